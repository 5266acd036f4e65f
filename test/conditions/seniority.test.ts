import { describe, expect, it } from 'vitest'
import { confirm, met, missing, notApplicable, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { engineer, managed } from '../second-reading/engineer.ts'
import { findingOf, waysOf } from '../support/findings.ts'

/** What the notice refers to but does not contain, and what stands in for it. */
const documents = { local: '甘人社通〔2021〕252号', baseline: '人社部发〔2019〕16号' }
const baseline = { code: 'baseline-standard', params: documents }
const enterprise = { kind: 'enterprise' } as const
const since = (obtainedAt: string | undefined, facts: object = {}) => ({
  ...engineer({ title: { obtainedAt }, employer: enterprise }),
  ...facts,
})
const forLevel = (level: string, validity?: string) => ({ application: { level, type: 'promotion', validity } })
const local: Partial<Policy> = { standard: { ...pingliang2022.standard, kind: 'local' } }

/** What the baseline lacks, told beside what the local standard may open. */
const tooShort = {
  code: 'tenure-short',
  params: { from: '2019-03', to: '2022-12', need: 60, months: 46, short: 14 },
}

describe('seniority by the national baseline', () => {
  it.each([
    ['waits for the level', {}, missing('level-not-stated', ['application.level'])],
    ['waits for the level of the application', { application: {} }, missing('level-not-stated', ['application.level'])],
    [
      'has no row for an assistant',
      forLevel('assistant'),
      notApplicable('no-rows', { params: { level: 'assistant' } }),
    ],
    [
      'is reached',
      since('2016-03'),
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'is reached at the boundary',
      since('2018-01'),
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        basis: 'national-baseline',
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }, baseline],
      }),
    ],
    [
      'is short by a month',
      since('2018-02'),
      unmet('tenure-short', {
        params: { from: '2018-02', to: '2022-12', need: 60, months: 59, short: 1 },
        gap: { months: 1 },
        earliest: { day: 20230101, year: 2023 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is short for the whole of a year stated',
      since('2019'),
      unmet('tenure-short-vague', {
        params: { from: '2019-01', to: '2022-12', need: 60, months: 48, short: 12, least: 37 },
        gap: { months: 12 },
        earliest: { day: 20231201, year: 2023 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is open while the month is',
      since('2018'),
      missing('tenure-imprecise', ['title.obtainedAt'], {
        params: { least: 49, most: 60, need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'lacks the date',
      since(undefined),
      missing('start-missing', ['title.obtainedAt'], { params: { start: 'obtained' }, basis: 'national-baseline' }),
    ],
    [
      'lacks the title',
      since('2016', { title: undefined }),
      missing('title-not-stated', ['title'], { basis: 'national-baseline' }),
    ],
    [
      'lacks the education',
      since('2016', { education: undefined }),
      missing('education-not-stated', ['education'], { basis: 'national-baseline' }),
    ],
    [
      'lacks any education',
      since('2016', { education: [] }),
      missing('education-not-stated', ['education'], { basis: 'national-baseline' }),
    ],
    [
      'has no title',
      since('2016', { title: null }),
      unmet('no-title', { params: { prior: 'intermediate' }, basis: 'national-baseline' }),
    ],
    [
      'has another title',
      since('2016', { title: { series: 'engineering', level: 'assistant', obtainedAt: '2016-03' } }),
      unmet('other-title', {
        params: { prior: 'intermediate', level: 'assistant', target: 'associate-senior', next: 'intermediate' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has the title applied for already',
      since('2016', { title: { series: 'engineering', level: 'associate-senior', obtainedAt: '2016-03' } }),
      unmet('title-not-below', {
        params: { prior: 'intermediate', level: 'associate-senior', target: 'associate-senior', next: 'full-senior' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has a title below one that nobody reviews',
      since('2016', {
        title: { series: 'engineering', level: 'technician', obtainedAt: '2016-03' },
        ...forLevel('intermediate', 'province'),
      }),
      unmet('other-title-step', {
        params: { prior: 'assistant', level: 'technician', target: 'intermediate' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has the title applied for in another series',
      since('2016', { title: { series: '会计', level: 'associate-senior', obtainedAt: '2016-03' } }),
      unmet('title-not-below-series', {
        params: { prior: 'intermediate', level: 'associate-senior', target: 'associate-senior' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has a higher title in another series',
      since('2016', { title: { series: '会计', level: 'full-senior', obtainedAt: '2016-03' } }),
      unmet('title-highest', {
        params: { prior: 'intermediate', level: 'full-senior', target: 'associate-senior' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has a lower title in another series, and is promoted in none',
      since('2016', { title: { series: '会计', level: 'assistant', obtainedAt: '2016-03' } }),
      unmet('other-title-step', {
        params: { prior: 'intermediate', level: 'assistant', target: 'associate-senior' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has the highest title already',
      since('2016', { title: { series: 'engineering', level: 'full-senior', obtainedAt: '2016-03' } }),
      unmet('title-highest', {
        params: { prior: 'intermediate', level: 'full-senior', target: 'associate-senior' },
        basis: 'national-baseline',
      }),
    ],
    [
      'has the education of a later row, and no title: that row’s title is what is lacking, not a doctor’s degree',
      since('2016', { title: null, ...forLevel('intermediate', 'province') }),
      unmet('no-title', { params: { prior: 'assistant' }, basis: 'national-baseline' }),
    ],
    [
      'is not for the education',
      since('2010-03', { education: [{ level: 'associate', degree: 'none' }] }),
      confirm('no-path-in-baseline', { params: documents, basis: 'external' }),
    ],
    [
      'waits for the validity, which may be the grassroots',
      since('2019-03', forLevel('associate-senior')),
      missing('validity-decides', ['application.validity'], {
        params: documents,
        gap: { months: 14 },
        basis: 'external',
        also: [tooShort],
      }),
    ],
    [
      'is the grassroots’ own matter',
      since('2019-03', forLevel('associate-senior', 'grassroots')),
      confirm('grassroots-standard', { params: documents, gap: { months: 14 }, basis: 'external', also: [tooShort] }),
    ],
    [
      'asks nothing of a doctor for an intermediate title',
      { ...forLevel('intermediate'), education: [{ level: 'postgraduate', degree: 'doctor' }], title: null },
      met('no-prior-title-needed', { basis: 'national-baseline', cautions: [baseline] }),
    ],
    [
      'of a full senior title',
      since('2010-03', {
        ...forLevel('full-senior'),
        title: { series: 'engineering', level: 'associate-senior', obtainedAt: '2016-03' },
      }),
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'is nearest by the doctor’s way',
      since('2021-02', {
        education: [{ level: 'postgraduate', degree: 'doctor' }],
        ...forLevel('associate-senior', 'province'),
      }),
      unmet('tenure-short', {
        params: { from: '2021-02', to: '2022-12', need: 24, months: 23, short: 1 },
        gap: { months: 1 },
        earliest: { day: 20230101, year: 2023 },
        basis: 'national-baseline',
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person)).toEqual(expected)
  })
})

describe('seniority from another series', () => {
  const title = { series: '教师', level: 'intermediate', obtainedAt: '2010-03' }

  it.each([
    [
      'asks whether it is a transfer',
      { title, application: { level: 'intermediate' } },
      missing('type-not-stated', ['application.type'], { params: { series: '教师' } }),
    ],
    [
      'is beyond this standard',
      { title, application: { level: 'intermediate', type: 'transfer' } },
      confirm('transfer-standard-external', { params: { series: '教师' }, basis: 'external' }),
    ],
    [
      'counts for a promotion',
      since('2010-03', { title }),
      met('tenure-reached', {
        params: { from: '2010-03', to: '2022-12', need: 60, months: 154 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person)).toEqual(expected)
  })
})

describe('seniority by a local standard', () => {
  it.each([
    [
      'is reached',
      since('2016-03'),
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'local-standard',
      }),
    ],
    [
      'is reached at the boundary',
      since('2018-01'),
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        basis: 'local-standard',
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }],
      }),
    ],
    [
      'is short without any other way',
      since('2010-03', { education: [{ level: 'associate', degree: 'none' }] }),
      unmet('education-below', { params: { asked: 'bachelor' }, basis: 'local-standard' }),
    ],
    [
      'is short, whatever the validity',
      since('2019-03', forLevel('associate-senior')),
      unmet('tenure-short', {
        params: { from: '2019-03', to: '2022-12', need: 60, months: 46, short: 14 },
        gap: { months: 14 },
        earliest: { day: 20240201, year: 2024 },
        basis: 'local-standard',
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person, { policy: local })).toEqual(expected)
  })
})

describe('the start of seniority', () => {
  const both = (obtainedAt: string | undefined, appointedAt: string | undefined, staffing?: 'contract') =>
    engineer({ title: { obtainedAt, appointedAt }, employer: managed, staffing })
  const open = (obtainedAt: string | undefined, appointedAt: string | undefined) =>
    engineer({ title: { obtainedAt, appointedAt } })

  it.each([
    [
      'is the appointment under position management',
      both('2016-01', '2019-01'),
      unmet('tenure-short', {
        params: { from: '2019-01', to: '2022-12', need: 60, months: 48, short: 12 },
        gap: { months: 12 },
        earliest: { day: 20231201, year: 2023 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is an appointment nobody stated',
      both('2016-01', undefined),
      missing('start-missing', ['title.appointedAt'], { params: { start: 'appointment' }, basis: 'national-baseline' }),
    ],
    [
      'is open under position management off the establishment',
      both('2016-01', '2019-01', 'contract'),
      confirm('start-differs', {
        params: { obtained: 'met', appointed: 'unmet', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is open, and one of the dates is',
      both('2016-01', undefined, 'contract'),
      missing('start-not-stated', ['title.appointedAt'], {
        params: { obtained: 'met', appointed: 'missing', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is open, and the other is',
      both(undefined, '2016-01', 'contract'),
      missing('start-not-stated', ['title.obtainedAt'], {
        params: { obtained: 'missing', appointed: 'met', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is open, and both dates are',
      both(undefined, undefined, 'contract'),
      missing('start-missing', ['title.obtainedAt', 'title.appointedAt'], {
        params: { start: 'obtained' },
        basis: 'national-baseline',
      }),
    ],
    [
      'does not matter where both are early enough',
      both('2016-01', '2017-03', 'contract'),
      met('tenure-reached', {
        params: { from: '2017-03', to: '2022-12', need: 60, months: 70 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'does not matter where both are too late',
      both('2019-01', '2020-01', 'contract'),
      unmet('tenure-short', {
        params: { from: '2020-01', to: '2022-12', need: 60, months: 36, short: 24 },
        gap: { months: 24 },
        earliest: { day: 20241201, year: 2024 },
        basis: 'national-baseline',
      }),
    ],
    [
      'keeps the boundary of the one of them',
      both('2017-03', '2018-01', 'contract'),
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        basis: 'national-baseline',
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }, baseline],
      }),
    ],
    [
      'keeps the boundary where the other is shorter',
      both('2018-01', '2018-01', 'contract'),
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        basis: 'national-baseline',
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }, baseline],
      }),
    ],
    [
      'waits for the employer',
      open('2016-01', '2019-01'),
      missing('start-undecided', ['employer.kind', 'employer.positionManaged'], {
        params: { obtained: 'met', appointed: 'unmet', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'waits for the employer and a date',
      open('2016-01', undefined),
      missing('start-undecided', ['employer.kind', 'employer.positionManaged', 'title.appointedAt'], {
        params: { obtained: 'met', appointed: 'missing', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'waits for the position management',
      { ...open('2016-01', '2019-01'), employer: { kind: 'institution' } },
      missing('start-undecided', ['employer.positionManaged'], {
        params: { obtained: 'met', appointed: 'unmet', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'waits for the kind',
      { ...open('2016-01', '2019-01'), employer: { positionManaged: true } },
      missing('start-undecided', ['employer.kind'], {
        params: { obtained: 'met', appointed: 'unmet', need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'is obtaining without position management',
      { ...open('2016-01', '2019-01'), employer: { positionManaged: false } },
      met('tenure-reached', {
        params: { from: '2016-01', to: '2022-12', need: 60, months: 84 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'is open for a title brought along',
      engineer({ title: { obtainedAt: '2016-01', appointedAt: '2019-01', obtainedOutside: true }, employer: managed }),
      confirm('start-differs', {
        params: { obtained: 'met', appointed: 'unmet', need: 60 },
        basis: 'national-baseline',
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person)).toEqual(expected)
  })
})

describe('the ledger of ways', () => {
  it('holds every row of the level with its parts', () => {
    expect(waysOf('seniority', since('2019-03'))).toEqual([
      {
        target: 'associate-senior',
        attainment: 'doctor',
        prior: 'intermediate',
        years: 2,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 46,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'master',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'unmet',
        months: 46,
        short: 14,
      },
      {
        target: 'associate-senior',
        attainment: 'bachelor',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'met',
        priorStatus: 'unmet',
        months: 46,
        short: 14,
      },
    ])
  })

  it('is kept where a row is reached, and where the date is missing', () => {
    expect(waysOf('seniority', since('2016-03'))).toEqual([
      {
        target: 'associate-senior',
        attainment: 'doctor',
        prior: 'intermediate',
        years: 2,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 82,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'master',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 82,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'bachelor',
        prior: 'intermediate',
        years: 5,
        status: 'met',
        attainmentStatus: 'met',
        priorStatus: 'met',
        months: 82,
        short: null,
      },
    ])
    expect(waysOf('seniority', since(undefined))).toEqual([
      {
        target: 'associate-senior',
        attainment: 'doctor',
        prior: 'intermediate',
        years: 2,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'missing',
        months: null,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'master',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'missing',
        months: null,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'bachelor',
        prior: 'intermediate',
        years: 5,
        status: 'missing',
        attainmentStatus: 'met',
        priorStatus: 'missing',
        months: null,
        short: null,
      },
    ])
    expect(waysOf('seniority', since('2010-03', { education: [{ level: 'associate', degree: 'none' }] }))).toEqual([
      {
        target: 'associate-senior',
        attainment: 'doctor',
        prior: 'intermediate',
        years: 2,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 154,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'master',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 154,
        short: null,
      },
      {
        target: 'associate-senior',
        attainment: 'bachelor',
        prior: 'intermediate',
        years: 5,
        status: 'unmet',
        attainmentStatus: 'unmet',
        priorStatus: 'met',
        months: 154,
        short: null,
      },
    ])
  })
})
