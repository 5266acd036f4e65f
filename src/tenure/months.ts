import type { Period, Tenured } from '../facts/applicant.ts'
import { type Month, monthOf } from '../facts/day.ts'
import { type MonthSpan, monthOfUnion, monthsTo, unionOfMonths } from '../facts/months.ts'
import type { Span } from '../facts/partial-date.ts'
import type { CountingConvention } from '../policy/policy.ts'
import { type Start, startSpan } from './start.ts'

/** Months of service: the fewest and the most that the dates allow. */
export interface Months {
  readonly min: number
  readonly max: number
  /** The first month that counts: of `min` the latest the dates allow, of `max` the soonest. */
  readonly from: Month
  readonly soonest: Month
  /** Whether several periods were added up. */
  readonly several: boolean
  /** The periods that make the most, where it is not one that goes on from `soonest`. */
  readonly spans?: readonly MonthSpan[]
}

const ENDLESS = Number.POSITIVE_INFINITY

/** The first month that counts of a start in a month. */
export function firstCounted(month: Month, convention: CountingConvention): Month {
  if (convention === 'same-month') return month
  return convention === 'next-month' ? month + 1 : (Math.floor(month / 12) + 1) * 12
}

/**
 * Months from a start to `last`, both included (四(三)); of several appointments the union. `former` is the title held
 * before a completed transfer, which counts too (四(五)): without an end of its own it runs to the month before the
 * present title's start. Undefined where a start is not stated.
 */
export function serviceMonths(
  held: Tenured,
  former: Tenured | undefined,
  start: Start,
  last: Month,
  convention: CountingConvention,
): Months | undefined {
  if (!former && (start === 'obtained' || !held.appointments?.length)) {
    const begun = startSpan(held, start)
    if (!begun) return undefined
    const from = firstCounted(monthOf(begun.hi), convention)
    const soonest = firstCounted(monthOf(begun.lo), convention)
    return {
      min: monthsTo(from, ENDLESS, last),
      max: monthsTo(soonest, ENDLESS, last),
      from,
      soonest,
      several: false,
    }
  }
  const own = periodsOf(held, start)
  const before = former ? periodsOf(former, start) : []
  const beginning = startSpan(held, start)
  if (!own || !before || !beginning) return undefined
  const most = joined(before.map(mostOf(convention)), own.map(mostOf(convention)), monthOf(beginning.lo))
  const fewest = fewestOf(before, own, beginning, last, convention)
  return {
    min: unionOfMonths(fewest, last),
    max: unionOfMonths(most, last),
    from: Math.min(...fewest.map((span) => span.from)),
    soonest: Math.min(...most.map((span) => span.from)),
    several: fewest.length > 1 || fewest.some((span) => span.to !== ENDLESS),
    spans: most,
  }
}

/** The month in which the most months come to `need` if nothing else changes; undefined where all periods end before. */
export const monthOfReaching = ({ spans, soonest }: Months, need: number): Month | undefined =>
  spans ? monthOfUnion(spans, need) : soonest + need - 1

/** A time of service as stated; without an end it goes on. */
interface Stated {
  readonly from: Span
  readonly to?: Span
}

/** The appointments, else the one start without an end; undefined where it is not stated. */
function periodsOf(held: Tenured, start: Start): readonly Stated[] | undefined {
  if (start === 'appointment' && held.appointments?.length) return held.appointments
  const from = startSpan(held, start)
  return from && [{ from }]
}

/** The months of a period that its dates surely hold, and those they hold at the most. */
const leastOf =
  (convention: CountingConvention) =>
  ({ from, to }: Stated): MonthSpan => ({
    from: firstCounted(monthOf(from.hi), convention),
    to: to ? monthOf(to.lo) : ENDLESS,
  })
const mostOf =
  (convention: CountingConvention) =>
  ({ from, to }: Stated): MonthSpan => ({
    from: firstCounted(monthOf(from.lo), convention),
    to: to ? monthOf(to.hi) : ENDLESS,
  })

/** The former title's months, which end before the present title begins where nothing else ends them, and its own. */
const joined = (before: readonly MonthSpan[], own: readonly MonthSpan[], beginning: Month): readonly MonthSpan[] => [
  ...before.map(({ from, to }) => ({ from, to: to === ENDLESS ? beginning - 1 : to })),
  ...own,
]

/**
 * The fewest months that the dates allow. A former title without an end runs until the present one begins, so the
 * two belong together: every month in which that can have been is tried, with each appointment that can have been the
 * first; that one ended in that month or later.
 */
function fewestOf(
  before: readonly Stated[],
  own: readonly Stated[],
  beginning: Span,
  last: Month,
  convention: CountingConvention,
): readonly MonthSpan[] {
  const least = own.map(leastOf(convention))
  const former = before.map(leastOf(convention))
  let fewest = joined(former, least, monthOf(beginning.hi))
  if (!former.some(({ to }) => to === ENDLESS) || own.every(({ to }) => !to)) return fewest
  let found = Number.POSITIVE_INFINITY
  for (let month = monthOf(beginning.lo); month <= monthOf(beginning.hi); month++) {
    own.forEach(({ from, to }, first) => {
      const canBegin = monthOf(from.lo) <= month && month <= Math.min(monthOf(from.hi), to ? monthOf(to.hi) : ENDLESS)
      if (!canBegin || own.some((other) => monthOf(other.from.hi) < month)) return
      const began = { from: firstCounted(month, convention), to: to ? Math.max(month, monthOf(to.lo)) : ENDLESS }
      const spans = joined(former, least.with(first, began), month)
      const months = unionOfMonths(spans, last)
      if (months < found) {
        found = months
        fewest = spans
      }
    })
  }
  return fewest
}

/** Months of periods up to `last` (rural service); none where there is no period. */
export function periodMonths(periods: readonly Period[], last: Month, convention: CountingConvention): Months {
  const months = serviceMonths({ appointments: periods }, undefined, 'appointment', last, convention)
  return months ?? { min: 0, max: 0, from: last, soonest: last, several: false }
}
