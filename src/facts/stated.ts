import type { Applicant } from './applicant.ts'

/** A fact as stated: its path and plain value, dates and moments in the spelling they came in. */
export interface StatedFact {
  readonly path: string
  readonly value: string | number | boolean | null
}

/** All facts stated at or below a path; none where nothing is stated. */
export function factsUnder(applicant: Applicant, path: string): readonly StatedFact[] {
  let value: unknown = applicant
  for (const step of path.split('.')) value = isObject(value) ? value[step] : undefined
  const found: StatedFact[] = []
  collect(value, path, found)
  return found
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function collect(value: unknown, path: string, found: StatedFact[]): void {
  if (value === undefined) return
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${path}[${index}]`, found)
    return
  }
  if (!isObject(value)) {
    found.push({ path, value: value as StatedFact['value'] })
    return
  }
  // Dates and moments are one fact, whatever they are made of.
  if (typeof value.text === 'string' && ('lo' in value || 'instant' in value)) found.push({ path, value: value.text })
  else for (const [key, child] of Object.entries(value)) collect(child, path === '' ? key : `${path}.${key}`, found)
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
