import type { Applicant, Tenured } from '../facts/applicant.ts'
import type { Span } from '../facts/partial-date.ts'

/** The two ways a title can begin: with its being obtained, or with the appointment to it. */
export type Start = 'obtained' | 'appointment'

/**
 * Which start counts (四(三)): the appointment in an institution under position management, obtaining everywhere else.
 * `either`: the facts that decide between the two are not stated. `outside`: under position management, but the
 * person is not on the establishment or brought the title along, so the text leaves open which one counts.
 */
export type StartRule = Start | 'either' | 'outside'

/** The start rule of an employer; `broughtAlong` says that the title was obtained before joining it. */
export function startRule(applicant: Applicant, broughtAlong: boolean): StartRule {
  const kind = applicant.employer?.kind
  const managed = applicant.employer?.positionManaged
  if (managed === false || (kind !== undefined && kind !== 'institution')) return 'obtained'
  if (kind === undefined || managed === undefined) return 'either'
  const staffing = applicant.work?.staffing
  return staffing === 'contract' || staffing === 'dispatched' || broughtAlong ? 'outside' : 'appointment'
}

/** The facts that decide between the starts where the rule is `either`. */
export function startRuleNeeds(applicant: Applicant): readonly string[] {
  const needs: string[] = []
  if (applicant.employer?.kind === undefined) needs.push('employer.kind')
  if (applicant.employer?.positionManaged === undefined) needs.push('employer.positionManaged')
  return needs
}

/** The title in another series that a completed transfer turned into the present engineering title; 四(五). */
export function transferredFrom(applicant: Applicant): Tenured | undefined {
  const { title, formerTitle } = applicant
  if (!title || !formerTitle || title.series !== 'engineering' || formerTitle.series === 'engineering') return undefined
  return formerTitle.level === title.level ? formerTitle : undefined
}

/** The possible days of a start, the first of several appointments; undefined where it is not stated. */
export function startSpan(held: Tenured, start: Start): Span | undefined {
  if (start === 'obtained') return held.obtainedAt
  if (!held.appointments?.length) return held.appointedAt
  let lo = Number.POSITIVE_INFINITY
  let hi = Number.POSITIVE_INFINITY
  for (const { from } of held.appointments) {
    lo = Math.min(lo, from.lo)
    hi = Math.min(hi, from.hi)
  }
  return { lo, hi }
}

/** The fact path that states a start of what is held at `path`. */
export const startPath = (path: string, start: Start): string =>
  `${path}.${start === 'obtained' ? 'obtainedAt' : 'appointedAt'}`

/** The fact path of the dates a start is read from: the appointments, where there are several. */
export const datePath = (path: string, held: Tenured, start: Start): string =>
  start === 'appointment' && held.appointments?.length ? `${path}.appointments` : startPath(path, start)
