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
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  let total = 0
  let covered = Number.NEGATIVE_INFINITY
  for (const span of sorted) {
    const from = Math.max(span.from, covered + 1)
    const to = Math.min(span.to, last)
    if (to < from) continue
    total += to - from + 1
    covered = to
  }
  return total
}
