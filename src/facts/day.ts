import { remembered } from '../logic/memo.ts'

/** A calendar day as the whole number yyyymmdd: compared like any number, no clock, no time zone. */
export type Day = number

/** A calendar month counted from year 0: year · 12 + (month − 1). */
export type Month = number

export const EARLIEST_YEAR = 1900
export const LATEST_YEAR = 2199

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const yearOf = (day: Day): number => Math.floor(day / 10000)
export const monthNumberOf = (day: Day): number => Math.floor(day / 100) % 100
export const dayOfMonth = (day: Day): number => day % 100
export const monthOf = (day: Day): Month => yearOf(day) * 12 + monthNumberOf(day) - 1

/** The day of a year, month (1–12) and day of month; the parts are not checked. */
export const dayFrom = (year: number, month: number, day: number): Day => year * 10000 + month * 100 + day

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 0)
}

/** Whether year, month and day name a day of the Gregorian calendar inside the years the program handles. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= EARLIEST_YEAR &&
    year <= LATEST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  )
}

export const firstDayOf = (month: Month): Day => dayFrom(Math.floor(month / 12), (month % 12) + 1, 1)

/** Days since 1970-01-01 (a Thursday), by counting from 1 March of year 0 so that leap days come last. */
export function serialOf(day: Day): number {
  const month = monthNumberOf(day)
  const year = yearOf(day) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(day) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719468
}

/** The inverse of `serialOf`. */
export function dayOfSerial(serial: number): Day {
  const shifted = serial + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((shiftedMonth + 2) % 12) + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayFrom(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)
}

/** The day a number of days later (or earlier, if negative). */
export const addDays = (day: Day, days: number): Day => dayOfSerial(serialOf(day) + days)

/** The same day a number of years later; 29 February becomes 28 February where the year has none. */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day) + years
  const month = monthNumberOf(day)
  return dayFrom(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

/** Monday 0 … Sunday 6. */
export const weekdayOf = (day: Day): number => (((serialOf(day) + 3) % 7) + 7) % 7

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** `2018-06-15`. */
export const formatDay = remembered(
  (day: Day): string => `${yearOf(day)}-${two(monthNumberOf(day))}-${two(dayOfMonth(day))}`,
)

/** `2018-06`. */
export const formatMonth = remembered((month: Month): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`)

/** Reads `2018-06-15`; undefined where the text is not such a day. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return isRealDay(year, month, day) ? dayFrom(year, month, day) : undefined
}
