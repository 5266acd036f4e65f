import { about, type Case } from './case.ts'
import type { Level, Period, Person } from './person.ts'

const from = (
  affiliation: 'local' | 'central' | 'out-of-province' | 'outside',
  letter: Person['commissionLetter'],
) => ({
  employer: { affiliation },
  commissionLetter: { ...letter },
})
const rural = (level: Level, ruralService: Period[], quotaAvailable?: boolean): Partial<Person> => ({
  application: { level, ...(quotaAvailable !== undefined && { quotaAvailable }) },
  work: { ruralService },
})
const shown = (startsAt: string, endsAt?: string): Partial<Person> => ({
  publicity: { startsAt, ...(endsAt && { endsAt }) },
})
const intermediate: Level = 'intermediate'

/** What the employer supplies: letter of commission, quota, publicity (二, 五(三), 附件1·一, 附件2). */
export const employerCases: Case[] = [
  ...about('commission-letter', [
    ['a local employer needs none', from('local', {}), 'not-applicable'],
    ['an outside employer is judged elsewhere', from('outside', { issued: true }), 'not-applicable'],
    ['affiliation not stated', { commissionLetter: { issued: true, listed: true, approved: true } }, 'missing'],
    ['issued, naming the person, approved', from('central', { issued: true, listed: true, approved: true }), 'met'],
    ['the approval is not yet there', from('out-of-province', { issued: true, listed: true }), 'missing'],
    ['not issued is still to come, not ruled out', from('central', { issued: false, listed: true }), 'missing'],
    ['the list lacks the name', from('central', { issued: true, listed: false, approved: true }), 'missing'],
  ]),
  ...about('quota', [
    ['a post is free', { application: { level: intermediate, quotaAvailable: true } }, 'met'],
    ['no post is free', { application: { level: intermediate, quotaAvailable: false } }, 'unmet'],
    ['not known whether a post is free', { application: { level: intermediate } }, 'missing'],
    ['level not stated', { application: { quotaAvailable: true } }, 'missing'],
    ['240 rural months exempt at intermediate level', rural(intermediate, [{ from: '2003-01' }], false), 'met'],
    ['239 rural months do not', rural(intermediate, [{ from: '2003-02' }], false), 'unmet'],
    ['239 rural months leave the quota to be stated', rural(intermediate, [{ from: '2003-02' }]), 'missing'],
    ['a senior level needs 360', rural('associate-senior', [{ from: '1993-02' }], false), 'unmet'],
    ['360 exempt at senior level', rural('associate-senior', [{ from: '1993-01-31' }], false), 'met'],
    ['full senior is a senior level', rural('full-senior', [{ from: '1993-01' }], false), 'met'],
    ['no exemption below intermediate', rural('assistant', [{ from: '1980-01' }], false), 'unmet'],
    [
      'shared months count once: 2000-01 to 2019-12 are 240, not more',
      rural(
        intermediate,
        [
          { from: '2000-01', to: '2010-12' },
          { from: '2010-01', to: '2019-12' },
        ],
        false,
      ),
      'met',
    ],
    [
      'a gap of one month does not count: 239',
      rural(
        intermediate,
        [
          { from: '2000-01', to: '2009-12' },
          { from: '2010-02', to: '2019-12' },
        ],
        false,
      ),
      'unmet',
    ],
    ['a year alone leaves 240 open: 229 to 240', rural(intermediate, [{ from: '2003' }], false), 'missing'],
    ['open exemption, but a post is free', rural(intermediate, [{ from: '2003' }], true), 'met'],
    [
      'an end before the beginning is not an end',
      rural(intermediate, [{ from: '2003-01', to: '2002-12' }], false),
      'met',
    ],
  ]),
  ...about('publicity', [
    ['2022-09-22: both counts end before the limit', shown('2022-09-22'), 'met'],
    ['2022-09-23: not counting the first day it ends on the limit', shown('2022-09-23'), 'confirm'],
    ['2022-09-24 is a Saturday, counted from Monday: the 30th either way', shown('2022-09-24'), 'confirm'],
    ['2022-09-26: only counting the first day it ends on the limit', shown('2022-09-26'), 'confirm'],
    ['2022-09-27: too late by either count', shown('2022-09-27'), 'unmet'],
    ['no start stated', { publicity: { endsAt: '2022-09-29' } }, 'missing'],
    ['the Mid-Autumn holiday moves five days from 09-07 to the 14th', shown('2022-09-07', '2022-09-13'), 'unmet'],
    ['09-07 to 09-14 is five days only with the first', shown('2022-09-07', '2022-09-14'), 'confirm'],
    ['09-07 to 09-15 is five days by either count', shown('2022-09-07', '2022-09-15'), 'met'],
    ['ending on the limit: 9月30日前 may or may not include it', shown('2022-09-07', '2022-09-30'), 'confirm'],
    ['ending after the limit', shown('2022-09-07', '2022-10-08'), 'unmet'],
    ['an end before the start is taken as not stated', shown('2022-09-22', '2022-09-21'), 'met'],
    ['some day in August is early enough', shown('2022-08'), 'met'],
    ['some day in September is not exact enough', shown('2022-09'), 'missing'],
    ['a year without published holidays', shown('2035-09-01'), 'confirm'],
    ['the make-up Saturday 10-08 is worked, but too late', shown('2022-10-08'), 'unmet'],
    ['the make-up Sunday 04-24 counts: 04-21 to 04-26', shown('2022-04-21', '2022-04-26'), 'confirm'],
  ]),
]
