import { remembered } from '../logic/memo.ts'
import type { Cell } from './values/cell.ts'

/** A rectangle of merged cells, rows and columns counted from 0, ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What went wrong with a cell that holds no value: an error value, or a formula that was never calculated. */
export interface Fault {
  readonly code: 'formula-without-value' | 'cell-error'
  /** The error value as shown, '' for a formula. */
  readonly value: string
}

/**
 * A sheet as the readers see it, whatever the file format; rows and columns count from 0. Only rows and columns with
 * content are walked: a sheet may claim, or a stray cell make, a million rows of thousands of columns.
 */
export interface Sheet {
  readonly name: string
  readonly merges: readonly Merge[]
  readonly hidden: boolean
  readonly hiddenRows: number
  readonly hiddenColumns: readonly number[]
  /** The rows with content, in order. */
  readonly usedRows: readonly number[]
  /** The first column of a row with content. */
  firstColumn(row: number): number | undefined
  /** The columns of a row with content, in order. */
  usedColumns(row: number): readonly number[]
  /** The cell, undefined where it is blank. */
  cell(row: number, column: number): Cell | undefined
  fault(row: number, column: number): Fault | undefined
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** `人员!F`: the same text for the same column, so that it is put together once. */
export function columnOf(sheet: string, column: number): string {
  let names = columnNames.get(sheet)
  if (!names) {
    if (columnNames.size >= 64) columnNames.clear()
    names = remembered((at: number) => `${sheet}!${columnName(at)}`)
    columnNames.set(sheet, names)
  }
  return names(column)
}

const columnNames = new Map<string, (column: number) => string>()

/** `人员!F7`. */
export const cellName = (sheet: string, row: number, column: number): string => `${columnOf(sheet, column)}${row + 1}`

/** The text of a cell, '' where it is blank. */
export const textAt = (sheet: Sheet, row: number, column: number): string => sheet.cell(row, column)?.text ?? ''

/** The texts of a row by column, in order. */
export const textsOf = (sheet: Sheet, row: number): ReadonlyMap<number, string> =>
  new Map(sheet.usedColumns(row).map((column) => [column, textAt(sheet, row, column)]))

/** For each row that a cell merged downwards covers in a column: the row that holds its text. */
export function mergedDown(sheet: Sheet, column: number): ReadonlyMap<number, number> {
  const tops = new Map<number, number>()
  for (const { top, bottom, left, right } of sheet.merges) {
    if (left > column || right < column) continue
    // A merge may claim to reach the end of the sheet: only rows with content matter.
    for (const row of rowsBetween(sheet, top + 1, bottom)) tops.set(row, top)
  }
  return tops
}

/** The rows with content from `first` to `last`. */
export function rowsBetween(sheet: Sheet, first: number, last: number): readonly number[] {
  const from = firstAtOrAfter(sheet.usedRows, first)
  let to = from
  while ((sheet.usedRows[to] ?? Number.POSITIVE_INFINITY) <= last) to++
  return sheet.usedRows.slice(from, to)
}

function firstAtOrAfter(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
