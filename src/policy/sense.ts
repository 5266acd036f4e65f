import { parseDay } from '../facts/day.ts'
import { isBelow } from '../facts/levels.ts'
import type { EvidenceKind, Policy } from './policy.ts'

/** What the checks report to: zod's refinement context, as far as it is used. */
export interface Issues {
  addIssue(issue: { code: 'custom'; path: PropertyKey[]; params: Record<string, unknown>; input: unknown }): void
}

/** How far a date may lie from the policy's year, in years. */
const REACH = 1

/** What figures must be to each other: dates in order and near the year, titles below their target, hours within hours. */
export function checkSense(policy: Policy, context: Issues): void {
  const tell = (path: PropertyKey[], kind: string, params: Record<string, unknown> = {}): void =>
    context.addIssue({ code: 'custom', path, params: { kind, ...params }, input: undefined })
  checkDates(policy, tell)
  policy.standard.rows.forEach(({ target, prior, years }, index) => {
    if (prior === 'none' && years > 0) tell(['standard', 'rows', index, 'years'], 'policy-row-years')
    if (prior !== 'none' && !isBelow(prior, target))
      tell(['standard', 'rows', index, 'prior'], 'policy-row-order', { prior, target })
  })
  const { hours, professionalHours } = policy.training
  if (professionalHours > hours) {
    tell(['training', 'professionalHours'], 'policy-over', {
      value: professionalHours,
      limit: hours,
      other: 'training.hours',
    })
  }
  const { core, provincial } = policy.papers.caps
  if (core > provincial) {
    tell(['papers', 'caps', 'core'], 'policy-over', { value: core, limit: provincial, other: 'papers.caps.provincial' })
  }
  checkTable(policy, tell)
}

type Tell = (path: PropertyKey[], kind: string, params?: Record<string, unknown>) => void

const yearIn = (date: string): number => Number(date.slice(0, 4))

function checkDates({ dates, document, year }: Policy, tell: Tell): void {
  const { applicationDeadline, employerDeadline, reviewBy, defenceBy } = dates
  for (const [key, stated] of Object.entries(dates)) {
    if (stated && Math.abs(yearIn(stated.date) - year) > REACH)
      tell(['dates', key, 'date'], 'policy-date-year', { value: stated.date, year })
  }
  if (Math.abs(yearIn(document.date) - year) > REACH)
    tell(['document', 'date'], 'policy-date-year', { value: document.date, year })
  const inOrder = (key: string, date: string | undefined, otherPath: string, other: string): void => {
    // What is no day is told as such.
    if (date !== undefined && date < other && parseDay(date) !== undefined && parseDay(other) !== undefined)
      tell(['dates', key, 'date'], 'policy-date-order', { value: date, other: otherPath, limit: other })
  }
  inOrder('applicationDeadline', applicationDeadline.date, 'document.date', document.date)
  inOrder('employerDeadline', employerDeadline.date, 'document.date', document.date)
  inOrder('reviewBy', reviewBy?.date, 'dates.applicationDeadline', applicationDeadline.date)
  inOrder('defenceBy', defenceBy?.date, 'dates.applicationDeadline', applicationDeadline.date)
}

function checkTable({ performance }: Policy, tell: Tell): void {
  const seen = new Map<string, number>()
  performance?.forEach(({ level, validity, need, items }, index) => {
    const key = `${level} ${validity}`
    const first = seen.get(key)
    if (first !== undefined) tell(['performance', index], 'policy-twice', { first: first + 1 })
    else seen.set(key, index)
    if (need > items.length) tell(['performance', index, 'need'], 'policy-need', { value: need, limit: items.length })
  })
}

const COUNTS_AS: Readonly<Record<EvidenceKind, readonly string[]>> = {
  paper: ['core', 'provincial'],
  award: ['national', 'province', 'city', 'county'],
  recommendation: [],
  achievement: [],
}

/** An item is a tally (`evidence`, `atLeast`, perhaps `countsAs`) or a `statement`, not both and not neither. */
export function checkPerformance(
  item: { evidence?: EvidenceKind; countsAs?: string; atLeast?: number; statement?: string },
  context: Issues,
): void {
  const tell = (path: PropertyKey[], params: Record<string, unknown>): void =>
    context.addIssue({ code: 'custom', path, params, input: undefined })
  if ((item.evidence === undefined) === (item.statement === undefined)) return tell([], { kind: 'policy-item' })
  if (item.evidence === undefined) return
  if (item.atLeast === undefined) tell(['atLeast'], { kind: 'policy-missing' })
  const allowed = COUNTS_AS[item.evidence]
  if (item.countsAs !== undefined && !allowed.includes(item.countsAs))
    tell(['countsAs'], { kind: 'policy-value', allowed })
}
