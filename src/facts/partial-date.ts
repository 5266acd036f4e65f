import { type Day, dayFrom, daysInMonth, isRealDay } from './day.ts'

/** All days from `lo` to `hi`, both included. */
export interface Span {
  readonly lo: Day
  readonly hi: Day
}

/**
 * A date known to the day, month or year, or one of several such: any day of `options` (of `lo`–`hi` where there is
 * only one span). `text` is the spelling it came in: `2018`, `2018-06`, `2018-06-15`, `[2018-01,2018-10]`,
 * `[2018-07..2018-12]`.
 */
export interface PartialDate extends Span {
  readonly text: string
  readonly options?: readonly Span[]
}

/** Whether the date is known to the day. */
export const isExact = (date: Span): boolean => date.lo === date.hi

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

function readDigits(text: string, from: number, count: number): number {
  let value = 0
  for (let at = from; at < from + count; at++) {
    const next = digit(text, at)
    if (!(next >= 0 && next <= 9)) return Number.NaN
    value = value * 10 + next
  }
  return value
}

function parseSpan(text: string): Span | undefined {
  const length = text.length
  if (length !== 4 && length !== 7 && length !== 10) return undefined
  const year = readDigits(text, 0, 4)
  const month = length > 4 ? readDigits(text, 5, 2) : 1
  const day = length > 7 ? readDigits(text, 8, 2) : 1
  if (!isRealDay(year, month, day)) return undefined
  if ((length > 4 && text[4] !== '-') || (length > 7 && text[7] !== '-')) return undefined
  if (length === 4) return { lo: dayFrom(year, 1, 1), hi: dayFrom(year, 12, 31) }
  if (length === 7) return { lo: dayFrom(year, month, 1), hi: dayFrom(year, month, daysInMonth(year, month)) }
  return { lo: dayFrom(year, month, day), hi: dayFrom(year, month, day) }
}

function parseOption(text: string): Span | undefined {
  const cut = text.indexOf('..')
  if (cut < 0) return parseSpan(text)
  const from = parseSpan(text.slice(0, cut))
  const to = parseSpan(text.slice(cut + 2))
  return from && to && from.lo <= to.hi ? { lo: from.lo, hi: to.hi } : undefined
}

/** Reads a date in the spellings of {@link PartialDate}; undefined where the text is none of them or names no real day. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (text[0] !== '[') {
    const span = parseSpan(text)
    return span && { lo: span.lo, hi: span.hi, text }
  }
  if (text[text.length - 1] !== ']') return undefined
  const options: Span[] = []
  for (const part of text.slice(1, -1).split(',')) {
    const span = parseOption(part.trim())
    if (!span) return undefined
    options.push(span)
  }
  const lo = Math.min(...options.map((span) => span.lo))
  const hi = Math.max(...options.map((span) => span.hi))
  return options.length > 1 ? { lo, hi, text, options } : { lo, hi, text }
}
