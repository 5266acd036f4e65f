import type { Diagnostic } from '../diagnostics.ts'
import { InputError } from '../diagnostics.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './entry.ts'
import { findHeader, SEARCH_ROWS } from './header.ts'
import { nameFrom, PeopleReader } from './people.ts'
import { entryOf } from './person-entry.ts'
import type { Above } from './row.ts'
import { type ColumnUse, columnPlaces, settleColumns, unusedMaps } from './settle.ts'
import type { Fault, Merge, Sheet } from './sheet.ts'
import type { RosterOptions } from './sheets.ts'
import type { Cell } from './values/cell.ts'

/** A cell on its way through: a text cell is its text. */
export type PassingCell = string | Cell

/** A row on its way through, counted from 0: its cells by column, blank ones undefined, and what is wrong with some. */
export interface PassingRow {
  readonly row: number
  readonly cells: readonly (PassingCell | undefined)[]
  readonly faults?: ReadonlyMap<number, Fault>
}

/** What is known of a sheet before its rows. */
export interface PassingHead {
  readonly name: string
  /** Cells merged over several rows lie among the first {@link HEAD_ROWS} rows with content. */
  readonly merges: readonly Merge[]
}

/** Rows with content kept until the header is found; more than the search for it looks at. */
export const HEAD_ROWS = SEARCH_ROWS + 2

/** A sheet of which only the head, the row of the moment and the one before it are kept. */
class PassingSheet implements Sheet {
  readonly name: string
  readonly merges: readonly Merge[]
  readonly hidden = false
  readonly hiddenRows = 0
  readonly hiddenColumns = []
  readonly usedRows: number[] = []
  private readonly head = new Map<number, PassingRow>()
  private present: PassingRow = { row: -1, cells: [] }
  /** The row before it: what tells two people of one name apart stands in both. */
  private previous: PassingRow = this.present

  constructor({ name, merges }: PassingHead) {
    this.name = name
    this.merges = merges
  }

  /** Makes a row the present one; rows of the head stay. */
  pass(row: PassingRow, head: boolean): void {
    if (row !== this.present) this.previous = this.present
    this.present = row
    if (!head) return
    this.head.set(row.row, row)
    this.usedRows.push(row.row)
  }

  private at(row: number): PassingRow | undefined {
    if (this.present.row === row) return this.present
    return this.previous.row === row ? this.previous : this.head.get(row)
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
export function usedIn(cells: PassingRow['cells']): number[] {
  const used: number[] = []
  cells.forEach((cell, column) => {
    if (cell !== undefined) used.push(column)
  })
  return used
}

/** What the header tells: which column is read as what, and what is wrong with the columns. */
export interface HeaderTold {
  readonly columns: readonly ColumnUse[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is to be said of rows that were read together. */
export interface Passed {
  /** What was found in the cells. */
  readonly diagnostics: readonly Diagnostic[]
  /** What 同上 would repeat in the row below them, by column. */
  readonly above: Above
  /** Whether a cell repeats one above the rows that the reader was not told. */
  readonly lacksAbove: boolean
}

/**
 * Reads the people of a sheet whose rows come unit by unit: nobody begins before a unit or goes on after it. It looks at
 * the first rows until it has found the header; then a unit can be read by whichever reader has looked at the same rows.
 */
export class PassingReader {
  private readonly file: string
  private readonly sheet: PassingSheet
  private readonly options: RosterOptions
  private people: PeopleReader | undefined
  private places: ReadonlyMap<string, string> = new Map()

  constructor(file: string, head: PassingHead, options: RosterOptions) {
    this.file = file
    this.sheet = new PassingSheet(head)
    this.options = options
  }

  /** Looks at the next of the first rows; what the header tells, once enough of them were seen. */
  look(row: PassingRow): HeaderTold | undefined {
    this.sheet.pass(row, true)
    return this.sheet.usedRows.length === HEAD_ROWS ? this.settle() : undefined
  }

  /** Settles which column holds what by the rows that were looked at; an `InputError` where none holds names. */
  settle(): HeaderTold {
    const { file, sheet, options } = this
    const header = findHeader(sheet, '人员', options.overrides)
    if (!header) throw new InputError({ severity: 'error', code: 'no-name-column', file, sheet: sheet.name })
    const { uses, columns, diagnostics } = settleColumns(file, sheet, '人员', header)
    this.places = columnPlaces(uses, sheet.name)
    this.people = new PeopleReader(file, sheet, { ...header, columns }, options.asOf, options.places)
    return { columns: uses, diagnostics: [...diagnostics, ...unusedMaps(file, header.columns, options.overrides)] }
  }

  /** Whether the columns are known. */
  get settled(): boolean {
    return this.people !== undefined
  }

  /** Whether a row begins somebody, whoever stands above it; `before` is the row with content above it. */
  begins(row: PassingRow, before: PassingRow): boolean {
    const { people } = this
    if (!people) return false
    const written = nameFrom(textIn(row, people.nameColumn))
    const name = people.ownName(written, row.row)
    this.sheet.pass(row, false)
    if (name === undefined || name === '' || people.nobodyAt(row.row, written)) return false
    if (row.row !== before.row + 1) return true
    const other = people.ownName(nameFrom(textIn(before, people.nameColumn)), before.row)
    // A further row of a person names the person and states an item.
    return (other !== undefined && other !== name) || !people.hasItems(row.row)
  }

  /** Reads the people in the rows of a unit. `above`: what 同上 means in its first row, if that is known. */
  read(rows: readonly PassingRow[], above: Above | undefined, take: (entry: Entry) => void): Passed {
    const { people } = this
    if (!people) throw new Error('the columns are not settled')
    const found: Diagnostic[] = []
    const keep = (draft: Draft | undefined): void => {
      if (!draft) return
      const { entry, diagnostics } = entryOf(draft, this.file, this.sheet.name, this.places)
      take(entry)
      for (const one of diagnostics) found.push(one)
    }
    people.rows.goOn(above ?? [])
    for (const row of rows) {
      this.sheet.pass(row, false)
      keep(people.take(row.row))
    }
    keep(people.end())
    return {
      diagnostics: [...found, ...people.diagnostics.splice(0)],
      above: [...people.rows.above],
      lacksAbove: people.rows.lacksAbove && above === undefined,
    }
  }
}

const textIn = ({ cells }: PassingRow, column: number): string => {
  const cell = cells[column]
  return typeof cell === 'string' ? cell : (cell?.text ?? '')
}
