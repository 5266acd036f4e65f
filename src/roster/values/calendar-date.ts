import { isRealDay } from '../../facts/day.ts'
import { type Reading, refused, remarked } from './cell.ts'

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** `2018`, `2018-06` or `2018-06-15`; the parts are not checked. */
export function spell(year: number, month?: number, day?: number): string {
  if (month === undefined) return `${year}`
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`
}

/** The span `[2018-07..2018-12]` between two months of one year. */
export const spellMonths = (year: number, from: number, to: number): string =>
  `[${spell(year, from)}..${spell(year, to)}]`

/** The year a two-digit year means: 00–22 and 50–99 are settled, the others are not. */
export function fullYear(twoDigits: number): number | undefined {
  if (twoDigits <= 22) return 2000 + twoDigits
  return twoDigits >= 50 ? 1900 + twoDigits : undefined
}

/** A reading of calendar parts; a year alone comes with a note, parts that name no day of 1900–2100 are an error. `text` is what the cell shows. */
export function dated(text: string, year: number, month?: number, day?: number): Reading<string> {
  if (year > LAST_YEAR || !isRealDay(year, month ?? 1, day ?? 1)) return refused('impossible-date', { text })
  const value = spell(year, month, day)
  return month === undefined ? remarked(value, 'imprecise-date', { text, value }) : { value }
}

/** As {@link dated}, for a year written with two digits. */
export function datedShort(text: string, year: number, month?: number, day?: number): Reading<string> {
  const full = fullYear(year)
  return full === undefined ? refused('two-digit-year', { text }) : dated(text, full, month, day)
}

/** A value that is one of two months: the earlier stands first. */
export const oneOf = (first: string, second: string): string =>
  first < second ? `[${first},${second}]` : `[${second},${first}]`
