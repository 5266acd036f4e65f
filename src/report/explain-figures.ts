import { requiredYears } from '../conditions/continuing-education.ts'
import type { Speaker } from '../copy/speak.ts'
import { addDays, addYears, formatDay } from '../facts/day.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import { nthWorkingDay } from '../facts/working-days.ts'
import type { Params } from '../logic/finding.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { valuesOf } from './policy-values.ts'

/** Blind reviewers in the example of a recommendation. */
const REVIEWERS = 9

/** The policy's figures that explanations name, some worked out as examples. */
export function figuresOf(rules: Rules, speak: Speaker): Params {
  const { policy } = rules
  const { training, papers, recommendation, quota, integrity, transfer } = policy
  const list = (path: string): string => valuesOf(policy, { path }, speak).join(speak.copy.terms.listSeparator)
  const steps = (codes: readonly string[]): string =>
    codes.map((code) => speak.term('step', code)).join(speak.copy.terms.listSeparator)
  const [part, whole] = recommendation.share
  const { explain } = speak.copy
  return {
    kinds: list('scope.kinds.accepted'),
    affiliations: list('scope.affiliations.accepted'),
    specialties: policy.specialties.names.length,
    first: policy.specialties.names[0] ?? '',
    unlisted: policy.specialties.unlisted === 'refused' ? explain.unlistedRefused : explain.unlistedConfirm,
    levels: list('levels.accepted'),
    levelsConfirm: list('levels.confirm') || speak.copy.policy.values.nothing,
    pairs: list('channel.pairs'),
    required: list('commissionLetter.required') || speak.copy.policy.values.nothing,
    steps: steps(policy.commissionLetter.steps),
    pledge: steps(policy.pledge.steps),
    rural: quota.ruralMonths ? speak.fill(explain.ruralLine, quota.ruralMonths) : '',
    row: valuesOf(policy, { path: 'standard.rows' }, speak).at(exampleRow(policy)) ?? '',
    minimumMonths: transfer.minimumMonths,
    hours: training.hours,
    professionalHours: training.professionalHours,
    numberFrom: training.certificateNumberFrom,
    years: exampleYears(rules),
    barYears: integrity.barYears,
    banStart: formatDay(addYears(rules.deadline, -integrity.barYears)),
    banEnd: formatDay(rules.deadline),
    workingDays: policy.publicity?.workingDays ?? 0,
    employerDeadline: formatDay(rules.employerDeadline),
    latestLine: latestLine(rules, speak),
    excluded: list('papers.excludedKinds'),
    core: papers.caps.core,
    provincial: papers.caps.provincial,
    over: papers.caps.core + 1,
    share: `${part}/${whole}`,
    reviewers: REVIEWERS,
    approvals: Math.ceil((REVIEWERS * part) / whole),
  }
}

/** The row most people come by: a bachelor's way to associate senior, else the last one. */
function exampleRow({ standard: { rows } }: Policy): number {
  return rows.findIndex(({ target, attainment }) => target === 'associate-senior' && attainment === 'bachelor')
}

/** The training years of somebody whose title is older than all of them. */
function exampleYears(rules: Rules): readonly number[] {
  const obtainedAt = parsePartialDate(`${rules.policy.year - 20}-01`)
  return requiredYears(
    {
      name: '',
      employer: { kind: 'enterprise' },
      title: { series: 'engineering', level: 'intermediate', ...(obtainedAt ? { obtainedAt } : {}) },
      application: { level: 'associate-senior' },
    },
    rules,
  )
}

function latestLine(rules: Rules, speak: Speaker): string {
  const latest = rules.latestPublicityStart
  const { latestKnown, latestUnknown } = speak.copy.explain
  if (latest === undefined || !rules.policy.publicity) return latestUnknown
  const end = nthWorkingDay(rules.calendar, addDays(latest, 1), rules.policy.publicity.workingDays)
  return end === undefined ? latestUnknown : speak.fill(latestKnown, { latest: formatDay(latest), end: formatDay(end) })
}
