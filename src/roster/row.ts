import type { PlaceWord } from '../policy/policy.ts'
import { withPeriod } from './appointment.ts'
import type { Column } from './column.ts'
import { type CellReading, ColumnReader, type Fact } from './column-reader.ts'
import { isListed, type Target } from './columns.ts'
import { type Fault, mergedDown, type Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'
import { type Problem, problem } from './values/problems.ts'
import { isDitto } from './values/text.ts'

/** What a row says: its facts, and what is wrong with its cells. */
export interface RowReading {
  readonly row: number
  readonly facts: readonly Fact[]
  /** Items in cells that are merged down over the row: one more person's, unless the row goes on with the one above. */
  readonly below: readonly Fact[]
  readonly problems: readonly { readonly column: number; readonly problem: Problem }[]
  readonly faults: readonly { readonly column: number; readonly fault: Fault }[]
}

/** The cells that 同上 would repeat, by column. */
export type Above = readonly (Cell | undefined)[]

interface ReaderColumn {
  readonly column: number
  /** Whether it holds levels of education. */
  readonly levels: boolean
  readonly reader: ColumnReader
  /** Rows that a cell merged downwards covers, where it states one fact for several people. */
  readonly tops: ReadonlyMap<number, number>
  /** The same where it states an item of a list. */
  readonly itemTops: ReadonlyMap<number, number>
  /** The column of the degree beside a level of education. */
  readonly degree: number | undefined
  /** The column of the level beside a degree. */
  readonly level: number | undefined
}

const NOTHING: readonly never[] = []
const NO_ROWS: ReadonlyMap<number, number> = new Map()
const MAYBE_DITTO = /[同〃″"'′”d]/iu

/** Reads the rows of a sheet one by one; 同上 and 〃 repeat the cell above, merged cells speak for every row they cover. */
export class RowReader {
  private readonly sheet: Sheet
  private readonly columns: readonly ReaderColumn[]
  /** The cells of the row above by column, or what they repeat: what 同上 means. */
  private cells: (Cell | undefined)[] = []
  private begun = false
  /** Whether ends of appointments have a column of their own. */
  private readonly ends: boolean
  /** The blank columns of the row read last; a 同上 below a blank repeats the blank. */
  private blank: number[] = []
  /** The columns of the row read last in which 同上 repeats nothing. */
  private lost: number[] = []
  /** Whether 同上 stood where nothing was known of the cell above it, or no row was read that tells what stands above. */
  lacksAbove = true

  constructor(sheet: Sheet, columns: readonly Column[], asOf: number, places: readonly PlaceWord[] = []) {
    this.sheet = sheet
    this.ends = columns.some(({ target }) => target === '#appointed-until')
    const beside = (item: string | undefined, target: Target): number | undefined =>
      columns.find((one) => one.target === target && one.item === item)?.column
    this.columns = columns.flatMap((column) => {
      const { target, item } = column
      if (target === undefined) return []
      const levels = target === 'education[].level'
      const rows = mergedDown(sheet, column.column)
      return {
        column: column.column,
        levels,
        reader: new ColumnReader(column, target, asOf, places),
        ...(isListed(target) ? { tops: NO_ROWS, itemTops: rows } : { tops: rows, itemTops: NO_ROWS }),
        degree: levels ? beside(item, 'education[].degree') : undefined,
        level: target === 'education[].degree' ? beside(item, 'education[].level') : undefined,
      }
    })
  }

  /** The cell of a column in a row, with 同上 and merged cells resolved. */
  private cellAt(row: number, { column, tops }: Pick<ReaderColumn, 'column' | 'tops'>): Cell | undefined {
    const top = tops.size > 0 ? tops.get(row) : undefined
    const cell = this.sheet.cell(top ?? row, column)
    if (!cell) {
      this.blank.push(column)
      return undefined
    }
    if (cell.number === undefined && cell.text.length < 6 && MAYBE_DITTO.test(cell.text) && isDitto(cell.text)) {
      const repeated = this.cells[column]
      this.lacksAbove ||= repeated === undefined
      if (repeated === undefined) this.lost.push(column)
      return repeated
    }
    this.cells[column] = cell
    return cell
  }

  /** What 同上 means in the next row, by column. */
  get above(): Above {
    this.forgetBlanks()
    return this.cells
  }

  /** Begins anew, with what 同上 means in the next row. */
  goOn(above: Above): void {
    this.cells = [...above]
    this.blank = []
    this.lacksAbove = true
    this.begun = false
  }

  /** The row read last only adds to the one above it: its blanks say nothing. */
  keepBlanks(): void {
    this.blank = []
  }

  private forgetBlanks(): void {
    for (const column of this.blank) this.cells[column] = undefined
    this.blank = []
  }

  read(row: number): RowReading {
    this.forgetBlanks()
    this.lost = []
    if (!this.begun) this.lacksAbove = false
    this.begun = true
    const facts: Fact[] = []
    let below: Fact[] | undefined
    const problems: { column: number; problem: Problem }[] = []
    const faults: { column: number; fault: Fault }[] = []
    for (const column of this.columns) {
      const own = this.cellAt(row, column)
      const top = own ? undefined : column.itemTops.get(row)
      const at = top ?? row
      const cell = own ?? (top === undefined ? undefined : this.sheet.cell(top, column.column))
      if (!cell) {
        const fault = this.sheet.fault(row, column.column)
        if (fault) faults.push({ column: column.column, fault })
        continue
      }
      // A degree is read together with the education it stands beside, alone only where that is blank.
      if (column.level !== undefined && this.sheet.cell(at, column.level)) continue
      const reading = column.levels ? this.education(column, cell, at) : column.reader.read(cell)
      for (const fact of reading.facts)
        if (own) facts.push(fact)
        else below = [...(below ?? []), fact]
      if (own) for (const problem of reading.problems) problems.push({ column: column.column, problem })
    }
    for (const column of this.lost) problems.push({ column, problem: problem('ditto-blank') })
    return { row, facts: this.ends ? withPeriod(facts, problems) : facts, below: below ?? NOTHING, problems, faults }
  }

  private education({ reader, degree, tops }: ReaderColumn, cell: Cell, row: number): CellReading {
    const beside = degree === undefined ? undefined : (this.cellAt(row, { column: degree, tops }) ?? { text: '' })
    return reader.readEducation(cell, beside, degree)
  }
}
