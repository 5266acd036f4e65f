import type { Applicant } from '../facts/applicant.ts'
import { catalogue } from '../facts/catalogue/catalogue.ts'
import { remembered } from '../logic/memo.ts'
import type { Entry } from '../roster/entry.ts'
import { maskIds } from '../roster/values/resident-id.ts'

/**
 * A person without ID numbers where none belongs: in the name, in another column, in the name of the file. The ID
 * number itself stays, to tell people apart; it is masked where the person is reported.
 */
export function withoutIds(entry: Entry): Entry {
  const applicant = mayHoldIds(entry.applicant) ? (masking(entry.applicant, 'id') as Applicant) : entry.applicant
  const file = maskedName(entry.file)
  // The sheet of a text file is named as the file is.
  const sheet = entry.sheet === undefined ? undefined : maskedName(entry.sheet)
  if (applicant === entry.applicant && file === entry.file && sheet === entry.sheet) return entry
  return {
    ...entry,
    ...(sheet === undefined ? {} : { sheet }),
    file,
    applicant,
    sourceOf: (path) => {
      const source = entry.sourceOf(path)
      if (typeof source === 'object') return { ...source, shared: maskIds(source.shared) }
      return source === undefined ? undefined : maskIds(source)
    },
  }
}

/** Names of files and sheets are those of the person before. */
const maskedName = remembered(maskIds)

/** The facts that are any text, by the steps to them; whatever else is stated is a word, a number or a day. */
const texts = catalogue
  .filter(({ type, path }) => type === 'text' && path !== 'id')
  .map(({ path }) => path.replaceAll('[]', '').split('.'))

/** Whether a text of the applicant looks as if it held an ID number. */
const mayHoldIds = (applicant: Applicant): boolean => texts.some((steps) => holdsIds(applicant, steps, 0))

function holdsIds(data: unknown, steps: readonly string[], at: number): boolean {
  if (typeof data === 'string') return maskIds(data) !== data
  if (typeof data !== 'object' || data === null) return false
  if (Array.isArray(data)) return data.some((item) => holdsIds(item, steps, at))
  return holdsIds((data as Record<string, unknown>)[steps[at] ?? ''], steps, at + 1)
}

/** The same data with every ID number in a text masked; what has none is not copied. */
export const dataWithoutIds = <T>(data: T): T => masking(data) as T

/** `except`: the key whose value stays as it is. */
function masking(data: unknown, except?: string): unknown {
  if (typeof data === 'string') return maskIds(data)
  if (typeof data !== 'object' || data === null) return data
  let copy: Record<string, unknown> | unknown[] | undefined
  for (const key in data) {
    if (key === except) continue
    const value = (data as Record<string, unknown>)[key]
    const masked = masking(value)
    if (masked === value) continue
    copy ??= Array.isArray(data) ? [...data] : { ...data }
    ;(copy as Record<string, unknown>)[key] = masked
  }
  return copy ?? data
}
