import { met, missing } from '../logic/finding.ts'
import type { Condition } from './condition.ts'

/** The pledge of 附件3 is signed by the person and stamped by the employer. */
export const pledge: Condition = {
  id: 'pledge',
  party: 'applicant',
  reads: ['integrity.pledgeSigned', 'integrity.pledgeStamped'],
  judge({ applicant: { integrity }, rules: { policy } }) {
    const open = policy.pledge.steps.filter((step) => integrity?.[step] !== true)
    const needs = open.map((step) => `integrity.${step}`)
    return needs.length === 0 ? met('pledge-complete') : missing('pledge-open', needs, { params: { open: needs } })
  },
}
