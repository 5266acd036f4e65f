import { parse } from 'csv-parse/sync'
import type { Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'

/** The separator that most of the first lines agree on: tab, comma or semicolon (Chinese comma-like signs are text). */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const count = (sign: string): number => head.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** A number typed as 2018.1 may be October that lost its zero on the way through a spreadsheet. */
const LOST_ZERO = /^\d{4}\.1$/

/** Reads comma- or tab-separated text as one sheet. Ragged rows and stray quotes are taken as they are. */
export function readDelimited(text: string, name: string): Sheet {
  const rows: string[][] = parse(text, {
    delimiter: separatorOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    bom: true,
  })
  return {
    name,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    merges: [],
    hidden: false,
    hiddenRows: 0,
    cell: (row, column): Cell | undefined => textCell(rows[row]?.[column]),
    fault: () => undefined,
  }
}

/** A cell of separated text, undefined where it is blank. */
export function textCell(text: string | undefined): Cell | undefined {
  if (text === undefined || text === '') return undefined
  return LOST_ZERO.test(text) ? { text, number: Number(text) } : { text }
}
