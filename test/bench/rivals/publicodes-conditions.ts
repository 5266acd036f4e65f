import type { ConditionId, Sorting } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import type { FactName } from './facts.ts'

/** A mechanism of publicodes: an expression or an object of one key. */
export type Mechanism = string | { readonly [mechanism: string]: unknown }
export type Model = Readonly<Record<string, { readonly [mechanism: string]: unknown }>>
type Case = readonly [when: Mechanism, then: string] | string

export const absent = (fact: FactName): Mechanism => ({ 'est non défini': fact })
export const all = (...list: readonly Mechanism[]): Mechanism => ({ 'toutes ces conditions': list })
export const any = (...list: readonly Mechanism[]): Mechanism => ({ 'une de ces conditions': list })
export const oneOf = (fact: FactName, values: readonly string[]): Mechanism =>
  any(...values.map((value) => `${fact} = '${value}'`))

const STATUSES = ['met', 'unmet', 'missing', 'confirm', 'not-applicable']
const written = (then: string): string => (STATUSES.includes(then) ? `'${then}'` : then)

/** The first case that holds, the last one for the rest; a case leads to a status or to another rule. */
export const firstOf = (...cases: readonly Case[]): { readonly variations: unknown } => ({
  variations: cases.map((one) =>
    typeof one === 'string' ? { sinon: written(one) } : { si: one[0], alors: written(one[1]) },
  ),
})

const equal = (rules: readonly string[], status: string): Mechanism =>
  any(...rules.map((rule) => `${rule} = '${status}'`))

/** All of these rules: unmet > missing > confirm > met. */
export const allOf = (...rules: readonly string[]) =>
  firstOf(
    [equal(rules, 'unmet'), 'unmet'],
    [equal(rules, 'missing'), 'missing'],
    [equal(rules, 'confirm'), 'confirm'],
    'met',
  )

/** Any of these rules: met > missing > confirm > unmet. */
export const anyOf = (...rules: readonly string[]) =>
  firstOf(
    [equal(rules, 'met'), 'met'],
    [equal(rules, 'missing'), 'missing'],
    [equal(rules, 'confirm'), 'confirm'],
    'unmet',
  )

const sorted = (fact: FactName, { accepted, refused }: Sorting<string>) =>
  firstOf(
    [absent(fact), 'missing'],
    [oneOf(fact, accepted), 'met'],
    ...(refused.length > 0 ? [[oneOf(fact, refused), 'unmet'] as const] : []),
    'confirm',
  )

const mustBeTrue = (fact: FactName) => firstOf([absent(fact), 'missing'], [fact, 'met'], 'unmet')

/** All of these are stated to be true; what is not stated would leave the whole open. */
const allTrue = (facts: readonly FactName[]): Mechanism =>
  all(...facts.flatMap((fact) => [{ 'est défini': fact }, fact]))

/** The conditions that are sorted and joined from stated facts; seniority is in a file of its own. */
export function plainConditions({ policy, ...rules }: Rules): Model {
  const { channel, commissionLetter, levels, pledge, scope } = policy
  const conditions: { readonly [id in ConditionId]?: Model[string] } = {
    'employer-scope': allOf('kind sorted', 'affiliation sorted'),
    'engineering-work': mustBeTrue('engineering'),
    specialty: firstOf(
      [absent('specialtyName'), 'missing'],
      [oneOf('specialtyName', [...rules.seniorSpecialties]), 'senior specialty'],
      [oneOf('specialtyName', [...rules.specialties]), 'met'],
      'confirm',
    ),
    'target-level': sorted('level', levels),
    channel: allOf('channel pair', 'channel level', 'channel entitled'),
    'commission-letter': firstOf(
      [absent('affiliation'), 'missing'],
      [oneOf('affiliation', commissionLetter.required), 'letter'],
      'not-applicable',
    ),
    quota: firstOf([absent('level'), 'missing'], 'post free'),
    'series-transfer': firstOf(
      ['titleStated = non', 'missing'],
      [absent('titleLevel'), 'not-applicable'],
      ["titleSeries = 'engineering'", 'same series'],
      [absent('type'), 'missing'],
      ["type = 'promotion'", 'unmet'],
      'transfer possible',
    ),
    performance: firstOf([absent('confirmed'), 'confirm'], ['confirmed', 'met'], 'unmet'),
    pledge: firstOf([allTrue(pledge.steps), 'met'], 'missing'),
    'integrity-record': allOf('blacklist', 'ban'),
    submission: firstOf(
      [absent('deletedAt'), 'submitted'],
      [absent('submittedAt'), 'deleted'],
      ['submittedAt > deletedAt', 'submitted'],
      'deleted',
    ),
  }
  return {
    ...conditions,
    letter: firstOf([allTrue(commissionLetter.steps), 'met'], 'missing'),
    'kind sorted': sorted('employerKind', scope.kinds),
    'affiliation sorted': sorted('affiliation', scope.affiliations),
    'senior specialty': firstOf([absent('level'), 'missing'], ["level = 'intermediate'", 'unmet'], 'met'),
    'channel pair': firstOf(
      [any(absent('validity'), absent('chosenChannel')), 'missing'],
      [
        any(...channel.pairs.map((pair) => all(`validity = '${pair.validity}'`, `chosenChannel = '${pair.channel}'`))),
        'met',
      ],
      'unmet',
    ),
    'channel level': firstOf(
      [absent('validity'), 'not-applicable'],
      [oneOf('validity', channel.seniorOnly), 'level offered'],
      'not-applicable',
    ),
    'level offered': firstOf([absent('level'), 'missing'], ["level = 'intermediate'", 'confirm'], 'met'),
    'channel entitled': firstOf(
      [absent('validity'), 'not-applicable'],
      ["validity = 'grassroots'", 'grassroots level'],
      ["validity = 'hardship-unit'", 'hardship unit'],
      'not-applicable',
    ),
    'grassroots level': sorted('employerLevel', channel.grassrootsLevels),
    'hardship unit': mustBeTrue('hardship'),
    'post free': mustBeTrue('quotaAvailable'),
    'same series': firstOf([absent('type'), 'not-applicable'], ["type = 'transfer'", 'confirm'], 'not-applicable'),
    'transfer possible': allOf('same level', 'post changed', 'assessment passed'),
    'same level': firstOf([absent('level'), 'missing'], ['level = titleLevel', 'met'], 'unmet'),
    'post changed': mustBeTrue('postChanged'),
    'assessment passed': mustBeTrue('assessmentPassed'),
    blacklist: firstOf([absent('blacklisted'), 'missing'], ['blacklisted', 'unmet'], 'met'),
    ban: firstOf(
      [absent('banEndsHi'), 'not-applicable'],
      ['applicationDay > banEndsHi', 'met'],
      ['applicationDay < banEndsLo', 'unmet'],
      ['banEndsLo = banEndsHi', 'confirm'],
      'missing',
    ),
    deleted: firstOf([`asOf > ${rules.deadline}`, 'unmet'], 'missing'),
    submitted: firstOf([absent('submittedAt'), 'not-applicable'], [`submittedAt < ${rules.closesAt}`, 'met'], 'unmet'),
  }
}
