import { type Case, item } from './case.ts'
import type { Person, Recommendation } from './person.ts'

const title = { series: 'engineering', level: 'intermediate', obtainedAt: '2015-01' } as const
const by = (more: Partial<Person>): Partial<Person> => ({ employer: { kind: 'enterprise' }, title, ...more })

const good: Recommendation = {
  content: '举荐',
  appliedInWriting: true,
  employerAgreed: true,
  reviewers: 9,
  approvals: 6,
  settledResult: false,
  benefit: true,
  honest: true,
  policyKnown: true,
  expertInformed: true,
}
const recommended = (change: Partial<Recommendation> = {}, ...gone: (keyof Recommendation)[]): Partial<Person> => {
  const kept = Object.entries({ ...good, ...change }).filter(([key]) => !gone.some((one) => one === key))
  return by({ recommendations: [Object.fromEntries(kept) as Recommendation] })
}

/** Expert recommendations (附件1·三). */
export const recommendationCases: Case[] = [
  item('recommendation', 'six of nine are two thirds; no date is fine', recommended(), 'counted'),
  item('recommendation', 'five of eight are not', recommended({ reviewers: 8, approvals: 5 }), 'rejected'),
  item('recommendation', 'two of three', recommended({ reviewers: 3, approvals: 2 }), 'counted'),
  item('recommendation', 'nobody approved', recommended({ approvals: 0 }), 'rejected'),
  item('recommendation', 'no reviewers', recommended({ reviewers: 0, approvals: 0 }), 'missing'),
  item('recommendation', 'reviewers not stated', recommended({}, 'reviewers'), 'missing'),
  item('recommendation', 'approvals not stated', recommended({}, 'approvals'), 'missing'),
  item(
    'recommendation',
    'more approvals than reviewers are not believed',
    recommended({ reviewers: 5, approvals: 6 }),
    'missing',
  ),
  item('recommendation', 'not applied in writing', recommended({ appliedInWriting: false }), 'rejected'),
  item('recommendation', 'the employer did not agree', recommended({ employerAgreed: false }), 'rejected'),
  item('recommendation', 'agreement not stated', recommended({}, 'employerAgreed'), 'missing'),
  item('recommendation', 'a settled result', recommended({ settledResult: true }), 'rejected'),
  item('recommendation', 'settled or not is not stated', recommended({}, 'settledResult'), 'missing'),
  item('recommendation', 'without benefit', recommended({ benefit: false }), 'rejected'),
  item('recommendation', 'benefit not stated', recommended({}, 'benefit'), 'missing'),
  item('recommendation', 'dishonest', recommended({ honest: false }), 'rejected'),
  item('recommendation', 'the policy was not known', recommended({ policyKnown: false }), 'rejected'),
  item('recommendation', 'the expert does not know the person', recommended({ expertInformed: false }), 'rejected'),
  item('recommendation', 'dated in the window', recommended({ madeAt: '2022-05' }), 'counted'),
  item('recommendation', 'dated after the limit', recommended({ madeAt: '2022-10-01' }), 'next-round'),
  item('recommendation', 'dated before the title', recommended({ madeAt: '2014' }), 'rejected'),
  item('recommendation', 'undated, title not stated', { recommendations: [good] }, 'counted'),
  item('recommendation', 'dated, title not stated', { recommendations: [{ ...good, madeAt: '2022-05' }] }, 'missing'),
]
