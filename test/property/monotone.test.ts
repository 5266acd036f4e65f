import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../src/facts/catalogue/catalogue.ts'
import { people } from '../second-reading/people.ts'
import { judgePlain } from '../support/judge.ts'

type Plain = Record<string, unknown>

/**
 * Facts that may be taken away: not what an object or item is made of, and not those whose absence says "not the case".
 * The day of submission moves the day a ban is compared with; a degree nobody states is no degree where the schooling
 * itself is too low for one.
 */
function removable(path: string): boolean {
  const field = fieldAt(path)
  if (!field || field.required || field.circumstance) return false
  return !['application.submittedAt', 'application.returnsAfterDeadline', 'education[].degree'].includes(field.path)
}

function* leaves(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* leaves(item, `${path}[${index}]`)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, path === '' ? key : `${path}.${key}`)
  } else if (removable(path)) yield path
}

function without(person: Plain, path: string): Plain {
  const copy = structuredClone(person)
  const steps = path.replace(/\[(\d+)\]/gu, '.$1').split('.')
  const last = steps.pop() as string
  const holder = steps.reduce<Plain>((at, step) => at[step] as Plain, copy)
  delete holder[last]
  return copy
}

describe('what is not known', () => {
  it('supplying a fact never turns met into unmet or back, and leaving one out never makes a person ready', () => {
    const swapped: string[] = []
    let compared = 0
    for (const person of people(20_221_116, 90)) {
      const full = judgePlain(person, '2022-09-16')
      for (const path of leaves(person, '')) {
        const less = judgePlain(without(person as unknown as Plain, path), '2022-09-16')
        compared++
        for (const [id, before] of Object.entries(less.conditions)) {
          const after = full.conditions[id]
          const swap = (before === 'met' && after === 'unmet') || (before === 'unmet' && after === 'met')
          if (swap) swapped.push(`${id}: ${before} without ${path}, ${after} with it`)
        }
        if (less.verdict === 'ready' && full.verdict !== 'ready') swapped.push(`ready without ${path}`)
      }
    }
    expect(compared).toBeGreaterThan(3000)
    expect(swapped.slice(0, 5)).toEqual([])
  })
})

describe('the order of things', () => {
  it('of list items does not matter to any condition', () => {
    const differing = people(7, 400).filter((person) => {
      const turned = Object.fromEntries(
        Object.entries(person).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
      )
      return (
        JSON.stringify(judgePlain(person, '2022-09-16').conditions) !==
        JSON.stringify(judgePlain(turned, '2022-09-16').conditions)
      )
    })
    expect(differing.slice(0, 1)).toEqual([])
  })
})

describe('the day', () => {
  it('moves submission and bans only: every other condition says the same on every day of the round', () => {
    const moving = new Set(['submission', 'integrity-record'])
    const still = (person: unknown, asOf: string): string =>
      JSON.stringify(Object.entries(judgePlain(person, asOf).conditions).filter(([id]) => !moving.has(id)))
    for (const person of people(11, 60)) {
      const first = still(person, '2022-08-26')
      for (const asOf of ['2022-09-30', '2022-10-01', '2023-01-01']) expect(still(person, asOf)).toBe(first)
    }
  })
})
