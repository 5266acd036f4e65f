import type { TopLevelCondition } from 'json-rules-engine'
import type { Status } from '../../../src/logic/finding.ts'
import type { Sorting } from '../../../src/policy/policy.ts'
import type { FactName, Value } from './facts.ts'

type All = Extract<TopLevelCondition, { all: unknown }>
export type Nested = All['all'][number]

/**
 * json-rules-engine knows true and false only, so a status is told by what makes it so: for every status it can have,
 * a part holds the condition under which it has exactly that one. One of them always holds.
 */
export type Part = { readonly [status in Status]?: Nested }

export const all = (...list: Nested[]): TopLevelCondition => ({ all: list })
export const any = (...list: Nested[]): TopLevelCondition => ({ any: list })
export const not = (one: Nested): TopLevelCondition => ({ not: one })

/** A status found by a rule of higher priority and kept as a fact: without it every use would judge it again. */
export type Found = `~${string}`
type Name = FactName | Found

/** A comparison; facts are named as they are handed over. */
export const fact = (name: Name, operator: string, value: Value | readonly Value[] | { fact: Name }): Nested => ({
  fact: name,
  operator,
  value,
})
export const is = (name: Name, value: Value): Nested => fact(name, 'equal', value)
export const absent = (name: FactName): Nested => is(name, null)
export const stated = (name: FactName): Nested => fact(name, 'notEqual', null)
export const oneOf = (name: Name, values: readonly Value[]): Nested => fact(name, 'in', values)
export const noneOf = (name: Name, values: readonly Value[]): Nested => fact(name, 'notIn', values)

/** The status a rule of higher priority has found. */
export const found = (name: Found): Part => ({
  met: is(name, 'met'),
  unmet: is(name, 'unmet'),
  missing: is(name, 'missing'),
  confirm: is(name, 'confirm'),
})

/** Always true: an empty `all` holds. */
const ALWAYS: Nested = { all: [] }
const always = (status: Status): Part => ({ [status]: ALWAYS })

export const sorted = (name: FactName, { accepted, confirm, refused }: Sorting<string>): Part => ({
  missing: absent(name),
  met: oneOf(name, accepted),
  confirm: oneOf(name, confirm),
  unmet: oneOf(name, refused),
})

export const mustBeTrue = (name: FactName): Part => ({
  missing: absent(name),
  met: is(name, true),
  unmet: is(name, false),
})

/** The first case whose condition holds; the last one is for the rest. */
export function firstOf(...cases: readonly (readonly [Nested, Part | Status] | Part | Status)[]): Part {
  const ways = new Map<Status, Nested[]>()
  const before: Nested[] = []
  for (const one of cases) {
    const [when, then] = Array.isArray(one) ? (one as [Nested, Part | Status]) : [undefined, one as Part | Status]
    const part = typeof then === 'string' ? always(then) : then
    for (const [status, holds] of Object.entries(part) as [Status, Nested][]) {
      const whole = [...before.map(not), ...(when ? [when] : []), ...(holds === ALWAYS ? [] : [holds])]
      ways.set(status, [...(ways.get(status) ?? []), whole.length === 1 && whole[0] ? whole[0] : all(...whole)])
    }
    if (when) before.push(when)
  }
  return Object.fromEntries([...ways].map(([status, list]) => [status, oneOrAny(list)]))
}

/** All of: unmet > missing > confirm > met. */
export const allOf = (...parts: Part[]): Part => strongest(['unmet', 'missing', 'confirm'], 'met', parts)
/** Any of: met > missing > confirm > unmet. */
export const anyOf = (...parts: Part[]): Part => strongest(['met', 'missing', 'confirm'], 'unmet', parts)

function strongest(order: readonly Status[], rest: Status, parts: readonly Part[]): Part {
  const cases = order.flatMap((status): [Nested, Status][] => {
    const ways = parts.flatMap((part) => part[status] ?? [])
    return ways.length === 0 ? [] : [[oneOrAny(ways), status]]
  })
  // Said straight, for the engine copies every condition before it evaluates it: short ones are fast.
  const rests = parts.map((part) => oneOrAny([part[rest], part['not-applicable']].filter((way) => way !== undefined)))
  return { ...firstOf(...cases), [rest]: all(...rests) }
}

/** An empty `any` would hold, as an empty `all` does. */
function oneOrAny(ways: readonly Nested[]): Nested {
  if (ways.length === 0) throw new RangeError('a part that cannot have the status asked for')
  return ways.length === 1 && ways[0] ? ways[0] : any(...ways)
}
