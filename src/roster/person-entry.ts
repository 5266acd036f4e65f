import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import type { ItemPlace } from './build.ts'
import type { Draft } from './draft.ts'
import type { Entry, Place } from './entry.ts'
import { finish } from './finish.ts'
import { columnOf } from './sheet.ts'

/** The person as an entry to judge, with the cell of every fact. */
export function entryOf(
  draft: Draft,
  file: string,
  sheet: string,
  columns: ReadonlyMap<string, string>,
): {
  readonly entry: Entry
  readonly diagnostics: readonly Diagnostic[]
} {
  const { places } = draft.builder
  const row = draft.row + 1
  const columnOfFact = (path: string): string | undefined => {
    const own = draft.builder.byName.has(path) ? undefined : columns.get(path)
    const other = READ_FROM.get(path)
    return own ?? (other === undefined ? undefined : columnOfFact(other))
  }
  const cellOf = (path: string): string | undefined => {
    const column = columnOfFact(path)
    return column === undefined ? undefined : `${column}${row}`
  }
  const { applicant, diagnostics } = finish(draft.builder, { file, sheet, row: draft.row, cellOf })
  return {
    diagnostics,
    entry: {
      applicant: applicant as Applicant,
      file,
      sheet,
      row,
      sourceOf: (path) => {
        const item = path.includes('[') ? placeOf(path, places) : undefined
        if (item) return item
        const column = columnOfFact(path)
        return column === undefined ? undefined : { shared: column, own: row }
      },
    },
  }
}

/** The cell of a fact of a list's item; of the item itself its first. */
function placeOf(path: string, places: readonly ItemPlace[]): Place | undefined {
  const end = path.indexOf(']') + 1
  const prefix = path.slice(0, end)
  const place = places.find((one) => one.prefix === prefix)
  if (!place) return undefined
  const elsewhere = place.elsewhere?.get(path.slice(end + 1))
  if (elsewhere) return { shared: columnOf(elsewhere.sheet, elsewhere.column), own: elsewhere.row + 1 }
  const { columns, sheet, row } = place
  const column = columns.get(path.slice(end + 1)) ?? columns.get('') ?? [...columns.values()][0]
  return column === undefined ? undefined : { shared: columnOf(sheet, column), own: row + 1 }
}

/** Facts that can come from the column of another. */
const READ_FROM: ReadonlyMap<string, string> = new Map([
  ['title', 'title.level'],
  ['title.level', '#title-rank'],
  ['title.series', 'title.level'],
  ['formerTitle.series', 'formerTitle.level'],
  ['publicity.endsAt', 'publicity.startsAt'],
  ['id', '#staff'],
])
