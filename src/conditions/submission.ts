import { formatDay } from '../facts/day.ts'
import { met, missing, notApplicable, unmet } from '../logic/finding.ts'
import type { Condition } from './condition.ts'

/** Submitted before the portal closed; what was deleted (一键删除) must have been submitted again. */
export const submission: Condition = {
  id: 'submission',
  party: 'applicant',
  reads: ['application.submittedAt', 'application.deletedAt'],
  judge({ applicant: { application }, rules, asOf }) {
    const { submittedAt, deletedAt } = application ?? {}
    const deadline = formatDay(rules.deadline)
    if (deletedAt && !(submittedAt && submittedAt.instant > deletedAt.instant)) {
      return asOf > rules.deadline
        ? unmet('deleted-closed', { params: { deadline } })
        : missing('deleted-open', ['application.submittedAt'], { params: { deadline } })
    }
    if (!submittedAt)
      return notApplicable(asOf > rules.deadline ? 'not-stated-submitted' : 'not-submitted', { params: { deadline } })
    const params = { submitted: submittedAt.text, deadline }
    if (submittedAt.instant >= rules.closesAt) return unmet('submitted-late', { params })
    const latest = rules.latestPublicityStart
    const late = latest !== undefined && submittedAt.day > latest
    const cautions = late ? [{ code: 'publicity-window', params: { latest: formatDay(latest) } }] : undefined
    return met('submitted', { params, cautions })
  },
}
