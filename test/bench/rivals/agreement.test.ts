import { describe, expect, it } from 'vitest'
import { assess } from '../../../src/assess.ts'
import { conditions } from '../../../src/conditions/list.ts'
import { applicantSchema } from '../../../src/facts/schema.ts'
import { conditionIds } from '../../../src/policy/policy.ts'
import { people } from '../../second-reading/people.ts'
import { day, rules } from '../../support/judge.ts'
import { typical } from '../typical.ts'
import { rivals } from './list.ts'
import type { Answers, Rival } from './rival.ts'

/** How many random people are compared; the slower engines judge a few hundred a second. */
const size = Number(process.env.RIVAL_PEOPLE ?? 150)
const days = ['2022-09-16', '2022-10-01', '2022-08-27'].map(day)

/** Everybody with the day they are judged on and our statuses. */
const cases = [typical, ...people(20220916, size).map((person) => applicantSchema.parse(person))].map(
  (applicant, index) => {
    const asOf = days[index % days.length] ?? days[0] ?? 0
    const statuses = assess(rules, applicant, asOf).findings.map(({ status }) => status)
    return { applicant, asOf, ours: conditions.map(({ id }, at) => [id, statuses[at]] as const) }
  },
)
type One = (typeof cases)[number]

/** The fewest conditions an engine has to answer: for everybody, and for at least a third of the people. */
const fewest: Readonly<Record<string, { readonly always: number; readonly often: number }>> = {
  'json-rules-engine': { always: 10, often: 13 },
  'zen-engine': { always: 11, often: 14 },
  publicodes: { always: 10, often: 13 },
}

/** Our statuses without those the rival says it leaves out. */
const expected = (rival: Rival, { applicant, ours }: One): Answers =>
  Object.fromEntries(ours.filter(([id]) => !rival.leavesOut[id]?.of(applicant)))

describe.each(rivals)('$name', (rival) => {
  it('answers as we do whatever it does not say it leaves out', async () => {
    const judge = rival.prepare(rules)
    for (const one of cases) {
      const answers = await judge(one.applicant, one.asOf)
      // The person stands in both, so that a difference shows whose it is.
      expect({ answers, of: one.applicant }).toEqual({ answers: expected(rival, one), of: one.applicant })
    }
  })

  it('answers as many conditions as its language allows', () => {
    const shares = conditionIds.map(
      (id) => cases.filter(({ applicant }) => !rival.leavesOut[id]?.of(applicant)).length / cases.length,
    )
    const { always, often } = fewest[rival.name] ?? { always: conditionIds.length, often: conditionIds.length }
    expect(shares.filter((share) => share === 1).length).toBeGreaterThanOrEqual(always)
    expect(shares.filter((share) => share >= 1 / 3).length).toBeGreaterThanOrEqual(often)
  })
})

it('the people bring out at least three statuses of nearly every condition', () => {
  const seen = conditionIds.map((id) => new Set(cases.map(({ ours }) => new Map(ours).get(id))).size)
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(2)
  expect(seen.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(conditionIds.length - 1)
})
