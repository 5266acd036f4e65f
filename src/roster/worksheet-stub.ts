/** The last row a worksheet can have, from 0. */
export const LAST_ROW = 1_048_575

const MOST_STYLES = 4096
/** Rows kept for finding the header and deciding what the sheet is. */
const STUB_ROWS = 400
/** Where those rows must end, in bytes. */
const HEAD = 1 << 22

/** The members of a workbook that hold sheets. */
export const isWorksheet = (name: string): boolean => /(?:^|\/)worksheets\/[^/]+\.xml$/iu.test(name)

const ROW_END = /<\/((?:[\w.-]+:)?)row\s*>/gu
const ENCODING = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/u

/**
 * A worksheet with its first rows only, and at the very end a row of probes: twice the number that names the sheet, and
 * one more if rows were cut off; then a cell of no style and one of every style. The library that reads the stub tells by them which sheet it was and what
 * the styles' number formats are. Undefined where the worksheet is not plain enough to be read without the library.
 */
export function stubOf(sheet: Buffer, number: number): Buffer | undefined {
  const text = sheet.toString('latin1', 0, HEAD)
  const encoding = ENCODING.exec(text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text)?.[1] ?? 'utf-8'
  // Where a comment may hold what looks like a tag, rows cannot be told.
  if (!/^utf-?8$/iu.test(encoding) || sheet.includes('<!')) return undefined
  let end = 0
  let prefix = ''
  let rows = 0
  for (const found of text.matchAll(ROW_END)) {
    end = found.index + found[0].length
    prefix = found[1] ?? ''
    if (++rows === STUB_ROWS) break
  }
  const tail = sheet.lastIndexOf(`</${prefix}sheetData>`)
  if (rows === 0 || tail < end) return undefined
  const probe = (value: number, style: string): string =>
    `<${prefix}c${style}><${prefix}v>${value}</${prefix}v></${prefix}c>`
  const styles = Array.from({ length: MOST_STYLES }, (_, style) => probe(1, ` s="${style}"`)).join('')
  const row = `<${prefix}row r="${LAST_ROW + 1}">${probe(number * 2 + (rows === STUB_ROWS ? 1 : 0), '')}${probe(1, '')}${styles}</${prefix}row>`
  return Buffer.concat([sheet.subarray(0, end), Buffer.from(row), sheet.subarray(tail)])
}
