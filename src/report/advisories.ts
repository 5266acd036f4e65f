import type { Assessment } from '../assess.ts'
import { ruralExemption } from '../conditions/quota.ts'
import type { Applicant } from '../facts/applicant.ts'
import { addYears, type Day, formatDay, monthOf, serialOf } from '../facts/day.ts'
import type { Note } from '../logic/finding.ts'
import type { Rules } from '../policy/rules.ts'
import { periodMonths } from '../tenure/months.ts'

/** Hints that never change a verdict. */
export function advisoriesFor({ applicant, evidence }: Assessment, rules: Rules, asOf: Day): readonly Note[] {
  const later = evidence.filter(({ status }) => status === 'next-round').length
  return [
    ...roundNote(rules, asOf),
    ...returnsNote(applicant, rules),
    ...(applicant.application?.validity === 'grassroots' ? [{ code: 'separate-quota' }] : []),
    ...ruralNotes(applicant, rules),
    ...ageNotes(applicant, rules),
    ...(later > 0 ? [{ code: 'next-round', params: { count: later } }] : []),
  ]
}

function roundNote(rules: Rules, asOf: Day): Note[] {
  const deadline = formatDay(rules.deadline)
  if (asOf > rules.deadline) return [{ code: 'closed', params: { deadline } }]
  return [{ code: 'days-left', params: { deadline, days: serialOf(rules.deadline) - serialOf(asOf) } }]
}

/** Corrections the system still takes after the deadline; 五(六). */
function returnsNote({ application }: Applicant, { policy, deadline }: Rules): Note[] {
  const used = application?.returnsAfterDeadline
  if (used === undefined || !policy.returns) return []
  const { allowed } = policy.returns
  const params = { used, allowed, left: Math.max(0, allowed - used), deadline: formatDay(deadline) }
  return [{ code: used > allowed ? 'locked' : 'returns-left', params }]
}

function ruralNotes(applicant: Applicant, rules: Rules): Note[] {
  const service = applicant.work?.ruralService
  if (!service?.length) return []
  const { min } = periodMonths(service, rules.lastMonth, rules.policy.counting)
  const notes: Note[] = [{ code: 'grassroots-years', params: { months: min } }]
  const exemption = ruralExemption(applicant, rules)
  const need = Number(exemption?.params?.need ?? 0)
  // Service that is over comes no nearer.
  const goesOn = service.some(({ to }) => to === undefined || monthOf(to.hi) >= rules.lastMonth)
  if (goesOn && exemption?.status === 'unmet' && need - min <= rules.policy.quota.nearMonths) {
    notes.unshift({ code: 'rural-exemption-near', params: { short: need - min, need } })
  }
  return notes
}

/** The notice is silent on retirement; what the practice excludes is said, never decided. */
function ageNotes({ birthDate, gender }: Applicant, { policy, seniorityCutoff }: Rules): Note[] {
  if (!birthDate || !gender || !policy.retirement) return []
  const { nearYears, ...ages } = policy.retirement
  const age = ages[gender]
  const params = { age, until: formatDay(seniorityCutoff) }
  if (addYears(birthDate.hi, age) <= seniorityCutoff) return [{ code: 'retirement-age', params }]
  const reached = Math.floor((seniorityCutoff - birthDate.hi) / 10000)
  return reached >= age - nearYears ? [{ code: 'near-retirement', params: { ...params, age: reached } }] : []
}
