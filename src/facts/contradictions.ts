import type { Applicant, Period, Recommendation, Tenured } from './applicant.ts'

/** Two facts that cannot both be true; the one at `dropped` is treated as not stated. */
export interface Contradiction {
  readonly kept: string
  readonly dropped: string
}

/**
 * Finds facts that contradict each other and takes the second of each pair out: a period that ends before it begins,
 * publicity that does, more approvals than reviewers. The applicant comes back unchanged where there are none.
 */
export function withoutContradictions(applicant: Applicant): {
  readonly applicant: Applicant
  readonly found: readonly Contradiction[]
} {
  const found: Contradiction[] = []
  let settled = applicant
  const { title, formerTitle, work, publicity, recommendations } = applicant
  if (title?.appointments) settled = { ...settled, title: { ...title, ...settleHeld(title, 'title', found) } }
  if (formerTitle?.appointments) {
    settled = { ...settled, formerTitle: { ...formerTitle, ...settleHeld(formerTitle, 'formerTitle', found) } }
  }
  if (work?.ruralService) {
    settled = {
      ...settled,
      work: { ...work, ruralService: settlePeriods(work.ruralService, 'work.ruralService', found) },
    }
  }
  if (publicity?.startsAt && publicity.endsAt && publicity.endsAt.hi < publicity.startsAt.lo) {
    found.push({ kept: 'publicity.startsAt', dropped: 'publicity.endsAt' })
    settled = { ...settled, publicity: { startsAt: publicity.startsAt } }
  }
  if (recommendations?.some(overApproved)) {
    settled = { ...settled, recommendations: recommendations.map((one, index) => settleReviewers(one, index, found)) }
  }
  return { applicant: found.length > 0 ? settled : applicant, found }
}

const settleHeld = (held: Tenured, path: string, found: Contradiction[]): Tenured => ({
  appointments: settlePeriods(held.appointments ?? [], `${path}.appointments`, found),
})

function settlePeriods(periods: readonly Period[], path: string, found: Contradiction[]): readonly Period[] {
  return periods.map((period, index) => {
    if (!period.to || period.to.hi >= period.from.lo) return period
    found.push({ kept: `${path}[${index}].from`, dropped: `${path}[${index}].to` })
    return { from: period.from }
  })
}

const overApproved = ({ reviewers, approvals }: Recommendation): boolean =>
  reviewers !== undefined && approvals !== undefined && approvals > reviewers

function settleReviewers(one: Recommendation, index: number, found: Contradiction[]): Recommendation {
  if (!overApproved(one)) return one
  found.push({ kept: `recommendations[${index}].reviewers`, dropped: `recommendations[${index}].approvals` })
  return { ...one, approvals: undefined }
}
