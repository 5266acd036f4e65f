import { confirm, met, missing, unmet } from '../logic/finding.ts'
import type { Condition } from './condition.ts'

/** The specialty is one the notice names; where the list ends in 等, one that is not named needs a word from the reviewer. */
export const specialty: Condition = {
  id: 'specialty',
  party: 'applicant',
  reads: ['application.specialty', 'application.level'],
  judge({ applicant: { application }, rules }) {
    if (application?.specialty === undefined) return missing('specialty-not-stated', ['application.specialty'])
    const params = { specialty: application.specialty }
    const plain = rules.plainSpecialty(application.specialty)
    if (!rules.specialties.has(plain)) {
      const closed = rules.policy.specialties.unlisted === 'refused'
      return closed ? unmet('specialty-refused', { params }) : confirm('specialty-unlisted', { params })
    }
    if (rules.seniorSpecialties.has(plain)) {
      if (application.level === undefined) return missing('specialty-level', ['application.level'], { params })
      if (application.level === 'intermediate') return unmet('specialty-senior-only', { params })
    }
    return met('specialty-listed', { params })
  },
}
