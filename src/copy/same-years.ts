import type { Note, ParamValue } from '../logic/finding.ts'

/** Notes that say the same of several years as one note with the list of them, where the first one stood. */
export function overYears(notes: readonly Note[]): readonly Note[] {
  if (notes.length < 2) return notes
  const merged = new Map<string, Note>()
  for (const note of notes) {
    const { year, ...rest } = note.params ?? {}
    const key = year === undefined ? JSON.stringify(note) : JSON.stringify([note.code, rest])
    const before = merged.get(key)
    if (!before) merged.set(key, note)
    else if (year !== undefined)
      merged.set(key, { ...before, params: { ...rest, year: [...years(before.params?.year), ...years(year)] } })
  }
  return [...merged.values()]
}

const years = (value: ParamValue | undefined): readonly (string | number)[] =>
  value === undefined || typeof value === 'boolean' ? [] : typeof value === 'object' ? value : [value]
