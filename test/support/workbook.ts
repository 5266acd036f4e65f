import { readFileSync, writeFileSync } from 'node:fs'
import PizZip from 'pizzip'
import * as XLSX from 'xlsx'

/** A workbook as another program reads it. */
export const open = (bytes: Uint8Array | string): XLSX.WorkBook =>
  XLSX.read(typeof bytes === 'string' ? readFileSync(bytes) : bytes, { type: 'buffer', cellNF: true, cellStyles: true })

/** The rows of a sheet as text, the heading among them. */
export function rowsOf(book: XLSX.WorkBook, name: string): string[][] {
  const sheet = book.Sheets[name]
  if (!sheet) throw new RangeError(`no sheet ${name}`)
  return XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: false })
}

/** A part of the file as it is written, such as `xl/worksheets/sheet1.xml`. */
export function partOf(bytes: Uint8Array | string, part: string): string {
  const zip = new PizZip(typeof bytes === 'string' ? readFileSync(bytes) : Buffer.from(bytes))
  return zip.file(part)?.asText() ?? ''
}

/** The XML of a sheet by its name. */
export function sheetXml(bytes: Uint8Array | string, name: string): string {
  const names = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map((found) => found[1])
  const place = names.indexOf(name)
  return partOf(bytes, `xl/worksheets/sheet${place + 1}.xml`)
}

/** Puts texts into cells of a file, as somebody does who fills it in. */
export function fillIn(
  path: string,
  cells: readonly (readonly [sheet: string, address: string, text: string])[],
  to = path,
): void {
  const book = open(path)
  for (const [name, address, text] of cells) {
    const sheet = book.Sheets[name]
    if (!sheet) throw new RangeError(`no sheet ${name}`)
    sheet[address] = { t: 's', v: text }
  }
  writeFileSync(to, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

/** The heading row of a sheet: column letters by heading, and the row below, from 1. */
export function headingOf(
  book: XLSX.WorkBook,
  name: string,
  known: string,
): { columns: Map<string, string>; below: number } {
  const sheet = book.Sheets[name]
  for (let row = 0; sheet && row < 10; row++) {
    const columns = new Map<string, string>()
    for (let column = 0; column < 80; column++) {
      const letter = XLSX.utils.encode_col(column)
      const cell = sheet[`${letter}${row + 1}`] as XLSX.CellObject | undefined
      if (cell?.v !== undefined) columns.set(String(cell.v), letter)
    }
    if (columns.has(known)) return { columns, below: row + 2 }
  }
  throw new RangeError(`no heading ${known} on ${name}`)
}

/** The workbook with one of its parts written otherwise. */
export function repacked(bytes: Uint8Array, part: string, change: (xml: string) => string): Buffer {
  const zip = new PizZip(Buffer.from(bytes))
  const before = zip.file(part)?.asText() ?? ''
  const after = change(before)
  if (after === before) throw new RangeError(`nothing changed in ${part}`)
  zip.file(part, after)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
