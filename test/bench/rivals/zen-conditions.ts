import type { ConditionId, Sorting } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'

/** The expressions of an expression node: a key and what it holds. `$.key` names one above. */
export type Expressions = readonly (readonly [key: string, value: string])[]

/** A list or a text as zen writes it. */
export const list = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(', ')}]`

/** The status of parts that must all hold, of a key that holds a list of statuses. */
export const allOf = (key: string): string =>
  `'unmet' in ${key} ? 'unmet' : 'missing' in ${key} ? 'missing' : 'confirm' in ${key} ? 'confirm' : 'met'`

/** The status of parts of which one is enough. */
export const anyOf = (key: string): string =>
  `'met' in ${key} ? 'met' : 'missing' in ${key} ? 'missing' : 'confirm' in ${key} ? 'confirm' : 'unmet'`

const sorted = (fact: string, { accepted, refused }: Sorting<string>): string =>
  `${fact} == null ? 'missing' : ${fact} in ${list(accepted)} ? 'met' : ${fact} in ${list(refused)} ? 'unmet' : 'confirm'`

const mustBeTrue = (fact: string): string => `${fact} == null ? 'missing' : ${fact} ? 'met' : 'unmet'`

/** The conditions that are sorted and joined from stated facts; seniority and training are in files of their own. */
export function plainConditions({ policy, ...rules }: Rules): Expressions {
  const { channel, commissionLetter, levels, pledge, scope } = policy
  const all = (id: ConditionId, ...parts: string[]): Expressions => [
    [`${id}-parts`, `[${parts.map((part) => `(${part})`).join(', ')}]`],
    [id, allOf(`$['${id}-parts']`)],
  ]
  const pairs = channel.pairs.map((pair) => `(validity == '${pair.validity}' and chosenChannel == '${pair.channel}')`)
  return [
    ...all('employer-scope', sorted('employerKind', scope.kinds), sorted('affiliation', scope.affiliations)),
    ['engineering-work', mustBeTrue('engineering')],
    [
      'specialty',
      `specialtyName == null ? 'missing' : not (specialtyName in ${list([...rules.specialties])}) ? 'confirm'
        : not (specialtyName in ${list([...rules.seniorSpecialties])}) ? 'met'
        : level == null ? 'missing' : level == 'intermediate' ? 'unmet' : 'met'`,
    ],
    ['target-level', sorted('level', levels)],
    ...all(
      'channel',
      `validity == null or chosenChannel == null ? 'missing' : ${pairs.join(' or ')} ? 'met' : 'unmet'`,
      `not (validity in ${list(channel.seniorOnly)}) ? 'not-applicable'
        : level == null ? 'missing' : level == 'intermediate' ? 'confirm' : 'met'`,
      `validity == 'grassroots' ? (${sorted('employerLevel', channel.grassrootsLevels)})
        : validity == 'hardship-unit' ? (${mustBeTrue('hardship')}) : 'not-applicable'`,
    ),
    [
      'commission-letter',
      `affiliation == null ? 'missing' : not (affiliation in ${list(commissionLetter.required)}) ? 'not-applicable'
        : ${commissionLetter.steps.map((step) => `${step} == true`).join(' and ')} ? 'met' : 'missing'`,
    ],
    ['quota', `level == null ? 'missing' : (${mustBeTrue('quotaAvailable')})`],
    [
      'series-transfer-parts',
      `[titleLevel == null or titleSeries == 'engineering' ? 'not-applicable'
          : level == null ? 'missing' : level == titleLevel ? 'met' : 'unmet',
        ${mustBeTrue('postChanged')}, ${mustBeTrue('assessmentPassed')}]`,
    ],
    [
      'series-transfer',
      `not titleStated ? 'missing' : titleLevel == null ? 'not-applicable'
        : titleSeries == 'engineering' ? (type == 'transfer' ? 'confirm' : 'not-applicable')
        : type == null ? 'missing' : type == 'promotion' ? 'unmet' : ${allOf("$['series-transfer-parts']")}`,
    ],
    ['performance', `confirmed == null ? 'confirm' : confirmed ? 'met' : 'unmet'`],
    ['pledge', `${pledge.steps.map((step) => `${step} == true`).join(' and ')} ? 'met' : 'missing'`],
    ...all(
      'integrity-record',
      `blacklisted == null ? 'missing' : blacklisted ? 'unmet' : 'met'`,
      `banEndsHi == null ? 'not-applicable' : applicationDay > banEndsHi ? 'met' : applicationDay < banEndsLo ? 'unmet'
        : banEndsLo == banEndsHi ? 'confirm' : 'missing'`,
    ),
    [
      'submission',
      `deletedAt != null and not (submittedAt != null and submittedAt > deletedAt)
        ? (asOf > ${rules.deadline} ? 'unmet' : 'missing')
        : submittedAt == null ? 'not-applicable' : submittedAt >= ${rules.closesAt} ? 'unmet' : 'met'`,
    ],
  ]
}
