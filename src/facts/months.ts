import type { Month } from './day.ts'

/** Whole months from `from` to `to`, both included; `to` before `from` holds none. */
export interface MonthSpan {
  readonly from: Month
  readonly to: Month
}

/** How many months a span holds up to and including `last`. */
export const monthsTo = (from: Month, to: Month, last: Month): number => Math.max(0, Math.min(to, last) - from + 1)

/** How many different months the spans hold up to and including `last`: a shared month counts once, a gap not at all. */
export function unionOfMonths(spans: readonly MonthSpan[], last: Month): number {
  let total = 0
  for (const { from, to } of disjoint(spans)) total += monthsTo(from, to, last)
  return total
}

/** The month in which the different months of the spans come to `count`; undefined where they hold fewer. */
export function monthOfUnion(spans: readonly MonthSpan[], count: number): Month | undefined {
  let left = count
  for (const { from, to } of disjoint(spans)) {
    if (to - from + 1 >= left) return from + left - 1
    left -= to - from + 1
  }
  return undefined
}

/** The spans in order, without the months that one before them holds. */
function disjoint(spans: readonly MonthSpan[]): readonly MonthSpan[] {
  const parts: MonthSpan[] = []
  let covered = Number.NEGATIVE_INFINITY
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, covered + 1)
    if (span.to < from) continue
    parts.push({ from, to: span.to })
    covered = span.to
  }
  return parts
}
