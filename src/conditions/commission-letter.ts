import { met, missing, notApplicable } from '../logic/finding.ts'
import type { Condition } from './condition.ts'

/** Units from outside the local administration need the letter of 附件2, the name on its list, and its approval. */
export const commissionLetter: Condition = {
  id: 'commission-letter',
  party: 'applicant',
  reads: ['employer.affiliation', 'commissionLetter'],
  judge({ applicant: { employer, commissionLetter: letter }, rules: { policy } }) {
    if (!employer?.affiliation) return missing('affiliation-not-stated', ['employer.affiliation'])
    const { affiliation } = employer
    if (!policy.commissionLetter.required.includes(affiliation))
      return notApplicable('letter-not-needed', { params: { affiliation } })
    const open = policy.commissionLetter.steps.filter((step) => letter?.[step] !== true)
    if (open.length === 0) return met('letter-complete')
    return missing(
      'letter-open',
      open.map((step) => `commissionLetter.${step}`),
      { params: { open } },
    )
  },
}
