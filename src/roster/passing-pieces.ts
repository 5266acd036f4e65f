import { type Limits, refuseRow } from './limits.ts'
import { type PassingCell, type PassingRow, usedIn } from './passing-sheet.ts'
import { passingCell } from './text-cell.ts'
import type { WorksheetFormat } from './worksheet-pieces.ts'

/** Lines as they stand in a file; `first` tells how many came before them. */
export interface Lines {
  readonly lines: readonly string[]
  readonly first: number
}

/** Whole rows of a sheet on their way, mostly as they stand in the file: plain data. */
export type Piece = Lines | { readonly xml: Uint8Array } | { readonly rows: readonly PassingRow[] }

/** What is needed to read the rows in the pieces of a sheet: plain data. */
export type PieceFormat = { readonly delimiter: string } | WorksheetFormat

/** Reads the rows with content in a piece; an `InputError` where one goes over a limit. */
export type RowsIn = (piece: Piece) => readonly PassingRow[]

/** A reader of the rows in the pieces of a sheet. */
export async function rowsIn(file: string, sheet: string, format: PieceFormat, limits: Limits): Promise<RowsIn> {
  const rowsOf =
    'delimiter' in format ? cutter(format.delimiter) : (await import('./worksheet-pieces.ts')).worksheetRows(format)
  return (piece) => {
    const rows = 'rows' in piece ? piece.rows : rowsOf(piece)
    const filled = rows.filter(({ cells, faults }) => faults || cells.some((cell) => cell !== undefined))
    for (const row of filled) refuseLarge(file, limits, sheet, row)
    return filled
  }
}

/** Lines without quotes, cut at the separator. */
function cutter(delimiter: string): RowsIn {
  return (piece) => {
    if (!('lines' in piece)) throw new Error('a piece of another format')
    const { lines, first } = piece
    return lines.map((line, index) => ({ row: first + index, cells: alone(line).split(delimiter).map(passingCell) }))
  }
}

/**
 * A text that does not keep the one it was cut from in memory: whoever remembers a cell then keeps a line, not
 * everything that came with it.
 */
const alone = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le')

function refuseLarge(file: string, limits: Limits, sheet: string, { row, cells }: PassingRow): void {
  if (cells.length <= limits.columns && !cells.some((cell) => tooLong(cell, limits))) return
  refuseRow(file, limits, { name: sheet, row, rows: 0 }, usedIn(cells), (column) => cells[column])
}

/** Whether a text is too long; numbers never are. */
const tooLong = (cell: PassingCell | undefined, limits: Limits): boolean =>
  typeof cell === 'string' && cell.length > limits.cell
