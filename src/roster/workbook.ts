import type { WorkBook, WorkSheet } from 'xlsx'
import type { Merge, Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'

type SheetJS = typeof import('xlsx')

/** A cell as the library leaves it: type, value, number format. */
interface RawCell {
  readonly t: string
  readonly v?: string | number | boolean
  readonly z?: string
}

const OPTIONS = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellStyles: false,
} as const

/**
 * Reads the sheets of a workbook (.xlsx, .xls, .et, .ods). Dates stay raw numbers: whoever reads a cell knows the
 * workbook's day system from it, and no clock of this machine comes in between.
 */
export async function readWorkbook(bytes: Uint8Array, oldFormat: boolean): Promise<readonly Sheet[]> {
  const library = await import('xlsx')
  // Old Chinese workbooks keep text in code page 936; the tables are large and only needed for them.
  if (oldFormat) library.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'))
  return sheetsOf(library.read(bytes, { ...OPTIONS, type: 'array' }), library)
}

/** Reads the tables of a web page that was saved with a workbook's ending; cells stay as typed. */
export async function readPage(text: string): Promise<readonly Sheet[]> {
  const library = await import('xlsx')
  return sheetsOf(library.read(text, { ...OPTIONS, type: 'string', raw: true }), library)
}

function sheetsOf(book: WorkBook, library: SheetJS): readonly Sheet[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    return sheet ? [sheetOf(sheet, name, hidden, date1904, library)] : []
  })
}

function sheetOf(sheet: WorkSheet, name: string, hidden: boolean, date1904: boolean, { SSF }: SheetJS): Sheet {
  const data = (sheet as unknown as { '!data'?: (RawCell | undefined)[][] })['!data'] ?? []
  const raw = (row: number, column: number): RawCell | undefined => data[row]?.[column]
  const show = (format: string | undefined, value: number): string => shown(SSF, format, value, date1904)
  return {
    name,
    hidden,
    rows: data.length,
    columns: data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    merges: (sheet['!merges'] ?? []).map(({ s, e }): Merge => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: (sheet['!rows'] ?? []).filter((row) => row?.hidden).length,
    cell: (row, column) => cellOf(raw(row, column), date1904, show),
    fault: (row, column) => {
      const found = raw(row, column)
      if (found?.t !== 'e') return undefined
      return found.v === undefined ? 'formula-without-value' : 'cell-error'
    },
  }
}

function cellOf(
  raw: RawCell | undefined,
  date1904: boolean,
  show: (format: string | undefined, value: number) => string,
): Cell | undefined {
  if (raw?.v === undefined || raw.t === 'e' || raw.t === 'z') return undefined
  if (typeof raw.v === 'string') return raw.v === '' ? undefined : { text: raw.v }
  if (typeof raw.v === 'boolean') return { text: raw.v ? 'TRUE' : 'FALSE' }
  return new NumberCell(raw.v, raw.z, date1904, show)
}

/** A numeric cell; its shown text is made only if somebody asks. */
class NumberCell implements Cell {
  readonly number: number
  readonly format?: string
  readonly date1904?: boolean
  private readonly show: (format: string | undefined, value: number) => string

  constructor(
    number: number,
    format: string | undefined,
    date1904: boolean,
    show: (format: string | undefined, value: number) => string,
  ) {
    this.number = number
    if (format !== undefined) this.format = format
    if (date1904) this.date1904 = true
    this.show = show
  }

  get text(): string {
    return this.show(this.format, this.number)
  }
}

function shown(ssf: SheetJS['SSF'], format: string | undefined, value: number, date1904: boolean): string {
  if (format === undefined || format === 'General') return String(value)
  try {
    return ssf.format(format, value, { date1904 }) as string
  } catch {
    return String(value)
  }
}
