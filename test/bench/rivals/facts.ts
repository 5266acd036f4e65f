import type { Applicant, Title } from '../../../src/facts/applicant.ts'
import { addYears, type Day, monthOf } from '../../../src/facts/day.ts'
import type { Span } from '../../../src/facts/partial-date.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { startSpan } from '../../../src/tenure/start.ts'

/** One fact as all three engines take it; null is "not stated". */
export type Value = string | number | boolean | null

export type Facts = ReturnType<typeof factsOf>
export type FactName = keyof Facts

/**
 * The stated facts, flat, as every engine takes them fastest. What is computed here because no engine can:
 * the specialty's plain name (text is replaced), dates as the first and last day or month they can be, instants as
 * numbers, the day three years after a ban, and whether a title is stated at all (in JSON null and absent look alike).
 */
export function factsOf(applicant: Applicant, asOf: Day, rules: Rules) {
  const { employer, work, title, application, integrity, commissionLetter: letter, transfer, education } = applicant
  const only = education?.length === 1 ? education[0] : undefined
  const ban = integrity?.barredSince
  const years = rules.policy.integrity.barYears
  const submitted = application?.submittedAt
  return {
    employerKind: employer?.kind ?? null,
    affiliation: employer?.affiliation ?? null,
    employerLevel: employer?.level ?? null,
    positionManaged: employer?.positionManaged ?? null,
    hardship: employer?.hardship ?? null,
    engineering: work?.engineering ?? null,
    staffing: work?.staffing ?? null,
    specialtyName: application?.specialty === undefined ? null : rules.plainSpecialty(application.specialty),
    level: application?.level ?? null,
    type: application?.type ?? null,
    validity: application?.validity ?? null,
    chosenChannel: application?.channel ?? null,
    quotaAvailable: application?.quotaAvailable ?? null,
    issued: letter?.issued ?? null,
    listed: letter?.listed ?? null,
    approved: letter?.approved ?? null,
    ...titleFacts(title),
    postChanged: transfer?.postChanged ?? null,
    assessmentPassed: transfer?.assessmentPassed ?? null,
    educationStated: Boolean(education?.length),
    educationLevel: only?.level ?? null,
    degree: only?.degree ?? null,
    graduatedLo: only?.graduatedAt?.lo ?? null,
    graduatedHi: only?.graduatedAt?.hi ?? null,
    qualified: Boolean(applicant.qualifications?.length),
    skillGrade: applicant.skill?.grade ?? null,
    skillLo: first(applicant.skill?.obtainedAt),
    skillHi: last(applicant.skill?.obtainedAt),
    confirmed: applicant.performance?.confirmed ?? null,
    pledgeSigned: integrity?.pledgeSigned ?? null,
    pledgeStamped: integrity?.pledgeStamped ?? null,
    blacklisted: integrity?.blacklisted ?? null,
    banEndsLo: ban ? addYears(ban.lo, years) : null,
    banEndsHi: ban ? addYears(ban.hi, years) : null,
    applicationDay: submitted?.day ?? Math.min(asOf, rules.deadline),
    submittedAt: submitted?.instant ?? null,
    deletedAt: application?.deletedAt?.instant ?? null,
    asOf,
  }
}

function titleFacts(title: Title | null | undefined) {
  const appointed = title ? startSpan(title, 'appointment') : undefined
  return {
    titleStated: title !== undefined,
    titleSeries: title?.series ?? null,
    titleLevel: title?.level ?? null,
    obtainedOutside: title?.obtainedOutside ?? false,
    obtainedLo: first(title?.obtainedAt),
    obtainedHi: last(title?.obtainedAt),
    appointedLo: first(appointed),
    appointedHi: last(appointed),
  }
}

/** The first month of a date, counted from year 0. */
export const first = (span: Span | undefined): number | null => (span ? monthOf(span.lo) : null)
/** The last month of a date, counted from year 0. */
export const last = (span: Span | undefined): number | null => (span ? monthOf(span.hi) : null)
