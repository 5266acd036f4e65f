import { about, type Case } from './case.ts'
import { engineer, managed } from './engineer.ts'
import type { Period, Person } from './person.ts'

const enterprise = (obtainedAt: string): Partial<Person> =>
  engineer({ title: { obtainedAt }, employer: { kind: 'enterprise' } })
const appointed = (appointments: Period[]): Partial<Person> => engineer({ title: { appointments }, employer: managed })

/** Five years, counted by months up to 2022-12 (四(三)). */
export const tenureCases: Case[] = about('seniority', [
  ['2018-01 is the 60th month back', enterprise('2018-01'), 'met'],
  ['the day within the month does not matter', enterprise('2018-01-31'), 'met'],
  ['2018-02 is one month short', enterprise('2018-02-01'), 'unmet'],
  ['some day in 2017 is early enough', enterprise('2017'), 'met'],
  ['some day in 2018 may be January', enterprise('2018'), 'missing'],
  ['some day in 2019 is too late', enterprise('2019'), 'unmet'],
  ['January or October 2018 is open', enterprise('[2018-01,2018-10]'), 'missing'],
  ['January or October 2017 is early enough either way', enterprise('[2017-01,2017-10]'), 'met'],
  ['a range of months from July to December 2018', enterprise('[2018-07..2018-12]'), 'unmet'],
  ['no date of the title', engineer({ title: {}, employer: { kind: 'enterprise' } }), 'missing'],
  [
    'appointments go before the single date',
    engineer({ title: { appointedAt: '2010-01', appointments: [{ from: '2018-02' }] }, employer: managed }),
    'unmet',
  ],
  [
    'a gap of two months is made up by an earlier start',
    appointed([{ from: '2017-11', to: '2018-12' }, { from: '2019-03' }]),
    'met',
  ],
  ['a gap does not count: 59 months', appointed([{ from: '2017-12', to: '2018-12' }, { from: '2019-03' }]), 'unmet'],
  ['a shared month counts once: 60', appointed([{ from: '2018-01', to: '2020-06' }, { from: '2020-06' }]), 'met'],
  ['a shared month is not two: 59', appointed([{ from: '2018-02', to: '2020-06' }, { from: '2020-06' }]), 'unmet'],
  ['an appointment that ended counts to its last month', appointed([{ from: '2010-01', to: '2014-12' }]), 'met'],
  ['one month less has 59', appointed([{ from: '2010-01', to: '2014-11' }]), 'unmet'],
  ['an end after 2022-12 adds nothing', appointed([{ from: '2018-02', to: '2025-12' }]), 'unmet'],
  ['an end before its beginning is taken as not stated', appointed([{ from: '2018-01', to: '2017-01' }]), 'met'],
  ['an end some time in 2014 leaves 60 months open', appointed([{ from: '2010-01', to: '2014' }]), 'missing'],
])
