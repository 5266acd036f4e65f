import { type Diagnostic, InputError } from '../diagnostics.ts'
import { unpack } from './archive.ts'
import type { Limits } from './limits.ts'
import {
  HEAD_ROWS,
  type PassingCell,
  type PassingHead,
  type PassingRow,
  type PassingUnit,
  refuseUnit,
} from './passing-sheet.ts'
import { personName } from './read-target.ts'
import { isListSheet, mainSheet, notRead, type RosterOptions } from './roster.ts'
import type { Fault, Sheet } from './sheet.ts'
import { readSupplements } from './supplement-sheets.ts'
import { UnfitWorksheet } from './unfit.ts'
import type { Cell } from './values/cell.ts'
import { isDitto } from './values/text.ts'
import { OPTIONS, quietly, sheetsOf, shown } from './workbook.ts'
import { type Probe, partsOf, takeProbes } from './workbook-parts.ts'
import { type PackedCell, type PackedRow, WorksheetRows } from './worksheet-rows.ts'

/** Rows that pass are no burden: so many times the limit of unpacked megabytes may be unpacked. */
const ROOM = 1.5

/** Bytes of XML parsed at a time. */
const PIECE = 1 << 16

/** A worksheet of people, and its rows as they are parsed. */
export interface OpenWorksheet {
  readonly head: PassingHead
  /** What is to be told of the other sheets. */
  readonly told: readonly Diagnostic[]
  /** Its rows, cut where nobody can begin before and go on after. */
  readonly units: Iterable<PassingUnit>
}

/**
 * Opens a workbook whose people can be read as its rows pass: one large sheet of people and no lists beside it. The
 * library reads everything but the rows of large sheets (shared texts, formats, names, merged cells, the first rows);
 * undefined where the workbook has to be read whole. Walking the units may throw an `UnfitWorksheet`. `big`: from how
 * many bytes on a sheet is large.
 */
export async function openWorksheet(
  file: string,
  bytes: Uint8Array,
  options: RosterOptions,
  limits: Limits,
  big?: number,
): Promise<OpenWorksheet | undefined> {
  const parts = partsOf(unpack(file, bytes, limits, ROOM), limits, big)
  if (!parts) return undefined
  const { bodies, shared } = parts
  const library = await import('xlsx')
  const book = quietly(() => library.read(parts.rest, { ...OPTIONS, type: 'array' }))
  const probes = takeProbes(book)
  const sheets = sheetsOf(file, book, library, limits)
  const main = fitFor(file, sheets, options, probes)
  const name = main?.sheet.name ?? ''
  const probe = probes.get(name)
  const body = probe && bodies[probe.body]
  if (!main || !body) return undefined
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  const show = (format: string | undefined, value: number): string => shown(library.SSF, format, value, date1904)
  const cells = new CellMaker(probe.formats, date1904, show)
  const nameColumn = main.header.columns.find(({ target }) => target === 'name')?.column ?? 0
  return {
    head: { name, merges: main.sheet.merges },
    told: sheets.flatMap((sheet) =>
      sheet === main.sheet || sheet.usedRows.length === 0 ? [] : notRead(file, sheet, options),
    ),
    units: unitsOf(file, limits, name, nameColumn, rowsOf(body, shared, cells)),
  }
}

/** Numeric cells that are kept in mind: the days of a column are few. */
const MOST_NUMBERS = 8192

/** Makes cells as all readers know them. They are plain data, so that they can be handed from one thread to another. */
class CellMaker {
  private readonly formats: Probe['formats']
  private readonly date1904: boolean
  private readonly show: (format: string | undefined, value: number) => string
  private readonly numbers = new Map<string, Cell>()

  constructor(formats: Probe['formats'], date1904: boolean, show: CellMaker['show']) {
    this.formats = formats
    this.date1904 = date1904
    this.show = show
  }

  cell(cell: PackedCell): PassingCell | undefined {
    if (typeof cell === 'string') return cell === '' ? undefined : cell
    if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
    return 'fault' in cell ? undefined : this.number(cell.number, cell.style)
  }

  private number(number: number, style: number | undefined): Cell {
    const key = `${number} ${style}`
    const before = this.numbers.get(key)
    if (before) return before
    const at = style === undefined ? 0 : style + 1
    if (!(at >= 0 && at < this.formats.length)) throw new UnfitWorksheet(`style ${style}`)
    const format = this.formats[at]
    const text = this.show(format, number)
    const cell: Cell = {
      text,
      number,
      ...(format === undefined ? {} : { format }),
      ...(this.date1904 ? { date1904: true } : {}),
    }
    if (this.numbers.size >= MOST_NUMBERS) this.numbers.clear()
    this.numbers.set(key, cell)
    return cell
  }
}

/** The sheet of people, if nothing else has to be read with it and its rows need nothing that lies far apart. */
function fitFor(
  file: string,
  sheets: readonly Sheet[],
  options: RosterOptions,
  probes: ReadonlyMap<string, Probe>,
): ReturnType<typeof mainSheet> | undefined {
  if (readSupplements(file, sheets).sheets.length > 0) return undefined
  // Of a sheet that was cut, as many rows with content must be left as the search for the header looks at.
  if (sheets.some(({ name, usedRows }) => probes.get(name)?.cut && usedRows.length < HEAD_ROWS)) return undefined
  let found: ReturnType<typeof mainSheet>
  try {
    found = mainSheet(file, sheets, options)
  } catch (error) {
    // Whoever reads it whole says what is wrong with it.
    if (error instanceof InputError) return undefined
    throw error
  }
  const main = found.sheet
  const lists = sheets.some(({ name, usedRows }) => {
    const kind = name.trim()
    return name !== main.name && usedRows.length > 0 && (isListSheet(kind) || kind === '岗位')
  })
  const lastOfHead = main.usedRows[HEAD_ROWS - 1] ?? -1
  const far = main.merges.some(({ top, bottom }) => bottom > top && bottom > lastOfHead)
  return lists || far ? undefined : found
}

function* rowsOf(body: Buffer, shared: readonly string[], cells: CellMaker): Generator<readonly PassingRow[]> {
  const decoder = new TextDecoder()
  const rows = new WorksheetRows(shared)
  for (let from = 0; from < body.length; from += PIECE) {
    const packed = rows.push(decoder.decode(body.subarray(from, from + PIECE), { stream: true }))
    // Rows that only claim to be there are no rows, however many there are.
    if (packed.length > 0) yield packed.flatMap((row) => (row.cells.length === 0 ? [] : [passingRow(row, cells)]))
  }
}

/** Rows of a unit at the least. */
const UNIT = 96
const MAYBE_DITTO = /[同〃″"'′”d]/iu

/** Cuts rows into units where a row begins somebody else than the row above it. */
function* unitsOf(
  file: string,
  limits: Limits,
  sheet: string,
  nameColumn: number,
  batches: Iterable<readonly PassingRow[]>,
): Generator<PassingUnit> {
  let rows: PassingRow[] = []
  let count = 0
  let ditto = false
  let above = ''
  for (const batch of batches)
    for (const row of batch) {
      const written = personName(textOf(row.cells[nameColumn]))
      // 同上 names whoever stands above it.
      const name = isDitto(written) ? '' : written
      if (rows.length >= UNIT && name !== '' && name !== above) {
        refuseUnit(file, limits, sheet, { rows }, count)
        yield { rows, closed: true, ditto }
        rows = []
        ditto = false
      }
      rows.push(row)
      count++
      if (name !== '') above = name
      ditto ||= row.cells.some(mayRepeat)
    }
  refuseUnit(file, limits, sheet, { rows }, count)
  yield { rows, closed: true, ditto }
}

const mayRepeat = (cell: PassingCell | undefined): boolean =>
  typeof cell === 'string' && cell.length < 6 && MAYBE_DITTO.test(cell) && isDitto(cell)

const textOf = (cell: PassingCell | undefined): string => (typeof cell === 'string' ? cell : (cell?.text ?? ''))

function passingRow({ row, cells }: PackedRow, maker: CellMaker): PassingRow {
  const faults = new Map<number, Fault>()
  const read: (PassingCell | undefined)[] = []
  cells.forEach((cell, column) => {
    if (cell === undefined) return
    if (typeof cell === 'object' && 'fault' in cell) faults.set(column, { code: cell.fault, value: cell.value })
    else read[column] = maker.cell(cell)
  })
  return faults.size > 0 ? { row, cells: read, faults } : { row, cells: read }
}
