import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { people } from './people.ts'
import { secondReading } from './reading.ts'

describe('the second reading agrees with the cases worked by hand', () => {
  it.each(cases)('$name', ({ person, asOf = '2022-09-16', expect: expected }) => {
    const reading = secondReading({ name: '张三', ...person }, asOf)
    expect(reading).toMatchObject(expected)
  })

  it('no two cases share a name', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })
})

describe('random applicants', () => {
  it('are the same for the same seed and others for another', () => {
    expect(people(1, 50)).toEqual(people(1, 50))
    expect(people(1, 50)).not.toEqual(people(2, 50))
  })

  it('reach every verdict', () => {
    const verdicts = people(1, 300).map((person) => secondReading(person, '2022-09-16').verdict)
    expect([...new Set(verdicts)].sort()).toEqual(['confirm', 'incomplete', 'ineligible', 'ready'])
  })
})
