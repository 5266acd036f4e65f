import type * as z from 'zod'
import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { catalogue, fieldAt } from '../facts/catalogue/catalogue.ts'
import { applicantSchema } from '../facts/schema.ts'
import { knownKeys } from '../facts/tree.ts'
import { codesOf } from '../facts/vocabulary.ts'
import { remembered } from '../logic/memo.ts'
import { nearest } from '../logic/nearest.ts'
import type { Entry } from '../roster/entry.ts'

/** Where a JSON applicant stands: file, place in it from 1, and what its facts' places begin with, in two parts. */
export interface JsonPlace {
  readonly file: string
  readonly row: number
  /** `people.ndjson:`, the same for all. */
  readonly shared: string
  /** `17#`. */
  readonly own: string
}

/**
 * Reads one applicant from plain JSON, or tells everything that is wrong with it. `few`: there are too few people for
 * the schema to be made quick first.
 */
export function readApplicant(
  plain: unknown,
  place: JsonPlace,
  few = false,
): { entry?: Entry; diagnostics: readonly Diagnostic[] } {
  const result = applicantSchema.safeParse(plain, { jitless: few })
  if (result.success) return { entry: entryOf(result.data, place), diagnostics: [] }
  const name = nameOf(plain)
  const diagnostics = result.error.issues
    .flatMap((issue) => tell(issue, plain))
    .map(
      (found): Diagnostic => ({
        severity: 'error',
        ...found,
        file: place.file,
        cell: `${place.shared}${place.own}${String(found.params?.path ?? '') === '' ? '' : pointer(String(found.params?.path))}`,
        ...(name === undefined ? {} : { person: name }),
      }),
    )
  return { diagnostics }
}

const entryOf = (applicant: Applicant, { file, row, shared, own }: JsonPlace): Entry => ({
  applicant,
  file,
  row,
  sourceOf: (path) => ({ shared, own: `${own}${pointer(path)}` }),
})

/** `papers[0].title` as `/papers/0/title`. */
const pointer = remembered((path: string): string => `/${path.replace(/\[(\w+)\]/gu, '.$1').replaceAll('.', '/')}`)

function nameOf(plain: unknown): string | undefined {
  const name = typeof plain === 'object' && plain !== null ? (plain as { name?: unknown }).name : undefined
  return typeof name === 'string' && name.length <= 100 ? name : undefined
}

type Told = Pick<Diagnostic, 'code' | 'params'>

const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')

function valueAt(plain: unknown, path: readonly PropertyKey[]): unknown {
  let value = plain
  for (const step of path)
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined
  return value
}

/** A value as a sentence can quote it; what is nested is not spelled out, however deep. */
const brief = (value: unknown): string => {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return String(value).slice(0, 60)
}

/** Unknown keys told of one object: by then it is no applicant. */
const MOST_KEYS = 20

function tell(issue: z.core.$ZodIssue, plain: unknown): Told[] {
  const path = dotted(issue.path)
  const value = valueAt(plain, issue.path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(key, path))
    case 'invalid_type':
      if (path === '') return [{ code: 'json-shape' }]
      if (value === undefined) return [{ code: 'json-missing', params: { path } }]
      return [{ code: 'json-type', params: { path, expected: issue.expected } }]
    case 'invalid_value':
      return [value === undefined ? { code: 'json-missing', params: { path } } : unknownWord(path, brief(value))]
    case 'too_small':
    case 'too_big': {
      if (issue.origin === 'string' && issue.code === 'too_big')
        return [{ code: 'json-long', params: { path, most: Number(issue.maximum) } }]
      const [least, most] = fieldAt(path)?.range ?? []
      const limit = issue.code === 'too_small' ? `≥ ${least ?? issue.minimum}` : `≤ ${most ?? issue.maximum}`
      return [{ code: 'json-range', params: { path, detail: limit } }]
    }
    case 'custom':
      // Everybody has a name.
      if (path === 'name') return [{ code: 'json-missing', params: { path } }]
      return [{ code: String(issue.params?.kind ?? 'json-type'), params: { path, value: brief(value), expected: '' } }]
    default:
      return [{ code: 'json-type', params: { path, expected: issue.code } }]
  }
}

function unknownKey(key: string, at: string): Told {
  const known = knownKeys(at)
  const shown = key.slice(0, 60)
  const path = at ? `${at}.${shown}` : shown
  const close = nearest(shown, known) ?? elsewhere(shown)
  return close === undefined
    ? { code: 'json-key', params: { key: shown, path, allowed: known } }
    : { code: 'json-key-nearest', params: { key: shown, path, nearest: close } }
}

/** The path of a fact of that name that belongs further down: hardship is employer.hardship. */
const elsewhere = (key: string): string | undefined =>
  catalogue.map(({ path }) => path).find((path) => path.endsWith(`.${key}`) || path.includes(`.${key}[]`))

function unknownWord(path: string, value: string): Told {
  const vocabulary = fieldAt(path)?.vocabulary
  const allowed = vocabulary ? codesOf(vocabulary) : []
  const close = nearest(value, allowed)
  return close === undefined
    ? { code: 'json-value', params: { path, value, allowed } }
    : { code: 'json-value-nearest', params: { path, value, allowed, nearest: close } }
}
