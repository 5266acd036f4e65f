import { nextDay, previousDay } from './dates.ts'

/** A moment on the wall clock of Shanghai: the day as yyyymmdd, and the seconds since its midnight. */
export type Moment = { day: number; seconds: number }

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:\d{2})?)?$/
const SHANGHAI = 8 * 3600

function offsetSeconds(zone: string | undefined): number {
  if (zone === undefined) return SHANGHAI
  if (zone === 'Z') return 0
  const size = Number(zone.slice(1, 3)) * 3600 + Number(zone.slice(4, 6)) * 60
  return zone.startsWith('-') ? -size : size
}

/** Reads a moment; a bare day is its first instant in Shanghai. Throws on anything else. */
export function momentOf(text: string): Moment {
  const found = MOMENT.exec(text)
  if (!found) throw new Error(`not a moment: ${text}`)
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found
  const date = Number(year) * 10_000 + Number(month) * 100 + Number(day)
  const clock = Number(hour) * 3600 + Number(minute) * 60 + Number(second) + SHANGHAI - offsetSeconds(zone)
  if (clock < 0) return { day: previousDay(date), seconds: clock + 86_400 }
  if (clock >= 86_400) return { day: nextDay(date), seconds: clock - 86_400 }
  return { day: date, seconds: clock }
}

/** Whether the first moment comes strictly after the second. */
export function isLater(one: Moment, other: Moment): boolean {
  return one.day > other.day || (one.day === other.day && one.seconds > other.seconds)
}
