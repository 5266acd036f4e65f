import type { Applicant } from '../facts/applicant.ts'
import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import { anyOf } from '../logic/kleene.ts'
import type { Rules } from '../policy/rules.ts'
import { periodMonths } from '../tenure/months.ts'
import { boundaryCautions } from '../tenure/tenure.ts'
import type { Case, Condition } from './condition.ts'
import { mustBeTrue } from './parts.ts'

/** A post is free at that level, or long rural service makes one unnecessary (附件1·一). */
export const quota: Condition = {
  id: 'quota',
  party: 'employer',
  reads: ['application.level', 'application.quotaAvailable', 'employer.name', 'work.ruralService'],
  judge(one) {
    if (!one.applicant.application?.level) return missing('level-not-stated', ['application.level'])
    const exemption = ruralExemption(one.applicant, one.rules)
    if (!exemption) return post(one)
    return exemption.status === 'met' ? exemption : anyOf([post(one), exemption])
  },
}

/** Whether long rural service exempts from the quota; undefined where there is none, or the level has no exemption. */
export function ruralExemption(applicant: Applicant, rules: Rules): Finding | undefined {
  const level = applicant.application?.level
  const service = applicant.work?.ruralService
  if (!service?.length || !level || level === 'technician' || level === 'assistant') return undefined
  const exempting = rules.policy.quota.ruralMonths
  if (!exempting) return undefined
  const need = level === 'intermediate' ? exempting.intermediate : exempting.senior
  const months = periodMonths(service, rules.lastMonth, rules.policy.counting)
  const params = { months: months.min, need, level }
  if (months.min >= need) {
    return met('rural-exemption', { params, cautions: boundaryCautions(rules, months.min, need) })
  }
  if (months.max >= need) return missing('rural-imprecise', ['work.ruralService'], { params })
  return unmet('rural-short', { params: { ...params, months: months.max } })
}

function post({ applicant: { application }, seat }: Case): Finding {
  if (!seat) return mustBeTrue(application?.quotaAvailable, 'application.quotaAvailable', 'quota')
  if (!seat.listed) return missing('quota-unlisted', [seat.need])
  const { posts, applicants } = seat
  const over = applicants - posts
  const params = { posts, applicants, over }
  return over <= 0 ? met('quota-enough', { params }) : confirm('quota-over', { params, gap: { people: over } })
}
