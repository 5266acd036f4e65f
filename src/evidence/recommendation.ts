import type { Recommendation } from '../facts/applicant.ts'
import { type EvidenceRule, itemPath, Weighing } from './evidence.ts'
import { weighWindow } from './window.ts'

/** An expert recommendation: it counts as one achievement if nothing excludes it and enough blind reviewers agree. */
export const recommendation: EvidenceRule = {
  kind: 'recommendation',
  count: ({ recommendations }) => recommendations?.length ?? 0,
  judge(one, index) {
    const item = new Weighing()
    const stated = one.applicant.recommendations?.[index] as Recommendation
    const path = itemPath('recommendations', index)
    for (const { statement, must } of one.rules.policy.recommendation.statements) {
      if (stated[statement] === undefined) item.add('missing', 'statements-open', [`${path}.${statement}`])
      else if (stated[statement] !== must) item.add('rejected', `recommendation-${statement}`)
    }
    weighReviewers(item, stated, path, one.rules.policy.recommendation.share)
    weighWindow(item, one, stated.madeAt, path, 'madeAt', true)
    return item.finding('recommendation', index)
  },
}

function weighReviewers(
  item: Weighing,
  { reviewers, approvals }: Recommendation,
  path: string,
  [part, whole]: readonly [number, number],
): void {
  const needs = [...(reviewers ? [] : [`${path}.reviewers`]), ...(approvals === undefined ? [`${path}.approvals`] : [])]
  if (!reviewers || approvals === undefined) return item.add('missing', 'reviewers-not-stated', needs)
  if (approvals * whole < reviewers * part) {
    item.add('rejected', 'too-few-approvals', undefined, { approvals, reviewers, share: `${part}/${whole}` })
  }
}
