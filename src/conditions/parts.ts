import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import type { Sorting } from '../policy/policy.ts'

/** A statement that must be true: false rules out, absent is still to be supplied. */
export function mustBeTrue(value: boolean | undefined, path: string, code: string): Finding {
  if (value === undefined) return missing(`${code}-not-stated`, [path])
  return value ? met(code) : unmet(`${code}-false`)
}

/** A value sorted by a list of the policy into accepted, to confirm or refused. */
export function sorted<T extends string>(
  value: T | undefined,
  sorting: Sorting<T>,
  path: string,
  code: string,
): Finding {
  if (value === undefined) return missing(`${code}-not-stated`, [path])
  const params = { value }
  if (sorting.accepted.includes(value)) return met(code, { params })
  return sorting.refused.includes(value) ? unmet(`${code}-refused`, { params }) : confirm(`${code}-unclear`, { params })
}
