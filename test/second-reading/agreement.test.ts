import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { judgePlain } from '../support/judge.ts'
import { cases } from './cases.ts'
import { people } from './people.ts'
import { secondReading } from './reading.ts'

/** How many random people are judged a day; mutation testing asks for fewer. */
const size = Number(process.env.RANDOM_PEOPLE ?? 2000)
const days = ['2022-09-16', '2022-08-27', '2022-09-30', '2022-10-01', '2023-01-05']

describe('the program and the second reading', () => {
  it.each(cases)('$name', ({ person, asOf, expect: expected }) => {
    const result = judgePlain({ name: '某人', ...person }, asOf ?? '2022-09-16')
    if (expected.verdict) expect(result.verdict).toBe(expected.verdict)
    if (expected.conditions) expect(result.conditions).toMatchObject(expected.conditions)
    if (expected.evidence) {
      for (const item of expected.evidence) {
        const found = result.evidence.find(({ kind, index }) => kind === item.kind && index === item.index)
        expect(found).toMatchObject(item)
      }
    }
  })

  it.each(days)('agree on random people as of %s', (asOf) => {
    const differing = people(Number(asOf.replaceAll('-', '')), size)
      .map((person) => ({ person, ours: judgePlain(person, asOf), theirs: secondReading(person, asOf) }))
      .filter(({ ours, theirs }) => !isDeepStrictEqual(ours, theirs))
    expect(differing.slice(0, 1)).toEqual([])
  })
})
