import { about, type Case } from './case.ts'
import type { Person } from './person.ts'

const barred = (barredSince: string, submittedAt?: string): Partial<Person> => ({
  integrity: { blacklisted: false, barredSince },
  application: { ...(submittedAt && { submittedAt }) },
})
const sent = (submittedAt: string, deletedAt?: string): Partial<Person> => ({
  application: { submittedAt, ...(deletedAt && { deletedAt }) },
})
const deleted: Partial<Person> = { application: { deletedAt: '2022-09-20T09:00:00+08:00' } }

/** Performance, pledge, integrity, submission (四(一), 五, 附件3). */
export const integrityCases: Case[] = [
  ...about('performance', [
    ['attested', { performance: { confirmed: true } }, 'met'],
    ['attested as falling short', { performance: { confirmed: false } }, 'unmet'],
    ['the standard is not contained in the notice', {}, 'confirm'],
  ]),
  ...about('pledge', [
    ['signed and stamped', { integrity: { pledgeSigned: true, pledgeStamped: true } }, 'met'],
    ['not stamped yet', { integrity: { pledgeSigned: true, pledgeStamped: false } }, 'missing'],
    ['stamp not stated', { integrity: { pledgeSigned: true } }, 'missing'],
    ['neither stated', {}, 'missing'],
  ]),
  ...about('integrity-record', [
    ['on the blacklist', { integrity: { blacklisted: true } }, 'unmet'],
    ['not on the blacklist, never barred', { integrity: { blacklisted: false } }, 'met'],
    ['blacklist not stated', { integrity: { pledgeSigned: true } }, 'missing'],
    ['blacklist not stated, but still barred', { integrity: { barredSince: '2022-01-01' } }, 'unmet'],
    ['blacklist not stated, ban over', { integrity: { barredSince: '2015-01-01' } }, 'missing'],
    ['three years end one day after the application', barred('2019-09-17'), 'unmet', '2022-09-16'],
    ['three years end on the very day', barred('2019-09-16'), 'confirm', '2022-09-16'],
    ['three years ended the day before', barred('2019-09-15'), 'met', '2022-09-16'],
    [
      'the day of submission goes before today',
      barred('2019-09-16', '2022-09-15T10:00:00+08:00'),
      'unmet',
      '2022-09-16',
    ],
    ['a submission in the future is waited for', barred('2019-09-16', '2022-09-17'), 'met', '2022-09-16'],
    ['after the deadline the deadline is the day', barred('2019-10-01'), 'unmet', '2022-11-01'],
    ['after the deadline, three years end on the deadline', barred('2019-09-30'), 'confirm', '2022-11-01'],
    ['barred some day in September 2019', barred('2019-09'), 'missing', '2022-09-16'],
    ['barred some day in August 2019', barred('2019-08'), 'met', '2022-09-16'],
    ['barred some day in October 2019', barred('2019-10'), 'unmet', '2022-09-16'],
    [
      '16:00 UTC is midnight of the next day in Shanghai',
      barred('2019-09-16', '2022-09-16T16:00:00Z'),
      'met',
      '2022-09-20',
    ],
  ]),
  ...about('submission', [
    ['nothing submitted, nothing deleted', { application: { level: 'intermediate' } }, 'not-applicable', '2022-10-05'],
    ['the last second of 09-30', sent('2022-09-30T23:59:59+08:00'), 'met'],
    ['24:00 is closed', sent('2022-10-01T00:00:00+08:00'), 'unmet'],
    ['the day alone is its first instant', sent('2022-09-30'), 'met'],
    ['October', sent('2022-10-01'), 'unmet'],
    ['16:00 UTC on 09-30 is 24:00 in Shanghai', sent('2022-09-30T16:00:00Z'), 'unmet'],
    ['deleted, time remains', deleted, 'missing', '2022-09-30'],
    ['deleted, the system never reopens', deleted, 'unmet', '2022-10-01'],
    [
      'deleted and submitted again',
      sent('2022-09-25T09:00:00+08:00', '2022-09-20T09:00:00+08:00'),
      'met',
      '2022-10-05',
    ],
    [
      'submitted and then deleted',
      sent('2022-09-10T09:00:00+08:00', '2022-09-20T09:00:00+08:00'),
      'missing',
      '2022-09-21',
    ],
    [
      'submitted and then deleted, too late now',
      sent('2022-09-10T09:00:00+08:00', '2022-09-20T09:00:00+08:00'),
      'unmet',
      '2022-10-01',
    ],
    [
      'submitted again an hour later on the same day',
      sent('2022-09-20T10:00:00+08:00', '2022-09-20T09:00:00+08:00'),
      'met',
    ],
    ['submitted again in October', sent('2022-10-02T10:00:00+08:00', '2022-09-20T09:00:00+08:00'), 'unmet'],
  ]),
]
