import type { Applicant } from './applicant.ts'

/** A fact as stated: its path and plain value, dates and moments in the spelling they came in. */
export interface StatedFact {
  readonly path: string
  readonly value: string | number | boolean | null
}

/** All facts stated at or below a path; none where nothing is stated. */
export function factsUnder(applicant: Applicant, path: string): readonly StatedFact[] {
  const found: StatedFact[] = []
  visitFacts(applicant, path, (at, value) => found.push({ path: at, value }))
  return found
}

/** Visits all facts stated at or below a path, in their order. */
export function visitFacts(
  applicant: Applicant,
  path: string,
  visit: (path: string, value: StatedFact['value']) => void,
): void {
  let value: unknown = applicant
  const dot = path.indexOf('.')
  if (dot < 0) value = (applicant as unknown as Record<string, unknown>)[path]
  else for (const step of path.split('.')) value = isObject(value) ? value[step] : undefined
  collect(value, path, visit)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function collect(value: unknown, path: string, visit: (path: string, value: StatedFact['value']) => void): void {
  if (value === undefined) return
  if (!isObject(value)) visit(path, value as StatedFact['value'])
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) collect(value[index], `${path}[${index}]`, visit)
  } else if (typeof value.text === 'string' && ('lo' in value || 'instant' in value)) {
    // Dates and moments are one fact, whatever they are made of.
    visit(path, value.text)
  } else for (const key in value) collect(value[key], `${path}.${key}`, visit)
}

/** The applicant as plain JSON, as it was stated. */
export function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isObject(value)) return value
  if (typeof value.text === 'string' && ('lo' in value || 'instant' in value)) return value.text
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([key, child]) => [key, toPlain(child)]),
  )
}
