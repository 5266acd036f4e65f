import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PersonReport, Report } from '../../src/report/model.ts'
import { complete } from '../second-reading/complete.ts'
import { zhicheng } from '../support/run.ts'

const POLICY = 'test/fixtures/policy-2023.yaml'
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-year-'))

/** Somebody with everything in order under the fictional notice of 2023. */
const ready = {
  ...complete,
  application: { ...complete.application, submittedAt: '2023-10-15T10:00:00+08:00' },
  title: { series: 'engineering', level: 'intermediate', obtainedAt: '2018-08-10' },
  publicity: undefined,
  continuingEducation: [2021, 2022, 2023].map((year) => ({
    year,
    hours: 72,
    professionalHours: 48,
    ...(year >= 2022 ? { certificateNo: `X-${year}` } : { certificateUploaded: true }),
  })),
}

async function judge(person: object, ...flags: string[]): Promise<{ report: Report; person: PersonReport }> {
  const path = join(folder, 'person.json')
  writeFileSync(path, JSON.stringify(person))
  const args = ['check', path, '--policy', POLICY, '--as-of', '2023-10-16', '--format', 'json', ...flags]
  const report: Report = JSON.parse((await zhicheng(args)).out)
  return { report, person: report.people[0] as PersonReport }
}

const statusOf = ({ conditions }: PersonReport, id: string) => conditions.find((one) => one.id === id)?.status

describe('a notice of another year and city', () => {
  it('judges whoever meets it ready, with its own document, clauses and dates', async () => {
    const { report, person } = await judge(ready)
    expect(person.verdict).toBe('ready')
    expect(report.policy).toMatchObject({
      id: 'xujia-2023',
      version: '2',
      document: '虚工信发〔2023〕77号',
      year: 2023,
    })
    expect(report.round).toMatchObject({ state: 'open', daysLeft: 4 })
    const cites = Object.fromEntries(person.conditions.map(({ id, clauses }) => [id, clauses]))
    expect(cites).toMatchObject({ seniority: ['第五条'], channel: ['第二条'], publicity: [], submission: ['第三条'] })
  })

  it.each([
    [
      'counts tenure from the month after the start',
      { title: { ...ready.title, obtainedAt: '2018-09-10' } },
      'seniority',
      'unmet',
    ],
    ['has no publicity rule', { publicity: { startsAt: '2023-10-31' } }, 'publicity', 'not-applicable'],
    [
      'accepts other kinds of employer',
      { employer: { ...complete.employer, kind: 'social-organisation' } },
      'employer-scope',
      'met',
    ],
    [
      'refuses what its closed list of specialties does not name',
      { application: { ...ready.application, specialty: '测绘' } },
      'specialty',
      'unmet',
    ],
    [
      'knows specialties of its own',
      { application: { ...ready.application, specialty: '储能工程' } },
      'specialty',
      'met',
    ],
    [
      'refuses levels of its own',
      { application: { ...ready.application, level: 'full-senior' } },
      'target-level',
      'unmet',
    ],
    [
      'offers grassroots validity at intermediate level',
      {
        application: { ...ready.application, level: 'intermediate', validity: 'grassroots', channel: 'grassroots' },
        employer: { ...complete.employer, level: 'county' },
      },
      'channel',
      'met',
    ],
    [
      'asks nobody for a commission letter',
      { employer: { ...complete.employer, affiliation: 'central' } },
      'commission-letter',
      'not-applicable',
    ],
    [
      'exempts nobody from the quota',
      {
        application: { ...ready.application, quotaAvailable: false },
        work: { engineering: true, ruralService: [{ from: '1980-01' }] },
      },
      'quota',
      'unmet',
    ],
    [
      'asks for fewer class hours',
      { continuingEducation: ready.continuingEducation.map((one) => ({ ...one, hours: 71 })) },
      'continuing-education',
      'unmet',
    ],
    [
      'closes at 18:00, not at midnight',
      { application: { ...ready.application, submittedAt: '2023-10-20T18:00:00+08:00' } },
      'submission',
      'unmet',
    ],
    [
      'takes what was submitted the minute before',
      { application: { ...ready.application, submittedAt: '2023-10-20T17:59:00+08:00' } },
      'submission',
      'met',
    ],
  ])('%s', async (_, facts, id, status) => {
    expect(statusOf((await judge({ ...ready, ...facts })).person, id)).toBe(status)
  })

  it.each([
    ['a core paper may have 20 %', { level: 'core', coreInYear: true, similarity: 20 }, 'counted'],
    ['and no more', { level: 'core', coreInYear: true, similarity: 31 }, 'rejected'],
    [
      'an electronic core journal is fine',
      { level: 'core', coreInYear: true, similarity: 1, kind: 'electronic' },
      'counted',
    ],
    [
      'an electronic provincial one is to be confirmed',
      { level: 'provincial', inRegister: true, similarity: 1, kind: 'electronic' },
      'confirm',
    ],
    [
      'authority journals are no bridge to core',
      {
        level: 'core',
        coreInYear: false,
        inAuthorityList: true,
        inRegister: true,
        similarity: 25,
        publishedAt: '2019-01',
      },
      'counted',
    ],
    [
      'achievements count beyond the day of seniority',
      { level: 'core', coreInYear: true, similarity: 1, publishedAt: '2024-01-31' },
      'counted',
    ],
  ])('%s', async (_, facts, status) => {
    const paper = { title: '论文', publishedAt: '2022-05', kind: 'regular', cnki: true, ...facts }
    expect((await judge({ ...ready, papers: [paper] })).person.evidence[0]?.status).toBe(status)
  })

  it('asks for three quarters of the blind reviewers', async () => {
    const one = {
      content: '某',
      appliedInWriting: true,
      employerAgreed: true,
      settledResult: false,
      benefit: true,
      honest: true,
      policyKnown: true,
      expertInformed: true,
      reviewers: 9,
    }
    const { person } = await judge({
      ...ready,
      recommendations: [
        { ...one, approvals: 6 },
        { ...one, approvals: 7 },
      ],
    })
    expect(person.evidence.map(({ status }) => status)).toEqual(['rejected', 'counted'])
  })

  it('names nothing of another city or year in its texts, in either language', async () => {
    const open = { ...ready, work: {}, application: { ...ready.application, specialty: '园林' }, education: [] }
    const path = join(folder, 'open.json')
    writeFileSync(path, JSON.stringify(open))
    const day = ['--as-of', '2023-10-16']
    const runs = [
      ['check', path, ...day],
      ['calendar', ...day],
      ['explain', 'tenure'],
      ['explain', 'publicity'],
    ]
    for (const args of runs.flatMap((run) =>
      ['zh-CN', 'en'].map((lang) => [...run, '--policy', POLICY, '--lang', lang]),
    )) {
      const { out, err } = await zhicheng(args)
      expect(out.length).toBeGreaterThan(50)
      expect(out + err).not.toMatch(/平凉|Pingliang|138号|2022-|甘肃省职称|252号/u)
    }
  })

  it('has no ledger, and coverage says so', async () => {
    const { out } = await zhicheng(['policy', 'coverage', POLICY])
    expect(out).toContain('还没有逐条台账')
    expect(out).toContain('学历、职称与任职年限：第五条')
  })

  it('is not silently applied to another year', async () => {
    const { report } = await judge(ready, '--as-of', '2024-02-01')
    expect(report.diagnostics.map(({ code }) => code)).toContain('policy-as-of-late')
    const early = await judge(ready, '--as-of', '2023-07-31')
    expect(early.report.diagnostics.map(({ code }) => code)).toContain('policy-as-of-early')
  })
})

describe('a year without a holiday calendar', () => {
  const path = join(folder, 'policy-2040.yaml')
  const dates = ['applicationDeadline', 'employerDeadline', 'achievementCutoff', 'seniorityCutoff']
  writeFileSync(
    path,
    `extends: pingliang-2022\nid: far-2040\nyear: 2040\ndocument: {number: 某, title: 某, date: 2040-08-01}\ndates:\n${dates.map((key) => `  ${key}: {date: 2040-09-30, clause: 一}\n`).join('')}`,
  )

  it('is told when the policy is checked, and leaves publicity to be confirmed', async () => {
    const checked = await zhicheng(['policy', 'check', path])
    expect(checked.status).toBe(0)
    expect(checked.err).toContain('没有放假安排数据')
    const { person } = await judge(
      { ...complete, publicity: { startsAt: '2040-09-03' } },
      '--policy',
      path,
      '--as-of',
      '2040-09-02',
    )
    expect(statusOf(person, 'publicity')).toBe('confirm')
    const open = await judge({ ...complete, publicity: undefined }, '--policy', path, '--as-of', '2040-09-02')
    expect(open.person.actions.find(({ condition }) => condition === 'publicity')?.text).toContain('满 5 个工作日')
  })
})
