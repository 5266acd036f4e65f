import type { PassingCell } from './passing-sheet.ts'
import type { Cell } from './values/cell.ts'

/** A number typed as 2018.1 may be October that lost its zero on the way through a spreadsheet. */
const LOST_ZERO = /^\d{4}\.1$/

/** A cell where nothing tells texts from numbers (separated text, pages), undefined where it is blank. */
export function textCell(text: string | undefined): Cell | undefined {
  const cell = passingCell(text)
  return typeof cell === 'string' ? { text: cell } : cell
}

/** The same as it passes. */
export function passingCell(text: string | undefined): PassingCell | undefined {
  if (text === undefined || text === '') return undefined
  return text.length === 6 && LOST_ZERO.test(text) ? { text, number: Number(text) } : text
}
