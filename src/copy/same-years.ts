import type { Note, ParamValue } from '../logic/finding.ts'

/** Figures of which a sentence can name several: years, degrees. */
const LISTED = ['year', 'asked'] as const

/**
 * Notes that say the same of several years, or degrees, as one note with the list of them, where the first one stood;
 * of facts that are needed alike, as one note that needs them all.
 */
export function overYears(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes
  const merged = new Map<string, Note>()
  for (const note of notes) {
    const name = note.code === 'skill-grade' ? undefined : LISTED.find((one) => note.params?.[one] !== undefined)
    const rest = Object.fromEntries(Object.entries(note.params ?? {}).filter(([key]) => key !== name))
    const key = JSON.stringify([note.code, name === undefined ? note.params : rest])
    const before = merged.get(key)
    if (!before) merged.set(key, note)
    else {
      const needs =
        (before.needs ?? note.needs) ? [...new Set([...(before.needs ?? []), ...(note.needs ?? [])])] : undefined
      const both = name ? [...valuesOf(before.params?.[name]), ...valuesOf(note.params?.[name])] : []
      const listed = name && [...new Set(both)]
      merged.set(key, {
        ...before,
        ...(needs && { needs }),
        ...(listed && { params: { ...rest, [name]: listed } }),
      })
    }
  }
  return [...merged.values()]
}

const valuesOf = (value: ParamValue | undefined): readonly (string | number)[] =>
  value === undefined || typeof value === 'boolean' ? [] : typeof value === 'object' ? value : [value]
