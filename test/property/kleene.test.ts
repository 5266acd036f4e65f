import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../src/facts/catalogue/catalogue.ts'
import { people } from '../second-reading/people.ts'
import { judgePlain } from '../support/judge.ts'

type Plain = Record<string, unknown>

/** Raised for a long run: `ZHICHENG_RUNS=20000 npx vitest run test/property`. */
const RUNS = Number(process.env.ZHICHENG_RUNS ?? 400)

/** What may be unknown: not what an object is made of, nor a special circumstance, whose absence says something. */
function mayBeUnknown(path: string): boolean {
  const field = fieldAt(path)
  if (!field || field.required || field.circumstance) return false
  // A period without an end is still running.
  if (field.path.endsWith('[].to')) return false
  return !['application.submittedAt', 'application.returnsAfterDeadline', 'education[].degree'].includes(field.path)
}

function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${path}[${index}]`))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
  return mayBeUnknown(path) ? [path] : []
}

function without(person: Plain, paths: readonly string[]): Plain {
  const copy = structuredClone(person)
  for (const path of paths) {
    const steps = path.replace(/\[(\d+)\]/gu, '.$1').split('.')
    const last = steps.pop() as string
    delete steps.reduce<Plain>((at, step) => at[step] as Plain, copy)[last]
  }
  return copy
}

/** From what holds a person back least to what does most; a fact that rules out is beside the scale. */
const SCALE = ['ready', 'confirm', 'incomplete']

describe('whatever set of facts is unknown', () => {
  it('no condition swaps met and unmet, and nobody who is not ready becomes so', () => {
    fc.assert(
      fc.property(
        fc.nat(2 ** 30),
        fc.double({ min: 0.02, max: 0.9, noNaN: true }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })),
        (seed, share, chance) => {
          const [person] = people(seed, 1)
          const gone = leaves(person).filter(() => (chance.next().value as number) < share)
          const full = judgePlain(person, '2022-09-16')
          const less = judgePlain(without(person as unknown as Plain, gone), '2022-09-16')
          for (const [id, before] of Object.entries(less.conditions)) {
            const pair = [before, full.conditions[id]].sort().join()
            expect(pair, `${id} without ${gone.join(' ')}`).not.toBe('met,unmet')
          }
          const [was, is] = [SCALE.indexOf(full.verdict), SCALE.indexOf(less.verdict)]
          if (was > 0) expect(is, `${full.verdict} became ${less.verdict}`).not.toBe(0)
          if (full.verdict === 'ineligible') expect(less.verdict).not.toBe('ready')
        },
      ),
      { numRuns: RUNS },
    )
  })
})
