import { UsageError } from '../errors.ts'
import type { Applicant } from '../facts/applicant.ts'
import { catalogue, fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import { codesOf } from '../facts/vocabulary.ts'
import { nearest } from '../logic/nearest.ts'
import type { Entry } from '../roster/entry.ts'
import { readField } from '../roster/values/field.ts'
import { isNone } from '../roster/values/text.ts'
import { readTargetLevel } from '../roster/values/title.ts'

/** A fact taken as given for everybody who does not state it. */
export interface Assumption {
  readonly path: string
  readonly value: unknown
}

/** Reads `employer.kind=institution`; words of the vocabulary and Chinese spellings are both understood. */
function readAssumption(text: string): Assumption {
  const cut = text.indexOf('=')
  if (cut <= 0) throw new UsageError('invalidAssume', { value: text })
  const name = text.slice(0, cut).trim()
  const field = knownField(name === 'title' ? 'title.level' : name)
  const { path } = field
  if (path.includes('[') || field.personal || path === 'name') throw new UsageError('assumeList', { field: path })
  const cell = { text: text.slice(cut + 1).trim() }
  if (path === 'title.level' && (isNone(cell.text) || cell.text === 'null')) return { path: 'title', value: null }
  const reading =
    path === 'application.level' ? readTargetLevel(cell) : readField(field, cell, Number.POSITIVE_INFINITY)
  if (reading.value === undefined) {
    const allowed = field.vocabulary ? codesOf(field.vocabulary) : []
    throw new UsageError('assumeValue', { field: path, value: cell.text, allowed })
  }
  return { path, value: reading.value }
}

/** The field that the user named by its path or by its label; an unknown path names the nearest. */
export function knownField(name: string): Field {
  const field = fieldAt(name) ?? labelled(name)
  if (field) return field
  const close = nearest(
    name,
    catalogue.flatMap(({ path, zh, headers = [] }) => [path, zh, ...headers]),
  )
  throw new UsageError('unknownField', { field: name, nearest: close ?? '' })
}

/** The one field with a label, in Chinese or English. */
function labelled(name: string): Field | undefined {
  const key = name.toLowerCase()
  const [field, other] = catalogue.filter(({ zh, en }) => zh === name || en.toLowerCase() === key)
  return other ? undefined : field
}

/** Reads all assumptions; two values for one fact would leave open which was taken. */
export function readAssumptions(texts: readonly string[]): readonly Assumption[] {
  const all = texts.map(readAssumption)
  const twice = all.find(({ path }, at) => all.findIndex((other) => other.path === path) !== at)
  if (twice) throw new UsageError('assumeTwice', { field: twice.path })
  return all
}

/**
 * Fills in assumptions where an entry does not state the fact. A fact of something the person may not have (a title, a
 * skill) is only filled in where that is stated, or where all that makes it one is assumed.
 */
export function withAssumptions(
  entry: Entry,
  assumptions: readonly Assumption[],
  count: (path: string) => void,
): Entry {
  let applicant = whole(entry.applicant, assumptions)
  const assumed = new Set<string>()
  for (const { path, value } of assumptions) {
    const filled = fill(applicant, path.split('.'), value)
    if (!filled) continue
    applicant = filled
    assumed.add(path)
    count(path)
  }
  if (assumed.size === 0) return entry
  return { ...entry, applicant, sourceOf: (path) => (assumed.has(path) ? '--assume' : entry.sourceOf(path)) }
}

/** Objects whose absence says that the person has no such thing, and what makes one. */
const OWNED: ReadonlyMap<string, readonly string[]> = new Map([
  ['title', ['series', 'level']],
  ['formerTitle', ['series', 'level']],
  ['skill', ['grade']],
])

/** The applicant with room for what is assumed as a whole. */
function whole(applicant: Applicant, assumptions: readonly Assumption[]): Applicant {
  const stated = applicant as unknown as Record<string, unknown>
  const made = [...OWNED].filter(
    ([group, keys]) =>
      stated[group] === undefined && keys.every((key) => assumptions.some(({ path }) => path === `${group}.${key}`)),
  )
  return made.length === 0 ? applicant : { ...applicant, ...Object.fromEntries(made.map(([group]) => [group, {}])) }
}

function fill(applicant: Applicant, [group, key]: readonly string[], value: unknown): Applicant | undefined {
  const plain = applicant as unknown as Record<string, unknown>
  if (group === undefined) return undefined
  if (key === undefined)
    return plain[group] === undefined ? ({ ...plain, [group]: value } as unknown as Applicant) : undefined
  const holder = plain[group] as Record<string, unknown> | null | undefined
  if (holder === null || (holder === undefined && OWNED.has(group)) || holder?.[key] !== undefined) return undefined
  return { ...plain, [group]: { ...holder, [key]: value } } as unknown as Applicant
}
