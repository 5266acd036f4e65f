import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { monthLength, nextDay, yearOf } from './dates.ts'

const asNumber = (day: string): number => Number(day.replaceAll('-', ''))
const holidays = new Set(Object.keys(calendar.holidays).map(asNumber))
const makeUpDays = new Set(Object.keys(calendar.workdays).map(asNumber))
const years = new Set([...holidays].map(yearOf))

/** Day of the week, 0 Monday to 6 Sunday, counted on from Monday 1 January 1900. */
export function weekday(day: number): number {
  const [year, month] = [yearOf(day), Math.floor(day / 100) % 100]
  let passed = (day % 100) - 1
  for (let y = 1900; y < year; y++) passed += monthLength(y, 2) === 29 ? 366 : 365
  for (let m = 1; m < month; m++) passed += monthLength(year, m)
  return passed % 7
}

/** Whether a day is worked; undefined in a year whose holidays are not published in the calendar. */
export function isWorkday(day: number): boolean | undefined {
  if (!years.has(yearOf(day))) return undefined
  return makeUpDays.has(day) || (weekday(day) < 5 && !holidays.has(day))
}

/** The fifth working day from a day on, that day included; undefined where the calendar does not reach. */
export function fifthWorkday(start: number): number | undefined {
  let counted = 0
  for (let day = start; ; day = nextDay(day)) {
    const worked = isWorkday(day)
    if (worked === undefined) return undefined
    if (worked) counted += 1
    if (counted === 5) return day
  }
}
