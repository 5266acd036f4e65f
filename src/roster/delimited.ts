import { parse } from 'csv-parse/sync'
import { InputError } from '../diagnostics.ts'
import { headerKey, headersOf } from './columns.ts'
import { type Limits, overLimit, refuseRow } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { textCell } from './text-cell.ts'
import { count } from './weigh.ts'
import { within } from './within.ts'

/**
 * Tab, comma or semicolon (Chinese comma-like signs are text): the one that cuts a name column out of a header, else the
 * most frequent at the beginning. Lists in cells may hold more of another.
 */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000)
  const known = headersOf('人员')
  const lines = head.split(/\r\n|\r|\n/u)
  const names = (sign: string): boolean =>
    lines.some(
      (line) =>
        line.includes(sign) &&
        line.split(sign).some((cell) => known.get(headerKey(cell.replace(/^"|"$/gu, ''))) === 'name'),
    )
  const most = (signs: readonly string[]): string | undefined =>
    signs.reduce<string | undefined>((best, sign) => (best && times(best) >= times(sign) ? best : sign), undefined)
  const times = (sign: string): number => head.split(sign).length
  return most(SEPARATORS.filter(names)) ?? most(SEPARATORS) ?? ','
}

const SEPARATORS = [',', '\t', ';']

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
    hiddenColumns: [],
    usedRows,
    firstColumn: (row) => {
      const at = rows[row]?.findIndex((cell) => cell !== '') ?? -1
      return at < 0 ? undefined : at
    },
    usedColumns: (row) => usedIn(rows[row]),
    cell: (row, column) => textCell(rows[row]?.[column]),
    fault: () => undefined,
  }
}

function rowsOf(file: string, text: string, limits: Limits): readonly string[][] {
  const options = parserOptions(text, limits)
  // Blank lines do not count against the limit of rows, nor blank cells against that of cells, but neither come
  // without end.
  const lines = count(text, '\n', limits.rows * 10)
  if (lines > limits.rows * 10) throw overLimit(file, limits, 'rows')
  if (lines + count(text, options.delimiter, limits.cells * 4) > limits.cells * 4)
    throw overLimit(file, limits, 'cells')
  try {
    const lineEnd = lineEndOf(text)
    if (lineEnd === undefined) return within(file, limits, () => parse(text, options))
    const quoted = text.includes('"')
    const ends = { ...options, record_delimiter: quoted ? rowEnds(lineEnd) : [lineEnd] }
    return within(file, limits, () => parse(quoted ? text : evened(text, lineEnd, options.delimiter), ends))
  } catch (error) {
    throw parserFailure(file, error, limits)
  }
}

/** How the lines of a text end, told by its beginning; a return where it stops may be half of an end. */
export function lineEndOf(text: string): string | undefined {
  const head = text.slice(0, HEAD).replace(/"[^"]*"?/gu, '')
  return head.includes('\r\n') ? '\r\n' : /\n|\r(?!$)/u.exec(head)?.[0]
}

/** Enough of a text to tell how its lines end, in characters. */
const HEAD = 1 << 15

/** What ends a row of text with quotes, where a line feed in a cell is quoted: files that were joined may have both. */
export const rowEnds = (lineEnd: string): string[] => (lineEnd === '\r' ? [lineEnd] : ['\r\n', '\n'])

/**
 * The lines in a line that ends as the first of its text does: files that were joined may end otherwise further down. A
 * line feed between two parts that are each as wide as the header is the end of a row, any other is part of a cell.
 */
export function linesWithin(line: string, lineEnd: string, header: string, delimiter: string): readonly string[] {
  if (lineEnd !== '\r\n' || !line.includes('\n')) return [line]
  const widthOf = (text: string): number => count(text, delimiter, Number.POSITIVE_INFINITY)
  const parts = line.split('\n')
  return parts.every((part) => widthOf(part) === widthOf(header)) ? parts : [line]
}

/** A whole text without quotes whose lines end alike. */
function evened(text: string, lineEnd: string, delimiter: string): string {
  if (lineEnd !== '\r\n' || !/(?:^|[^\r])\n/u.test(text)) return text
  const lines = text.split(lineEnd)
  const header = lines.find((line) => line.includes(delimiter)) ?? ''
  return lines.flatMap((line) => linesWithin(line, lineEnd, header, delimiter)).join(lineEnd)
}

/** How separated text is parsed, by its beginning; whether it is read whole or as it comes in. */
export const parserOptions = (head: string, limits: Limits) => ({
  // A first line such as `sep=;` is a word to the spreadsheet, which counts it as a row.
  delimiter: /^\ufeff?sep=(.)\r?\n/u.exec(head)?.[1] ?? separatorOf(head),
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
  bom: true,
  max_record_size: limits.cell * 100,
})

export type ParserOptions = ReturnType<typeof parserOptions>

/**
 * What the parser complains of, as the refusal it leads to; anything else as it is. `before`: rows that were read before
 * the parser's first.
 */
export function parserFailure(file: string, error: unknown, limits: Limits, before = 0): unknown {
  // By code, not by class: reading whole and reading as it comes are two builds of the package.
  const { code, records } = error as { readonly code?: string; readonly records?: number }
  if (code === 'CSV_MAX_RECORD_SIZE') return overLimit(file, limits, 'cell')
  if (code !== 'CSV_QUOTE_NOT_CLOSED') return error
  // It was in the row after those it finished.
  const line = String(before + (records ?? 0) + 1)
  return new InputError({ severity: 'error', code: 'csv-quote', params: { line }, file })
}
