import { met, missing } from '../logic/finding.ts'
import type { Condition } from './condition.ts'

/** The pledge of 附件3 is signed by the person and stamped by the employer. */
export const pledge: Condition = {
  id: 'pledge',
  party: 'applicant',
  reads: ['integrity.pledgeSigned', 'integrity.pledgeStamped'],
  judge({ applicant: { integrity } }) {
    const needs: string[] = []
    if (integrity?.pledgeSigned !== true) needs.push('integrity.pledgeSigned')
    if (integrity?.pledgeStamped !== true) needs.push('integrity.pledgeStamped')
    return needs.length === 0 ? met('pledge-complete') : missing('pledge-open', needs, { params: { open: needs } })
  },
}
