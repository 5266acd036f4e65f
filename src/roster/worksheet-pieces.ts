import { SSF } from 'xlsx'
import type { RowsIn } from './passing-pieces.ts'
import type { PassingRow } from './passing-sheet.ts'
import { shown } from './sheetjs.ts'
import { dayNumber } from './text-cell.ts'
import { UnfitWorksheet } from './unfit.ts'
import type { Cell } from './values/cell.ts'
import { WorksheetRows } from './worksheet-rows.ts'

/** What cells of a worksheet refer to: plain data. */
export interface WorksheetFormat {
  /** The workbook's shared texts by their numbers. */
  readonly shared: readonly string[]
  /** The formats of the styles, the default first. */
  readonly formats: readonly (string | undefined)[]
  /** Whether days are counted from 1904. */
  readonly date1904: boolean
}

/** Reads the rows in pieces of a worksheet. */
export function worksheetRows(format: WorksheetFormat): RowsIn {
  const reader = new WorksheetRows(format.shared, numberCells(format))
  const decoder = new TextDecoder()
  return (piece) => {
    if (!('xml' in piece)) throw new Error('a piece of another format')
    const rows = reader.read(decoder.decode(piece.xml))
    return format.date1904 ? rows.map(countedFrom1904) : rows
  }
}

/** A row whose day numbers kept as text count as the others do. */
const countedFrom1904 = (row: PassingRow): PassingRow => ({
  ...row,
  cells: row.cells.map((cell) => (typeof cell === 'string' ? (dayNumber(cell) ?? cell) : cell)),
})

/** Numeric cells that are kept in mind: the days of a column are few. */
const MOST_NUMBERS = 8192

/** Makes cells of numbers as all readers know them, by the index of their style. */
function numberCells({ formats, date1904 }: WorksheetFormat): (number: number, style: number | undefined) => Cell {
  const made = new Map<string, Cell>()
  return (number, style) => {
    const key = `${number} ${style}`
    const before = made.get(key)
    if (before) return before
    const at = style === undefined ? 0 : style + 1
    if (!(at >= 0 && at < formats.length)) throw new UnfitWorksheet(`style ${style}`)
    const format = formats[at]
    const cell: Cell = {
      text: shown(SSF, format, number, date1904),
      number,
      ...(format === undefined ? {} : { format }),
      ...(date1904 ? { date1904: true } : {}),
    }
    if (made.size >= MOST_NUMBERS) made.clear()
    made.set(key, cell)
    return cell
  }
}
