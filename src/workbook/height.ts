import type { Row } from './plan.ts'

/** Points of one line of text, and of the room above and below it. */
const LINE = 14
const ROOM = 5
/** The tallest a row can be. */
const TALLEST = 409

/** Columns of a text in a cell: Chinese characters and punctuation take two. */
export function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2000 ? 2 : 1
  return width
}

/**
 * The height in points at which every text of a row is seen whole. Spreadsheets fit rows to wrapped text only while
 * somebody edits them, so a file that is opened and printed needs its heights written down.
 */
export function heightOf(row: Row, widths: readonly number[]): number {
  let most = 1
  row.forEach((given, column) => {
    const value = typeof given === 'object' ? given.value : given
    if (typeof value !== 'string') return
    const room = Math.max(2, (widths[column] ?? 10) - 1.5)
    let lines = 0
    for (const line of value.split('\n')) lines += Math.max(1, Math.ceil(widthOf(line) / room))
    most = Math.max(most, lines)
  })
  return Math.min(TALLEST, most * LINE + ROOM)
}
