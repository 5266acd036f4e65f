import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { conditions } from '../../src/conditions/list.ts'
import { addDays, type Day, firstDayOf, formatDay, monthOf } from '../../src/facts/day.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import type { Finding } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { people } from '../second-reading/people.ts'
import { rulesWith } from '../support/findings.ts'
import { day } from '../support/judge.ts'

const at = conditions.findIndex(({ id }) => id === 'seniority')
const { dates } = pingliang2022

/** What seniority says of a person in a round that closes, and counts years, to the end of the month of a day. */
function seniority(person: object, until?: Day): Finding {
  const last = until && formatDay(addDays(firstDayOf(monthOf(until) + 1), -1))
  // A later round closes later, too.
  const moved = (one: 'applicationDeadline' | 'seniorityCutoff') => ({ [one]: { ...dates[one], date: last } })
  const policy = last ? { dates: { ...dates, ...moved('applicationDeadline'), ...moved('seniorityCutoff') } } : {}
  const { findings } = assess(rulesWith(policy), applicantSchema.parse(person), day('2022-09-16'))
  return findings[at] as Finding
}

describe('the day from which the years are reached', () => {
  const told = people(20221, 4000).flatMap((person) => {
    const { status, earliest } = seniority(person)
    return status === 'unmet' && earliest ? [{ person, earliest: earliest.day }] : []
  })

  it('is told of enough people to be tried', () => {
    expect(told.length).toBeGreaterThan(100)
  })

  it('is the first on which nothing rules them out any more, if nothing else changes', () => {
    for (const { person, earliest } of told) {
      const found = seniority(person, earliest).status
      expect([JSON.stringify(person), formatDay(earliest), found]).toEqual([
        expect.any(String),
        expect.any(String),
        expect.stringMatching(/^(?:met|missing)$/u),
      ])
    }
  })

  it('is not a month too late: before it the condition does not hold', () => {
    for (const { person, earliest } of told) {
      const before = addDays(firstDayOf(monthOf(earliest)), -1)
      expect([JSON.stringify(person), formatDay(earliest), seniority(person, before).status]).toEqual([
        expect.any(String),
        expect.any(String),
        expect.not.stringMatching(/^met$/u),
      ])
    }
  })
})
