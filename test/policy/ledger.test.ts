import { describe, expect, it } from 'vitest'
import type { Bilingual, Handling } from '../../src/policy/ledger-types.ts'
import { ledger } from '../../src/policy/pingliang-2022/ledger.ts'

const known: Record<string, string> = {
  condition: `employer-scope engineering-work specialty target-level channel commission-letter quota seniority
    series-transfer continuing-education performance pledge integrity-record publicity submission`,
  evidence: 'window paper award recommendation achievement',
  material: `application-entry pledge education-certificate title-certificate appointment-document
    continuing-education-record continuing-education-number paper-copies similarity-report award-certificates
    recommendation-record achievement-evidence transfer-assessment existing-title-entry commission-letter
    publicity-record employer-opinion qualification-certificate skill-certificate rural-service-proof`,
  date: `application-deadline employer-deadline achievement-cutoff seniority-cutoff review-by defence-by
    publicity-start`,
  advisory: `returns-left separate-quota rural-exemption-near retirement-age near-retirement grassroots-years
    next-round closed days-left`,
  duty: 'employer authority',
}

const target = (h: Handling): string => (h.by === 'duty' ? h.who : h.by === 'not-checked' ? '' : h.id)
const sorted = (text: string): string[] => text.trim().split(/\s+/).sort()

const textsOf = (n: number): Bilingual[] =>
  ledger
    .filter((clause) => clause.n === n)
    .flatMap((clause) => [
      clause.summary,
      ...(clause.reading ? [clause.reading] : []),
      ...clause.handling.flatMap((h) => (h.by === 'not-checked' ? [h.reason] : [])),
    ])

/** English without document numbers and clause cites, the two things that stay Chinese. */
const withoutCites = (en: string): string =>
  en
    .replace(/\p{Script=Han}+〔\d{4}〕\d+号/gu, '')
    .replace(/附件[123](·[一二三四五])?/gu, '')
    .replace(/[一二三四五][(¶][一二三四五六七12]\)?/gu, '')

describe('the ledger of the notice', () => {
  it('numbers the clauses 1 to 66 in order', () => {
    expect(ledger.map((clause) => clause.n)).toEqual(Array.from({ length: 66 }, (_, i) => i + 1))
  })

  it('cites every clause by a place of its own', () => {
    const places = ledger.map((clause) => clause.cite + (clause.part ?? ''))
    expect(new Set(places).size).toBe(66)
    expect(
      places.filter((p) => !/^([一二三四五]([(¶][一二三四五六七12]\)?)?|附件[123](·[一二三四五])?)[a-g]?$/u.test(p)),
    ).toEqual([])
  })

  it('names at least one kind and one handling for every clause', () => {
    expect(ledger.filter((clause) => clause.kinds.length === 0 || clause.handling.length === 0)).toEqual([])
  })

  it.each(Object.keys(known))('hands clauses over to every known %s, and to no other', (by) => {
    const used = ledger.flatMap((clause) => clause.handling.filter((h) => h.by === by).map(target))
    expect([...new Set(used)].sort()).toEqual(sorted(known[by] ?? ''))
  })

  it('has a date for every deadline, a material for every material and a bearer for every duty', () => {
    const needs = { deadline: 'date', material: 'material', duty: 'duty' } as const
    const lacking = ledger.flatMap((clause) =>
      Object.entries(needs)
        .filter(([kind, by]) => clause.kinds.some((k) => k === kind) && !clause.handling.some((h) => h.by === by))
        .map(([kind]) => `${clause.n} ${kind}`),
    )
    expect(lacking).toEqual([])
  })

  it('never handles a clause twice by the same thing', () => {
    const twice = ledger.filter((clause) => {
      const keys = clause.handling.map((h) => `${h.by} ${target(h)}`)
      return new Set(keys).size < keys.length
    })
    expect(twice).toEqual([])
  })

  it.each(ledger.map((clause) => clause.n))('clause %i: short Chinese, and English without Chinese', (n) => {
    for (const { zh, en } of textsOf(n)) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect([...zh].length).toBeLessThanOrEqual(60)
      expect(en.trim()).not.toBe('')
      expect(withoutCites(en)).not.toMatch(/[\p{Script=Han}，。；：]/u)
    }
  })
})
