import { CsvError, parse } from 'csv-parse/sync'
import { InputError } from '../diagnostics.ts'
import { type Limits, overLimit, refuseRow } from './limits.ts'
import type { Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'

/** The separator that most of the first lines agree on: tab, comma or semicolon (Chinese comma-like signs are text). */
export function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const count = (sign: string): number => head.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** A number typed as 2018.1 may be October that lost its zero on the way through a spreadsheet. */
const LOST_ZERO = /^\d{4}\.1$/

/** Reads comma- or tab-separated text as one sheet. Ragged rows and stray quotes are taken as they are. */
export function readDelimited(file: string, text: string, name: string, limits: Limits): Sheet {
  const rows = rowsOf(file, text, limits)
  const usedIn = (row: readonly string[] | undefined): number[] =>
    row?.flatMap((cell, column) => (cell === '' ? [] : [column])) ?? []
  const usedRows: number[] = []
  rows.forEach((row, at) => {
    const used = usedIn(row)
    if (used.length > 0) usedRows.push(at)
    refuseRow(file, limits, { name, row: at, rows: usedRows.length }, used, (column) => row[column])
  })
  return {
    name,
    merges: [],
    hidden: false,
    hiddenRows: 0,
    usedRows,
    firstColumn: (row) => {
      const at = rows[row]?.findIndex((cell) => cell !== '') ?? -1
      return at < 0 ? undefined : at
    },
    usedColumns: (row) => usedIn(rows[row]),
    cell: (row, column): Cell | undefined => textCell(rows[row]?.[column]),
    fault: () => undefined,
  }
}

function rowsOf(file: string, text: string, limits: Limits): readonly string[][] {
  // A first line such as `sep=;` is a word to the spreadsheet, which counts it as a row.
  const separator = /^\ufeff?sep=(.)\r?\n/u.exec(text)?.[1] ?? separatorOf(text)
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      bom: true,
      // Blank lines do not count against the limit of rows, but they do not come without end.
      to: limits.rows * 10,
      max_record_size: limits.cell * 100,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw overLimit(file, limits, 'cell')
    if (error.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new InputError({ severity: 'error', code: 'csv-quote', params: { line: lineOf(error) }, file })
    throw error
  }
}

/** The row that the parser was in: the one after those it finished. */
const lineOf = (error: CsvError): string => String(Number(error.records ?? 0) + 1)

/** A cell of separated text, undefined where it is blank. */
export function textCell(text: string | undefined): Cell | undefined {
  if (text === undefined || text === '') return undefined
  return LOST_ZERO.test(text) ? { text, number: Number(text) } : { text }
}
