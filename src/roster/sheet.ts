import type { Cell } from './values/cell.ts'

/** A rectangle of merged cells, rows and columns counted from 0, ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet as the readers see it, whatever the file format; rows and columns count from 0. */
export interface Sheet {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly merges: readonly Merge[]
  readonly hidden: boolean
  readonly hiddenRows: number
  /** The cell, undefined where it is blank. */
  cell(row: number, column: number): Cell | undefined
  /** What went wrong with a cell that holds no value: an error value, or a formula that was never calculated. */
  fault(row: number, column: number): 'formula-without-value' | 'cell-error' | undefined
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** `F7`. */
export const addressOf = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** The text of a cell, '' where it is blank. */
export const textAt = (sheet: Sheet, row: number, column: number): string => sheet.cell(row, column)?.text ?? ''
