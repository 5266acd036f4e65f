import { basename, extname } from 'node:path'
import { parse } from 'csv-parse'
import type { Diagnostic } from '../diagnostics.ts'
import { InputError } from '../diagnostics.ts'
import { parserFailure, parserOptions, textCell } from './delimited.ts'
import type { Entry } from './entry.ts'
import { findHeader } from './header.ts'
import { type Limits, refuseRow } from './limits.ts'
import { entryOf, PeopleReader } from './people.ts'
import type { RosterOptions } from './roster.ts'
import { columnPlaces, settleColumns } from './settle.ts'
import type { Sheet } from './sheet.ts'

/** Rows kept until the header is found; more than the search for it looks at. */
const HEAD_ROWS = 120
/** People handed on together. */
const BATCH = 256

/** A sheet of which only the head and the row of the moment are kept. */
class PassingSheet implements Sheet {
  readonly name: string
  readonly merges = []
  readonly hidden = false
  readonly hiddenRows = 0
  readonly usedRows: number[] = []
  private readonly rows = new Map<number, readonly string[]>()

  constructor(name: string) {
    this.name = name
  }

  add(row: number, cells: readonly string[]): void {
    this.rows.set(row, cells)
  }

  drop(row: number): void {
    this.rows.delete(row)
  }

  firstColumn(row: number): number | undefined {
    const at = this.rows.get(row)?.findIndex((cell) => cell !== '') ?? -1
    return at < 0 ? undefined : at
  }

  usedColumns(row: number): number[] {
    return this.rows.get(row)?.flatMap((cell, column) => (cell === '' ? [] : [column])) ?? []
  }

  cell(row: number, column: number) {
    return textCell(this.rows.get(row)?.[column])
  }

  fault(): undefined {
    return undefined
  }
}

/** People and findings read so far from a passing roster. */
export interface Passing {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads separated text as it comes in, in memory that does not grow with it: the header from the first rows, then a
 * person at a time. What only a whole list can tell (the same person twice) is not told here.
 */
export async function* passingRoster(
  file: string,
  text: AsyncIterable<string>,
  options: RosterOptions,
  limits: Limits,
): AsyncGenerator<Passing> {
  const sheet = new PassingSheet(basename(file, extname(file)))
  let people: PeopleReader | undefined
  let places: ReadonlyMap<string, string> = new Map()
  let found: Diagnostic[] = []
  let entries: Entry[] = []
  const keep = (draft: ReturnType<PeopleReader['end']>): void => {
    if (!draft) return
    const { entry, diagnostics } = entryOf(draft, file, sheet.name, places)
    entries.push(entry)
    for (const one of diagnostics) found.push(one)
  }
  const handOver = (): Passing => {
    const passing = { entries, diagnostics: people ? [...found, ...people.diagnostics.splice(0)] : found }
    entries = []
    found = []
    return passing
  }
  const start = (): void => {
    const header = findHeader(sheet, '人员', options.overrides)
    if (!header) throw new InputError({ severity: 'error', code: 'no-name-column', file, sheet: sheet.name })
    const settled = settleColumns(file, sheet, '人员', header)
    for (const one of settled.diagnostics) found.push(one)
    places = columnPlaces(settled.uses, sheet.name)
    people = new PeopleReader(file, sheet, { ...header, columns: settled.columns }, options.asOf, options.places)
    for (const row of sheet.usedRows) keep(people.take(row))
  }
  let row = 0
  for await (const cells of rowsOf(file, text, limits)) {
    const used = cells.flatMap((cell, column) => (cell === '' ? [] : [column]))
    refuseRow(file, limits, { name: sheet.name, row, rows: 0 }, used, (column) => cells[column])
    sheet.add(row, cells)
    if (people) {
      if (used.length > 0) keep(people.take(row))
      sheet.drop(row)
    } else {
      if (used.length > 0) sheet.usedRows.push(row)
      if (row + 1 === HEAD_ROWS) start()
    }
    row++
    if (entries.length >= BATCH) yield handOver()
  }
  if (!people) start()
  keep(people?.end())
  yield handOver()
}

async function* rowsOf(file: string, text: AsyncIterable<string>, limits: Limits): AsyncGenerator<readonly string[]> {
  const chunks = text[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const parser = parse(parserOptions(first.value, limits))
  const feed = async (): Promise<void> => {
    for (let chunk: IteratorResult<string> = first; !chunk.done; chunk = await chunks.next()) {
      if (!parser.write(chunk.value)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  const fed = feed().catch((error: unknown) => void parser.destroy(error as Error))
  try {
    for await (const record of parser) yield record as readonly string[]
  } catch (error) {
    throw parserFailure(file, error, limits)
  }
  await fed
}
