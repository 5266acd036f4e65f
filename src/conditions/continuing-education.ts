import type { Applicant, TitleLevel, TrainingRecord } from '../facts/applicant.ts'
import { yearOf } from '../facts/day.ts'
import { type Finding, met, missing, type Note, notApplicable, unmet } from '../logic/finding.ts'
import { allOf } from '../logic/kleene.ts'
import type { Rules } from '../policy/rules.ts'
import { type SinceTitle, sinceTitle } from '../tenure/since-title.ts'
import type { Condition } from './condition.ts'

/** Class hours and certificate of every year that counts; the notice bars who lacks them (四(四)). */
export const continuingEducation: Condition = {
  id: 'continuing-education',
  party: 'applicant',
  reads: [
    'continuingEducation',
    'application.level',
    'title',
    'formerTitle',
    'employer.kind',
    'employer.positionManaged',
    'work.staffing',
  ],
  judge({ applicant, rules }) {
    const level = applicant.application?.level
    if (!level) return missing('level-not-stated', ['application.level'])
    const since = sinceTitle(applicant)
    const years = yearsFor(level, since, rules)
    if (years.length === 0) return notApplicable('no-training-year')
    return allOf(
      years.map((year) => judgeYear(year, applicant, since, rules)),
      'training-complete',
    )
  },
}

/** The years that count: those a local rule lists, else the presumed last ones without those before the title. */
function yearsFor(level: TitleLevel, since: SinceTitle, { policy }: Rules): readonly RequiredYear[] {
  const listed = policy.training.years?.[level]
  if (listed) return listed.map((year) => ({ year, required: 'yes' }))
  const { presumedYears } = policy.training
  const count = since.kind === 'none' ? 1 : level === 'intermediate' ? presumedYears.intermediate : presumedYears.other
  return Array.from({ length: count }, (_, index) => policy.year - count + 1 + index)
    .map((year) => ({ year, required: requiredIn(year, since) }))
    .filter(({ required }) => required !== 'no')
}

/** The years whose training the person has to prove, as far as that is settled or may still be required. */
export function requiredYears(applicant: Applicant, rules: Rules): readonly number[] {
  const level = applicant.application?.level
  return level ? yearsFor(level, sinceTitle(applicant), rules).map(({ year }) => year) : []
}

interface RequiredYear {
  readonly year: number
  readonly required: 'yes' | 'no' | 'unknown'
}

function requiredIn(year: number, since: SinceTitle): RequiredYear['required'] {
  if (since.kind === 'none') return 'yes'
  if (since.kind === 'unknown') return 'unknown'
  const spans = since.beginnings.flatMap(({ span }) => (span ? [span] : []))
  if (spans.length < since.beginnings.length) return 'unknown'
  if (spans.every(({ lo }) => yearOf(lo) > year)) return 'no'
  return spans.every(({ hi }) => yearOf(hi) <= year) ? 'yes' : 'unknown'
}

function judgeYear({ year, required }: RequiredYear, applicant: Applicant, since: SinceTitle, rules: Rules): Finding {
  const finding = judgeRecords(year, applicant.continuingEducation ?? [], rules)
  if (required === 'yes' || finding.status === 'met') return finding
  return missing('training-year-undecided', [...startNeeds(since), ...(finding.needs ?? [])], { params: { year } })
}

/** The facts that would tell whether a year lies before the title. */
function startNeeds(since: SinceTitle): readonly string[] {
  if (since.kind !== 'since') return ['title']
  return [
    ...since.ruleNeeds,
    ...since.beginnings.flatMap(({ span, path }) => (span && span.lo === span.hi ? [] : [path])),
  ]
}

function judgeRecords(year: number, all: readonly TrainingRecord[], { policy: { training } }: Rules): Finding {
  const records = all.filter((record) => record.year === year)
  const at = (field: string): string => `continuingEducation[year=${year}]${field}`
  if (records.length === 0) return missing('training-no-record', [at('')], { params: { year } })
  const hours = judgeHours(records, 'hours', training.hours, year, at('.hours'))
  const professional = judgeHours(
    records,
    'professionalHours',
    training.professionalHours,
    year,
    at('.professionalHours'),
  )
  const numbered = year >= training.certificateNumberFrom
  const proven = records.some((one) => (numbered ? one.certificateNo !== undefined : one.certificateUploaded === true))
  const certificate = proven
    ? met('training-certificate')
    : numbered
      ? missing('training-no-number', [at('.certificateNo')], { params: { year } })
      : missing('training-no-upload', [at('.certificateUploaded')], { params: { year } })
  const whole = allOf([hours, professional, certificate], 'training-year')
  const caution = shareCaution(records, year, training.professionalShare)
  return caution ? { ...whole, cautions: [caution] } : whole
}

type Hours = 'hours' | 'professionalHours'

function judgeHours(
  records: readonly TrainingRecord[],
  kind: Hours,
  need: number,
  year: number,
  path: string,
): Finding {
  const total = sum(records, kind)
  if (total >= need) return met('training-hours')
  const params = { year, kind, total, need, short: need - total }
  if (records.some((record) => record[kind] === undefined)) return missing('training-hours-open', [path], { params })
  return unmet('training-hours-short', { params, gap: { hours: need - total } })
}

const sum = (records: readonly TrainingRecord[], kind: Hours): number =>
  records.reduce((total, record) => total + (record[kind] ?? 0), 0)

/** The national rule wants professional hours to be two thirds of the total; the notice does not repeat it. */
function shareCaution(
  records: readonly TrainingRecord[],
  year: number,
  [part, whole]: readonly [number, number],
): Note | undefined {
  const hours = sum(records, 'hours')
  const professional = sum(records, 'professionalHours')
  const stated = records.every((one) => one.hours !== undefined && one.professionalHours !== undefined)
  if (!stated || professional * whole >= hours * part) return undefined
  return { code: 'professional-share', params: { year, professional, hours, part, whole } }
}
