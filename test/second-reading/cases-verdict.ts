import type { Case } from './case.ts'
import { complete } from './complete.ts'
import type { Person } from './person.ts'
import { CONDITION_IDS, type ConditionId, type Verdict } from './reading.ts'
import type { Status } from './status.ts'

const { application, employer, integrity } = complete
const verdict = (
  name: string,
  person: Partial<Person>,
  expected: Verdict,
  conditions: Partial<Record<ConditionId, Status>> = {},
): Case => ({ name: `verdict: ${name}`, person, expect: { verdict: expected, conditions } })

const changed = (change: Partial<Person>): Partial<Person> => ({ ...complete, ...change })
const without = (key: keyof Person): Partial<Person> =>
  Object.fromEntries(Object.entries(complete).filter(([name]) => name !== key)) as Partial<Person>
const applicationWithout = (key: string): NonNullable<Person['application']> =>
  Object.fromEntries(Object.entries({ ...application }).filter(([name]) => name !== key))
const noQuota = applicationWithout('quotaAvailable')
const notSent = applicationWithout('submittedAt')

/** What the conditions together say of a person (一 to 五). */
export const verdictCases: Case[] = [
  verdict('everything in order', complete, 'ready', {
    ...(Object.fromEntries(CONDITION_IDS.map((id) => [id, 'met'])) as Record<ConditionId, Status>),
    'commission-letter': 'not-applicable',
    'series-transfer': 'not-applicable',
  }),
  verdict('nothing stated', {}, 'incomplete', {
    performance: 'confirm',
    publicity: 'missing',
    submission: 'not-applicable',
  }),
  verdict('one condition ruled out is enough', changed({ work: { engineering: false } }), 'ineligible'),
  verdict('ruled out goes before missing', { work: { engineering: false } }, 'ineligible'),
  verdict('a quota not stated is the employer’s to settle', changed({ application: noQuota }), 'ready', {
    quota: 'missing',
  }),
  verdict('a publicity not stated is the employer’s to settle', without('publicity'), 'ready', {
    publicity: 'missing',
  }),
  verdict(
    'a publicity to be confirmed does not hold back',
    changed({ publicity: { startsAt: '2022-09-23' } }),
    'ready',
    { publicity: 'confirm' },
  ),
  verdict('no quota does hold back', changed({ application: { ...application, quotaAvailable: false } }), 'ineligible'),
  verdict('a late publicity does hold back', changed({ publicity: { startsAt: '2022-09-27' } }), 'ineligible'),
  verdict(
    'a pledge not stamped is to be completed',
    changed({ integrity: { ...integrity, pledgeStamped: false } }),
    'incomplete',
  ),
  verdict('a performance nobody compared is to be confirmed', without('performance'), 'confirm'),
  verdict('missing goes before confirm', changed({ performance: {}, integrity: {} }), 'incomplete'),
  verdict(
    'a rejected paper alone decides nothing',
    changed({ papers: [{ title: '论文', level: 'core', kind: 'internal' }] }),
    'ready',
  ),
  verdict('not submitted yet is no obstacle', changed({ application: notSent }), 'ready', {
    submission: 'not-applicable',
  }),
  verdict(
    'a central employer needs the letter',
    changed({ employer: { ...employer, affiliation: 'central' } }),
    'incomplete',
    { 'commission-letter': 'missing' },
  ),
  {
    name: 'evidence: every kind is numbered from its own zero, in the order of the kinds',
    person: changed({
      achievements: [{ name: '标准', achievedAt: '2020', hasEvidence: true }],
      awards: [{ name: '奖', kind: 'honour' }],
      papers: [
        { title: '一', level: 'core' },
        { title: '二', level: 'provincial', kind: 'supplement' },
      ],
    }),
    expect: {
      evidence: [
        { kind: 'paper', index: 0, status: 'missing', countsAs: 'none' },
        { kind: 'paper', index: 1, status: 'rejected', countsAs: 'none' },
        { kind: 'award', index: 0, status: 'missing', countsAs: 'none' },
        { kind: 'achievement', index: 0, status: 'counted' },
      ],
    },
  },
]
