import { UsageError } from '../errors.ts'
import type { Applicant } from '../facts/applicant.ts'
import { catalogue, fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import { codesOf } from '../facts/vocabulary.ts'
import { nearest } from '../logic/nearest.ts'
import type { Entry } from '../roster/entry.ts'
import { readField } from '../roster/values/field.ts'
import { readTargetLevel } from '../roster/values/title.ts'

/** A fact taken as given for everybody who does not state it. */
export interface Assumption {
  readonly path: string
  readonly value: unknown
}

/** Reads `employer.kind=institution`; words of the vocabulary and Chinese spellings are both understood. */
export function readAssumption(text: string): Assumption {
  const cut = text.indexOf('=')
  if (cut <= 0) throw new UsageError('invalidAssume', { value: text })
  const field = knownField(text.slice(0, cut).trim())
  const { path } = field
  if (path.includes('[') || field.personal || path === 'name') throw new UsageError('assumeList', { field: path })
  const cell = { text: text.slice(cut + 1).trim() }
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
    catalogue.map((one) => one.path),
  )
  throw new UsageError('unknownField', { field: name, nearest: close ?? '' })
}

/** The one field with a label, in Chinese or English. */
function labelled(name: string): Field | undefined {
  const key = name.toLowerCase()
  const [field, other] = catalogue.filter(({ zh, en }) => zh === name || en.toLowerCase() === key)
  return other ? undefined : field
}

/**
 * Fills in assumptions where an entry does not state the fact. A fact of something the person may not have (a title, a
 * skill) is only filled in where that is stated.
 */
export function withAssumptions(
  entry: Entry,
  assumptions: readonly Assumption[],
  count: (path: string) => void,
): Entry {
  let applicant = entry.applicant
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

/** Objects whose absence says that the person has no such thing. */
const OWNED = new Set(['title', 'formerTitle', 'skill'])

function fill(applicant: Applicant, [group, key]: readonly string[], value: unknown): Applicant | undefined {
  const plain = applicant as unknown as Record<string, unknown>
  if (group === undefined) return undefined
  if (key === undefined)
    return plain[group] === undefined ? ({ ...plain, [group]: value } as unknown as Applicant) : undefined
  const holder = plain[group] as Record<string, unknown> | null | undefined
  if (holder === null || (holder === undefined && OWNED.has(group)) || holder?.[key] !== undefined) return undefined
  return { ...plain, [group]: { ...holder, [key]: value } } as unknown as Applicant
}
