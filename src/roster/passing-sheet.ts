import type { Diagnostic } from '../diagnostics.ts'
import { InputError } from '../diagnostics.ts'
import type { Entry } from './entry.ts'
import { findHeader, SEARCH_ROWS } from './header.ts'
import { type Limits, refuseRow } from './limits.ts'
import { entryOf, PeopleReader } from './people.ts'
import type { RosterOptions } from './roster.ts'
import { type ColumnUse, columnPlaces, settleColumns } from './settle.ts'
import type { Fault, Merge, Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'

/** A row on its way through, counted from 0: its cells by column, blank ones undefined, and what is wrong with some. */
export interface PassingRow {
  readonly row: number
  readonly cells: readonly (Cell | undefined)[]
  readonly faults?: ReadonlyMap<number, Fault>
}

/** What is known of a sheet before its rows. */
export interface PassingHead {
  readonly name: string
  /** Cells merged over several rows lie among the first {@link HEAD_ROWS} rows with content. */
  readonly merges: readonly Merge[]
  /** Whether the limit of rows applies: not where nothing grows with them. */
  readonly counted: boolean
}

/** Rows with content kept until the header is found; more than the search for it looks at. */
export const HEAD_ROWS = SEARCH_ROWS + 2
/** People handed on together. */
const BATCH = 64

/** A sheet of which only the head and the row of the moment are kept. */
class PassingSheet implements Sheet {
  readonly name: string
  readonly merges: readonly Merge[]
  readonly hidden = false
  readonly hiddenRows = 0
  readonly usedRows: number[] = []
  private readonly head = new Map<number, PassingRow>()
  private present: PassingRow = { row: -1, cells: [] }

  constructor({ name, merges }: PassingHead) {
    this.name = name
    this.merges = merges
  }

  /** Makes a row the present one; rows of the head stay. */
  pass(row: PassingRow, head: boolean): void {
    this.present = row
    if (!head) return
    this.head.set(row.row, row)
    this.usedRows.push(row.row)
  }

  private at(row: number): PassingRow | undefined {
    return this.present.row === row ? this.present : this.head.get(row)
  }

  firstColumn(row: number): number | undefined {
    const cells = this.at(row)?.cells ?? []
    for (let column = 0; column < cells.length; column++) if (cells[column] !== undefined) return column
    return undefined
  }

  usedColumns(row: number): readonly number[] {
    return usedIn(this.at(row)?.cells ?? [])
  }

  cell(row: number, column: number): Cell | undefined {
    return this.at(row)?.cells[column]
  }

  fault(row: number, column: number): Fault | undefined {
    return this.at(row)?.faults?.get(column)
  }
}

/** The columns with content, in order. Rows may be sparse far out, so holes are passed over. */
function usedIn(cells: readonly (Cell | undefined)[]): number[] {
  const used: number[] = []
  cells.forEach((cell, column) => {
    if (cell !== undefined) used.push(column)
  })
  return used
}

/** People and findings read so far from a passing roster; the columns once, when they are known. */
export interface Passing {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
  readonly columns: readonly ColumnUse[]
}

/** Reads the people of a sheet whose rows come one by one: the header from the first rows, then a person at a time. */
class PassingReader {
  private readonly file: string
  private readonly sheet: PassingSheet
  private readonly options: RosterOptions
  private readonly found: Diagnostic[] = []
  private readonly entries: Entry[] = []
  private readonly uses: ColumnUse[] = []
  private people: PeopleReader | undefined
  private places: ReadonlyMap<string, string> = new Map()

  constructor(file: string, head: PassingHead, options: RosterOptions) {
    this.file = file
    this.sheet = new PassingSheet(head)
    this.options = options
  }

  take(row: PassingRow): void {
    this.sheet.pass(row, !this.people)
    if (this.people) this.keep(this.people.take(row.row))
    else if (this.sheet.usedRows.length === HEAD_ROWS) this.start()
  }

  end(): void {
    if (!this.people) this.start()
    this.keep(this.people?.end())
  }

  private start(): void {
    const { file, sheet, options } = this
    const header = findHeader(sheet, '人员', options.overrides)
    if (!header) throw new InputError({ severity: 'error', code: 'no-name-column', file, sheet: sheet.name })
    const { uses, columns, diagnostics } = settleColumns(file, sheet, '人员', header)
    this.uses.push(...uses)
    this.found.push(...diagnostics)
    this.places = columnPlaces(uses, sheet.name)
    this.people = new PeopleReader(file, sheet, { ...header, columns }, options.asOf, options.places)
    for (const row of sheet.usedRows) this.keep(this.people.take(row))
  }

  private keep(draft: ReturnType<PeopleReader['end']>): void {
    if (!draft) return
    const { entry, diagnostics } = entryOf(draft, this.file, this.sheet.name, this.places)
    this.entries.push(entry)
    for (const one of diagnostics) this.found.push(one)
  }

  get full(): boolean {
    return this.entries.length >= BATCH
  }

  handOver(): Passing {
    const told = this.people ? this.people.diagnostics.splice(0) : []
    return {
      entries: this.entries.splice(0),
      diagnostics: [...this.found.splice(0), ...told],
      columns: this.uses.splice(0),
    }
  }
}

/**
 * Reads the people of a sheet as its rows come in, in memory that does not grow with them. What only a whole list can
 * tell (the same person twice) is not told here.
 */
export async function* passingPeople(
  file: string,
  head: PassingHead,
  batches: AsyncIterable<readonly PassingRow[]>,
  options: RosterOptions,
  limits: Limits,
): AsyncGenerator<Passing> {
  const reader = new PassingReader(file, head, options)
  let rows = 0
  for await (const batch of batches) {
    for (const row of batch) {
      const used = usedIn(row.cells)
      if (used.length === 0 && !row.faults) continue
      if (head.counted) rows++
      refuseRow(file, limits, { name: head.name, row: row.row, rows }, used, (column) => textOf(row.cells[column]))
      reader.take(row)
      if (reader.full) yield reader.handOver()
    }
  }
  reader.end()
  yield reader.handOver()
}

/** The text of a text cell; numbers are never too long. */
const textOf = (cell: Cell | undefined): string | undefined => (cell?.number === undefined ? cell?.text : undefined)
