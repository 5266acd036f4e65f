import type { PlaceWord } from '../policy/policy.ts'
import type { Column } from './column.ts'
import type { Target } from './columns.ts'
import { readTarget } from './read-target.ts'
import { type Fault, mergedDown, type Sheet } from './sheet.ts'
import type { Cell } from './values/cell.ts'
import { readEducation } from './values/education.ts'
import type { Problem } from './values/problems.ts'
import { isDitto } from './values/text.ts'

/** One fact read from a row: where it goes, its value, the column it stands in, and the item of its list. */
export interface Fact {
  readonly path: string
  /** The steps of the path: `title`, `level`; of an item of a list `papers`, `title`. */
  readonly steps: readonly string[]
  readonly listed: boolean
  readonly value: unknown
  readonly column: number
  readonly item?: string
}

/** What a row says: its facts, and what is wrong with its cells. */
export interface RowReading {
  readonly row: number
  readonly facts: readonly Fact[]
  /** Items in cells that are merged down over the row: one more person's, unless the row goes on with the one above. */
  readonly below: readonly Fact[]
  readonly problems: readonly { readonly column: number; readonly problem: Problem }[]
  readonly faults: readonly { readonly column: number; readonly fault: Fault }[]
}

/** What one cell says; the same text in the same column says the same, and is read once. */
interface CellReading {
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
}

/** The cells that 同上 would repeat, by column. */
export type Above = readonly (Cell | undefined)[]

interface ReaderColumn extends Column {
  readonly target: Target
  /** Whether the header has dates written as four digits: 如1964年5月毕业填写6405. */
  readonly yearMonthDigits: boolean
  readonly known: Map<string | number, CellReading>
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

/** Distinct texts of a column that are remembered. */
const REMEMBERED = 4096
const MAYBE_DITTO = /[同〃″"'′”d]/iu

/** Four digits that are no year, as an example in a header. */
const DIGITS = /(?<!\d)(?!19|20)\d\d(?:0[1-9]|1[0-2])(?![\d年./-])/u

/** Facts whose words name the city or the province. */
const NAMES_PLACES = new Set(['employer.affiliation', 'awards[].talent'])

/** The cell with local names replaced by what they mean anywhere. */
function inGeneral(cell: Cell, places: readonly PlaceWord[]): Cell {
  let { text } = cell
  for (const { written, means } of places) text = text.replace(written, means)
  return text === cell.text ? cell : { text }
}

/** Reads the rows of a sheet one by one; 同上 and 〃 repeat the cell above, merged cells speak for every row they cover. */
export class RowReader {
  private readonly sheet: Sheet
  private readonly columns: readonly ReaderColumn[]
  private readonly asOf: number
  private readonly places: readonly PlaceWord[]
  /** The cells of the row above by column, or what they repeat: what 同上 means. */
  private cells: (Cell | undefined)[] = []
  private begun = false
  /** The blank columns of the row read last; a 同上 below a blank repeats the blank. */
  private blank: number[] = []
  /** Whether 同上 stood where nothing was known of the cell above it, or no row was read that tells what stands above. */
  lacksAbove = true

  constructor(sheet: Sheet, columns: readonly Column[], asOf: number, places: readonly PlaceWord[] = []) {
    this.sheet = sheet
    this.places = places
    this.asOf = asOf
    const beside = (item: string | undefined, target: Target): number | undefined =>
      columns.find((one) => one.target === target && one.item === item)?.column
    this.columns = columns.flatMap((column) => {
      const { target, item } = column
      if (target === undefined) return []
      const listed = target.includes('[]') || target === '#years' || target === '#rural'
      return {
        ...column,
        target,
        yearMonthDigits: DIGITS.test(column.header),
        known: new Map(),
        tops: listed ? new Map() : mergedDown(sheet, column.column),
        itemTops: listed ? mergedDown(sheet, column.column) : new Map(),
        degree: target === 'education[].level' ? beside(item, 'education[].degree') : undefined,
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
      const reading =
        column.target === 'education[].level' ? this.education(column, cell, at) : this.plain(column, cell)
      for (const fact of reading.facts)
        if (own) facts.push(fact)
        else below = [...(below ?? []), fact]
      if (own) for (const problem of reading.problems) problems.push({ column: column.column, problem })
    }
    return { row, facts, below: below ?? NOTHING, problems, faults }
  }

  private plain(column: ReaderColumn, cell: Cell): CellReading {
    const key = keyOf(cell)
    return column.known.get(key) ?? remember(column, key, this.readPlain(column, cell))
  }

  private readPlain(column: ReaderColumn, cell: Cell): CellReading {
    const { target } = column
    const plain = NAMES_PLACES.has(target) ? inGeneral(cell, this.places) : cell
    const { facts, problems = [] } = readTarget(target, plain, this.asOf, { yearMonthDigits: column.yearMonthDigits })
    return { facts: factsOf(column, facts), problems }
  }

  private education(column: ReaderColumn, cell: Cell, row: number): CellReading {
    // Without a column of degrees, a degree may stand in the column of levels.
    const degree =
      column.degree === undefined
        ? undefined
        : (this.cellAt(row, { column: column.degree, tops: column.tops }) ?? { text: '' })
    const key = `${cell.text}\0${degree?.text ?? ''}`
    return column.known.get(key) ?? remember(column, key, readEducationCell(column, cell, degree))
  }
}

/** What two cells of a column share exactly where they read alike; a text is not made of a number for it. */
function keyOf(cell: Cell): string | number {
  if (cell.number === undefined) return cell.text
  if (cell.format) return `${cell.number}\0${cell.format}`
  return Object.hasOwn(cell, 'text') ? cell.text : cell.number
}

function readEducationCell(column: ReaderColumn, cell: Cell, degree: Cell | undefined): CellReading {
  const { value, problems = [] } = readEducation(cell, degree)
  const facts = [
    ...(value?.level === undefined ? [] : [{ path: 'education[].level', value: value.level }]),
    ...(value?.degree === undefined ? [] : [{ path: 'education[].degree', value: value.degree }]),
  ]
  return { facts: factsOf(column, facts), problems }
}

function remember({ known }: ReaderColumn, key: string | number, reading: CellReading): CellReading {
  if (known.size < REMEMBERED) known.set(key, reading)
  return reading
}

/** Facts with their place; a year that the header states comes with what the cell says of it. */
function factsOf({ column, item, year }: Column, facts: readonly { path: string; value: unknown }[]): Fact[] {
  const place = item === undefined ? { column } : { column, item }
  const implied =
    year === undefined || facts.length === 0 ? [] : [{ path: 'continuingEducation[].year', value: year as unknown }]
  return [...implied, ...facts].map(({ path, value }) => {
    const listed = path.includes('[].')
    return { path, steps: path.split(listed ? '[].' : '.'), listed, value, ...place }
  })
}
