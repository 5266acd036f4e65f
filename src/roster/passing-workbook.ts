import type { WorkBook } from 'xlsx'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { unpack } from './archive.ts'
import type { Limits } from './limits.ts'
import { NumberCell, type Show } from './number-cell.ts'
import { HEAD_ROWS, type Passing, type PassingRow, passingPeople } from './passing-sheet.ts'
import { isListSheet, mainSheet, notRead, type RosterOptions } from './roster.ts'
import type { Fault, Sheet } from './sheet.ts'
import { markUncalculated } from './sheet-xml.ts'
import { readSupplements } from './supplement-sheets.ts'
import type { Cell } from './values/cell.ts'
import { OPTIONS, quietly, sheetsOf, shown } from './workbook.ts'
import { type PackedCell, type PackedRow, UnfitWorksheet, WorksheetRows } from './worksheet-rows.ts'
import { isWorksheet, LAST_ROW, stubOf } from './worksheet-stub.ts'

/** Worksheets below this size, in bytes, are read whole: nothing is won. */
const BIG = 1 << 20

/** Bytes of XML parsed at a time. */
const PIECE = 1 << 16

/**
 * A workbook whose people can be read as its rows pass: one large sheet of people and no lists beside it. The library
 * reads everything but the rows of large sheets (shared texts, formats, names, merged cells, the first rows);
 * undefined where the workbook has to be read whole.
 */
export async function passingWorkbook(
  file: string,
  bytes: Uint8Array,
  options: RosterOptions,
  limits: Limits,
): Promise<AsyncGenerator<Passing> | undefined> {
  const bodies: Buffer[] = []
  let fit = true
  const content = unpack(file, bytes, limits, (name, member) => {
    if (!isWorksheet(name) || member.length < BIG) return markUncalculated(name, member)
    const stub = stubOf(member, bodies.length)
    fit &&= stub !== undefined
    bodies.push(member)
    return stub ?? Buffer.alloc(0)
  })
  if (!fit || bodies.length === 0) return undefined
  const library = await import('xlsx')
  const book = quietly(() => library.read(content, { ...OPTIONS, type: 'array' }))
  const probes = takeProbes(book)
  const sheets = sheetsOf(file, book, library, limits)
  const main = fitFor(file, sheets, options)
  const probe = main && probes.get(main.name)
  const body = probe && bodies[probe.body]
  if (!main || !body) return undefined
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const show: Show = (format, value) => shown(library.SSF, format, value, date1904)
  const strings = (book as unknown as { Strings?: readonly { t?: string }[] }).Strings ?? []
  const shared = strings.map(({ t }) => t ?? '')
  const cellOf = (cell: PackedCell): Cell | undefined => {
    if (typeof cell === 'string') return cell === '' ? undefined : { text: cell }
    if (typeof cell === 'boolean') return { text: cell ? 'TRUE' : 'FALSE' }
    if ('fault' in cell) return undefined
    const style = cell.style === undefined ? 0 : cell.style + 1
    if (!(style < probe.formats.length)) throw new UnfitWorksheet(`style ${cell.style}`)
    return new NumberCell(cell.number, probe.formats[style], date1904, show)
  }
  const told = sheets.flatMap((sheet) =>
    sheet === main || sheet.usedRows.length === 0 ? [] : notRead(file, sheet, options),
  )
  const head = { name: main.name, merges: main.merges, counted: true }
  return follow(told, passingPeople(file, head, rowsOf(body, shared, cellOf), options, limits))
}

async function* follow(diagnostics: readonly Diagnostic[], people: AsyncGenerator<Passing>): AsyncGenerator<Passing> {
  if (diagnostics.length > 0) yield { entries: [], diagnostics, columns: [] }
  yield* people
}

/** What the row of probes of a sheet tells: which body is the sheet's, and the formats of its styles, the default first. */
interface Probe {
  readonly body: number
  readonly formats: readonly (string | undefined)[]
}

/** Takes the rows of probes out of the sheets; see `stubOf`. */
function takeProbes(book: WorkBook): ReadonlyMap<string, Probe> {
  const probes = new Map<string, Probe>()
  for (const name of book.SheetNames) {
    const data = (book.Sheets[name] as unknown as { '!data'?: ({ v?: unknown; z?: string } | undefined)[][] })?.[
      '!data'
    ]
    const row = data?.[LAST_ROW]
    if (!data || !row) continue
    delete data[LAST_ROW]
    data.length = Math.max(-1, ...Object.keys(data).map(Number)) + 1
    const [first, ...cells] = row
    probes.set(name, { body: Number(first?.v), formats: cells.map((cell) => cell?.z) })
  }
  return probes
}

/** The sheet of people, if nothing else has to be read with it and its rows need nothing that lies far apart. */
function fitFor(file: string, sheets: readonly Sheet[], options: RosterOptions): Sheet | undefined {
  if (readSupplements(file, sheets).sheets.length > 0) return undefined
  let main: Sheet
  try {
    main = mainSheet(file, sheets, options).sheet
  } catch (error) {
    // Whoever reads it whole says what is wrong with it.
    if (error instanceof InputError) return undefined
    throw error
  }
  const lists = sheets.some(({ name, usedRows }) => {
    const kind = name.trim()
    return name !== main.name && usedRows.length > 0 && (isListSheet(kind) || kind === '岗位')
  })
  const lastOfHead = main.usedRows[HEAD_ROWS - 1] ?? -1
  const far = main.merges.some(({ top, bottom }) => bottom > top && bottom > lastOfHead)
  return lists || far ? undefined : main
}

async function* rowsOf(
  body: Buffer,
  shared: readonly string[],
  cellOf: (cell: PackedCell) => Cell | undefined,
): AsyncGenerator<readonly PassingRow[]> {
  const decoder = new TextDecoder()
  const rows = new WorksheetRows(shared)
  for (let from = 0; from < body.length; from += PIECE) {
    const xml = decoder.decode(body.subarray(from, from + PIECE), { stream: true })
    const packed = rows.push(xml)
    if (packed.length > 0) yield packed.map((row) => passingRow(row, cellOf))
  }
}

function passingRow({ row, cells }: PackedRow, cellOf: (cell: PackedCell) => Cell | undefined): PassingRow {
  const faults = new Map<number, Fault>()
  const read: (Cell | undefined)[] = []
  cells.forEach((cell, column) => {
    if (cell === undefined) return
    if (typeof cell === 'object' && 'fault' in cell) faults.set(column, { code: cell.fault, value: '' })
    else read[column] = cellOf(cell)
  })
  return faults.size > 0 ? { row, cells: read, faults } : { row, cells: read }
}
