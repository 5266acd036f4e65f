import { about, type Case } from './case.ts'
import { full, since, years } from './learning.ts'
import type { LearningRecord, Person } from './person.ts'

const onlyThisYear = (...records: LearningRecord[]): Partial<Person> => since('2022-03', records)

/** What each year needs (四(四)). */
export const learningHourCases: Case[] = about('continuing-education', [
  ['nothing recorded', onlyThisYear(), 'missing'],
  ['exactly 90 and 60', onlyThisYear(full(2022)), 'met'],
  ['89 hours', onlyThisYear(full(2022, { hours: 89 })), 'unmet'],
  ['89.5 hours', onlyThisYear(full(2022, { hours: 89.5 })), 'unmet'],
  ['59 professional hours', onlyThisYear(full(2022, { professionalHours: 59 })), 'unmet'],
  ['no number in 2022', onlyThisYear({ year: 2022, hours: 90, professionalHours: 60 }), 'missing'],
  [
    'an upload does not replace the number in 2022',
    onlyThisYear({ year: 2022, hours: 90, professionalHours: 60, certificateUploaded: true }),
    'missing',
  ],
  [
    'the number does not replace the upload in 2021',
    since('2021-01', [full(2022), { year: 2021, hours: 90, professionalHours: 60, certificateNo: 'J-2' }]),
    'missing',
  ],
  [
    'an upload denied is still to come',
    since('2021-01', [full(2022), full(2021, { certificateUploaded: false })]),
    'missing',
  ],
  ['hours too few go before a number to come', onlyThisYear({ year: 2022, hours: 30, professionalHours: 60 }), 'unmet'],
  ['professional hours not stated', onlyThisYear({ year: 2022, hours: 90, certificateNo: 'J-1' }), 'missing'],
  [
    'two records add up, one number is enough',
    onlyThisYear(full(2022, { hours: 50, professionalHours: 30 }), { year: 2022, hours: 40, professionalHours: 30 }),
    'met',
  ],
  [
    'two records fall short together',
    onlyThisYear(full(2022, { hours: 50 }), { year: 2022, hours: 39, professionalHours: 0 }),
    'unmet',
  ],
  [
    'a record without hours may hold the rest',
    onlyThisYear(full(2022, { hours: 50 }), { year: 2022, professionalHours: 0 }),
    'missing',
  ],
  ['a record without hours is not needed', onlyThisYear(full(2022), { year: 2022 }), 'met'],
  [
    'one short year spoils the rest',
    since('2010-01', [...years(2019, 2021, 2022), full(2020, { hours: 89 })]),
    'unmet',
  ],
  [
    'a short year goes before a missing one',
    since('2010-01', [...years(2021, 2022), full(2020, { hours: 89 })]),
    'unmet',
  ],
])
