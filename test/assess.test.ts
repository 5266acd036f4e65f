import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import { applicantSchema } from '../src/facts/schema.ts'
import { complete } from './second-reading/complete.ts'
import { day, rules } from './support/judge.ts'

const verdict = (facts: object) =>
  assess(rules, applicantSchema.parse({ ...complete, ...facts }), day('2022-09-16')).verdict

describe('the verdict', () => {
  it.each([
    ['is ready where everything is met', {}, 'ready'],
    [
      'does not wait for the employer’s post',
      { application: { ...complete.application, quotaAvailable: undefined } },
      'ready',
    ],
    ['does not wait for the employer’s publicity', { publicity: undefined }, 'ready'],
    [
      'is against the person where the post is denied',
      { application: { ...complete.application, quotaAvailable: false } },
      'ineligible',
    ],
    [
      'is against the person where one thing is unmet, whatever is open',
      { work: { engineering: false }, integrity: undefined, performance: undefined },
      'ineligible',
    ],
    ['waits for a fact', { integrity: { pledgeSigned: true, pledgeStamped: true } }, 'incomplete'],
    ['waits for a word', { performance: undefined }, 'confirm'],
    ['waits for a fact before a word', { performance: undefined, integrity: undefined }, 'incomplete'],
    [
      'waits for a fact after a word',
      { application: { ...complete.application, specialty: '园林' }, integrity: undefined },
      'incomplete',
    ],
    ['waits for a word after a fact', { work: undefined, performance: undefined }, 'incomplete'],
  ])('%s', (_, facts, expected) => {
    expect(verdict(facts)).toBe(expected)
  })

  it('leaves out what contradicts itself, and says so', () => {
    const stated = applicantSchema.parse({
      ...complete,
      papers: [{ title: '论文', level: 'core', publishedAt: '2020-05' }],
      publicity: { startsAt: '2022-09-21', endsAt: '2022-09-13' },
    })
    const { applicant, contradictions, findings, evidence } = assess(rules, stated, day('2022-09-16'))
    expect(contradictions.length).toBeGreaterThan(0)
    expect(applicant).not.toEqual(stated)
    expect(findings).toHaveLength(15)
    expect(evidence.map(({ kind }) => kind)).toEqual(['paper'])
  })
})
