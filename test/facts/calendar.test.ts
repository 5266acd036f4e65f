import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as library from 'date-fns'
import { differenceInCalendarDays, getDaysInMonth, getISODay, lightFormat } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addYears,
  type Day,
  dayOfMonth,
  dayOfSerial,
  daysInMonth,
  formatDay,
  monthNumberOf,
  parseDay,
  serialOf,
  weekdayOf,
  yearOf,
} from '../../src/facts/day.ts'
import { endOfDay, parseMoment } from '../../src/facts/moment.ts'
import { parsePartialDate } from '../../src/facts/partial-date.ts'
import { chineseCalendar, nthWorkingDay, workingDaysBetween } from '../../src/facts/working-days.ts'
import { day } from '../support/judge.ts'

const days = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
) as { holidays: Record<string, string>; workdays: Record<string, string> }

describe('the working-day calendar', () => {
  const calendar = chineseCalendar()

  it('is, day by day, that of the package its figures come from', () => {
    const differing: string[] = []
    for (let at = day('2004-01-01'); at <= day('2026-12-31'); at = addDays(at, 1)) {
      const text = formatDay(at)
      const worked = text in days.workdays || (weekdayOf(at) < 5 && !(text in days.holidays))
      if (calendar.isWorkingDay(at) !== worked) differing.push(text)
    }
    expect(differing).toEqual([])
  })

  it('does not know years without a notice', () => {
    expect(calendar.covers(day('2026-12-31'), day('2026-12-31'))).toBe(true)
    expect(calendar.covers(day('2026-12-31'), day('2027-01-01'))).toBe(false)
    expect(nthWorkingDay(calendar, day('2026-12-30'), 5)).toBeUndefined()
  })

  it.each([
    ['2022-09-07', 5, '2022-09-14'], // past the mid-autumn holiday
    ['2022-09-22', 5, '2022-09-28'],
    ['2022-09-24', 1, '2022-09-26'],
    ['2022-10-01', 1, '2022-10-08'], // a Saturday worked in exchange
  ])('from %s the %i. working day is %s', (from, count, expected) => {
    expect(formatDay(nthWorkingDay(calendar, day(from), count) ?? 0)).toBe(expected)
  })

  it('counts the working days left without the day itself', () => {
    expect(workingDaysBetween(calendar, day('2022-09-16'), day('2022-09-30'))).toBe(10)
    expect(workingDaysBetween(calendar, day('2022-09-30'), day('2022-09-30'))).toBe(0)
  })
})

describe('days', () => {
  /** Noon, so that no change of the clock moves the date. */
  const dateOf = (at: Day): Date => new Date(yearOf(at), monthNumberOf(at) - 1, dayOfMonth(at), 12)
  const spell = (date: Date): string => lightFormat(date, 'yyyy-MM-dd')

  it('are, from the first to the last that the program handles, those of a library of dates', () => {
    const [first, last] = [day('1900-01-01'), day('2199-12-31')]
    const differing: string[] = []
    let date = dateOf(first)
    for (let at = first; at <= last; at = addDays(at, 1), date = library.addDays(date, 1)) {
      const same =
        formatDay(at) === spell(date) &&
        parseDay(spell(date)) === at &&
        dayOfSerial(serialOf(at)) === at &&
        weekdayOf(at) === getISODay(date) - 1 &&
        daysInMonth(yearOf(at), monthNumberOf(at)) === getDaysInMonth(date)
      if (!same) differing.push(formatDay(at))
    }
    expect(differing).toEqual([])
  })

  it('later and earlier by days and years are those of the library', () => {
    const some = fc.integer({ min: serialOf(day('1960-01-01')), max: serialOf(day('2100-12-31')) })
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: -15_000, max: 15_000 }),
        fc.integer({ min: -60, max: 60 }),
        (serial, days, years) => {
          const at = dayOfSerial(serial)
          expect(formatDay(addDays(at, days))).toBe(spell(library.addDays(dateOf(at), days)))
          expect(formatDay(addYears(at, years))).toBe(spell(library.addYears(dateOf(at), years)))
          expect(serialOf(addDays(at, days)) - serial).toBe(
            differenceInCalendarDays(library.addDays(dateOf(at), days), dateOf(at)),
          )
        },
      ),
    )
  })

  it('stay inside the month where a later year has no 29 February', () => {
    expect(formatDay(addYears(day('2020-02-29'), 3))).toBe('2023-02-28')
  })
})

describe('imprecise dates', () => {
  it.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-02', '2018-02-01', '2018-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2018-06-15', '2018-06-15', '2018-06-15'],
    ['[2018-01,2018-10]', '2018-01-01', '2018-10-31'],
    ['[2018-07..2018-12]', '2018-07-01', '2018-12-31'],
  ])('%s is some day from %s to %s', (text, lo, hi) => {
    expect(parsePartialDate(text)).toMatchObject({ lo: day(lo), hi: day(hi), text })
  })

  it.each([
    '',
    '18',
    '2018-13',
    '2018-02-30',
    '2018-6',
    '2018/06',
    '2018-06-15T00:00',
    '[2018-01',
    '[]',
    '[2018-10..2018-01]',
    '0018',
  ])('%s is no date', (text) => expect(parsePartialDate(text)).toBeUndefined())
})

describe('moments', () => {
  it.each([
    ['2022-09-30T23:59:59+08:00', '2022-09-30'],
    ['2022-10-01T00:00:00+08:00', '2022-10-01'],
    ['2022-09-30T24:00:00+08:00', '2022-10-01'],
    ['2022-09-30T16:00:00Z', '2022-10-01'],
    ['2022-09-30T15:59:59.999Z', '2022-09-30'],
    ['2022-09-30', '2022-09-30'],
  ])('%s falls on %s in Shanghai', (text, on) => {
    expect(parseMoment(text)?.day).toBe(day(on))
  })

  it('the portal closes with the first instant after the last day', () => {
    expect(parseMoment('2022-10-01T00:00:00+08:00')?.instant).toBe(endOfDay(day('2022-09-30')))
  })

  it.each(['2022-09-30T10:00:00', '2022-09-31', '2022-09-30T25:00:00Z', '2022-09-30 10:00', 'yesterday'])(
    '%s names no instant',
    (text) => expect(parseMoment(text)).toBeUndefined(),
  )
})
