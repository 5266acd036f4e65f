import { dayOfMonth, dayOfSerial, monthNumberOf, yearOf } from '../../facts/day.ts'
import { dated, datedShort, FIRST_YEAR, fullYear, LAST_YEAR, oneOf, spell } from './calendar-date.ts'
import { type Cell, type Reading, refused, remarked } from './cell.ts'
import { type ShownParts, shownParts, showsTwoDecimals } from './date-format.ts'

/** How a column of dates is to be read. */
export interface DateOptions {
  /** The column says that four digits are year and month (6405 = 1964-05). */
  readonly yearMonthDigits?: boolean
  /** The day (yyyymmdd) after which a date lies in the future. */
  readonly asOf?: number
}

const SERIAL_OF_1970 = 25569
const DAYS_BETWEEN_SYSTEMS = 1462
const EARLIEST_SERIAL_YEAR = 1930

const isYear = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR
const isMonth = (value: number): boolean => value >= 1 && value <= 12

/** The calendar day (yyyymmdd) of a spreadsheet's day number; the part of the day is dropped. */
function dayOfCell(serial: number, date1904: boolean | undefined): number {
  return dayOfSerial(Math.floor(serial) + (date1904 ? DAYS_BETWEEN_SYSTEMS : 0) - SERIAL_OF_1970)
}

/** A day number. Where the format hides the day (or the month too), a first day stands for the whole month (year): that is what was typed. */
function fromSerial(cell: Cell, serial: number, shown: ShownParts | null): Reading<string> {
  const on = dayOfCell(serial, cell.date1904)
  const [year, month, day] = [yearOf(on), monthNumberOf(on), dayOfMonth(on)]
  if (!(year >= EARLIEST_SERIAL_YEAR && year <= LAST_YEAR)) {
    return refused('implausible-serial', { text: cell.text, value: serial })
  }
  if (!shown) return dated(cell.text, year, month, day)
  if (!shown.year) return refused('year-not-shown', { text: cell.text })
  if (shown.day || day !== 1) return dated(cell.text, year, month, day)
  return shown.month || month !== 1 ? dated(cell.text, year, month) : dated(cell.text, year)
}

function fourDigits(cell: Cell, value: number, yearMonthDigits: boolean): Reading<string> {
  const [first, last] = [Math.floor(value / 100), value % 100]
  if (yearMonthDigits && isMonth(last) && fullYear(first) !== undefined) {
    // 2005 may be a year or May 2020: the column's word does not settle it.
    return first === 20 ? refused('four-digits', { text: cell.text }) : datedShort(cell.text, first, last)
  }
  return isYear(value) ? dated(cell.text, value) : refused('four-digits', { text: cell.text })
}

/** Five digits: a day number, unless they can also be a year and a one-digit month. */
function fiveDigits(cell: Cell, value: number): Reading<string> {
  const asSerial = fromSerial(cell, value, null)
  const [year, month] = [Math.floor(value / 10), value % 10]
  if (asSerial.value !== undefined && year >= EARLIEST_SERIAL_YEAR && year <= LAST_YEAR && month >= 1) {
    const both = oneOf(asSerial.value.slice(0, 7), spell(year, month))
    return remarked(both, 'month-or-serial', { text: cell.text, value: both })
  }
  if (asSerial.value === undefined || cell.number !== undefined) return asSerial
  return remarked(asSerial.value, 'serial-as-text', { text: cell.text, value: asSerial.value })
}

/** Reads digits without any separator: 2018, 201806, 20180615, 6405 (only where the column says so), a day number. */
export function readDigits(cell: Cell, digits: string, options: DateOptions): Reading<string> {
  const value = Number(digits)
  const year = Math.floor(value / 10 ** (digits.length - 4))
  if (digits.length === 4) return fourDigits(cell, value, options.yearMonthDigits ?? false)
  if (digits.length === 3 && options.yearMonthDigits) return fourDigits(cell, value, true)
  if (digits.length === 5) return fiveDigits(cell, value)
  if (digits.length === 6 && isYear(year)) return dated(cell.text, year, value % 100)
  if (digits.length === 8 && isYear(year)) return dated(cell.text, year, Math.floor(value / 100) % 100, value % 100)
  return refused('unreadable-date', { text: cell.text })
}

/** A number such as 2018.06 or 65.09. The last digit of 2018.10 is lost in a number, so 2018.1 is settled only by two shown decimals. */
function readYearPointMonth(cell: Cell, value: number): Reading<string> {
  const [whole = '', decimals = ''] = `${Number(value.toFixed(6))}`.split('.')
  const written = Number(whole)
  const year = whole.length === 2 ? fullYear(written) : written
  if (year === undefined) return refused('two-digit-year', { text: cell.text })
  if (!isYear(year) || decimals.length > 2) return refused('unreadable-date', { text: cell.text })
  if (decimals !== '1') return dated(cell.text, year, Number(decimals))
  if (showsTwoDecimals(cell.format) || cell.text.trim().endsWith('.10')) return dated(cell.text, year, 10)
  const both = oneOf(spell(year, 1), spell(year, 10))
  return remarked(both, 'january-or-october', { text: cell.text, value: both })
}

/** Reads the date in a numeric cell. */
export function readDateNumber(cell: Cell, value: number, options: DateOptions): Reading<string> {
  const shown = shownParts(cell.format)
  if (shown) return fromSerial(cell, value, shown)
  if (!(value > 0)) return refused('unreadable-date', { text: cell.text })
  if (Number.isInteger(value)) return readDigits(cell, `${value}`, options)
  return value > LAST_YEAR + 1 ? fromSerial(cell, value, null) : readYearPointMonth(cell, value)
}
