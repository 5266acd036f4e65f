import { addDays, type Day, formatDay } from '../facts/day.ts'
import type { PartialDate, Span } from '../facts/partial-date.ts'
import { confirm, type Finding, met, missing, notApplicable, unmet } from '../logic/finding.ts'
import type { Rules } from '../policy/rules.ts'
import type { Condition } from './condition.ts'

/**
 * Publicity inside the employer for the working days asked, over before the employer's deadline. The text leaves open
 * whether the first day counts and whether the last day may be the deadline: what depends on it is to be confirmed.
 */
export const publicity: Condition = {
  id: 'publicity',
  party: 'employer',
  reads: ['publicity.startsAt', 'publicity.endsAt'],
  judge({ applicant: { publicity: stated }, rules, asOf }) {
    if (!rules.policy.publicity) return notApplicable('no-publicity-rule')
    if (!stated?.startsAt) return unplanned(rules, asOf)
    const { startsAt, endsAt } = stated
    const found = daysOf(startsAt).flatMap((start) => {
      const ends = fullCount(start, rules)
      if (!ends) return confirm('calendar-unknown', { params: { start: start.text } })
      if (!endsAt) return withoutEnd(start, ends, rules)
      return daysOf(endsAt).map((end) => withEnd(start, end, ends, rules, asOf))
    })
    return sameOf(found) ?? imprecise(startsAt, endsAt, rules)
  },
}

/** A date that is one of several, each by itself. */
const daysOf = (date: PartialDate): readonly PartialDate[] =>
  date.options?.map(({ lo, hi }) => ({ lo, hi, text: date.text })) ?? [date]

/** What comes out for every one of several dates, if that is the same; undefined where one of them leaves it open. */
const sameOf = ([first, ...others]: readonly (Finding | undefined)[]): Finding | undefined =>
  others.every((other) => other?.status === first?.status) ? first : undefined

/** A more exact date is needed. */
function imprecise(start: PartialDate, end: PartialDate | undefined, rules: Rules): Finding {
  const vague = (date: PartialDate | undefined, path: string): string[] => (date && date.lo !== date.hi ? [path] : [])
  const needs = [...vague(start, 'publicity.startsAt'), ...vague(end, 'publicity.endsAt')]
  const ends = fullCount(start, rules)
  const params = ends ? paramsOf(start, ends, rules) : { start: start.text }
  return missing('publicity-imprecise', needs, { params: end ? { ...params, end: end.text } : params })
}

/** Nothing stated: the latest safe start is named where the calendar knows it and it is still to come. */
function unplanned(rules: Rules, asOf: Day): Finding {
  const latest = rules.latestPublicityStart
  const planned = latest === undefined ? 'publicity-unplanned' : 'publicity-not-stated'
  const full = rules.publicityEnd(asOf)
  const passed = full !== undefined && full > rules.employerDeadline ? 'publicity-start-over' : 'publicity-start-passed'
  const code = latest !== undefined && asOf > latest ? passed : planned
  return missing(code, ['publicity.startsAt'], { params: roundParams(rules) })
}

/** The day the count is full with the first day counted (`with`) and without it (`without`), each as a span. */
interface Ends {
  readonly with: Span
  readonly without: Span
}

function fullCount(start: PartialDate, rules: Rules): Ends | undefined {
  const nth = rules.publicityEnd
  const [lo, loAfter] = [nth(start.lo), nth(addDays(start.lo, 1))]
  const exact = start.lo === start.hi
  const [hi, hiAfter] = exact ? [lo, loAfter] : [nth(start.hi), nth(addDays(start.hi, 1))]
  if (lo === undefined || hi === undefined || loAfter === undefined || hiAfter === undefined) return undefined
  return { with: { lo, hi }, without: { lo: loAfter, hi: hiAfter } }
}

const paramsOf = (start: PartialDate, ends: Ends, rules: Rules): Record<string, string | number> => ({
  start: start.text,
  counted: formatDay(ends.with.hi),
  uncounted: formatDay(ends.without.hi),
  ...roundParams(rules),
})

const roundParams = (rules: Rules): Record<string, string | number> => ({
  limit: formatDay(rules.employerDeadline),
  days: rules.policy.publicity?.workingDays ?? 0,
  latest: rules.latestPublicityStart === undefined ? '' : formatDay(rules.latestPublicityStart),
})

/** Undefined where the start has to be more exact. */
function withoutEnd(start: PartialDate, ends: Ends, rules: Rules): Finding | undefined {
  const limit = rules.employerDeadline
  const params = paramsOf(start, ends, rules)
  if (ends.without.hi < limit) return met('publicity-in-time', { params })
  if (ends.with.lo > limit) return unmet('publicity-late', { params })
  if (ends.without.lo >= limit && ends.with.hi <= limit) return confirm('publicity-tight', { params })
  return undefined
}

/**
 * What the text leaves open: whether an end on the limit is in time, or whether the first day counts. What has ended
 * can no longer be moved: then there is only the question.
 */
function openCode(end: PartialDate, ends: Ends, limit: Day, asOf: Day): string {
  if (end.lo >= ends.without.hi) return asOf < limit ? 'publicity-last-day' : 'publicity-last-day-come'
  if (ends.without.hi >= limit) return 'publicity-tight'
  return end.hi < asOf ? 'publicity-first-day-over' : 'publicity-first-day'
}

/** Why publicity fails, by what can still be done about it: extend it, end it earlier, begin anew, or nothing. */
function failedCode(start: PartialDate, end: PartialDate, ends: Ends, limit: Day, asOf: Day): string {
  // Of a beginning known to the month nobody can say by which day it is full.
  if (ends.with.lo > limit || start.lo !== start.hi) return 'publicity-late'
  const isTight = ends.without.hi >= limit || asOf >= limit
  if (end.hi >= ends.with.lo) {
    if (asOf > limit) return 'publicity-over-past'
    return isTight ? 'publicity-over-tight' : 'publicity-over'
  }
  if (end.hi < asOf) return 'publicity-short-ended'
  return isTight ? 'publicity-short-tight' : 'publicity-short'
}

/**
 * Start and end may each be any day of a span; what comes out is certain where it is the same for all of them, and
 * undefined where it is not.
 */
function withEnd(start: PartialDate, end: PartialDate, ends: Ends, rules: Rules, asOf: Day): Finding | undefined {
  const limit = rules.employerDeadline
  const params = { ...paramsOf(start, ends, rules), end: end.text }
  const first = Math.max(end.lo, ends.with.lo)
  // A start so late leaves no end that is in time.
  if (first > Math.min(end.hi, limit)) return unmet(failedCode(start, end, ends, limit, asOf), { params })
  if (end.lo >= ends.without.hi && end.hi < limit) return met('publicity-in-time', { params })
  const mayFail = end.lo < ends.with.hi || end.hi > limit
  const surely = Math.max(end.lo, ends.without.lo)
  const mayHold = surely <= end.hi && surely < limit
  if (!mayFail && !mayHold) return confirm(openCode(end, ends, limit, asOf), { params })
  return undefined
}
