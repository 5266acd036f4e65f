import type { Field } from '../../facts/catalogue/field.ts'
import { parseMoment } from '../../facts/moment.ts'
import { type PartialDate, parsePartialDate } from '../../facts/partial-date.ts'
import { type Cell, none, nothing, type Reading, refused, remarked } from './cell.ts'
import { type DateOptions, readDate } from './dates.ts'
import { readNumber, readPercent, readWhole } from './numbers.ts'
import { isNone, isUnknown, tidy } from './text.ts'
import { readSeries, readWord, readYesNo } from './words.ts'

/** What the header says of the cells below it. */
export interface Written extends Pick<DateOptions, 'yearMonthDigits'> {
  /** Whether it asks a question that 是 and 否 answer: 是否在编. */
  readonly asks?: boolean
}

/** Dates that lie ahead by their nature, so that one after the as-of day is no slip. */
const PLANNED = new Set(['publicity.startsAt', 'publicity.endsAt'])

/** Reads a cell as a fact of the catalogue: dates and moments come out read, the rest as plain values. */
export function readField(field: Field, cell: Cell, asOf: number, written: Written = {}): Reading<unknown> {
  switch (field.type) {
    case 'text':
      return field.path.endsWith('.series') ? readSeries(cell) : readText(cell)
    case 'date':
      return possible(
        parsed(readDate(cell, PLANNED.has(field.path) ? written : { ...written, asOf }), parsePartialDate),
        cell,
        asOf,
      )
    case 'moment':
      return parsed(readMoment(cell), parseMoment)
    case 'yes-no':
      return readYesNo(cell)
    case 'word':
      return readChoice(field, cell, written.asks)
    case 'percent':
      return readPercent(cell)
    case 'number':
      return inRange(readNumber(cell), field, cell)
    case 'whole':
      return inRange(readWhole(cell), field, cell)
    case 'year':
      return readYear(cell)
  }
}

const LAST_YEAR = 2199

/** Years ahead beyond which a date is a slip of the pen, not a plan. */
const FAR_AHEAD = 10

/** The date, unless it lies so far ahead that it must be a slip of the pen. */
export function possible(reading: Reading<PartialDate>, cell: Cell, asOf: number): Reading<PartialDate> {
  const far = reading.value !== undefined && reading.value.lo > asOf + FAR_AHEAD * 10_000
  return far ? refused('impossible-date', { text: cell.text }) : reading
}

function parsed<T>(reading: Reading<string>, parse: (text: string) => T | undefined): Reading<T> {
  const value = reading.value === undefined ? undefined : parse(reading.value)
  return value === undefined ? { ...reading, value: undefined } : { ...reading, value }
}

function inRange(reading: Reading<number>, { range }: Field, cell: Cell): Reading<number> {
  if (reading.value === undefined || !range || (reading.value >= range[0] && reading.value <= range[1])) return reading
  return refused('not-a-number', { text: cell.text })
}

/** Free text; marks such as — and 不详 state nothing. */
export function readText(cell: Cell): Reading<string> {
  const text = cell.text.trim()
  if (isUnknown(text)) return nothing
  return isNone(text) ? none : { value: text }
}

/** A word of a list; columns headed 是否… answer with yes or no what the list says in words. */
function readChoice(field: Field, cell: Cell, asks: boolean | undefined): Reading<string> {
  if (!field.vocabulary) return nothing
  const word = readWord(field.vocabulary, cell)
  if (word.value !== undefined || (word.none && !asks) || !(word.none || word.problems)) return word
  if (field.path === 'awards[].level') return withoutGrade(cell, word)
  const answer = readYesNo(cell).value
  if (answer === undefined) return word
  if (field.path === 'application.type') return { value: answer ? 'transfer' : 'promotion' }
  if (field.path === 'work.staffing')
    return answer ? { value: 'established' } : remarked('contract', 'not-established', { text: cell.text })
  if (field.path === 'papers[].kind' && answer) return { value: 'supplement' }
  return word
}

/** 市级三等奖: the level of an award with its grade behind it. */
function withoutGrade({ text }: Cell, word: Reading<string>): Reading<string> {
  const level = text.trim().replace(/[特一二三四五]等奖?$|优秀奖$/u, '')
  const found = level === text.trim() ? undefined : readWord('awardLevel', { text: level })
  return found?.value === undefined ? word : found
}

function readYear(cell: Cell): Reading<number> {
  // A day that is shown as its year.
  const day = cell.number !== undefined && cell.number > LAST_YEAR ? readDate(cell).value : undefined
  if (day !== undefined && /^\d{4}/u.test(day)) return { value: Number(day.slice(0, 4)) }
  const text = tidy(cell.text).replace(/年度?$/u, '')
  const { value, ...rest } = readWhole({ ...(cell.number === undefined ? {} : { number: cell.number }), text })
  if (value === undefined) return rest
  return value >= 1900 && value <= LAST_YEAR ? { value } : refused('impossible-date', { text: cell.text })
}

const CLOCK = /^(.*?)[\sT]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/u

/** A day, or a day with the time of day as the portal shows it, which is Shanghai time. */
function readMoment(cell: Cell): Reading<string> {
  if (cell.number === undefined && parseMoment(cell.text.trim())) return { value: cell.text.trim() }
  const seconds = cell.number === undefined ? 0 : Math.round((cell.number % 1) * 86_400)
  if (cell.number !== undefined && seconds > 0) {
    const whole: Cell = {
      text: cell.text,
      number: Math.floor(cell.number),
      format: 'yyyy-mm-dd',
      ...(cell.date1904 ? { date1904: true } : {}),
    }
    return atTime(readDate(whole), seconds, cell)
  }
  const clock = CLOCK.exec(cell.text.normalize('NFKC').trim())
  if (!clock) return atTime(readDate(cell), undefined, cell)
  const [hours, minutes, rest] = [Number(clock[2]), Number(clock[3]), Number(clock[4] ?? 0)]
  return atTime(readDate({ text: clock[1] ?? '' }), (hours * 60 + minutes) * 60 + rest, cell)
}

function atTime(day: Reading<string>, seconds: number | undefined, cell: Cell): Reading<string> {
  if (day.value === undefined) return day
  if (day.value.length !== 10) return refused('unreadable-date', { text: cell.text })
  if (seconds === undefined) return day
  const two = (value: number): string => String(value).padStart(2, '0')
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return { value: `${day.value}T${time}+08:00` }
}
