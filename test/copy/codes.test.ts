import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import type { Finding } from '../../src/logic/finding.ts'
import { conditionIds } from '../../src/policy/policy.ts'
import { ownersOf } from '../../src/report/code-owners.ts'
import { cases } from '../second-reading/cases.ts'
import { people } from '../second-reading/people.ts'
import { day, rules } from '../support/judge.ts'

const assessments = [...cases.map(({ person }) => ({ name: '甲', ...person })), ...people(5, 2000)].map((person) =>
  assess(rules, applicantSchema.parse(person), day('2022-09-16')),
)
const findings: readonly Finding[] = assessments.flatMap(({ findings: all }) => all)
const codes = (pick: (finding: Finding) => readonly string[]): Set<string> => new Set(findings.flatMap(pick))

describe('every code the core can return', () => {
  it('has a reason in words', () => {
    const given = codes(({ code, also }) => [code, ...(also ?? []).map((note) => note.code)])
    expect(given.size).toBeGreaterThan(90)
    expect([...given].filter((code) => !(code in zhCN.reasons))).toEqual([])
  })

  it('is explained with the condition that gives it', () => {
    const wrong = assessments.flatMap((one) =>
      one.findings.flatMap(({ code, also }, index) => {
        const id = conditionIds[index] as (typeof conditionIds)[number]
        return [code, ...(also ?? []).map((note) => note.code)].filter((given) => !ownersOf(given).includes(id))
      }),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  it('has a way out where it is not met', () => {
    const open = codes(({ status, code }) => (status === 'met' || status === 'not-applicable' ? [] : [code]))
    expect([...open].filter((code) => !(code in zhCN.ways))).toEqual([])
  })

  it('has its cautions and the reasons of evidence in words', () => {
    const cautions = codes(({ cautions: notes }) => (notes ?? []).map((note) => note.code))
    expect([...cautions].filter((code) => !(code in zhCN.cautions))).toEqual([])
    const evidence = new Set(
      assessments.flatMap((one) => one.evidence.flatMap(({ reasons }) => reasons.map(({ code }) => code))),
    )
    expect(evidence.size).toBeGreaterThan(30)
    expect([...evidence].filter((code) => !(code in zhCN.evidenceReasons))).toEqual([])
  })

  it('is complete: no placeholder of a text is left empty', async () => {
    const { speaker } = await import('../../src/copy/speak.ts')
    const { pingliang2022 } = await import('../../src/policy/pingliang-2022.ts')
    const speak = speaker('zh-CN', zhCN, pingliang2022)
    const lacking = findings.flatMap((finding) => {
      const template = (zhCN.reasons as Readonly<Record<string, string>>)[finding.code] ?? ''
      const names = [...template.matchAll(/\{(\w+)(?::\w+)?\}/gu)].map(([, name]) => name as string)
      return names
        .filter((name) => !['needs', 'steps'].includes(name) && finding.params?.[name] === undefined)
        .map((name) => `${finding.code}.${name}`)
    })
    expect([...new Set(lacking)]).toEqual([])
    expect(speak.reason({ code: 'specialty-unlisted', params: { specialty: '园林' } })).toContain('园林')
  })
})
