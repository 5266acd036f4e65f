import type { Applicant, Tenured } from '../facts/applicant.ts'
import { firstDayOf, formatMonth, monthOf } from '../facts/day.ts'
import type { Span } from '../facts/partial-date.ts'
import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import { latestOf } from '../logic/kleene.ts'
import { applicationYearOf, type Rules } from '../policy/rules.ts'
import { type Months, monthOfReaching, serviceMonths } from './months.ts'
import { datePath, type Start, type StartRule, startPath, startRuleNeeds } from './start.ts'

/** What is counted: a title or something that counts like one, its fact path, and the title before a transfer. */
export interface Holding {
  readonly path: string
  readonly held: Tenured
  readonly former?: Tenured
  readonly rule: StartRule
}

/** Whether months of service reach a need; `path` names the date that would have to be more exact. */
export function reachedMonths(rules: Rules, months: Months, need: number, path: string): Finding {
  const to = formatMonth(rules.lastMonth)
  if (months.min >= need) {
    const cautions = boundaryCautions(rules, months.min, need)
    const code = months.several ? 'tenure-reached-sum' : 'tenure-reached'
    return met(code, { params: { from: formatMonth(months.from), to, need, months: months.min }, cautions })
  }
  if (months.max >= need) {
    return missing('tenure-imprecise', [path], { params: { least: months.min, most: months.max, need } })
  }
  const short = need - months.max
  const month = monthOfReaching(months, need)
  const vague = months.min < months.max
  const exact = months.several ? 'tenure-short-sum' : 'tenure-short'
  const code = vague ? 'tenure-short-vague' : month === undefined ? 'tenure-short-ended' : exact
  const params = { from: formatMonth(months.soonest), to, need, months: months.max, short }
  return unmet(code, {
    params: vague ? { ...params, least: months.min } : params,
    gap: { months: short },
    earliest: month !== undefined ? { day: firstDayOf(month), year: applicationYearOf(rules, month) } : undefined,
  })
}

/**
 * A count that starts in the month itself reaches a whole number of years one month before the anniversary does; the
 * status follows the notice (从…当月), the caution names both numbers.
 */
export function boundaryCautions(rules: Rules, months: number, need: number): Finding['cautions'] {
  if (rules.policy.counting !== 'same-month' || months !== need) return undefined
  return [{ code: 'anniversary-boundary', params: { months, anniversary: months - 1, need } }]
}

/** Whether the years of service are reached, by the start that applies; 四(三), 四(五). */
export function judgeTenure(rules: Rules, applicant: Applicant, holding: Holding, need: number): Finding {
  const by = (start: Start): Finding => judgeStart(rules, holding, start, need)
  if (holding.rule === 'obtained' || holding.rule === 'appointment') return by(holding.rule)
  const obtained = by('obtained')
  const appointed = by('appointment')
  if (obtained.status === appointed.status) return agreed(obtained, appointed)
  const needs = [...(obtained.needs ?? []), ...(appointed.needs ?? [])]
  const params = { obtained: obtained.status, appointed: appointed.status, need }
  if (holding.rule === 'either') return missing('start-undecided', [...startRuleNeeds(applicant), ...needs], { params })
  return needs.length > 0 ? missing('start-not-stated', needs, { params }) : confirm('start-differs', { params })
}

/** Both starts lead to the same status: the shorter count is shown, and a boundary of either is kept. */
function agreed(obtained: Finding, appointed: Finding): Finding {
  if (obtained.status === 'missing') {
    return { ...obtained, needs: [...new Set([...(obtained.needs ?? []), ...(appointed.needs ?? [])])] }
  }
  const [shorter, longer] =
    Number(obtained.params?.months) <= Number(appointed.params?.months) ? [obtained, appointed] : [appointed, obtained]
  // Both have to hold, whichever is the shorter.
  if (obtained.status === 'unmet') return { ...shorter, earliest: latestOf([obtained, appointed]) }
  return shorter.cautions || !longer.cautions ? shorter : { ...shorter, cautions: longer.cautions }
}

function judgeStart(rules: Rules, holding: Holding, start: Start, need: number): Finding {
  const { held, former, path } = holding
  const months = serviceMonths(held, former, start, rules.lastMonth, rules.policy.counting)
  if (months) return reachedMonths(rules, months, need, precisionPath(holding, start))
  const needs: string[] = []
  if (!isStated(held, start)) needs.push(startPath(path, start))
  if (former && !isStated(former, start)) needs.push(startPath('formerTitle', start))
  return missing('start-missing', needs, { params: { start } })
}

const isStated = (held: Tenured, start: Start): boolean =>
  start === 'obtained' ? held.obtainedAt !== undefined : Boolean(held.appointments?.length || held.appointedAt)

/** The date to make more exact: that of the former title only where the present one is exact. */
function precisionPath({ held, former, path }: Holding, start: Start): string {
  return former && !isInexact(held, start) ? datePath('formerTitle', former, start) : datePath(path, held, start)
}

/** Whether the months of a title are not settled by its dates. */
function isInexact(held: Tenured, start: Start): boolean {
  const vague = (date: Span | undefined): boolean => date !== undefined && monthOf(date.lo) !== monthOf(date.hi)
  if (start === 'obtained') return vague(held.obtainedAt)
  return held.appointments?.length
    ? held.appointments.some(({ from, to }) => vague(from) || vague(to))
    : vague(held.appointedAt)
}
