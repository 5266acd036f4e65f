import type { Speaker } from '../copy/speak.ts'
import { formatMonth, type Month } from '../facts/day.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import { applicationYearOf, type Rules } from '../policy/rules.ts'
import { firstCounted, serviceMonths } from '../tenure/months.ts'
import { Layout } from './layout.ts'
import { clauseMark } from './phrases.ts'
import type { PageOptions } from './policy-show.ts'

/** Years of service in the worked example. */
const YEARS = 4

/** How years of service are counted, with three starts around the one that just suffices. */
export function explainTenure(rules: Rules, { speak, chalk, width }: PageOptions): string {
  const { policy } = rules
  const text = speak.copy.explain.tenure
  const out = new Layout(width)
  const lastMonth = formatMonth(rules.lastMonth)
  out.line(chalk.bold(text.title) + chalk.dim(clauseMark(policy.citations.seniority, speak)))
  out.line(chalk.dim(speak.fill(speak.copy.explain.policyLine))).gap()
  out.item('·', text.start[policy.counting])
  out.item('·', speak.fill(text.end, { lastMonth, months: YEARS * 12, years: YEARS }))
  out.item('·', text.which)
  out.item('·', text.several)
  if (policy.counting === 'same-month') out.item('·', text.boundary)
  out.gap().line(chalk.bold(speak.fill(text.exampleHead, { years: YEARS })))
  for (const start of startsAround(rules)) out.item('·', example(rules, start, speak), 2)
  return out.toString()
}

/** The last start that suffices, the one before it that makes a difference, and the first that does not. */
function startsAround(rules: Rules): readonly Month[] {
  const need = YEARS * 12
  const last = rules.lastMonth - need + 1
  const from = (start: Month): Month => firstCounted(start, rules.policy.counting)
  let start = last
  while (from(start) > last) start--
  return [start - 1, start, start + 1]
}

function example(rules: Rules, start: Month, speak: Speaker): string {
  const text = speak.copy.explain.tenure
  const need = YEARS * 12
  const obtainedAt = parsePartialDate(formatMonth(start))
  const service = serviceMonths(
    obtainedAt ? { obtainedAt } : {},
    undefined,
    'obtained',
    rules.lastMonth,
    rules.policy.counting,
  )
  const months = service?.min ?? 0
  const short = need - months
  const late = rules.lastMonth + short
  const exact = months === need && rules.policy.counting === 'same-month'
  const verdict =
    short > 0
      ? speak.fill(text.short, { short, year: applicationYearOf(rules, late) })
      : exact
        ? text.exact
        : text.reached
  return speak.fill(text.sum, {
    start: formatMonth(start),
    from: formatMonth(service?.from ?? start),
    lastMonth: formatMonth(rules.lastMonth),
    months,
    need,
    verdict,
  })
}
