import { describe, expect, it } from 'vitest'
import { complete } from '../second-reading/complete.ts'
import { judgePlain } from '../support/judge.ts'

/** What a day changes: the person on that day, and the day as of which the person is judged. */
interface Case {
  readonly person: (day: string) => object
  readonly asOf?: (day: string) => string
  /** The condition, or the first item of evidence with what it counts as. */
  readonly of: string
  readonly from: string
  readonly to: string
  /** From which day on which status holds, by hand from the notice's conditions. */
  readonly expected: readonly (readonly [from: string, status: string])[]
}

const paper = (facts: object) => ({
  title: '论文',
  level: 'core',
  kind: 'regular',
  similarity: 10,
  cnki: true,
  ...facts,
})
const titled = (obtainedAt: string, more: object = {}) => ({
  title: { series: 'engineering', level: 'intermediate', obtainedAt, ...more },
})
const underPositions = { employer: { ...complete.employer, kind: 'institution', positionManaged: true } }
const transferred = (obtainedAt: string) => ({
  ...titled(obtainedAt),
  formerTitle: { series: 'agriculture', level: 'intermediate', obtainedAt: '2014-05' },
  application: { ...complete.application, type: 'transfer' },
})

const CASES: Readonly<Record<string, Case>> = {
  'the deadline of submission': {
    person: (day) => ({ application: { ...complete.application, submittedAt: day } }),
    ...{ of: 'submission', from: '2022-09-20', to: '2022-10-10' },
    expected: [
      ['2022-09-20', 'met'],
      ['2022-10-01', 'unmet'],
    ],
  },
  'the last moment of every day': {
    person: (day) => ({ application: { ...complete.application, submittedAt: `${day}T23:59:59+08:00` } }),
    ...{ of: 'submission', from: '2022-09-28', to: '2022-10-02' },
    expected: [
      ['2022-09-28', 'met'],
      ['2022-10-01', 'unmet'],
    ],
  },
  'a submission that was deleted, seen day by day': {
    person: () => ({ application: { ...complete.application, submittedAt: undefined, deletedAt: '2022-09-16' } }),
    asOf: (day) => day,
    ...{ of: 'submission', from: '2022-09-20', to: '2022-10-10' },
    expected: [
      ['2022-09-20', 'missing'],
      ['2022-10-01', 'unmet'],
    ],
  },
  'a submission that is still to come': {
    person: () => ({ application: { ...complete.application, submittedAt: undefined } }),
    asOf: (day) => day,
    ...{ of: 'submission', from: '2022-09-25', to: '2022-10-05' },
    expected: [['2022-09-25', 'not-applicable']],
  },
  'months since the title was obtained: 60 to the end of the year': {
    person: (day) => titled(day),
    ...{ of: 'seniority', from: '2017-12-20', to: '2018-03-10' },
    expected: [
      ['2017-12-20', 'met'],
      ['2018-02-01', 'unmet'],
    ],
  },
  'months since the appointment, under position management': {
    person: (day) => ({ ...underPositions, ...titled('2015-01', { appointedAt: day }) }),
    ...{ of: 'seniority', from: '2017-12-20', to: '2018-03-10' },
    expected: [
      ['2017-12-20', 'met'],
      ['2018-02-01', 'unmet'],
    ],
  },
  'the day of graduation': {
    person: (day) => ({
      education: [{ level: 'bachelor', degree: 'bachelor', graduatedAt: day }],
      ...titled('2017-05', { level: 'assistant' }),
      application: { ...complete.application, level: 'intermediate' },
    }),
    ...{ of: 'seniority', from: '2022-09-20', to: '2023-01-10' },
    // After the year no education is held: without a path in the baseline a human has to look.
    expected: [
      ['2022-09-20', 'met'],
      ['2022-10-01', 'confirm'],
    ],
  },
  'a ban of three years, against the day of application': {
    person: (day) => ({
      integrity: { ...complete.integrity, barredSince: day },
      application: { ...complete.application, submittedAt: '2022-09-15T10:00:00+08:00' },
    }),
    ...{ of: 'integrity-record', from: '2019-09-01', to: '2019-10-01' },
    expected: [
      ['2019-09-01', 'met'],
      ['2019-09-15', 'confirm'],
      ['2019-09-16', 'unmet'],
    ],
  },
  'a ban, seen day by day': {
    person: () => ({
      integrity: { ...complete.integrity, barredSince: '2019-09-15' },
      application: { ...complete.application, submittedAt: undefined },
    }),
    asOf: (day) => day,
    ...{ of: 'integrity-record', from: '2022-09-05', to: '2022-09-25' },
    expected: [
      ['2022-09-05', 'unmet'],
      ['2022-09-15', 'confirm'],
      ['2022-09-16', 'met'],
    ],
  },
  'the start of the publicity': {
    person: (day) => ({ publicity: { startsAt: day } }),
    ...{ of: 'publicity', from: '2022-09-01', to: '2022-10-12' },
    expected: [
      ['2022-09-01', 'met'],
      ['2022-09-23', 'confirm'],
      ['2022-09-27', 'unmet'],
    ],
  },
  'the end of the publicity': {
    person: (day) => ({ publicity: { startsAt: '2022-09-07', endsAt: day } }),
    ...{ of: 'publicity', from: '2022-09-07', to: '2022-10-12' },
    expected: [
      ['2022-09-07', 'unmet'],
      ['2022-09-14', 'confirm'],
      ['2022-09-15', 'met'],
      ['2022-09-30', 'confirm'],
      ['2022-10-01', 'unmet'],
    ],
  },
  'the year of a transfer': {
    person: (day) => transferred(day),
    ...{ of: 'series-transfer', from: '2021-12-01', to: '2022-02-01' },
    expected: [
      ['2021-12-01', 'confirm'],
      ['2022-01-01', 'unmet'],
    ],
  },
  'thirty years in the country, which exempt from the quota': {
    person: (day) => ({
      work: { ...complete.work, ruralService: [{ from: day }] },
      application: { ...complete.application, quotaAvailable: false },
    }),
    ...{ of: 'quota', from: '1992-12-20', to: '1993-02-20' },
    expected: [
      ['1992-12-20', 'met'],
      ['1993-02-01', 'unmet'],
    ],
  },
  'the year of the title, before which no training counts': {
    person: (day) => ({ ...titled(day), continuingEducation: complete.continuingEducation?.slice(3) }),
    ...{ of: 'continuing-education', from: '2020-12-15', to: '2021-01-15' },
    expected: [
      ['2020-12-15', 'missing'],
      ['2021-01-01', 'met'],
    ],
  },
  'the cut-off of achievements': {
    person: (day) => ({ papers: [paper({ publishedAt: day, coreInYear: true })] }),
    ...{ of: 'paper', from: '2022-09-15', to: '2022-10-15' },
    expected: [
      ['2022-09-15', 'counted core'],
      ['2022-10-01', 'next-round none'],
    ],
  },
  'the month of the title, before which nothing counts': {
    person: (day) => ({ papers: [paper({ publishedAt: day, coreInYear: true })] }),
    ...{ of: 'paper', from: '2016-11-20', to: '2017-01-10' },
    expected: [
      ['2016-11-20', 'rejected none'],
      ['2016-12-01', 'confirm none'],
      ['2016-12-10', 'counted core'],
    ],
  },
  'the bridge of the list of authorities': {
    person: (day) => ({
      papers: [paper({ publishedAt: day, coreInYear: false, inAuthorityList: true, inRegister: true })],
    }),
    ...{ of: 'paper', from: '2018-06-15', to: '2018-07-15' },
    expected: [
      ['2018-06-15', 'counted core'],
      ['2018-07-01', 'confirm none'],
      ['2018-07-02', 'counted provincial'],
    ],
  },
}

const DAY = 86_400_000
const daysFrom = (from: string, to: string): readonly string[] =>
  Array.from({ length: (Date.parse(to) - Date.parse(from)) / DAY + 1 }, (_, at) =>
    new Date(Date.parse(from) + at * DAY).toISOString().slice(0, 10),
  )

const stripped = (value: object): object => JSON.parse(JSON.stringify(value))

/** From which day on which status holds, as the program says it. */
function changesOf({ person, asOf, of, from, to }: Case): readonly (readonly [string, string])[] {
  const changes: [string, string][] = []
  for (const day of daysFrom(from, to)) {
    const judged = judgePlain(stripped({ ...complete, ...person(day) }), asOf?.(day) ?? '2022-09-16')
    const [item] = judged.evidence
    const status = of === 'paper' ? `${item?.status} ${item?.countsAs}` : String(judged.conditions[of])
    if (changes.at(-1)?.[1] !== status) changes.push([day, status])
  }
  return changes
}

describe('day by day around every limit the status turns on the day it should', () => {
  it.each(Object.entries(CASES))('%s', (_, one) => expect(changesOf(one)).toEqual(one.expected))
})
