import type { Diagnostic } from '../diagnostics.ts'
import { readLine } from '../input/json.ts'
import type { Limits } from '../roster/limits.ts'
import { type RowsIn, rowsIn } from '../roster/passing-pieces.ts'
import { PassingReader } from '../roster/passing-sheet.ts'
import type { ReadUnit, Source } from './check-unit.ts'

/** Reads units of lines of JSON. */
export const linesReader =
  (file: string): ReadUnit =>
  (unit, _, take) => {
    if (!('lines' in unit)) throw new Error('rows of no sheet')
    const { lines, first } = unit
    const diagnostics: Diagnostic[] = []
    for (const [index, line] of lines.entries()) {
      const read = readLine(file, line, first + index + 1)
      if (read?.entry) take(read.entry)
      if (read) for (const found of read.diagnostics) diagnostics.push(found)
    }
    return { diagnostics, above: [], lacksAbove: false, rows: lines.length }
  }

/** Reads units of rows of a sheet with a reader that has looked at the first. */
export const rowsReader =
  (reader: PassingReader, read: RowsIn): ReadUnit =>
  (unit, above, take) => {
    const rows = read(unit)
    return { ...reader.read(rows, above, take), rows: rows.length }
  }

/** Reads the units of a source of which nothing but what it says is known, as in another thread. */
export async function readerFor({ file, sheet }: Source, limits: Limits): Promise<ReadUnit> {
  if (!sheet) return linesReader(file)
  const reader = new PassingReader(file, sheet.head, sheet.roster)
  for (const row of sheet.first) reader.look(row)
  if (!reader.settled) reader.settle()
  return rowsReader(reader, await rowsIn(file, sheet.head.name, sheet.format, limits))
}
