import { bench, describe } from 'vitest'
import { assess } from '../../src/assess.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { conditionIds } from '../../src/policy/policy.ts'
import { people } from '../second-reading/people.ts'
import { day, rules } from '../support/judge.ts'
import { rivals } from './rivals/list.ts'
import { typical } from './typical.ts'

const asOf = day('2022-09-16')
const mixed = people(1, 100).map((person) => applicantSchema.parse(person))

/** Ours judges all fifteen conditions and words nothing; a rival judges what it can express. One call is one round. */
describe.each([
  ['the typical person', [typical]],
  ['a hundred random people', mixed],
])('%s', (_, group) => {
  bench('zhicheng, every condition', () => {
    for (const applicant of group) assess(rules, applicant, asOf)
  })
  for (const rival of rivals) {
    const judge = rival.prepare(rules)
    const answered = conditionIds.filter((id) => !rival.leavesOut[id]?.of(typical)).length
    bench(`${rival.name}, ${answered} conditions of the typical person`, async () => {
      if (rival.atOnce) await Promise.all(group.map((applicant) => judge(applicant, asOf)))
      else for (const applicant of group) await judge(applicant, asOf)
    })
  }
})
