import { addDays, type Day, dayFrom, weekdayOf, yearOf } from './day.ts'
import { holidayTable } from './holidays.ts'

/** The working days of the years whose holidays the State Council has published. */
export interface WorkCalendar {
  /** Whether every year from one day to another is known. */
  covers(from: Day, to: Day): boolean
  /** Whether the day is worked; only for covered years. */
  isWorkingDay(day: Day): boolean
}

type YearTable = Readonly<Record<number, { readonly off: string; readonly on: string }>>

/** Makes a calendar from a table of exceptions to the plain week (Monday to Friday). */
export function workCalendar(table: YearTable): WorkCalendar {
  const exceptions = new Map<Day, boolean>()
  for (const [year, { off, on }] of Object.entries(table)) {
    const note = (list: string, worked: boolean): void => {
      for (const date of list.split(' ').filter(Boolean)) {
        exceptions.set(dayFrom(Number(year), Number(date.slice(0, 2)), Number(date.slice(2))), worked)
      }
    }
    note(off, false)
    note(on, true)
  }
  return {
    covers(from, to) {
      for (let year = yearOf(from); year <= yearOf(to); year++) if (!(year in table)) return false
      return true
    },
    isWorkingDay: (day) => exceptions.get(day) ?? weekdayOf(day) < 5,
  }
}

let shared: WorkCalendar | undefined

/** The calendar of mainland China, made on first use. */
export function chineseCalendar(): WorkCalendar {
  shared ??= workCalendar(holidayTable)
  return shared
}

/** The `count`-th working day on or after `from` (1 is `from` itself where that is worked); undefined past the table. */
export function nthWorkingDay(calendar: WorkCalendar, from: Day, count: number): Day | undefined {
  let day = from
  for (let left = count; ; day = addDays(day, 1)) {
    if (!calendar.covers(day, day)) return undefined
    if (calendar.isWorkingDay(day) && --left === 0) return day
  }
}

/** How many working days there are after one day, up to and including another; undefined past the table. */
export function workingDaysBetween(calendar: WorkCalendar, after: Day, to: Day): number | undefined {
  if (after >= to) return 0
  if (!calendar.covers(after, to)) return undefined
  let count = 0
  for (let day = addDays(after, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) count++
  return count
}
