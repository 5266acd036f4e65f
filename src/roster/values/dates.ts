import type { Cell, Reading } from './cell.ts'
import { type DateOptions, readDateNumber } from './date-number.ts'
import { readDateText } from './date-text.ts'
import { problem } from './problems.ts'

export type { DateOptions }

/** The first day (yyyymmdd) of a date in any of its spellings. */
function firstDay(value: string): number {
  const at = value[0] === '[' ? 1 : 0
  const month = value[at + 4] === '-' ? Number(value.slice(at + 5, at + 7)) : 1
  const day = value[at + 7] === '-' ? Number(value.slice(at + 8, at + 10)) : 1
  return Number(value.slice(at, at + 4)) * 10000 + month * 100 + day
}

/**
 * Reads a date. The value is `2018`, `2018-06`, `2018-06-15`, one of several (`[2018-01,2018-10]`) or a span
 * (`[2018-07..2018-12]`). A text is taken as typed: `2018.10` is October and `2018.1` is January; in a numeric cell
 * the two are one number, and only a format with two decimals tells them apart. (For a text file, pass the number
 * beside the text where a spreadsheet may have written it.) A date that lies wholly after `asOf` keeps its value.
 */
export function readDate(cell: Cell, options: DateOptions = {}): Reading<string> {
  const reading = cell.number === undefined ? readDateText(cell, options) : readDateNumber(cell, cell.number, options)
  const { asOf } = options
  if (asOf === undefined || reading.value === undefined || firstDay(reading.value) <= asOf) return reading
  const late = problem('future-date', { text: cell.text, value: reading.value, asOf })
  return { value: reading.value, problems: [...(reading.problems ?? []), late] }
}
