import type { Recommendation } from '../facts/applicant.ts'
import { type EvidenceRule, Weighing } from './evidence.ts'
import { weighWindow } from './window.ts'

type Flag =
  | 'appliedInWriting'
  | 'employerAgreed'
  | 'settledResult'
  | 'benefit'
  | 'honest'
  | 'policyKnown'
  | 'expertInformed'

/** What each statement must be for the recommendation to stand (附件1·三, its five exclusions). */
const required: readonly (readonly [Flag, boolean])[] = [
  ['appliedInWriting', true],
  ['employerAgreed', true],
  ['settledResult', false],
  ['benefit', true],
  ['honest', true],
  ['policyKnown', true],
  ['expertInformed', true],
]

/** An expert recommendation: it counts as one achievement if nothing excludes it and enough blind reviewers agree. */
export const recommendation: EvidenceRule = {
  kind: 'recommendation',
  count: ({ recommendations }) => recommendations?.length ?? 0,
  judge(one, index) {
    const item = new Weighing()
    const stated = one.applicant.recommendations?.[index] as Recommendation
    const path = `recommendations[${index}]`
    for (const [flag, wanted] of required) {
      if (stated[flag] === undefined) item.add('missing', 'statements-open', [`${path}.${flag}`])
      else if (stated[flag] !== wanted) item.add('rejected', `recommendation-${flag}`)
    }
    weighReviewers(item, stated, path, one.rules.policy.recommendation.share)
    weighWindow(item, one, stated.madeAt, `${path}.madeAt`, true)
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
