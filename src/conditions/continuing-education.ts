import type { Applicant, TitleLevel, TrainingRecord } from '../facts/applicant.ts'
import { yearOf } from '../facts/day.ts'
import { type Finding, met, missing, type Note, notApplicable, reasonsOf, unmet } from '../logic/finding.ts'
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
  judge({ applicant, rules, since }) {
    const level = applicant.application?.level
    if (!level) return missing('level-not-stated', ['application.level'])
    const years = yearsFor(level, since, rules)
    if (years.length === 0) return notApplicable('no-training-year')
    const whole = wholly(
      years.map((year) => judgeYear(year, applicant, since, rules)),
      'training-complete',
    )
    const isUndecided = whole.status === 'missing' && startNeeds(since).length > 0
    return isUndecided ? withShortYears(whole, years, applicant, rules) : whole
  },
}

/** Where it is open whether a year counts, what is too little in it all the same is told beside. */
function withShortYears(whole: Finding, years: readonly RequiredYear[], applicant: Applicant, rules: Rules): Finding {
  const records = applicant.continuingEducation ?? []
  const short = years.filter(
    (one) => one.required === 'unknown' && judgeRecords(one.year, records, rules).status === 'unmet',
  )
  if (short.length === 0) return whole
  const caution = { code: 'training-short-if-required', params: { year: short.map(({ year }) => year) } }
  return { ...whole, cautions: [...(whole.cautions ?? []), caution] }
}

/** All of the parts; beside what is too little, what else is still to be supplied is said, so that nobody learns it last. */
function wholly(parts: readonly Finding[], metCode?: string): Finding {
  const whole = allOf(parts, metCode)
  if (whole.status !== 'unmet') return whole
  const open = parts.flatMap((part) => (part.status === 'missing' && !UNSETTLED.has(part.code) ? reasonsOf(part) : []))
  return open.length === 0 ? whole : { ...whole, also: [...(whole.also ?? []), ...open] }
}

/** Years of which it is open whether they are required at all. */
const UNSETTLED = new Set(['training-year-undecided', 'training-year-unsettled'])

/** The years that count: those a local rule lists, else the presumed last ones without those before the title. */
function yearsFor(level: TitleLevel, since: SinceTitle, { policy }: Rules): readonly RequiredYear[] {
  const listed = policy.training.years?.[level]
  if (listed) return listed.map((year) => ({ year, required: 'yes' }))
  const { presumedYears } = policy.training
  const count = since.kind === 'none' ? 1 : level === 'intermediate' ? presumedYears.intermediate : presumedYears.other
  const start = startYears(since)
  const years: RequiredYear[] = []
  for (let year = policy.year - count + 1; year <= policy.year; year++) {
    const required = requiredIn(year, start)
    if (required !== 'no') years.push({ year, required })
  }
  return years
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

/** The earliest and the latest year in which the title can have begun; undefined where that is not known. */
function startYears(since: SinceTitle): { readonly first: number; readonly last: number } | undefined {
  if (since.kind === 'none') return { first: 0, last: 0 }
  if (since.kind === 'unknown') return undefined
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const { span } of since.beginnings) {
    if (!span) return undefined
    first = Math.min(first, yearOf(span.lo))
    last = Math.max(last, yearOf(span.hi))
  }
  return { first, last }
}

function requiredIn(year: number, start: ReturnType<typeof startYears>): RequiredYear['required'] {
  if (!start) return 'unknown'
  if (start.first > year) return 'no'
  return start.last <= year ? 'yes' : 'unknown'
}

function judgeYear({ year, required }: RequiredYear, applicant: Applicant, since: SinceTitle, rules: Rules): Finding {
  const finding = judgeRecords(year, applicant.continuingEducation ?? [], rules)
  if (required === 'yes' || finding.status === 'met') return finding
  const open = startNeeds(since)
  const needs = [...open, ...(finding.needs ?? [])]
  if (open.length > 0) return missing('training-year-undecided', needs, { params: { year } })
  // Where both starts are known and differ, no fact tells which counts: somebody has to, unless the year is made good.
  return missing(needs.length > 0 ? 'training-year-unsettled' : 'training-year-disputed', needs, { params: { year } })
}

/** The facts that would tell whether a year lies before the title; of a date the year is enough. */
function startNeeds(since: SinceTitle): readonly string[] {
  if (since.kind !== 'since') return ['title']
  return [
    ...since.ruleNeeds,
    ...since.beginnings.flatMap(({ span, path }) => (span && yearOf(span.lo) === yearOf(span.hi) ? [] : [path])),
  ]
}

/** The records of a year added up; a figure nobody stated leaves its `open` flag. */
interface YearOfTraining {
  readonly records: number
  readonly hours: number
  readonly hoursOpen: boolean
  readonly professionalHours: number
  readonly professionalHoursOpen: boolean
  readonly proven: boolean
}

function addUp(year: number, all: readonly TrainingRecord[], numbered: boolean): YearOfTraining {
  const sum = {
    records: 0,
    hours: 0,
    hoursOpen: false,
    professionalHours: 0,
    professionalHoursOpen: false,
    proven: false,
  }
  for (const record of all) {
    if (record.year !== year) continue
    sum.records++
    sum.hours += record.hours ?? 0
    sum.professionalHours += record.professionalHours ?? 0
    sum.hoursOpen ||= record.hours === undefined
    sum.professionalHoursOpen ||= record.professionalHours === undefined
    sum.proven ||= numbered ? record.certificateNo !== undefined : record.certificateUploaded === true
  }
  return { ...sum, hours: plain(sum.hours), professionalHours: plain(sum.professionalHours) }
}

/** A figure without what binary fractions leave at its end. */
const plain = (figure: number): number => Number(figure.toFixed(6))

const COMPLETE = met('training-year')

function judgeRecords(year: number, all: readonly TrainingRecord[], { policy: { training } }: Rules): Finding {
  const numbered = year >= training.certificateNumberFrom
  const sum = addUp(year, all, numbered)
  if (sum.records === 0) return missing('training-no-record', [at(year)], { params: { year } })
  const caution = shareCaution(year, sum, training.professionalShare)
  const enough = sum.hours >= training.hours && sum.professionalHours >= training.professionalHours
  if (enough && sum.proven) return caution ? { ...COMPLETE, cautions: [caution] } : COMPLETE
  const certificate = numbered
    ? missing('training-no-number', [at(year, 'certificateNo')], { params: { year } })
    : missing('training-no-upload', [at(year, 'certificateUploaded')], { params: { year } })
  const whole = wholly([
    judgeHours(year, sum, 'hours', training.hours),
    judgeHours(year, sum, 'professionalHours', training.professionalHours),
    sum.proven ? COMPLETE : certificate,
  ])
  return caution ? { ...whole, cautions: [caution] } : whole
}

/** The path of a year's record, or of a fact in it. */
const at = (year: number, field?: string): string =>
  `continuingEducation[year=${year}]${field === undefined ? '' : `.${field}`}`

function judgeHours(year: number, sum: YearOfTraining, kind: 'hours' | 'professionalHours', need: number): Finding {
  const total = sum[kind]
  if (total >= need) return COMPLETE
  const short = plain(need - total)
  const params = { year, kind, total, need, short }
  if (sum[`${kind}Open`]) return missing('training-hours-open', [at(year, kind)], { params })
  return unmet('training-hours-short', { params, gap: { hours: short } })
}

/** The national rule wants professional hours to be two thirds of the total; the notice does not repeat it. */
function shareCaution(year: number, sum: YearOfTraining, [part, whole]: readonly [number, number]): Note | undefined {
  const { hours, professionalHours: professional } = sum
  if (sum.hoursOpen || sum.professionalHoursOpen || plain(professional * whole) >= plain(hours * part)) return undefined
  return { code: 'professional-share', params: { year, professional, hours, part, whole } }
}
