import type { WorkBook, WorkSheet } from 'xlsx'
import { InputError } from '../diagnostics.ts'
import { type Limits, refuseRow } from './limits.ts'
import { NumberCell, type Show } from './number-cell.ts'
import type { Fault, Merge, Sheet } from './sheet.ts'
import { dayNumber } from './text-cell.ts'
import type { Cell } from './values/cell.ts'

// What the workbook library leaves, as the readers see it.

export type SheetJS = typeof import('xlsx')

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
