import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { conditions } from '../../src/conditions/list.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { workCalendar } from '../../src/facts/working-days.ts'
import { confirm, met, missing, notApplicable, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { prepareRules } from '../../src/policy/rules.ts'
import { findingOf } from '../support/findings.ts'
import { day } from '../support/judge.ts'

/** What the notice sets for everybody: the limit, the working days, the latest start that is surely in time. */
const round = { limit: '2022-09-30', days: 5, latest: '2022-09-22' }
/** What is counted from 13 September on: the fifth working day, and the day after where the first does not count. */
const fromThe13th = { start: '2022-09-13', counted: '2022-09-19', uncounted: '2022-09-20', ...round }

describe('publicity without an end stated', () => {
  it.each([
    [
      'is still to be planned',
      undefined,
      missing('publicity-not-stated', ['publicity.startsAt'], {
        params: { ...round },
      }),
    ],
    [
      'is still to be planned where only the end is stated',
      { endsAt: '2022-09-29' },
      missing('publicity-not-stated', ['publicity.startsAt'], {
        params: { ...round },
      }),
    ],
    [
      'from 09-22 is over by 09-29 however it is counted',
      { startsAt: '2022-09-22' },
      met('publicity-in-time', {
        params: {
          start: '2022-09-22',
          counted: '2022-09-28',
          uncounted: '2022-09-29',
          ...round,
        },
      }),
    ],
    [
      'from 09-23 may end on the limit',
      { startsAt: '2022-09-23' },
      confirm('publicity-tight', {
        params: {
          start: '2022-09-23',
          counted: '2022-09-29',
          uncounted: '2022-09-30',
          ...round,
        },
      }),
    ],
    [
      'from 09-26 ends on the limit at best',
      { startsAt: '2022-09-26' },
      confirm('publicity-tight', {
        params: {
          start: '2022-09-26',
          counted: '2022-09-30',
          uncounted: '2022-10-08',
          ...round,
        },
      }),
    ],
    [
      'from 09-27 is too late',
      { startsAt: '2022-09-27' },
      unmet('publicity-late', {
        params: {
          start: '2022-09-27',
          counted: '2022-10-08',
          uncounted: '2022-10-09',
          ...round,
        },
      }),
    ],
    [
      'from some day of September is open',
      { startsAt: '2022-09' },
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: {
          start: '2022-09',
          counted: '2022-10-11',
          uncounted: '2022-10-12',
          ...round,
        },
      }),
    ],
    [
      'from a day after the limit',
      { startsAt: '2022-10-08' },
      unmet('publicity-late', {
        params: {
          start: '2022-10-08',
          counted: '2022-10-12',
          uncounted: '2022-10-13',
          ...round,
        },
      }),
    ],
    [
      'from a day of a range that cannot be surely in time',
      { startsAt: '[2022-09-23..2022-09-26]' },
      confirm('publicity-tight', {
        params: {
          start: '[2022-09-23..2022-09-26]',
          counted: '2022-09-30',
          uncounted: '2022-10-08',
          ...round,
        },
      }),
    ],
    [
      'from one of two days, of which only the first is surely in time',
      { startsAt: '[2022-09-22..2022-09-23]' },
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: { start: '[2022-09-22..2022-09-23]', counted: '2022-09-29', uncounted: '2022-09-30', ...round },
      }),
    ],
    [
      'from one of two days, of which the second is too late',
      { startsAt: '[2022-09-26..2022-09-27]' },
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: { start: '[2022-09-26..2022-09-27]', counted: '2022-10-08', uncounted: '2022-10-09', ...round },
      }),
    ],
    [
      'from a day past every calendar',
      { startsAt: '2040-01-01' },
      confirm('calendar-unknown', { params: { start: '2040-01-01' } }),
    ],
  ])('%s', (_, publicity, expected) => {
    expect(findingOf('publicity', { publicity })).toEqual(expected)
  })
})

describe('publicity with an end', () => {
  it.each([
    [
      'of six working days',
      '2022-09-13',
      '2022-09-21',
      met('publicity-in-time', {
        params: {
          ...fromThe13th,
          end: '2022-09-21',
        },
      }),
    ],
    [
      'of five working days, not six',
      '2022-09-13',
      '2022-09-19',
      confirm('publicity-first-day', {
        params: {
          ...fromThe13th,
          end: '2022-09-19',
        },
      }),
    ],
    [
      'of six working days exactly',
      '2022-09-13',
      '2022-09-20',
      met('publicity-in-time', {
        params: {
          ...fromThe13th,
          end: '2022-09-20',
        },
      }),
    ],
    [
      'of four',
      '2022-09-13',
      '2022-09-16',
      unmet('publicity-short', {
        params: {
          ...fromThe13th,
          end: '2022-09-16',
        },
      }),
    ],
    [
      'that ends the day before the limit',
      '2022-09-13',
      '2022-09-29',
      met('publicity-in-time', {
        params: {
          ...fromThe13th,
          end: '2022-09-29',
        },
      }),
    ],
    [
      'that ends on the limit',
      '2022-09-13',
      '2022-09-30',
      confirm('publicity-last-day', {
        params: {
          ...fromThe13th,
          end: '2022-09-30',
        },
      }),
    ],
    [
      'that ends after the limit',
      '2022-09-13',
      '2022-10-08',
      unmet('publicity-over', {
        params: {
          ...fromThe13th,
          end: '2022-10-08',
        },
      }),
    ],
    [
      'that ends some day of September',
      '2022-09-13',
      '2022-09',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          ...fromThe13th,
          end: '2022-09',
        },
      }),
    ],
    [
      'that ends some day of September or October',
      '2022-09-13',
      '[2022-09..2022-10]',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          ...fromThe13th,
          end: '[2022-09..2022-10]',
        },
      }),
    ],
    [
      'that ends in one of two months, the one before it was full and the other after the limit',
      '2022-09-13',
      '[2022-01,2022-10]',
      unmet('publicity-short-ended', { params: { ...fromThe13th, end: '[2022-01,2022-10]' } }),
    ],
    [
      'that ends in one of two months, of which one may hold',
      '2022-09-13',
      '[2022-01,2022-09]',
      missing('publicity-imprecise', ['publicity.endsAt'], { params: { ...fromThe13th, end: '[2022-01,2022-09]' } }),
    ],
    [
      'that begins some day',
      '2022-09',
      '2022-09-28',
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: {
          start: '2022-09',
          counted: '2022-10-11',
          uncounted: '2022-10-12',
          ...round,
          end: '2022-09-28',
        },
      }),
    ],
    [
      'that may end on the limit',
      '2022-09-13',
      '[2022-09-28..2022-09-30]',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          ...fromThe13th,
          end: '[2022-09-28..2022-09-30]',
        },
      }),
    ],
    [
      'that may come before the limit or after it',
      '2022-09-13',
      '[2022-09-29..2022-10-09]',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          ...fromThe13th,
          end: '[2022-09-29..2022-10-09]',
        },
      }),
    ],
    [
      'that may be a day short of the sixth',
      '2022-09-13',
      '[2022-09-19..2022-09-20]',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          ...fromThe13th,
          end: '[2022-09-19..2022-09-20]',
        },
      }),
    ],
    [
      'that ends on the limit or after it: one is to be confirmed, the other too late',
      '2022-09-23',
      '[2022-09-30,2022-10-01]',
      missing('publicity-imprecise', ['publicity.endsAt'], {
        params: {
          start: '2022-09-23',
          counted: '2022-09-29',
          uncounted: '2022-09-30',
          ...round,
          end: '[2022-09-30,2022-10-01]',
        },
      }),
    ],
    [
      'that ends on the fifth day or on the limit: both are to be confirmed',
      '2022-09-23',
      '[2022-09-29,2022-09-30]',
      confirm('publicity-tight', {
        params: {
          start: '2022-09-23',
          counted: '2022-09-29',
          uncounted: '2022-09-30',
          ...round,
          end: '[2022-09-29,2022-09-30]',
        },
      }),
    ],
    [
      'that begins on one of two days',
      '[2022-09-13..2022-09-14]',
      '2022-09-20',
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: {
          start: '[2022-09-13..2022-09-14]',
          counted: '2022-09-20',
          uncounted: '2022-09-21',
          ...round,
          end: '2022-09-20',
        },
      }),
    ],
    [
      'of which the range ends on the fifth day at the latest',
      '[2022-09-13..2022-09-14]',
      '2022-09-19',
      missing('publicity-imprecise', ['publicity.startsAt'], {
        params: {
          start: '[2022-09-13..2022-09-14]',
          counted: '2022-09-20',
          uncounted: '2022-09-21',
          ...round,
          end: '2022-09-19',
        },
      }),
    ],
  ])('%s', (_, startsAt, endsAt, expected) => {
    expect(findingOf('publicity', { publicity: { startsAt, endsAt } })).toEqual(expected)
  })
})

describe('publicity by a calendar of one year', () => {
  const rules = prepareRules(pingliang2022, workCalendar({ 2022: { off: '', on: '' } }))
  const starting = (startsAt: string) =>
    assess(rules, applicantSchema.parse({ name: '某人', publicity: { startsAt } }), day('2022-09-16')).findings[
      conditions.findIndex(({ id }) => id === 'publicity')
    ]

  it.each([
    ['may begin before that year', '[2021-12-30..2022-09-22]'],
    ['may have its fifth day in that year and the sixth after it', '[2022-12-23..2022-12-26]'],
    ['has its sixth day after that year', '2022-12-26'],
    ['may be over in that year or not', '[2022-12-23..2022-12-30]'],
  ])('%s: what is not known is to be confirmed', (_, startsAt) => {
    expect(starting(startsAt)).toEqual(confirm('calendar-unknown', { params: { start: startsAt } }))
  })

  it('is too late where all its days are known and past the limit', () => {
    expect(starting('2022-12-23')).toMatchObject({
      status: 'unmet',
      code: 'publicity-late',
      params: { counted: '2022-12-29', uncounted: '2022-12-30' },
    })
  })
})

describe('a notice', () => {
  it.each([
    ['without a publicity rule asks none', { policy: { publicity: null } }, notApplicable('no-publicity-rule')],
    [
      'of a year past every calendar names no latest start',
      { policy: { dates: { ...pingliang2022.dates, employerDeadline: { date: '2040-09-30', clause: '一' } } } },
      missing('publicity-unplanned', ['publicity.startsAt'], { params: { limit: '2040-09-30', days: 5, latest: '' } }),
    ],
  ])('%s', (_, round, expected) => {
    expect(findingOf('publicity', {}, round)).toEqual(expected)
  })
})

describe('publicity from the last day before the limit', () => {
  it('is late whatever end is stated, also roughly', () => {
    for (const endsAt of ['2022', '2022-10', '2022-09-30', '2022-10-11']) {
      const found = findingOf('publicity', { name: '甲', publicity: { startsAt: '2022-09-30', endsAt } })
      expect([endsAt, found.status]).toEqual([endsAt, 'unmet'])
    }
  })
})

describe('what can still be done about publicity shows in the code', () => {
  const codeOf = (startsAt: string | undefined, endsAt: string | undefined, asOf: string) =>
    findingOf('publicity', { publicity: { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) } }, { asOf }).code

  it.each([
    // None has begun: the safe start is ahead, past, or too late altogether.
    [undefined, undefined, '2022-09-22', 'publicity-not-stated'],
    [undefined, undefined, '2022-09-23', 'publicity-start-passed'],
    [undefined, undefined, '2022-09-26', 'publicity-start-passed'],
    [undefined, undefined, '2022-09-27', 'publicity-start-over'],
    // Too short: extended while it goes on, begun anew once it is over.
    ['2022-09-13', '2022-09-18', '2022-09-18', 'publicity-short'],
    ['2022-09-13', '2022-09-18', '2022-09-19', 'publicity-short-ended'],
    ['2022-09-22', '2022-09-27', '2022-09-26', 'publicity-short'],
    ['2022-09-23', '2022-09-28', '2022-09-26', 'publicity-short-tight'],
    ['2022-09-26', '2022-09-29', '2022-09-29', 'publicity-short-tight'],
    ['2022-09-26', '2022-09-29', '2022-09-30', 'publicity-short-ended'],
    // Over too late: ended earlier while there are days left.
    ['2022-09-13', '2022-10-08', '2022-09-29', 'publicity-over'],
    ['2022-09-13', '2022-10-08', '2022-09-30', 'publicity-over-tight'],
    ['2022-09-13', '2022-10-08', '2022-10-01', 'publicity-over-past'],
    ['2022-09-22', '2022-10-08', '2022-09-26', 'publicity-over'],
    ['2022-09-23', '2022-10-08', '2022-09-26', 'publicity-over-tight'],
    ['2022-09-26', '2022-10-08', '2022-09-26', 'publicity-over-tight'],
    ['2022-09-27', '2022-10-09', '2022-09-26', 'publicity-late'],
    ['2022-09', '2022-10', '2022-09-16', 'publicity-late'],
    // What the text leaves open: moved while it goes on, else only asked about.
    ['2022-09-13', '2022-09-19', '2022-09-19', 'publicity-first-day'],
    ['2022-09-13', '2022-09-19', '2022-09-20', 'publicity-first-day-over'],
    ['2022-09-13', '2022-09-30', '2022-09-29', 'publicity-last-day'],
    ['2022-09-13', '2022-09-30', '2022-09-30', 'publicity-last-day-come'],
    ['2022-09-23', '2022-09-30', '2022-09-26', 'publicity-last-day'],
    ['2022-09-26', '2022-09-30', '2022-09-26', 'publicity-tight'],
  ])('from %s to %s, on %s: %s', (startsAt, endsAt, asOf, code) => {
    expect(codeOf(startsAt, endsAt, asOf)).toBe(code)
  })
})

describe('publicity that begins on one of several days', () => {
  it.each([
    ['all in time', '[2022-09-13,2022-09-14]', 'met'],
    ['one in time and one too late', '[2022-09-13,2022-09-27]', 'missing'],
    ['all too late', '[2022-09-27,2022-09-28]', 'unmet'],
    ['of which each may be', '[2022-09-23,2022-09-26]', 'confirm'],
  ])('%s', (_, startsAt, status) => {
    expect(findingOf('publicity', { publicity: { startsAt } }).status).toBe(status)
  })

  it('one of them beyond the calendar of working days', () => {
    const startsAt = '[2022-09-13,2049-09-13]'
    expect(findingOf('publicity', { publicity: { startsAt } })).toEqual(
      missing('publicity-imprecise', ['publicity.startsAt'], { params: { start: startsAt } }),
    )
  })
})
