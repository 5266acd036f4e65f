import type { Speaker } from '../copy/speak.ts'
import type { VocabularyName } from '../facts/vocabulary.ts'
import { type OutlineEntry, settled } from '../policy/outline.ts'
import type { PerformanceItem, PlaceWord, Policy, PolicyDate, SeniorityRow, SkillRow } from '../policy/policy.ts'

/** The vocabulary whose words stand at a path. */
const WORDS: Readonly<Record<string, VocabularyName>> = {
  'scope.kinds': 'employerKind',
  'scope.affiliations': 'affiliation',
  levels: 'titleLevel',
  'channel.seniorOnly': 'validity',
  'channel.grassrootsLevels': 'employerLevel',
  'commissionLetter.required': 'affiliation',
  'papers.excludedKinds': 'paperKind',
  'awards.talents': 'awardLevel',
  'awards.organisers': 'organiser',
  'awards.approvalLevels': 'awardLevel',
}

/** The facts that steps of a path are about: their labels are the words. */
const FACTS: Readonly<Record<string, string>> = {
  'commissionLetter.steps': 'commissionLetter',
  'pledge.steps': 'integrity',
}

const PERCENT = /^papers\.caps\./u
const SHARES = new Set(['training.professionalShare', 'recommendation.share'])
const FATES = /^(?:specialties\.unlisted|papers\.electronic\..*)$/u

/** Whether an entry's values are rows, shown one a line. */
export const hasRows = ({ path }: Pick<OutlineEntry, 'path'>): boolean => path in ROWS

/** What a policy says at an entry, in words: none where it has no such rule, several where it is a list. */
export function valuesOf(policy: Policy, { path }: Pick<OutlineEntry, 'path'>, speak: Speaker): readonly string[] {
  const english = speak.lang === 'en' ? settled(policy, path.replace(/^names\./u, 'namesEn.')) : undefined
  const value = english ?? settled(policy, path)
  if (value === undefined) return []
  const rows = ROWS[path]
  if (rows) return rows(value, speak)
  if (SHARES.has(path)) {
    const [part = 0, whole = 0] = value as readonly number[]
    return [speak.fill(speak.copy.policy.values.share, { part, whole })]
  }
  if (path === 'placeWords') return (value as readonly PlaceWord[]).map(({ written, means }) => `${written} → ${means}`)
  if (Array.isArray(value)) return value.map((one) => wordFor(path, String(one), speak))
  if (typeof value === 'object') return [dateText(value as PolicyDate, speak)]
  return [wordFor(path, String(value), speak)]
}

function wordFor(path: string, value: string, speak: Speaker): string {
  const { policy: text } = speak.copy
  const vocabulary = Object.entries(WORDS).find(([start]) => path === start || path.startsWith(`${start}.`))?.[1]
  if (vocabulary) return speak.fill(`{value:${vocabulary}}`, { value })
  const facts = FACTS[path]
  if (facts) return speak.label(`${facts}.${value}`)
  if (FATES.test(path)) return (text.fate as Readonly<Record<string, string>>)[value] ?? value
  if (path === 'counting') return (text.counting as Readonly<Record<string, string>>)[value] ?? value
  if (path === 'standard.kind') return speak.fill('{value:standard}', { value })
  return PERCENT.test(path) ? speak.fill(text.values.percent, { value }) : value
}

function dateText({ date, time }: PolicyDate & { readonly time?: string }, speak: Speaker): string {
  const { values } = speak.copy.policy
  return time === undefined ? speak.fill(values.date, { date }) : speak.fill(values.dateTime, { date, time })
}

/** What stands where there are no values: an empty list, or no such rule at all. */
export const noneOf = (policy: Policy, { path }: Pick<OutlineEntry, 'path'>, { copy }: Speaker): string =>
  Array.isArray(settled(policy, path)) ? copy.policy.values.nothing : copy.policy.values.noRule

type Rows = (value: unknown, speak: Speaker) => readonly string[]

/** Makes the words of a list of rows. */
const each =
  <T>(say: (row: T, speak: Speaker) => string | readonly string[]): Rows =>
  (value, speak) =>
    (value as readonly T[]).flatMap((row) => say(row, speak))

const ROWS: Readonly<Record<string, Rows>> = {
  'standard.rows': each<SeniorityRow>((row, { fill, copy }) =>
    fill(row.prior === 'none' ? copy.policy.values.rowWithoutTitle : copy.policy.values.rowWithTitle, { ...row }),
  ),
  'skillPath.rows': each<SkillRow>((row, { fill, copy }) => fill(copy.policy.values.skillRow, { ...row })),
  'channel.pairs': each<Policy['channel']['pairs'][number]>((row, { fill, copy }) =>
    fill(copy.policy.values.pair, { ...row }),
  ),
  qualificationTable: each<{ name: string; level: string }>((row, { fill, copy }) =>
    fill(copy.policy.values.qualification, row),
  ),
  'recommendation.statements': each<Policy['recommendation']['statements'][number]>(({ statement, must }, speak) => {
    const label = speak.label(`recommendations[].${statement}`)
    return speak.fill(speak.copy.policy.values.answer, { statement: label, answer: must ? 'yes' : 'no' })
  }),
  'training.years': (value, { fill, copy }) =>
    Object.entries(value as Record<string, readonly number[]>).map(([level, years]) =>
      fill(copy.policy.values.yearList, { level, years }),
    ),
  performance: each<NonNullable<Policy['performance']>[number]>(({ level, validity, need, items }, speak) => {
    const head = { level, validity, need, items: items.length }
    return [speak.fill(speak.copy.policy.values.requirement, head), ...items.map((item) => itemText(item, speak))]
  }),
}

function itemText(item: PerformanceItem, { fill, copy }: Speaker): string {
  const { values } = copy.policy
  if ('statement' in item) return fill(values.attested, { id: item.id, statement: item.statement })
  const countsAs = item.countsAs === undefined ? '' : fill(values.countsAs, { level: item.countsAs })
  return fill(values.tally, { id: item.id, kind: item.evidence, countsAs, atLeast: item.atLeast })
}
