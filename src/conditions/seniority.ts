import type { Applicant, TitleLevel } from '../facts/applicant.ts'
import { confirm, type Finding, met, missing, type Note, notApplicable, reasonsOf, type Way } from '../logic/finding.ts'
import { allOf, anyOf, nearestFirst } from '../logic/kleene.ts'
import type { Attainment, SeniorityRow } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { judgeAttainment } from '../seniority/attainment.ts'
import { judgePrior } from '../seniority/prior.ts'
import { judgeSkill } from '../seniority/skill.ts'
import type { Condition } from './condition.ts'

/** Education, prior title and years of service, by any row of the standard or by the skilled worker's way. */
export const seniority: Condition = {
  id: 'seniority',
  party: 'applicant',
  reads: [
    'application.level',
    'application.type',
    'application.validity',
    'education',
    'title',
    'formerTitle',
    'qualifications',
    'skill',
    'employer.kind',
    'employer.positionManaged',
    'work.staffing',
  ],
  judge({ applicant, rules }) {
    const { level, type } = applicant.application ?? {}
    if (!level) return missing('level-not-stated', ['application.level'])
    if (rules.rowsFor(level).length === 0) return notApplicable('no-rows', { params: { level } })
    if (applicant.title && applicant.title.series !== 'engineering') {
      const params = { series: applicant.title.series }
      if (type === undefined) return missing('type-not-stated', ['application.type'], { params })
      if (type === 'transfer') return confirm('transfer-standard-external', { params, basis: 'external' })
    }
    return byRows(rules, applicant, level)
  },
}

/** One row of the standard, judged. */
interface JudgedRow {
  readonly row: SeniorityRow
  readonly attainment: Finding
  readonly prior: Finding
  readonly whole: Finding
}

function judgeRow(rules: Rules, applicant: Applicant, row: SeniorityRow): JudgedRow {
  const attainment = judgeAttainment(rules, applicant.education, row.attainment)
  const prior = judgePrior(rules, applicant, row)
  return { row, attainment, prior, whole: rowOf(prior, attainment, row) }
}

/**
 * A shortfall of years is told where the education may be held, and by which row it is counted; waiting helps only where
 * it is held, or will be: a certificate that comes too late for this round is at hand in the next.
 */
function rowOf(prior: Finding, attainment: Finding, row: SeniorityRow): Finding {
  const whole = allOf([prior, attainment])
  if (attainment.status === 'met' || (!whole.gap && !whole.earliest)) return whole
  const gap = attainment.status === 'unmet' ? undefined : whole.gap
  if (attainment.code === 'certificate-after-deadline') return { ...whole, earliest: prior.earliest }
  const byRow = gap && { code: 'gap-by-row', params: { attainment: row.attainment } }
  const earliest = attainment.status === 'unmet' ? whole.earliest : undefined
  return { ...whole, gap, earliest, cautions: byRow ? [...(whole.cautions ?? []), byRow] : whole.cautions }
}

function byRows(rules: Rules, applicant: Applicant, level: TitleLevel): Finding {
  let rows: readonly JudgedRow[] | undefined
  const judged = (): readonly JudgedRow[] => {
    rows ??= rules.rowsFor(level).map((row) => judgeRow(rules, applicant, row))
    return rows
  }
  const ways = (): readonly Way[] => judged().map(wayOf)
  const basis = rules.baseline ? 'national-baseline' : 'local-standard'
  for (const row of rules.rowsFor(level)) {
    // One row that holds is enough, and none holds without its education; the others are looked at for the ledger.
    if (judgeAttainment(rules, applicant.education, row.attainment).status !== 'met') continue
    const { whole } = judgeRow(rules, applicant, row)
    if (whole.status === 'met') return reached(whole, basis, ways, rules)
  }
  const { skill } = applicant
  const skills = skill ? rules.skillRowsFor(level).map((row) => judgeSkill(rules, skill, row)) : []
  const attained = judged().some(({ attainment }) => attainment.status !== 'unmet')
  const attainedFirst = [...judged()].sort((a, b) => rankOf(a) - rankOf(b))
  const held = judged().some(({ attainment }) => attainment.status === 'met')
  const wholes = attainedFirst.map(({ whole, attainment }) =>
    held && attainment.status !== 'met' && whole.gap ? { ...whole, gap: undefined } : whole,
  )
  const near = nearestFirst(wholes)
  // What the skilled worker's way lacks is told where no row of the standard comes closer than never.
  const isHopeless = (whole: Finding): boolean => whole.status === 'unmet' && whole.gap === undefined
  const candidates = [
    ...near.filter((whole) => !isHopeless(whole)),
    ...skills.filter((skilled) => !isHopeless(skilled)),
    ...near.filter(isHopeless),
    ...skills.filter(isHopeless),
  ]
  const best = nearestOf(candidates)
  const finding: Finding = { ...best, basis: best.basis ?? basis, ways, cautions: byEducation(best, judged()) }
  return rules.baseline && finding.status === 'unmet' ? outsideBaseline(rules, applicant, finding, attained) : finding
}

/** Where the earliest year is that of an education still to come, by which row it is, beside the other cautions. */
function byEducation({ earliest, cautions }: Finding, rows: readonly JudgedRow[]): Finding['cautions'] {
  const later = rows.find(
    ({ whole, attainment }) => LATER.has(attainment.code) && earliest && whole.earliest?.day === earliest.day,
  )
  if (!later) return cautions
  const params = { date: later.attainment.params?.date ?? '', attainment: later.row.attainment }
  return [...(cautions ?? []), { code: 'earliest-by-education', params }]
}
const LATER = new Set(['education-after-cutoff', 'certificate-after-deadline'])

/** Attainments that may be held first; of those that are not, what is only too late, then what asks least. */
function rankOf({ attainment, row }: JudgedRow): number {
  if (attainment.status !== 'unmet') return 0
  return attainment.code === 'education-after-cutoff' ? 1 : 2 + DEMAND.indexOf(row.attainment)
}
const DEMAND: readonly Attainment[] = ['associate', 'bachelor', 'master', 'doctor']

function reached(whole: Finding, basis: NonNullable<Finding['basis']>, ways: Finding['ways'], rules: Rules): Finding {
  const { code, params, cautions } = whole
  const baseline = rules.baseline ? baselineCaution(rules) : undefined
  const all = baseline ? (cautions ? [...cautions, ...baseline] : baseline) : cautions
  return met(code, { params, basis, ways, cautions: all })
}

function wayOf({ row, attainment, prior, whole }: JudgedRow): Way {
  const { months } = prior.params ?? {}
  return {
    target: row.target,
    attainment: row.attainment,
    prior: row.prior,
    years: row.years,
    status: whole.status,
    attainmentStatus: attainment.status,
    priorStatus: prior.status,
    months: typeof months === 'number' ? months : null,
    short: prior.gap?.months ?? null,
  }
}

/** Of several ways that all fall short, the reasons are those of the nearest; the others stand in the ledger of ways. */
function nearestOf(candidates: readonly Finding[]): Finding {
  const best = anyOf(candidates)
  return best.status === 'unmet' ? { ...best, also: candidates[0]?.also } : best
}

const baselineNotes = new WeakMap<Rules, readonly Note[]>()

/** The same for everybody, so made once for a policy. */
function baselineCaution(rules: Rules): readonly Note[] {
  const known = baselineNotes.get(rules)
  if (known) return known
  const { standard, names } = rules.policy
  const notes = [{ code: 'baseline-standard', params: { baseline: standard.title, local: names.localStandard } }]
  baselineNotes.set(rules, notes)
  return notes
}

/**
 * What the national baseline rules out is not always ruled out: the local standard may know more ways for people
 * whose education the baseline does not name, and for the grassroots.
 */
function outsideBaseline(rules: Rules, applicant: Applicant, finding: Finding, attained: boolean): Finding {
  const params = { local: rules.policy.names.localStandard, baseline: rules.policy.standard.title }
  // What the baseline lacks is told beside it, as far as it says more.
  const short = reasonsOf(finding).filter(({ code }) => code !== 'education-below')
  const also = short.length > 0 ? short : undefined
  const kept = { params, gap: finding.gap, ways: finding.ways, basis: 'external' as const, also }
  if (!attained) return confirm('no-path-in-baseline', kept)
  const validity = applicant.application?.validity
  if (!validity) return missing('validity-decides', ['application.validity'], kept)
  return validity === 'province' ? finding : confirm('grassroots-standard', kept)
}
