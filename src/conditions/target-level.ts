import type { Condition } from './condition.ts'
import { sorted } from './parts.ts'

/** The title applied for is of a level this round reviews. */
export const targetLevel: Condition = {
  id: 'target-level',
  party: 'applicant',
  reads: ['application.level'],
  judge: ({ applicant, rules }) =>
    sorted(applicant.application?.level, rules.policy.levels, 'application.level', 'level'),
}
