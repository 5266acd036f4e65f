import type * as z from 'zod'
import type { Params } from '../logic/finding.ts'
import { nearest } from '../logic/nearest.ts'
import { homesOf, type JsonSchema, keysAt } from './policy-keys.ts'

/** A mistake in words of the catalogue. */
export interface Told {
  readonly code: string
  readonly params: Params
}

/** A mistake, the path it is about, and whether it is the key or the value that is wrong. */
export interface PolicyIssue extends Told {
  readonly path: readonly PropertyKey[]
  readonly part: 'key' | 'value'
}

type Issue = z.core.$ZodIssue

/** `standard.rows[0].target`. */
export const dotted = (path: readonly PropertyKey[]): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('')

/** The issues of the schema as mistakes, each once: what only follows from another mistake is left out. */
export function tellIssues(issues: readonly Issue[], written: unknown, schema: JsonSchema): readonly PolicyIssue[] {
  const told = issues.flatMap((issue) => tell(issue, written, schema))
  const keys = told.filter(({ code }) => code.startsWith('policy-key'))
  const meant = new Set(keys.map(({ path, params }) => dotted([...path.slice(0, -1), String(params.nearest ?? '')])))
  const homes = new Set(keys.flatMap(({ params }) => (typeof params.home === 'string' ? [params.home] : [])))
  const follows = ({ code, path }: PolicyIssue): boolean =>
    (code === 'policy-missing' && meant.has(dotted(path))) ||
    ((code === 'policy-type' || code === 'policy-empty') && homes.has(dotted(path)))
  const seen = new Set<string>()
  return told.filter((one) => {
    const place = one.code === 'policy-key-elsewhere' ? `to ${String(one.params.home)}` : dotted(one.path)
    if (follows(one) || seen.has(place)) return false
    seen.add(place)
    return true
  })
}

/** Unknown keys told of one object: by then it is no policy. */
const MOST_KEYS = 20

function tell(issue: Issue, written: unknown, schema: JsonSchema): PolicyIssue[] {
  const path = issue.path
  const value = valueAt(written, path)
  const base = { path: dotted(path), value: brief(value) }
  const one = (code: string, params: Params = {}, part: 'key' | 'value' = 'value'): PolicyIssue[] => [
    { code, params: { ...base, ...params }, path, part },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((key) => unknownKey(key, path, written, schema))
    case 'invalid_type':
      if (value === undefined) return one('policy-missing')
      if (value === null) return one('policy-empty')
      return one(...wrongType(issue.expected, value, path))
    case 'invalid_value': {
      if (value === undefined) return one('policy-missing')
      if (value === null) return one('policy-empty')
      const allowed = issue.values.map(String)
      const close = nearest(String(value), allowed)
      return one(close === undefined ? 'policy-value' : 'policy-value-nearest', { allowed, nearest: close ?? '' })
    }
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`
      return one(issue.origin === 'array' ? 'policy-length' : 'policy-range', { limit })
    }
    case 'custom': {
      const { kind, ...params } = (issue.params ?? {}) as Params & { kind?: string }
      const code = kind ?? 'policy-value'
      return one(code, params, code === 'policy-item' || code === 'policy-missing' ? 'key' : 'value')
    }
    default:
      return one('policy-value', { allowed: [] })
  }
}

const DATES = /(?:^|\.)(?:date|authorityBefore)$/u

/** A day written as a number or a percentage with its sign is told as such; everything else by the type expected. */
function wrongType(expected: string, value: unknown, path: readonly PropertyKey[]): [string, Params] {
  if (DATES.test(dotted(path)) && typeof value === 'number') return ['policy-date', {}]
  if (typeof value === 'string' && /^\d+(?:\.\d+)?\s*[%％]$/u.test(value)) return ['policy-percent', {}]
  if (expected === 'int' && typeof value === 'number') return ['policy-whole', {}]
  return ['policy-type', { expected: expected === 'int' ? 'number' : expected }]
}

function unknownKey(key: string, path: readonly PropertyKey[], written: unknown, schema: JsonSchema): PolicyIssue {
  const shown = key.slice(0, 60)
  const known = keysAt(schema, path)
  const issue = (code: string, params: Params): PolicyIssue => ({
    code,
    params: { key: shown, path: dotted(path), ...params },
    path: [...path, key],
    part: 'key',
  })
  const homes = homesOf(schema, key).filter((home) => home !== dotted(path))
  // An object left empty beside its own keys: they are not indented.
  const empty = homes.find((home) => valueAt(written, home.split('.')) === null)
  const close = nearest(shown, known)
  const home = empty ?? (homes.length === 1 && close === undefined ? homes[0] : undefined)
  if (home !== undefined) return issue('policy-key-elsewhere', { home })
  return close === undefined ? issue('policy-key', { allowed: known }) : issue('policy-key-nearest', { nearest: close })
}

/** What is written at a path. */
export function valueAt(plain: unknown, path: readonly PropertyKey[]): unknown {
  let value = plain
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined
  }
  return value
}

const brief = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60)
