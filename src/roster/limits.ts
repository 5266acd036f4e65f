import { InputError } from '../diagnostics.ts'
import { UsageError } from '../errors.ts'
import { nearest } from '../logic/nearest.ts'
import { cellName } from './sheet.ts'

/** How much is read before a file is refused. Generous for a roster, small enough to be refused in seconds. */
export interface Limits {
  /** Megabytes of the file. */
  readonly file: number
  /** Megabytes of what is packed in it. */
  readonly unpacked: number
  /** Rows with content a sheet, people in a JSON file. */
  readonly rows: number
  /** Cells with content a row. */
  readonly columns: number
  /** Characters a cell, and a line of NDJSON a hundred times as many. */
  readonly cell: number
  /** Cells of a file that is read whole, by weight: what a library makes an object of counts as cells (`weigh.ts`). */
  readonly cells: number
  /** Seconds for reading a file whole, by the clock. */
  readonly seconds: number
}

export const defaultLimits: Limits = {
  file: 128,
  unpacked: 192,
  rows: 500_000,
  columns: 2_000,
  cell: 32_767,
  cells: 4_000_000,
  seconds: 30,
}

/** Reads `rows=300000`, as often as it is given; an unknown name names the nearest. */
export function readLimits(texts: readonly string[]): Limits {
  const limits = { ...defaultLimits }
  for (const text of texts.flatMap((one) => one.split(','))) {
    const [, name = '', digits = ''] = /^\s*([a-z]+)\s*=\s*(\d{1,9})\s*$/u.exec(text) ?? []
    const known = Object.keys(defaultLimits) as (keyof Limits)[]
    const key = known.find((one) => one === name)
    if (!key || Number(digits) === 0)
      throw new UsageError('invalidLimit', { value: text, known, nearest: nearest(name, known) ?? '' })
    limits[key] = Number(digits)
  }
  return limits
}

/** The refusal of a file that goes over a limit; it names the option that raises it. */
export function overLimit(
  file: string,
  limits: Limits,
  key: keyof Limits,
  at: { readonly sheet?: string; readonly cell?: string } = {},
): InputError {
  return new InputError({
    severity: 'error',
    code: `limit-${key}`,
    params: { path: file, limit: limits[key], more: limits[key] * 4 },
    file,
    ...at,
  })
}

export const MEGABYTE = 1024 * 1024

/** Refuses a sheet at the row that goes over the limit of rows, of cells in a row or of characters in a cell. */
export function refuseRow(
  file: string,
  limits: Limits,
  { name, row, rows }: { readonly name: string; readonly row: number; readonly rows: number },
  used: readonly number[],
  valueAt: (column: number) => unknown,
): void {
  if (rows > limits.rows) throw overLimit(file, limits, 'rows', { sheet: name })
  if (used.length > limits.columns) throw overLimit(file, limits, 'columns', { sheet: name })
  for (const column of used) {
    const value = valueAt(column)
    if (typeof value === 'string' && value.length > limits.cell)
      throw overLimit(file, limits, 'cell', { sheet: name, cell: cellName(name, row, column) })
  }
}
