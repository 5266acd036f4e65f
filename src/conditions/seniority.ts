import type { Applicant, TitleLevel } from '../facts/applicant.ts'
import { confirm, type Finding, missing, type Note, notApplicable, type Way } from '../logic/finding.ts'
import { allOf, anyOf } from '../logic/kleene.ts'
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

function byRows(rules: Rules, applicant: Applicant, level: TitleLevel): Finding {
  const rows = rules.rowsFor(level).map((row) => {
    const attainment = judgeAttainment(rules, applicant.education, row.attainment)
    const prior = judgePrior(rules, applicant, row)
    const whole = allOf([attainment, prior])
    const years = { months: prior.params?.months, short: prior.gap?.months }
    const way: Way = {
      target: row.target,
      attainment: row.attainment,
      prior: row.prior,
      years: row.years,
      status: whole.status,
      attainmentStatus: attainment.status,
      priorStatus: prior.status,
      months: typeof years.months === 'number' ? years.months : null,
      short: years.short ?? null,
    }
    return { whole, way, attained: attainment.status !== 'unmet' }
  })
  const skills = applicant.skill
    ? rules
        .skillRowsFor(level)
        .map((row) => judgeSkill(rules, applicant.skill as NonNullable<typeof applicant.skill>, row))
    : []
  const attainedFirst = [...rows].sort((a, b) => Number(b.attained) - Number(a.attained))
  const best = anyOf(nearestFirst([...attainedFirst.map(({ whole }) => whole), ...skills]))
  const basis = best.basis ?? (rules.baseline ? 'national-baseline' : 'local-standard')
  const finding: Finding = { ...nearestOnly(best), basis, ways: rows.map(({ way }) => way) }
  if (!rules.baseline) return finding
  if (finding.status === 'met') return { ...finding, cautions: [...(finding.cautions ?? []), baselineCaution(rules)] }
  return finding.status === 'unmet'
    ? outsideBaseline(
        rules,
        applicant,
        finding,
        rows.some(({ attained }) => attained),
      )
    : finding
}

/** Of several ways that all fall short, the reason is that of the nearest; the others stand in the ledger of ways. */
const nearestOnly = (best: Finding): Finding => (best.status === 'unmet' ? { ...best, also: undefined } : best)

const baselineCaution = ({ policy }: Rules): Note => ({
  code: 'baseline-standard',
  params: { baseline: policy.standard.title, local: policy.names.localStandard },
})

/**
 * What the national baseline rules out is not always ruled out: the local standard may know more ways for people
 * whose education the baseline does not name, and for the grassroots.
 */
function outsideBaseline(rules: Rules, applicant: Applicant, finding: Finding, attained: boolean): Finding {
  const params = { local: rules.policy.names.localStandard, baseline: rules.policy.standard.title }
  const kept = { params, gap: finding.gap, ways: finding.ways, basis: 'external' as const }
  if (!attained) return confirm('no-path-in-baseline', kept)
  const validity = applicant.application?.validity
  if (!validity) return missing('validity-decides', ['application.validity'], kept)
  return validity === 'province' ? finding : confirm('grassroots-standard', kept)
}

/** Ways that lack the least come first, so that the reason given is that of the nearest. */
function nearestFirst(ways: readonly Finding[]): readonly Finding[] {
  const lack = (way: Finding): number => way.gap?.months ?? Number.POSITIVE_INFINITY
  return [...ways].sort((a, b) => (lack(a) === lack(b) ? 0 : lack(a) - lack(b)))
}
