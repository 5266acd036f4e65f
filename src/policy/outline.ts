import type { CitationKey, Policy } from './policy.ts'

/** The headings under which a policy is shown. */
export const outlineParts = [
  'document',
  'dates',
  'scope',
  'employer',
  'standard',
  'training',
  'performance',
  'papers',
  'awards',
  'recommendation',
  'rest',
] as const
export type OutlinePart = (typeof outlineParts)[number]

/** One thing a policy settles: where it stands, under which heading it is shown, and what it is cited for. */
export interface OutlineEntry {
  readonly path: string
  readonly part: OutlinePart
  readonly cites?: CitationKey
}

const part = (name: OutlinePart, rows: readonly (readonly [path: string, cites?: CitationKey])[]): OutlineEntry[] =>
  rows.map(([path, cites]) => ({ path, part: name, ...(cites === undefined ? {} : { cites }) }))

const sorted = (path: string, cites: CitationKey) =>
  ['accepted', 'confirm', 'refused'].map((list) => [`${path}.${list}`, cites] as const)

/** Everything a policy settles, in the order in which it is shown, compared and written; clause and ledger apart. */
export const outline: readonly OutlineEntry[] = [
  ...part('document', [
    ['id'],
    ['version'],
    ['year'],
    ['document.number'],
    ['document.title'],
    ['document.issuer'],
    ['document.date'],
    ['names.city'],
    ['names.reviewer'],
    ['names.provincialDepartment'],
    ['names.system'],
    ['names.news'],
    ['names.trainingPlatform'],
    ['names.pledgeForm'],
    ['names.letterForm'],
    ['names.localStandard'],
    ['names.qualificationList'],
    ['names.skillMeasures'],
    ['names.awardRules'],
    ['placeWords'],
  ]),
  ...part('dates', [
    ['dates.applicationDeadline'],
    ['dates.employerDeadline'],
    ['dates.achievementCutoff'],
    ['dates.seniorityCutoff'],
    ['dates.reviewBy'],
    ['dates.defenceBy'],
  ]),
  ...part('scope', [
    ...sorted('scope.kinds', 'employer-scope'),
    ...sorted('scope.affiliations', 'employer-scope'),
    ...sorted('levels', 'target-level'),
    ['specialties.names', 'specialty'],
    ['specialties.also', 'specialty'],
    ['specialties.seniorOnly', 'specialty'],
    ['specialties.unlisted', 'specialty'],
    ['channel.pairs', 'channel'],
    ['channel.seniorOnly', 'channel'],
    ...sorted('channel.grassrootsLevels', 'channel'),
  ]),
  ...part('employer', [
    ['commissionLetter.required', 'commission-letter'],
    ['commissionLetter.steps', 'commission-letter'],
    ['quota.ruralMonths.intermediate', 'quota'],
    ['quota.ruralMonths.senior', 'quota'],
    ['quota.nearMonths', 'quota'],
    ['publicity.workingDays', 'publicity'],
  ]),
  ...part('standard', [
    ['standard.kind', 'seniority'],
    ['standard.title', 'seniority'],
    ['standard.rows', 'seniority'],
    ['counting', 'seniority'],
    ['skillPath.title', 'skill'],
    ['skillPath.rows', 'skill'],
    ['qualificationTable', 'qualification'],
    ['transfer.minimumMonths', 'series-transfer'],
  ]),
  ...part('training', [
    ['training.hours', 'continuing-education'],
    ['training.professionalHours', 'continuing-education'],
    ['training.professionalShare', 'continuing-education'],
    ['training.certificateNumberFrom', 'continuing-education'],
    ['training.presumedYears.intermediate', 'continuing-education'],
    ['training.presumedYears.other', 'continuing-education'],
    ['training.years', 'continuing-education'],
  ]),
  ...part('performance', [['performance', 'performance']]),
  ...part('papers', [
    ['papers.caps.core', 'paper'],
    ['papers.caps.provincial', 'paper'],
    ['papers.excludedKinds', 'paper'],
    ['papers.electronic.core', 'paper'],
    ['papers.electronic.provincial', 'paper'],
    ['papers.authorityBefore', 'paper'],
  ]),
  ...part('awards', [
    ['awards.talents.province-top', 'award'],
    ['awards.talents.province-leading', 'award'],
    ['awards.talents.city-leading', 'award'],
    ['awards.organisers', 'award'],
    ['awards.approvalLevels', 'award'],
  ]),
  ...part('recommendation', [
    ['recommendation.share', 'recommendation'],
    ['recommendation.statements', 'recommendation'],
  ]),
  ...part('rest', [
    ['pledge.steps', 'pledge'],
    ['integrity.barYears', 'integrity-record'],
    ['returns.allowed', 'returns'],
    ['retirement.male'],
    ['retirement.female'],
    ['retirement.nearYears'],
  ]),
]

/** What stands at a path; undefined where nothing does, or where the policy has no such rule. */
export function settled(policy: Policy, path: string): unknown {
  let value: unknown = policy
  for (const step of path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
  return value ?? undefined
}

/** The clauses a policy cites for an entry: a date's own, else those of what it is cited for. */
export function clausesOf(policy: Policy, { path, cites }: OutlineEntry): readonly string[] {
  const value = settled(policy, path)
  if (typeof value === 'object' && value !== null && 'clause' in value) return [String(value.clause)]
  return cites === undefined ? [] : policy.citations[cites]
}
