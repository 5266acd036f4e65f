import { addDays, type Day, dayFrom, dayOfSerial, formatDay, isRealDay, parseDay, serialOf } from './day.ts'

/** An instant: milliseconds since 1970 UTC, the day it falls on in Shanghai, and the spelling it came in. */
export interface Moment {
  readonly instant: number
  readonly day: Day
  readonly text: string
}

const MINUTE = 60_000
const DAY = 86_400_000
/** China keeps one time all year: eight hours ahead of UTC. */
const SHANGHAI_OFFSET = 8 * 60 * MINUTE

const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/

/** The first instant of a day in Shanghai. */
export const startOfDay = (day: Day): number => serialOf(day) * DAY - SHANGHAI_OFFSET

/** The first instant after a day in Shanghai: what "24:00 of that day" names. */
export const endOfDay = (day: Day): number => startOfDay(addDays(day, 1))

/** The day an instant falls on in Shanghai. */
export const dayInShanghai = (instant: number): Day => dayOfSerial(Math.floor((instant + SHANGHAI_OFFSET) / DAY))

/**
 * Reads `2022-09-15T10:00:00+08:00` (seconds and fractions may be left out, `Z` and other offsets are converted) or a
 * day, which stands for its first instant in Shanghai. A time without an offset names no instant: undefined.
 */
export function parseMoment(text: string): Moment | undefined {
  const day = parseDay(text)
  if (day !== undefined) return { instant: startOfDay(day), day, text }
  const parts = FORM.exec(text)
  if (!parts) return undefined
  const [year, month, date, hour, minute] = parts.slice(1, 6).map(Number) as [number, number, number, number, number]
  const second = Number(parts[6] ?? 0)
  const fraction = Number(`0.${parts[7] ?? 0}`)
  const midnight = hour === 24 && minute === 0 && second === 0 && fraction === 0
  if (!isRealDay(year, month, date) || (hour > 23 && !midnight) || minute > 59 || second > 59) return undefined
  const offset = offsetMinutes(parts[8] ?? 'Z')
  if (offset === undefined) return undefined
  const clock = ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(fraction * 1000)
  const instant = serialOf(dayFrom(year, month, date)) * DAY + clock - offset * MINUTE
  return { instant, day: dayInShanghai(instant), text }
}

function offsetMinutes(text: string): number | undefined {
  if (text === 'Z') return 0
  const hours = Number(text.slice(1, 3))
  const minutes = Number(text.slice(4, 6))
  if (hours > 14 || minutes > 59) return undefined
  return (text[0] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** `2022-09-14T16:20:00+08:00` as people write it, `2022-09-14 16:20`, on the clock of Shanghai; other text as it is. */
export function plainMoment(text: string): string {
  const moment = text[10] === 'T' ? parseMoment(text) : undefined
  if (!moment) return text
  const minutes = Math.floor((moment.instant - startOfDay(moment.day)) / MINUTE)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${formatDay(moment.day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
