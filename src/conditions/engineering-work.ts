import type { Condition } from './condition.ts'
import { mustBeTrue } from './parts.ts'

/** The person does engineering-series work. */
export const engineeringWork: Condition = {
  id: 'engineering-work',
  party: 'applicant',
  reads: ['work.engineering'],
  judge: ({ applicant }) => mustBeTrue(applicant.work?.engineering, 'work.engineering', 'engineering'),
}
