import type { Entry } from '../roster/entry.ts'
import { maskIds } from '../roster/values/resident-id.ts'

/**
 * A person without ID numbers where none belongs: in the name, in another column, in the name of the file. The ID
 * number itself stays, to tell people apart; it is masked where the person is reported.
 */
export function withoutIds(entry: Entry): Entry {
  const { id, ...facts } = entry.applicant
  const masked = dataWithoutIds(facts)
  const file = maskIds(entry.file)
  // The sheet of a text file is named as the file is.
  const sheet = entry.sheet === undefined ? {} : { sheet: maskIds(entry.sheet) }
  if (masked === facts && file === entry.file && sheet.sheet === entry.sheet) return entry
  return {
    ...entry,
    ...sheet,
    file,
    applicant: id === undefined ? masked : { ...masked, id },
    sourceOf: (path) => {
      const source = entry.sourceOf(path)
      return source === undefined ? undefined : maskIds(source)
    },
  }
}

/** The same data with every ID number in a text masked; what has none is not copied. */
export const dataWithoutIds = <T>(data: T): T => masking(data) as T

function masking(data: unknown): unknown {
  if (typeof data === 'string') return maskIds(data)
  if (typeof data !== 'object' || data === null) return data
  let copy: Record<string, unknown> | unknown[] | undefined
  for (const [key, value] of Object.entries(data)) {
    const masked = masking(value)
    if (masked === value) continue
    copy ??= Array.isArray(data) ? [...data] : { ...data }
    ;(copy as Record<string, unknown>)[key] = masked
  }
  return copy ?? data
}
