import type { WorkBook, WorkSheet } from 'xlsx'
import { InputError } from '../diagnostics.ts'
import { stored, unpack } from './archive.ts'
import { type Limits, overLimit, refuseRow } from './limits.ts'
import { NumberCell, type Show } from './number-cell.ts'
import type { Fault, Merge, Sheet } from './sheet.ts'
import { markUncalculated, repeatedCells, spellFormats } from './sheet-xml.ts'
import { dayNumber, textCell } from './text-cell.ts'
import type { Cell } from './values/cell.ts'
import { weighMarkup, weighRecords } from './weigh.ts'
import { within } from './within.ts'

type SheetJS = typeof import('xlsx')

/** A cell as the library leaves it: type, value, number format, shown text of an error. */
interface RawCell {
  readonly t: string
  readonly v?: string | number | boolean | null
  readonly z?: string
  readonly w?: string
}

// `cellStyles` is what tells hidden rows.
export const OPTIONS = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: true,
} as const

/**
 * Reads the sheets of a workbook (.xlsx, .xls, .et, .ods). Dates stay raw numbers: whoever reads a cell knows the
 * workbook's day system from it, and no clock of this machine comes in between.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  oldFormat: boolean,
  limits: Limits,
): Promise<readonly Sheet[]> {
  let weight = 0
  const weigh = (more: number): void => {
    weight += more
    if (weight > limits.cells) throw overLimit(file, limits, 'cells')
  }
  const content = oldFormat
    ? bytes
    : stored(
        unpack(file, bytes, limits).map(({ name, content: member }) => {
          weigh(weighMarkup(member))
          if (name === 'content.xml') refuseRepeated(file, member.toString('latin1'), limits)
          return { name, content: spellFormats(name, markUncalculated(name, member)) }
        }),
      )
  const library = await import('xlsx')
  if (oldFormat) weigh(within(file, limits, () => weighOld(bytes, library)))
  // Old Chinese workbooks keep text in code page 936; the tables are large and only needed for them.
  if (oldFormat) library.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'))
  const book = quietly(() => within(file, limits, () => library.read(content, { ...OPTIONS, type: 'array' })))
  return sheetsOf(file, book, library, limits)
}

/** The weight of an old workbook: of its stream of records, which goes by one of two names. */
function weighOld(bytes: Uint8Array, { CFB }: SheetJS): number {
  const container = CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer' })
  return ['/Workbook', '/Book'].reduce((sum, name) => {
    const content = CFB.find(container, name)?.content
    return sum + (content ? weighRecords(Buffer.from(content)) : 0)
  }, 0)
}

/** Reads the tables of a web page that was saved with a workbook's ending; cells stay as typed. */
export async function readPage(file: string, text: string, limits: Limits): Promise<readonly Sheet[]> {
  refuseRepeated(file, text, limits)
  if (weighMarkup(Buffer.from(text), !text.includes('<table:table')) > limits.cells)
    throw overLimit(file, limits, 'cells')
  const library = await import('xlsx')
  const page = spelledOut(text)
  const book = quietly(() => within(file, limits, () => library.read(page, { ...OPTIONS, type: 'string', raw: true })))
  return sheetsOf(file, book, library, limits, textCell)
}

const NAMED: ReadonlyMap<number, string> = new Map([
  [0x22, '&quot;'],
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
])

/** The page with characters that are written as numbers (`&#22995;`, which the library leaves) as they are. */
const spelledOut = (text: string): string =>
  text.replace(/&#(?:x([\da-f]{2,6})|(\d{2,7}));/giu, (entity, hex: string | undefined, digits: string | undefined) => {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    const real = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return real ? (NAMED.get(code) ?? String.fromCodePoint(code)) : entity
  })

/** The library speaks its mind about odd formats on the console, in the middle of our output. */
export function quietly<T>(read: () => T): T {
  const { error, warn, log } = console
  Object.assign(console, { error: () => {}, warn: () => {}, log: () => {} })
  try {
    return read()
  } finally {
    Object.assign(console, { error, warn, log })
  }
}

/** Cells that claim to be repeated: more than rows with fifty cells each is no roster. */
function refuseRepeated(file: string, content: string, limits: Limits): void {
  if (repeatedCells(content) > limits.rows * 50) throw overLimit(file, limits, 'rows')
}

/** The sheets of a workbook. `written` makes cells of texts; what the texts of a workbook are is known. */
export function sheetsOf(
  file: string,
  book: WorkBook,
  library: SheetJS,
  limits: Limits,
  written: (text: string) => Cell | undefined = (text) => ({ text }),
): readonly Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const show: Show = (format, value) => shown(library.SSF, format, value, date1904)
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    // The library leaves out a sheet it stumbles over: nobody on it would be judged.
    if (!sheet) throw new InputError({ severity: 'error', code: 'sheet-damaged', params: { sheet: name }, file })
    return sheetOf(file, sheet, { name, hidden, date1904 }, { show, written }, limits)
  })
}

function sheetOf(
  file: string,
  sheet: WorkSheet,
  { name, hidden, date1904 }: { name: string; hidden: boolean; date1904: boolean },
  making: Making,
  limits: Limits,
): Sheet {
  const data = (sheet as unknown as { '!data'?: (RawCell | undefined)[][] })['!data'] ?? []
  const usedRows: number[] = []
  // `forEach` passes over the holes of a sheet with a stray cell far out.
  data.forEach((row, at) => {
    const used = usedIn(row)
    if (used.length > 0) usedRows.push(at)
    refuseRow(file, limits, { name, row: at, rows: usedRows.length }, used, (column) => row[column]?.v)
  })
  return {
    name,
    hidden,
    usedRows,
    firstColumn: (row) => {
      const at = data[row]?.findIndex((cell) => cell && !isBlank(cell)) ?? -1
      return at < 0 ? undefined : at
    },
    usedColumns: (row) => usedIn(data[row]),
    merges: (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: usedRows.filter((row) => sheet['!rows']?.[row]?.hidden).length,
    hiddenColumns: (sheet['!cols'] ?? []).flatMap((column, at) => (column?.hidden ? [at] : [])),
    cell: (row, column) => cellOf(data[row]?.[column], date1904, making),
    fault: (row, column) => faultOf(data[row]?.[column]),
  }
}

function usedIn(row: readonly (RawCell | undefined)[] | undefined): readonly number[] {
  const used: number[] = []
  row?.forEach((cell, column) => {
    if (cell && !isBlank(cell)) used.push(column)
  })
  return used
}

const isBlank = ({ t, v }: RawCell): boolean => t !== 'e' && (v === undefined || v === null || v === '' || t === 'z')

/** Error values by their codes; the library keeps the code where shown texts are not asked for. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
  255: '#WTF?',
}

function faultOf(raw: RawCell | undefined): Fault | undefined {
  if (raw?.t !== 'e') return undefined
  return raw.v === undefined || raw.v === null
    ? { code: 'formula-without-value', value: '' }
    : { code: 'cell-error', value: raw.w ?? ERRORS[Number(raw.v)] ?? '' }
}

/** How cells are made of what stands in them: of numbers, and of texts. */
interface Making {
  readonly show: Show
  readonly written: (text: string) => Cell | undefined
}

function cellOf(raw: RawCell | undefined, date1904: boolean, { show, written }: Making): Cell | undefined {
  if (!raw || raw.t === 'e' || isBlank(raw)) return undefined
  if (typeof raw.v === 'string') {
    return (date1904 ? dayNumber(raw.v) : undefined) ?? written(raw.v)
  }
  if (typeof raw.v === 'number') return new NumberCell(raw.v, raw.z, date1904, show)
  return { text: raw.v ? 'TRUE' : 'FALSE' }
}

/** How a number is shown by its format. */
export function shown(ssf: SheetJS['SSF'], format: string | undefined, value: number, date1904: boolean): string {
  if (format === undefined || format === 'General') return String(value)
  try {
    return ssf.format(format, value, { date1904 }) as string
  } catch {
    return String(value)
  }
}
