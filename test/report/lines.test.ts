import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { en } from '../../src/copy/en.ts'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { harmlessJson } from '../../src/report/harmless.ts'
import { PersonLines } from '../../src/report/lines.ts'
import { reportPerson } from '../../src/report/person.ts'
import type { Entry } from '../../src/roster/entry.ts'
import { people } from '../second-reading/people.ts'
import { day, rules } from '../support/judge.ts'

const decoded = (lines: PersonLines): string[] => new TextDecoder().decode(lines.take()).split('\n').slice(0, -1)
const plain = (name: string, more: object = {}): Entry => ({
  applicant: applicantSchema.parse({ name, ...more }),
  file: '名册.xlsx',
  sheet: '人员',
  row: 2,
  sourceOf: (path) => (path === 'title.level' ? { shared: '人员!N', own: 2 } : undefined),
})

describe('people as lines of JSON', () => {
  it.each([
    ['2022-09-16', 'zh-CN', false],
    ['2022-10-05', 'en', true],
  ] as const)('are what their reports are as JSON, as of %s in %s', (asOf, lang, showIds) => {
    const context = {
      rules,
      asOf: day(asOf),
      speak: speaker(lang, lang === 'en' ? en : zhCN, rules.policy),
      showIds,
    }
    const lines = new PersonLines(context)
    const entries = people(11, 600).map(
      (person, index): Entry => ({
        applicant: applicantSchema.parse({ ...person, id: `E${index}` }),
        file: index % 2 === 0 ? '花名册.xlsx' : 'people.ndjson',
        ...(index % 2 === 0 ? { sheet: '人员' } : {}),
        row: index + 2,
        sourceOf: (path) =>
          index % 3 === 0 ? { shared: `人员!${path.length}`, own: index } : { shared: 'x:', own: `${index}#/${path}` },
      }),
    )
    const reports: string[] = []
    for (const entry of entries) {
      const assessment = assess(rules, entry.applicant, context.asOf)
      lines.add(entry, assessment)
      reports.push(harmlessJson(reportPerson(entry, assessment, context)))
    }
    expect(decoded(lines)).toEqual(reports)
  })

  it.each([
    ['quotes and backslashes', '王"琼\\'],
    ['controls and marks of direction', '王\u001b[31m琼\u202e\u0085\u2028'],
    ['characters outside the first plane and half of one', '𠮷\ud800王'],
    ['what looks like the JSON around it', '"facts":[]},"x'],
  ])('keep texts of rosters apart from the JSON around them: %s', (_, text) => {
    const context = { rules, asOf: day('2022-09-16'), speak: speaker('zh-CN', zhCN, rules.policy), showIds: false }
    const lines = new PersonLines(context)
    const entry = plain(text, {
      employer: { name: text },
      title: { series: text, level: 'intermediate' },
      application: { level: 'associate-senior', specialty: text, type: 'transfer' },
      achievements: [{ name: text, satisfies: text }],
    })
    const assessment = assess(rules, entry.applicant, context.asOf)
    lines.add(entry, assessment)
    const [line = ''] = decoded(lines)
    expect(line).toBe(harmlessJson(reportPerson(entry, assessment, context)))
    expect(JSON.parse(line).name).toBe(text)
  })

  it('do not mix up people whose words differ only in a figure, a kind of value or a place in a list', () => {
    const context = { rules, asOf: day('2022-09-16'), speak: speaker('zh-CN', zhCN, rules.policy), showIds: false }
    const titles = ['2016-01', '2016-02', '2018-01', '2018-12', '2019-01', '2019-02'].flatMap((obtainedAt) =>
      ['associate-senior', 'intermediate'].map((level) => ({
        title: { series: 'engineering', level: 'intermediate', obtainedAt },
        application: { level },
        education: [{ level: 'bachelor', degree: 'bachelor' }],
        employer: { kind: 'enterprise' },
      })),
    )
    const lines = new PersonLines(context)
    const reports: string[] = []
    // Twice, so that everything is met in mind the second time.
    for (const facts of [...titles, ...titles]) {
      const entry = plain('甲', facts)
      const assessment = assess(rules, entry.applicant, context.asOf)
      lines.add(entry, assessment)
      reports.push(
        harmlessJson(reportPerson(entry, assessment, { ...context, speak: speaker('zh-CN', zhCN, rules.policy) })),
      )
    }
    expect(decoded(lines)).toEqual(reports)
  })
})
