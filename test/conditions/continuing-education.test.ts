import { describe, expect, it } from 'vitest'
import { requiredYears } from '../../src/conditions/continuing-education.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { met, missing, notApplicable, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { complete } from '../second-reading/complete.ts'
import { findingOf, rulesWith } from '../support/findings.ts'

const record = (year: number, facts: object = {}) => ({
  year,
  hours: 90,
  professionalHours: 60,
  ...(year < 2022 ? { certificateUploaded: true } : { certificateNo: '编号' }),
  ...facts,
})
const all = [2018, 2019, 2020, 2021, 2022].map((year) => record(year))
const somebody = { ...complete, continuingEducation: all }
const trained = (...records: object[]) => {
  const stated = new Set(records.map((one) => (one as { year: number }).year))
  return { ...somebody, continuingEducation: [...all.filter(({ year }) => !stated.has(year)), ...records] }
}
const titled = (obtainedAt: string | undefined, facts: object = {}) => ({
  ...somebody,
  title: { ...complete.title, obtainedAt },
  continuingEducation: undefined,
  ...facts,
})
const managed = { kind: 'institution', positionManaged: true }

describe('continuing education', () => {
  it.each([
    ['is complete with 90 hours, 60 of them professional, a year', somebody, met('training-complete')],
    [
      'waits for the level',
      { ...somebody, application: undefined },
      missing('level-not-stated', ['application.level']),
    ],
    [
      'waits for the level of the application',
      { ...somebody, application: {} },
      missing('level-not-stated', ['application.level']),
    ],
    [
      'lacks the record of a year',
      { ...somebody, continuingEducation: all.slice(1) },
      missing('training-no-record', ['continuingEducation[year=2018]'], { params: { year: 2018 } }),
    ],
    [
      'lacks an hour',
      trained(record(2020, { hours: 89 })),
      unmet('training-hours-short', {
        params: { year: 2020, kind: 'hours', total: 89, need: 90, short: 1 },
        gap: { hours: 1 },
      }),
    ],
    [
      'lacks professional hours',
      trained(record(2020, { professionalHours: 50 })),
      unmet('training-hours-short', {
        params: { year: 2020, kind: 'professionalHours', total: 50, need: 60, short: 10 },
        gap: { hours: 10 },
        cautions: [
          { code: 'professional-share', params: { year: 2020, professional: 50, hours: 90, part: 2, whole: 3 } },
        ],
      }),
    ],
    [
      'has exactly two thirds of professional hours, in fractions of an hour',
      trained(record(2020, { hours: 91.2, professionalHours: 60.8 })),
      met('training-complete'),
    ],
    [
      'lacks hours, and says what is still to be supplied besides',
      trained(record(2020, { hours: 89, certificateUploaded: undefined })),
      unmet('training-hours-short', {
        params: { year: 2020, kind: 'hours', total: 89, need: 90, short: 1 },
        gap: { hours: 1 },
        also: [{ code: 'training-no-upload', params: { year: 2020 } }],
      }),
    ],
    [
      'lacks both',
      trained(record(2020, { hours: 80, professionalHours: 59 })),
      unmet('training-hours-short', {
        params: { year: 2020, kind: 'hours', total: 80, need: 90, short: 10 },
        gap: { hours: 10 },
        also: [
          {
            code: 'training-hours-short',
            params: { year: 2020, kind: 'professionalHours', total: 59, need: 60, short: 1 },
          },
        ],
      }),
    ],
    [
      'may still have the hours nobody stated',
      trained(record(2020, { hours: undefined })),
      missing('training-hours-open', ['continuingEducation[year=2020].hours'], {
        params: { year: 2020, kind: 'hours', total: 0, need: 90, short: 90 },
      }),
    ],
    [
      'may still have the professional hours nobody stated',
      trained(record(2020, { professionalHours: undefined })),
      missing('training-hours-open', ['continuingEducation[year=2020].professionalHours'], {
        params: { year: 2020, kind: 'professionalHours', total: 0, need: 60, short: 60 },
      }),
    ],
    [
      'adds up the records of a year',
      trained(record(2020, { hours: 40, professionalHours: 30 }), record(2020, { hours: 50, professionalHours: 30 })),
      met('training-complete'),
    ],
    [
      'may still add up to enough',
      trained(record(2020, { hours: 40 }), record(2020, { hours: undefined })),
      missing('training-hours-open', ['continuingEducation[year=2020].hours'], {
        params: { year: 2020, kind: 'hours', total: 40, need: 90, short: 50 },
      }),
    ],
    [
      'has enough with one record, whatever the other holds',
      trained(record(2020), record(2020, { hours: undefined, professionalHours: undefined })),
      met('training-complete'),
    ],
    [
      'lacks the upload before 2022',
      trained(record(2021, { certificateUploaded: undefined })),
      missing('training-no-upload', ['continuingEducation[year=2021].certificateUploaded'], { params: { year: 2021 } }),
    ],
    [
      'lacks the upload where it is denied',
      trained(record(2021, { certificateUploaded: false })),
      missing('training-no-upload', ['continuingEducation[year=2021].certificateUploaded'], { params: { year: 2021 } }),
    ],
    [
      'lacks the number from 2022 on',
      trained(record(2022, { certificateNo: undefined })),
      missing('training-no-number', ['continuingEducation[year=2022].certificateNo'], { params: { year: 2022 } }),
    ],
    [
      'is proven by one of two records',
      trained(record(2022, { certificateNo: undefined }), record(2022)),
      met('training-complete'),
    ],
    [
      'has professional hours below two thirds',
      trained(record(2019, { hours: 120 }), record(2020)),
      met('training-complete', {
        cautions: [
          { code: 'professional-share', params: { year: 2019, professional: 60, hours: 120, part: 2, whole: 3 } },
        ],
      }),
    ],
    [
      'has a third too few and no proof',
      trained(record(2019, { hours: 120, certificateUploaded: undefined })),
      missing('training-no-upload', ['continuingEducation[year=2019].certificateUploaded'], {
        params: { year: 2019 },
        cautions: [
          { code: 'professional-share', params: { year: 2019, professional: 60, hours: 120, part: 2, whole: 3 } },
        ],
      }),
    ],
    [
      'says nothing of two thirds while hours are open',
      trained(record(2019, { hours: 120 }), record(2019, { hours: undefined, professionalHours: 0 })),
      met('training-complete'),
    ],
    [
      'says nothing of two thirds while professional hours are open',
      trained(record(2019, { hours: 120 }), record(2019, { hours: 0, professionalHours: undefined })),
      met('training-complete'),
    ],
    ['does not look at years before the presumed ones', trained(record(2017, { hours: 1 })), met('training-complete')],
  ])('%s', (_, person, expected) => {
    expect(findingOf('continuing-education', person)).toEqual(expected)
  })
})

describe('the years that count', () => {
  it.each([
    [
      'begin with the year of the title',
      titled('2021-05'),
      missing('training-no-record', ['continuingEducation[year=2021]', 'continuingEducation[year=2022]'], {
        params: { year: 2021 },
        also: [{ code: 'training-no-record', params: { year: 2022 } }],
      }),
    ],
    [
      'are undecided while the year of the title is',
      titled('[2021-05,2022-05]', { continuingEducation: [record(2022)] }),
      missing('training-year-undecided', ['title.obtainedAt', 'continuingEducation[year=2021]'], {
        params: { year: 2021 },
      }),
    ],
    [
      'are undecided without a date of the title',
      titled(undefined, { application: { level: 'intermediate' } }),
      missing(
        'training-year-undecided',
        [
          'title.obtainedAt',
          'continuingEducation[year=2019]',
          'continuingEducation[year=2020]',
          'continuingEducation[year=2021]',
          'continuingEducation[year=2022]',
        ],
        {
          params: { year: 2019 },
          also: [
            { code: 'training-year-undecided', params: { year: 2020 } },
            { code: 'training-year-undecided', params: { year: 2021 } },
            { code: 'training-year-undecided', params: { year: 2022 } },
          ],
        },
      ),
    ],
    [
      'are undecided without a title stated',
      titled('2016', { title: undefined, application: { level: 'intermediate' } }),
      missing(
        'training-year-undecided',
        [
          'title',
          'continuingEducation[year=2019]',
          'continuingEducation[year=2020]',
          'continuingEducation[year=2021]',
          'continuingEducation[year=2022]',
        ],
        {
          params: { year: 2019 },
          also: [
            { code: 'training-year-undecided', params: { year: 2020 } },
            { code: 'training-year-undecided', params: { year: 2021 } },
            { code: 'training-year-undecided', params: { year: 2022 } },
          ],
        },
      ),
    ],
    [
      'are disputed where both starts are known, either may count, and the hours of a year between fall short',
      titled('2020-05', {
        employer: managed,
        work: { staffing: 'contract' },
        title: { ...complete.title, obtainedAt: '2020-05', appointedAt: '2021-01' },
        continuingEducation: [record(2020, { hours: 80 }), record(2021), record(2022)],
      }),
      missing('training-year-disputed', [], { params: { year: 2020 } }),
    ],
    [
      'are undecided without the appointments’ exact year',
      titled('2015-03', {
        employer: managed,
        title: { ...complete.title, obtainedAt: '2015-03', appointments: [{ from: '[2020-10,2022-01]' }] },
        continuingEducation: [record(2020, { hours: 80 }), record(2021), record(2022)],
      }),
      missing('training-year-undecided', ['title.appointments'], {
        params: { year: 2020 },
        cautions: [{ code: 'training-short-if-required', params: { year: [2020] } }],
      }),
    ],
    [
      'are undecided while the start is',
      titled('2020-05', {
        employer: {},
        title: { ...complete.title, obtainedAt: '2020-05', appointedAt: '2022-01' },
        continuingEducation: [record(2022)],
      }),
      missing(
        'training-year-undecided',
        [
          'employer.kind',
          'employer.positionManaged',
          'continuingEducation[year=2020]',
          'continuingEducation[year=2021]',
        ],
        { params: { year: 2020 }, also: [{ code: 'training-year-undecided', params: { year: 2021 } }] },
      ),
    ],
    [
      'are undecided where the title began in one year or the next, and waits for nothing else where hours are short',
      titled('[2019-12..2020-01]', { continuingEducation: [...all.slice(2), record(2019, { hours: 80 })] }),
      missing('training-year-undecided', ['title.obtainedAt'], {
        params: { year: 2019 },
        cautions: [{ code: 'training-short-if-required', params: { year: [2019] } }],
      }),
    ],
    [
      'are undecided off the establishment while the appointment is, not for the day of obtaining',
      titled('2020-05-10', {
        employer: managed,
        work: { staffing: 'contract' },
        continuingEducation: all.filter(({ year }) => year !== 2021),
      }),
      missing('training-year-undecided', ['title.appointedAt', 'continuingEducation[year=2021]'], {
        params: { year: 2021 },
      }),
    ],
    ['are none with a title of next year', titled('2023-05'), notApplicable('no-training-year')],
    [
      'is the last alone without a title',
      titled('2016', { title: null, application: { level: 'intermediate' } }),
      missing('training-no-record', ['continuingEducation[year=2022]'], { params: { year: 2022 } }),
    ],
    [
      'go by the appointment under position management',
      titled('2018-05', { employer: managed, title: { ...complete.title, appointedAt: '2022-01-15' } }),
      missing('training-no-record', ['continuingEducation[year=2022]'], { params: { year: 2022 } }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('continuing-education', person)).toEqual(expected)
  })

  it('that a local rule lists are required, whenever the title began', () => {
    const policy = { training: { ...pingliang2022.training, years: { 'associate-senior': [2021] } } }
    const short = { ...trained(record(2021, { hours: 80 })), title: { ...complete.title, obtainedAt: '2022-01' } }
    expect(findingOf('continuing-education', short, { policy })).toEqual(
      unmet('training-hours-short', {
        params: { year: 2021, kind: 'hours', total: 80, need: 90, short: 10 },
        gap: { hours: 10 },
      }),
    )
  })

  it.each([
    ['no level, no years', { application: {} }, {}, []],
    ['nobody known, no years', {}, {}, []],
    [
      'five for a senior title',
      { application: complete.application, title: complete.title, employer: complete.employer },
      {},
      [2018, 2019, 2020, 2021, 2022],
    ],
    [
      'four for an intermediate one',
      { application: { level: 'intermediate' }, title: complete.title, employer: complete.employer },
      {},
      [2019, 2020, 2021, 2022],
    ],
    ['one without a title', { application: { level: 'associate-senior' }, title: null }, {}, [2022]],
    [
      'those since the title',
      {
        application: { level: 'associate-senior' },
        title: { ...complete.title, obtainedAt: '2020-12' },
        employer: complete.employer,
      },
      {},
      [2020, 2021, 2022],
    ],
    [
      'those a local rule lists',
      { application: { level: 'associate-senior' } },
      { years: { 'associate-senior': [2020, 2022] } },
      [2020, 2022],
    ],
    [
      'the presumed ones of a level the local rule leaves out',
      { application: { level: 'intermediate' } },
      { years: { 'associate-senior': [2020, 2022] } },
      [2019, 2020, 2021, 2022],
    ],
  ] as const)('are shown: %s', (_, person, training, expected) => {
    const rules = rulesWith({ training: { ...pingliang2022.training, ...training } })
    expect(requiredYears(applicantSchema.parse({ name: '某人', ...person }), rules)).toEqual(expected)
  })
})
