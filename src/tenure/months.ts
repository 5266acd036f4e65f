import type { Period, Tenured } from '../facts/applicant.ts'
import { type Month, monthOf } from '../facts/day.ts'
import { type MonthSpan, monthsTo, unionOfMonths } from '../facts/months.ts'
import type { CountingConvention } from '../policy/policy.ts'
import { type Start, startSpan } from './start.ts'

/**
 * Months of service: the fewest and the most that the dates allow; `open` where they still grow, so that waiting
 * helps.
 */
export interface Months {
  readonly min: number
  readonly max: number
  readonly open: boolean
  /** The first month that counts: of `min` the latest the dates allow, of `max` the soonest. */
  readonly from: Month
  readonly soonest: Month
  /** Whether several periods were added up. */
  readonly several: boolean
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
    const from = startSpan(held, start)
    if (!from) return undefined
    return {
      min: monthsTo(firstCounted(monthOf(from.hi), convention), ENDLESS, last),
      max: monthsTo(firstCounted(monthOf(from.lo), convention), ENDLESS, last),
      open: true,
      from: firstCounted(monthOf(from.hi), convention),
      soonest: firstCounted(monthOf(from.lo), convention),
      several: false,
    }
  }
  const fewest = spansOf(held, former, start, 'fewest', convention)
  const most = spansOf(held, former, start, 'most', convention)
  if (!fewest || !most) return undefined
  return {
    min: unionOfMonths(fewest, last),
    max: unionOfMonths(most, last),
    open: fewest.some((span) => span.to === ENDLESS),
    from: Math.min(...fewest.map((span) => span.from)),
    soonest: Math.min(...most.map((span) => span.from)),
    several: fewest.length > 1 || fewest.some((span) => span.to !== ENDLESS),
  }
}

type Reading = 'fewest' | 'most'

function spansOf(
  held: Tenured,
  former: Tenured | undefined,
  start: Start,
  reading: Reading,
  convention: CountingConvention,
): readonly MonthSpan[] | undefined {
  const own = ownSpans(held, start, reading, convention, ENDLESS)
  if (!own || !former) return own
  const beginning = startSpan(held, start)
  const before = ownSpans(former, start, reading, convention, ENDLESS)
  if (!beginning || !before) return undefined
  const [soonest, latest] = [monthOf(beginning.lo), monthOf(beginning.hi)]
  const goesOn = before.find(({ to }) => to === ENDLESS)
  // Whenever the title began, the former one ran until then, so the two join without a gap wherever they join: early,
  // for the present appointment may end before the latest day on which it can have begun.
  const join = Math.min(latest, Math.max(soonest, goesOn?.from ?? soonest))
  const joined = before.map(({ from, to }) => ({ from, to: to === ENDLESS ? join - 1 : to }))
  const first = reading === 'most' || !goesOn ? undefined : beganWith(held, start)
  return [
    ...joined,
    ...own.map(({ from, to }, index) =>
      index === first ? { from: Math.min(from, firstCounted(join, convention)), to } : { from, to },
    ),
  ]
}

/** Which of several appointments the title began with; undefined where that is not certain. */
function beganWith({ appointments = [] }: Tenured, start: Start): number | undefined {
  if (start === 'obtained' || appointments.length < 2) return 0
  const soonest = Math.min(...appointments.map(({ from }) => from.lo))
  const first = appointments.findIndex(({ from }) => from.lo === soonest)
  const { from, to } = appointments[first] as Period
  // It began before it ended.
  const latest = monthOf(Math.min(from.hi, to?.hi ?? from.hi))
  return appointments.every((other, index) => index === first || monthOf(other.from.lo) >= latest) ? first : undefined
}

function ownSpans(
  held: Tenured,
  start: Start,
  reading: Reading,
  convention: CountingConvention,
  until: Month,
): readonly MonthSpan[] | undefined {
  if (start === 'appointment' && held.appointments?.length) {
    return held.appointments.map(({ from, to }) => ({
      from: firstCounted(monthOf(reading === 'fewest' ? from.hi : from.lo), convention),
      to: to ? monthOf(reading === 'fewest' ? to.lo : to.hi) : until,
    }))
  }
  const from = startSpan(held, start)
  return from && [{ from: firstCounted(monthOf(reading === 'fewest' ? from.hi : from.lo), convention), to: until }]
}

/** Months of periods up to `last` (rural service); none where there is no period. */
export function periodMonths(periods: readonly Period[], last: Month, convention: CountingConvention): Months {
  const months = serviceMonths({ appointments: periods }, undefined, 'appointment', last, convention)
  return months ?? { min: 0, max: 0, open: false, from: last, soonest: last, several: false }
}
