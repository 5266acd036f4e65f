import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { conditions } from '../../src/conditions/list.ts'
import { catalogue } from '../../src/facts/catalogue/catalogue.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { people } from '../second-reading/people.ts'
import { day, rules } from '../support/judge.ts'

const covers = (read: string, path: string): boolean =>
  path === read || path.startsWith(`${read}.`) || path.startsWith(`${read}[`)

/** What every condition says, without the evidence that is judged before and has paths of its own. */
const said = (person: unknown): readonly string[] =>
  assess(rules, applicantSchema.parse(person), day('2022-09-16')).findings.map(({ status, code, needs }) =>
    JSON.stringify([status, code, needs]),
  )

/** The person without one fact, by its path of at most two steps. */
function without(person: object, path: string): object {
  const copy = structuredClone(person) as Record<string, Record<string, unknown> | undefined>
  const [first = '', second] = path.split('.')
  if (second === undefined) delete copy[first]
  else delete copy[first]?.[second]
  return copy
}

describe('the facts a condition reads', () => {
  it.each(conditions.map(({ id, reads }) => [id, reads] as const))('%s: are facts of the catalogue', (_, reads) => {
    expect(reads.length).toBeGreaterThan(0)
    expect(reads.filter((read) => !catalogue.some(({ path }) => covers(read, path)))).toEqual([])
  })

  it('are all it depends on: leaving out another changes nothing', () => {
    const unread: string[] = []
    for (const person of people(3, 60)) {
      const before = said(person)
      const paths = Object.entries(person).flatMap(([key, value]) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.keys(value).map((inner) => `${key}.${inner}`)
          : [key],
      )
      for (const path of paths.filter((one) => one !== 'name' && !/itle\.(?:series|level)|skill\.grade/u.test(one))) {
        const after = said(without(person, path))
        for (const [index, { id, reads }] of conditions.entries()) {
          if (after[index] !== before[index] && !reads.some((read) => covers(read, path))) unread.push(`${id}: ${path}`)
        }
      }
    }
    expect([...new Set(unread)]).toEqual([])
  })

  it('belong to conditions of the employer where the employer acts', () => {
    expect(conditions.filter(({ party }) => party === 'employer').map(({ id }) => id)).toEqual(['quota', 'publicity'])
    expect(conditions.filter(({ party }) => party === 'applicant')).toHaveLength(13)
  })
})
