import type { Finding, Note } from '../logic/finding.ts'
import { confirm, met, missing, unmet } from '../logic/finding.ts'
import type { PerformanceItem, PerformanceRequirement } from '../policy/policy.ts'
import type { Case, Condition } from './condition.ts'

/**
 * The achievements required for the level. The notice takes them from a document it does not contain: a local table
 * decides them, or the statement of somebody who compared that document.
 */
export const performance: Condition = {
  id: 'performance',
  party: 'applicant',
  reads: ['performance.confirmed', 'papers', 'awards', 'recommendations', 'achievements'],
  judge: (one) => (one.rules.policy.performance ? byTable(one, one.rules.policy.performance) : attested(one)),
}

function attested({ applicant, evidence }: Case): Finding {
  const confirmed = applicant.performance?.confirmed
  if (confirmed === undefined) return confirm('performance-external', { basis: 'external' })
  if (!confirmed) return unmet('performance-denied', { basis: 'attested' })
  const rejected = evidence.filter((item) => item.status === 'rejected').length
  const cautions: Note[] = rejected > 0 ? [{ code: 'rejected-evidence', params: { rejected } }] : []
  return met('performance-attested', { basis: 'attested', ...(rejected > 0 ? { cautions } : {}) })
}

function byTable(one: Case, table: readonly PerformanceRequirement[]): Finding {
  const { level, validity } = one.applicant.application ?? {}
  if (!level || !validity) {
    const needs = [...(level ? [] : ['application.level']), ...(validity ? [] : ['application.validity'])]
    return missing('performance-level', needs)
  }
  const requirement = table.find((row) => row.level === level && row.validity === validity)
  if (!requirement) return attested(one)
  const reached = requirement.items.map((item) => reach(one, item))
  const sure = reached.filter((value) => value === 'yes').length
  const possible = sure + reached.filter((value) => value === 'maybe').length
  const params = { need: requirement.need, sure, possible, items: requirement.items.length }
  const basis = 'local-standard'
  const ways = () => requirement.items.map((item, index) => ({ item: item.id, reached: reached[index] ?? 'no' }))
  if (sure >= requirement.need) return met('performance-reached', { params, basis, ways })
  return possible < requirement.need
    ? unmet('performance-short', { params, basis, ways })
    : confirm('performance-open', { params, basis, ways })
}

function reach({ applicant, evidence }: Case, item: PerformanceItem): 'yes' | 'maybe' | 'no' {
  const items =
    'statement' in item
      ? evidence.filter(
          ({ kind, index }) => kind === 'achievement' && applicant.achievements?.[index]?.satisfies === item.id,
        )
      : evidence.filter(({ kind, possible }) => kind === item.evidence && fits(possible, item.countsAs))
  const atLeast = 'statement' in item ? 1 : item.atLeast
  const counted = items.filter(
    ({ status, countsAs }) =>
      status === 'counted' && ('statement' in item || item.countsAs === undefined || countsAs === item.countsAs),
  ).length
  if (counted >= atLeast) return 'yes'
  const open = items.filter(({ status }) => status === 'missing' || status === 'confirm').length
  return counted + open >= atLeast ? 'maybe' : 'no'
}

/** Whether an item could still count as what is asked for; one without a stated level could be anything. */
const fits = (possible: string | undefined, asked: string | undefined): boolean =>
  asked === undefined || possible === undefined || possible === asked
