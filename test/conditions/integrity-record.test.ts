import { describe, expect, it } from 'vitest'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { findingOf } from '../support/findings.ts'

const clean = { blacklisted: false }
const barred = (barredSince: string, submittedAt?: string) => ({
  integrity: { ...clean, barredSince },
  application: { submittedAt },
})

describe('the record of integrity', () => {
  it.each([
    ['is not stated', {}, '2022-09-16', missing('blacklist-not-stated', ['integrity.blacklisted'])],
    [
      'is not stated, though a ban is over',
      { integrity: { barredSince: '2018-01-01' } },
      '2022-09-16',
      missing('blacklist-not-stated', ['integrity.blacklisted']),
    ],
    ['is clean', { integrity: clean }, '2022-09-16', met('record-clean')],
    ['is not clean', { integrity: { blacklisted: true } }, '2022-09-16', unmet('blacklisted')],
    ['holds a ban that is over', barred('2019-09-15'), '2022-09-16', met('record-clean')],
    [
      'holds a ban on its last day',
      barred('2019-09-16'),
      '2022-09-16',
      confirm('ban-last-day', { params: { since: '2019-09-16', day: '2022-09-16', until: '2022-09-16' } }),
    ],
    [
      'holds a ban that is running, over in time for this round',
      barred('2019-09-17'),
      '2022-09-16',
      unmet('barred', {
        params: { since: '2019-09-17', day: '2022-09-16', until: '2022-09-17' },
        earliest: { day: 20220918, year: 2022 },
      }),
    ],
    [
      'holds a ban that ends the day before the last of the round',
      barred('2019-09-29'),
      '2022-09-16',
      unmet('barred', {
        params: { since: '2019-09-29', day: '2022-09-16', until: '2022-09-29' },
        earliest: { day: 20220930, year: 2022 },
      }),
    ],
    [
      'holds a ban that ends on the last day of the round',
      barred('2019-09-30'),
      '2022-09-16',
      unmet('barred', {
        params: { since: '2019-09-30', day: '2022-09-16', until: '2022-09-30' },
        earliest: { day: 20221001, year: 2023 },
      }),
    ],
    [
      'holds a ban that ends with the year',
      barred('2020-12-31'),
      '2022-09-16',
      unmet('barred', {
        params: { since: '2020-12-31', day: '2022-09-16', until: '2023-12-31' },
        earliest: { day: 20240101, year: 2024 },
      }),
    ],
    [
      'holds a ban that ends early in a year',
      barred('2020-01-30'),
      '2022-09-16',
      unmet('barred', {
        params: { since: '2020-01-30', day: '2022-09-16', until: '2023-01-30' },
        earliest: { day: 20230131, year: 2023 },
      }),
    ],
    [
      'holds a ban since some day of a month',
      barred('2019-09'),
      '2022-09-16',
      missing('ban-imprecise', ['integrity.barredSince'], {
        params: { since: '2019-09', day: '2022-09-16', until: '2022-09-30' },
      }),
    ],
    [
      'holds a ban and a blacklisting',
      { integrity: { blacklisted: true, barredSince: '2021-01-05' } },
      '2022-09-16',
      unmet('blacklisted', {
        also: [{ code: 'barred', params: { since: '2021-01-05', day: '2022-09-16', until: '2024-01-05' } }],
      }),
    ],
    [
      'is compared with the last day of the round after it',
      barred('2019-10-01'),
      '2022-12-01',
      unmet('barred', {
        params: { since: '2019-10-01', day: '2022-09-30', until: '2022-10-01' },
        earliest: { day: 20221002, year: 2023 },
      }),
    ],
    [
      'is compared with the day of submission',
      barred('2019-09-17', '2022-09-20T09:00:00+08:00'),
      '2022-09-16',
      met('record-clean'),
    ],
  ])('%s', (_, person, asOf, expected) => {
    expect(findingOf('integrity-record', person, { asOf })).toEqual(expected)
  })

  it.each([
    ['2019-09-13', 20220914, 2022],
    ['2019-09-14', 20220915, 2022],
    ['2019-09-15', 20220916, 2023],
    ['2019-09-19', 20220920, 2023],
  ])('of a round that closes on the fifteenth: a ban since %s is over on %i, in time for %i', (since, free, year) => {
    const dates = { ...pingliang2022.dates, applicationDeadline: { date: '2022-09-15', clause: '一' } }
    const found = findingOf('integrity-record', barred(since), { asOf: '2022-09-10', policy: { dates } })
    expect(found).toMatchObject({ status: 'unmet', earliest: { day: free, year } })
  })
})
