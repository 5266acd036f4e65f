import { parsePartialDate } from '../../facts/partial-date.ts'
import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { readDate } from './dates.ts'
import type { Problem } from './problems.ts'
import { isNone, isUnknown, tidy } from './text.ts'

/** From one date to another, in the spellings of a date; without `to` it is still running. */
export interface PeriodText {
  readonly from: string
  readonly to?: string
}

const BETWEEN = /[-‐‑–—―−─~∼至到]+/g
const STILL = /^(?:今|至今|现在|目前|迄今|now|present)?$/i
const SAYS_STILL = /(?:[-‐‑–—―−─~∼至到]|至?今|现在|目前|now|present)$/i

interface Split {
  readonly from: Reading<string>
  readonly to?: Reading<string>
}

/** Every way to cut the text in two at a sign that may mean "to", such that both sides are dates (or the end is open). */
function splits(text: string): Split[] {
  const found: Split[] = []
  for (const sign of text.matchAll(BETWEEN)) {
    const from = readDate({ text: text.slice(0, sign.index) })
    const end = text.slice(sign.index + sign[0].length)
    if (from.value === undefined) continue
    if (STILL.test(end)) {
      found.push({ from })
      continue
    }
    const to = readDate({ text: withYear(from.value, end) })
    if (to.value !== undefined) found.push({ from, to })
  }
  return found
}

const DAY_OF_YEAR = /^\d{1,2}(?:月\d{1,2}日?|[./]\d{1,2})$/
const DAY_OF_MONTH = /^\d{1,2}日$/

/** An end of which only the day, or month and day, are written goes on with a beginning that is written to the day. */
function withYear(from: string, end: string): string {
  if (from.length !== 10) return end
  const [year, month] = [`${from.slice(0, 4)}年`, `${from.slice(5, 7)}月`]
  if (DAY_OF_MONTH.test(end)) return year + month + end
  return DAY_OF_YEAR.test(end) ? year + end.replace(/[./]/, '月') : end
}

const problemsOf = (split: Split): Problem[] => [...(split.from.problems ?? []), ...(split.to?.problems ?? [])]

/** Reads `1985.7-1989.7`, `2016.09—至今`, `2019.3~`. A single date is no period: nobody knows whether it is still running. */
export function readPeriod(cell: Cell): Reading<PeriodText> {
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const text = tidy(cell.text.normalize('NFKC'))
  const [split, another] = splits(text)
  if (!split || another) {
    const single = another === undefined && !SAYS_STILL.test(text) && readDate(cell).value !== undefined
    return refused(single ? 'period-without-end' : 'unreadable-period', { text: cell.text })
  }
  const [from, to] = [split.from.value ?? '', split.to?.value]
  if (to !== undefined && (parsePartialDate(to)?.hi ?? 0) < (parsePartialDate(from)?.lo ?? 0)) {
    return refused('period-reversed', { text: cell.text })
  }
  const problems = problemsOf(split)
  const value = to === undefined ? { from } : { from, to }
  return problems.length > 0 ? { value, problems } : { value }
}

/** A date, and the number of years stated beside it. */
export interface DateWithYears {
  readonly date: string
  readonly years?: number
}

const YEARS = /^(.*[.\-年月\d])\/(\d{1,2}(?:\.\d)?)年?$/

/** Reads 聘任时间/累计年限 such as `2018.12/4` or `1998.10/5`; 2018/12/4 is a day. A date alone is read as such. */
export function readDateWithYears(cell: Cell): Reading<DateWithYears> {
  const parts = cell.number === undefined ? YEARS.exec(tidy(cell.text.normalize('NFKC'))) : null
  const start = parts?.[1] ?? ''
  const split = parts !== null && !start.includes('/') && /^\d{4}$/.test(start) === false
  const { value, ...rest } = readDate(split ? { text: start } : cell)
  if (value === undefined) return rest
  return { ...rest, value: split ? { date: value, years: Number(parts[2]) } : { date: value } }
}
