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

/** A cell on its way through: a text cell is its text. */
export type PassingCell = string | Cell

/** A row on its way through, counted from 0: its cells by column, blank ones undefined, and what is wrong with some. */
export interface PassingRow {
  readonly row: number
  readonly cells: readonly (PassingCell | undefined)[]
  readonly faults?: ReadonlyMap<number, Fault>
}

/** Rows that are read together. */
export interface PassingUnit {
  readonly rows: readonly PassingRow[]
  /** Whether the rows stand for themselves: no person begins before them or goes on after them. */
  readonly closed: boolean
  /** Whether a cell may repeat one above it, which may stand before these rows. */
  readonly ditto: boolean
}

/** What is known of a sheet before its rows. */
export interface PassingHead {
  readonly name: string
  /** Cells merged over several rows lie among the first {@link HEAD_ROWS} rows with content. */
  readonly merges: readonly Merge[]
}

/** Rows with content kept until the header is found; more than the search for it looks at. */
export const HEAD_ROWS = SEARCH_ROWS + 2

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
    const cell = this.at(row)?.cells[column]
    return typeof cell === 'string' ? { text: cell } : cell
  }

  fault(row: number, column: number): Fault | undefined {
    return this.at(row)?.faults?.get(column)
  }
}

/** The columns with content, in order. Rows may be sparse far out, so holes are passed over. */
function usedIn(cells: PassingRow['cells']): number[] {
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

/** Reads the people of a sheet whose rows come unit by unit: the header from the first rows, then a person at a time. */
export class PassingReader {
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

  /** Whether the columns are known. */
  get started(): boolean {
    return this.people !== undefined
  }

  /** Reads a unit of rows; `last` is the end of the sheet. */
  read({ rows, closed }: PassingUnit, last = false): Passing {
    for (const row of rows) this.take(row)
    if (last && !this.people) this.start()
    if (closed || last) this.keep(this.people?.end())
    return this.handOver()
  }

  private take(row: PassingRow): void {
    if (!row.faults && row.cells.every((cell) => cell === undefined)) return
    this.sheet.pass(row, !this.people)
    if (this.people) this.keep(this.people.take(row.row))
    else if (this.sheet.usedRows.length === HEAD_ROWS) this.start()
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

  private handOver(): Passing {
    const told = this.people ? this.people.diagnostics.splice(0) : []
    return {
      entries: this.entries.splice(0),
      diagnostics: [...this.found.splice(0), ...told],
      columns: this.uses.splice(0),
    }
  }
}

/** Refuses rows that go over a limit; `rows` is how many with content came before and these, 0 where none are counted. */
export function refuseUnit(
  file: string,
  limits: Limits,
  sheet: string,
  { rows: all }: Pick<PassingUnit, 'rows'>,
  rows: number,
): void {
  for (const { row, cells } of all) {
    const plain = rows <= limits.rows && cells.length <= limits.columns && !cells.some((cell) => tooLong(cell, limits))
    if (!plain) refuseRow(file, limits, { name: sheet, row, rows }, usedIn(cells), (column) => cells[column])
  }
}

/** Whether a text is too long; numbers never are. */
const tooLong = (cell: PassingCell | undefined, limits: Limits): boolean =>
  typeof cell === 'string' && cell.length > limits.cell
