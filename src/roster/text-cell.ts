import type { PassingCell } from './passing-sheet.ts'
import type { Cell } from './values/cell.ts'

/** A number typed as 2018.1 or 18.1 may be October that lost its zero on the way through a spreadsheet. */
const LOST_ZERO = /^(?:\d{2}|\d{4})\.1$/
/** The same with blanks and in full width, as long as it can be, and the signs it can end with. */
const LONGEST = 12
const ENDS = new Set([...'1１ \u3000\u00a0\t'].map((sign) => sign.charCodeAt(0)))

/** A cell where nothing tells texts from numbers (separated text, pages), undefined where it is blank. */
export function textCell(text: string | undefined): Cell | undefined {
  const cell = passingCell(text)
  return typeof cell === 'string' ? { text: cell } : cell
}

/** The same as it passes. */
export function passingCell(written: string | undefined): PassingCell | undefined {
  if (written === undefined || written === '') return undefined
  const text = written[0] === "'" || written[0] === '=' ? unmarked(written) : written
  if (text.length > LONGEST || !ENDS.has(text.charCodeAt(text.length - 1))) return text
  const plain = text.normalize('NFKC').trim()
  return LOST_ZERO.test(plain) ? { text, number: Number(plain) } : text
}

/** A text without the marks by which spreadsheets keep it one: 'text, ="text". */
const unmarked = (text: string): string =>
  /^="(.*)"$/su.exec(text)?.[1] ?? (text[0] === "'" ? text.slice(1) || text : text)

const DAY_NUMBER = /^\s*\d{5}\s*$/

/** The cell of a text that may be a day number, in a workbook that counts from 1904: it counts as the numbers do. */
export const dayNumber = (text: string): Cell | undefined =>
  DAY_NUMBER.test(text) ? { text, date1904: true } : undefined
