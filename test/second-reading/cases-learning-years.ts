import { about, type Case } from './case.ts'
import { full, since, years } from './learning.ts'
import type { Title } from './person.ts'

const twoStarts: Title = { series: 'engineering', level: 'assistant', obtainedAt: '2020-05', appointedAt: '2022-05' }

/** Which years are presumed to count (四(四)). */
export const learningYearCases: Case[] = about('continuing-education', [
  ['intermediate: the last four years', since('2010-01', years(2019, 2020, 2021, 2022)), 'met'],
  ['2019 is one of the four', since('2010-01', years(2020, 2021, 2022)), 'missing'],
  [
    'senior: the last five',
    { ...since('2010-01', years(2018, 2019, 2020, 2021, 2022)), application: { level: 'associate-senior' } },
    'met',
  ],
  [
    '2018 is one of the five',
    { ...since('2010-01', years(2019, 2020, 2021, 2022)), application: { level: 'associate-senior' } },
    'missing',
  ],
  ['years before the title do not count', since('2021-12', years(2021, 2022)), 'met'],
  ['the year of the title does', since('2021-12', years(2022)), 'missing'],
  ['a title of 2020 or 2021: 2020 is open and not recorded', since('[2020-12,2021-01]', years(2021, 2022)), 'missing'],
  ['a title of 2020 or 2021: 2020 is open and done', since('[2020-12,2021-01]', years(2020, 2021, 2022)), 'met'],
  [
    'a year that may not count is never unmet',
    since('[2020-12,2021-01]', [full(2020, { hours: 10 }), ...years(2021, 2022)]),
    'missing',
  ],
  ['date of the title not stated, everything done', since(undefined, years(2019, 2020, 2021, 2022)), 'met'],
  [
    'date of the title not stated, 2022 short',
    since(undefined, [full(2022, { hours: 89 }), ...years(2019, 2020, 2021)]),
    'missing',
  ],
  [
    'title not stated, everything done',
    { application: { level: 'intermediate' }, continuingEducation: years(2019, 2020, 2021, 2022) },
    'met',
  ],
  [
    'title not stated, 2019 not recorded',
    { application: { level: 'intermediate' }, continuingEducation: years(2020, 2021, 2022) },
    'missing',
  ],
  [
    'no title: only 2022',
    { application: { level: 'intermediate' }, title: null, continuingEducation: years(2022) },
    'met',
  ],
  [
    'no title, 2022 short',
    { application: { level: 'intermediate' }, title: null, continuingEducation: [full(2022, { hours: 1 })] },
    'unmet',
  ],
  ['level not stated', { title: null, continuingEducation: years(2022) }, 'missing'],
  [
    'contract staff: between title and appointment the years are open',
    {
      application: { level: 'intermediate' },
      employer: { kind: 'institution', positionManaged: true },
      work: { staffing: 'contract' },
      title: twoStarts,
      continuingEducation: years(2022),
    },
    'missing',
  ],
  [
    'under position management only years from the appointment on',
    {
      application: { level: 'intermediate' },
      employer: { kind: 'institution', positionManaged: true },
      title: twoStarts,
      continuingEducation: years(2022),
    },
    'met',
  ],
  [
    'after a transfer the years run from the former title',
    {
      ...since('2021-05', years(2021, 2022)),
      formerTitle: { series: '农业', level: 'assistant', obtainedAt: '2019-05' },
    },
    'missing',
  ],
])
