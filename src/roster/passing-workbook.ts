import { type Diagnostic, InputError } from '../diagnostics.ts'
import { unpack } from './archive.ts'
import type { Limits } from './limits.ts'
import type { Piece } from './passing-pieces.ts'
import { HEAD_ROWS, type PassingHead } from './passing-sheet.ts'
import type { Sheet } from './sheet.ts'
import { OPTIONS, quietly, sheetsOf } from './sheetjs.ts'
import { listsAmong, mainSheet, notRead, type RosterOptions } from './sheets.ts'
import { readSupplements } from './supplement-sheets.ts'
import { type Probe, partsOf, takeProbes } from './workbook-parts.ts'
import { rowPieces } from './worksheet-cut.ts'
import type { WorksheetFormat } from './worksheet-pieces.ts'

/** Rows that pass are no burden: so many times the limit of unpacked megabytes may be unpacked. */
const ROOM = 1.5

/** A worksheet of people, and its rows as they are parsed. */
export interface OpenWorksheet {
  readonly head: PassingHead
  /** What is to be told of the other sheets. */
  readonly told: readonly Diagnostic[]
  readonly format: WorksheetFormat
  readonly pieces: Iterable<Piece>
}

/**
 * Opens a workbook whose people can be read as its rows pass: one large sheet of people and no lists beside it. The
 * library reads everything but the rows of large sheets (shared texts, formats, names, merged cells, the first rows);
 * undefined where the workbook has to be read whole. Reading the pieces may throw an `UnfitWorksheet`. `big`: from how
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
  return {
    head: { name, merges: main.sheet.merges },
    told: sheets.flatMap((sheet) =>
      sheet === main.sheet || sheet.usedRows.length === 0 ? [] : notRead(file, sheet, options),
    ),
    format: { shared, formats: probe.formats, date1904 },
    pieces: rowPieces(body),
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
  const among = listsAmong(sheets, options.overrides)
  let found: ReturnType<typeof mainSheet>
  try {
    found = mainSheet(file, sheets, options, among)
  } catch (error) {
    // Whoever reads it whole says what is wrong with it.
    if (error instanceof InputError) return undefined
    throw error
  }
  const main = found.sheet
  const lists = [...among.keys()].some((sheet) => sheet !== main)
  const lastOfHead = main.usedRows[HEAD_ROWS - 1] ?? -1
  const far = main.merges.some(({ top, bottom }) => bottom > top && bottom > lastOfHead)
  return lists || far ? undefined : found
}
