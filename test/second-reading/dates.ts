/** Every day an imprecise date may be, as yyyymmdd, ascending, never empty. */
export type Days = readonly number[]

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const read = new Map<string, Days>()

/** How many days a month has (Gregorian), month 1 to 12. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

function monthDays(year: number, month: number): number[] {
  return Array.from({ length: monthLength(year, month) }, (_, i) => year * 10_000 + month * 100 + i + 1)
}

function yearDays(year: number): number[] {
  return Array.from({ length: 12 }, (_, i) => monthDays(year, i + 1)).flat()
}

function plainDays(text: string): number[] {
  const [year, month, day] = text.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) throw new Error(`not a date: ${text}`)
  if (month === undefined) return yearDays(year)
  return day === undefined ? monthDays(year, month) : [year * 10_000 + month * 100 + day]
}

function choiceDays(text: string): number[] {
  const [from, to] = text.split('..').map((part) => plainDays(part.trim()))
  if (!from || !to) return plainDays(text)
  const days: number[] = []
  for (let day = firstOf(from); day <= lastOf(to); day = nextDay(day)) days.push(day)
  return days
}

/** The days a date may be: `2018`, `2018-06`, `2018-06-15`, `[2018-01,2018-10]`, `[2018-07..2018-12]`. Throws on anything else. */
export function possibleDays(text: string): Days {
  const known = read.get(text)
  if (known) return known
  const inside = /^\[(.*)\]$/.exec(text)?.[1]
  const days = inside === undefined ? plainDays(text) : inside.split(',').flatMap((part) => choiceDays(part.trim()))
  const sorted = [...new Set(days)].sort((a, b) => a - b)
  read.set(text, sorted)
  return sorted
}

/** The days a date may be, or undefined where no date is stated. */
export function daysIf(text: string | undefined): Days | undefined {
  return text === undefined ? undefined : possibleDays(text)
}

/** The earliest possible day. */
export function firstOf(days: Days): number {
  return days[0] ?? Number.NaN
}

/** The latest possible day. */
export function lastOf(days: Days): number {
  return days[days.length - 1] ?? Number.NaN
}

/** Months counted through from year 0, so that neighbours differ by one. */
export function monthOf(day: number): number {
  return Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1
}

/** The calendar year of a day. */
export function yearOf(day: number): number {
  return Math.floor(day / 10_000)
}

/** The possible months of a date, each once. */
export function possibleMonths(days: Days): number[] {
  return [...new Set(days.map(monthOf))]
}

/** The following calendar day. */
export function nextDay(day: number): number {
  const [year, month] = [yearOf(day), Math.floor(day / 100) % 100]
  if (day % 100 < monthLength(year, month)) return day + 1
  return month === 12 ? (year + 1) * 10_000 + 101 : year * 10_000 + (month + 1) * 100 + 1
}

/** The calendar day before. */
export function previousDay(day: number): number {
  const [year, month] = [yearOf(day), Math.floor(day / 100) % 100]
  if (day % 100 > 1) return day - 1
  return month === 1 ? (year - 1) * 10_000 + 1231 : year * 10_000 + (month - 1) * 100 + monthLength(year, month - 1)
}

/** The end of a period, or undefined where there is none or where it certainly lies before the beginning. */
export function endAfter(from: Days, to: string | undefined): Days | undefined {
  const end = daysIf(to)
  return end && lastOf(end) < firstOf(from) ? undefined : end
}
