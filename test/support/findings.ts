import { assess } from '../../src/assess.ts'
import type { QuotaSeat } from '../../src/conditions/condition.ts'
import { conditions } from '../../src/conditions/list.ts'
import type { EvidenceFinding } from '../../src/evidence/evidence.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { chineseCalendar } from '../../src/facts/working-days.ts'
import { type Finding, type Note, reasonsOf, type Way } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { ConditionId, Policy } from '../../src/policy/policy.ts'
import { prepareRules } from '../../src/policy/rules.ts'
import { day } from './judge.ts'

/** What else a judgement may rest on: the day, another policy in place of parts of the notice's, a quota row. */
export interface Round {
  readonly asOf?: string
  readonly policy?: Partial<Policy>
  readonly seat?: QuotaSeat
}

/** The rules of the notice with some parts of its policy replaced. */
export const rulesWith = (policy: Partial<Policy> = {}) =>
  prepareRules({ ...pingliang2022, ...policy }, chineseCalendar())

const assessed = (person: object, { asOf = '2022-09-16', policy, seat }: Round = {}) =>
  assess(rulesWith(policy), applicantSchema.parse({ name: '某人', ...person }), day(asOf), seat)

function whole(id: ConditionId, person: object, round?: Round): Finding {
  const finding = assessed(person, round).findings[conditions.findIndex((one) => one.id === id)]
  if (!finding) throw new RangeError(id)
  return finding
}

/** Everything a condition says of a person but its ledger of ways and which need is of which reason. */
export function findingOf(id: ConditionId, person: object, round?: Round): Omit<Finding, 'ways'> {
  const { ways: _, ownNeeds: __, also, ...said } = whole(id, person, round)
  return { ...said, also: also?.map(({ needs: _, ...note }) => note) }
}

/** The reasons of a condition, each with what would settle it. */
export const reasonsFor = (id: ConditionId, person: object, round?: Round): readonly Note[] =>
  reasonsOf(whole(id, person, round))

/** A condition's ledger of ways; empty where it keeps none. */
export const waysOf = (id: ConditionId, person: object, round?: Round): readonly Way[] =>
  whole(id, person, round).ways?.() ?? []

/** What becomes of every item of evidence of a person, in the order of the report. */
export const evidenceOf = (person: object, round?: Round): readonly EvidenceFinding[] =>
  assessed(person, round).evidence
