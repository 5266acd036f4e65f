import { allOf } from '../logic/kleene.ts'
import type { Condition } from './condition.ts'
import { sorted } from './parts.ts'

/** The employer is an enterprise or institution of the city, a central unit there, or a branch from outside the province. */
export const employerScope: Condition = {
  id: 'employer-scope',
  party: 'applicant',
  reads: ['employer.kind', 'employer.affiliation'],
  judge({ applicant: { employer }, rules: { policy } }) {
    const kind = sorted(employer?.kind, policy.scope.kinds, 'employer.kind', 'kind')
    const affiliation = sorted(employer?.affiliation, policy.scope.affiliations, 'employer.affiliation', 'affiliation')
    return allOf([kind, affiliation], 'in-scope')
  },
}
