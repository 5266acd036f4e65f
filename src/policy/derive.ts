import type { Policy } from './policy.ts'

/** Plain data as a policy file holds it. */
export type Plain = Readonly<Record<string, unknown>>

/** Something a derived policy would take over although it belongs to one notice only. */
export interface TakenOver {
  readonly path: readonly string[]
  readonly value: unknown
}

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

const at = (plain: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, step) => (isPlain(value) ? value[step] : undefined), plain)

/** Keys lie over those of the base, object by object; lists and single values replace what was there. */
function overlay(base: unknown, over: unknown): unknown {
  if (!isPlain(base) || !isPlain(over)) return over
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => [
      key,
      Object.hasOwn(over, key) ? overlay(Object.hasOwn(base, key) ? base[key] : undefined, over[key]) : base[key],
    ]),
  )
}

/** Whether the overriding keys describe another notice than the base: another year or another document. */
function isOtherNotice(base: Policy, over: Plain): boolean {
  const number = at(over, ['document', 'number'])
  return (
    (over.year !== undefined && over.year !== base.year) || (number !== undefined && number !== base.document.number)
  )
}

/** What belongs to one notice and therefore has to be written for another: its document, its dates with their clauses. */
const OWN: readonly (readonly string[])[] = [
  ...['number', 'title', 'date'].map((key) => ['document', key]),
  ...['applicationDeadline', 'employerDeadline', 'achievementCutoff', 'seniorityCutoff'].flatMap((key) => [
    ['dates', key, 'date'],
    ['dates', key, 'clause'],
  ]),
]

/**
 * A policy that extends another: only what differs is written. For another notice nothing that is bound to one notice
 * is taken over: clause numbers, ledger, listed training years and optional dates are left out, and what a policy
 * cannot do without is told in `takenOver`. English names go where their Chinese name is replaced.
 */
export function derive(base: Policy, over: Plain): { policy: Plain; takenOver: readonly TakenOver[] } {
  const merged = overlay(base, over) as Record<string, unknown>
  if (typeof merged.version === 'number') merged.version = String(merged.version)
  merged.namesEn = englishNames(base, over)
  // What people of one city call it is wrong anywhere else.
  const city = at(over, ['names', 'city'])
  if (city !== undefined && city !== base.names.city && over.placeWords === undefined) delete merged.placeWords
  if (!isOtherNotice(base, over)) return { policy: merged, takenOver: [] }
  const written = isPlain(over.citations) ? over.citations : {}
  merged.citations = overlay(Object.fromEntries(Object.keys(base.citations).map((key) => [key, []])), written)
  merged.ledger = over.ledger ?? []
  merged.dates = without(merged.dates, ['reviewBy', 'defenceBy'], over.dates)
  merged.training = without(merged.training, ['years'], over.training)
  const paths = OWN.filter((path) => at(over, path) === undefined && !isBroken(over, path)).map((path) =>
    lacking(over, path),
  )
  const once = new Map(paths.map((path) => [path.join('.'), path]))
  return { policy: merged, takenOver: [...once.values()].map((path) => ({ path, value: leading(at(base, path)) })) }
}

/** The topmost part of a path that is not written. */
const lacking = (over: Plain, path: readonly string[]): readonly string[] =>
  path.slice(0, path.findIndex((_, index) => at(over, path.slice(0, index + 1)) === undefined) + 1)

/** What stands for a whole object in a message: its first value. */
function leading(value: unknown): unknown {
  return isPlain(value) ? leading(Object.values(value)[0]) : value
}

/** Whether something on the way to a path is written, but no object: that is a mistake of its own. */
function isBroken(over: Plain, path: readonly string[]): boolean {
  return path.slice(0, -1).some((_, index) => {
    const value = at(over, path.slice(0, index + 1))
    return value !== undefined && !isPlain(value)
  })
}

function englishNames(base: Policy, over: Plain): unknown {
  const written = over.namesEn ?? {}
  if (!isPlain(written)) return written
  const replaced = isPlain(over.names) ? Object.keys(over.names) : []
  const kept = Object.entries(base.namesEn ?? {}).filter(([key]) => !replaced.includes(key))
  return { ...Object.fromEntries(kept), ...written }
}

function without(merged: unknown, keys: readonly string[], written: unknown): unknown {
  if (!isPlain(merged)) return merged
  const mine = isPlain(written) ? written : {}
  return Object.fromEntries(Object.entries(merged).filter(([key]) => !keys.includes(key) || Object.hasOwn(mine, key)))
}
