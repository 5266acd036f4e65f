import type { PlaceWord } from '../policy/policy.ts'
import type { Column } from './column.ts'
import { headerKey, type Target } from './columns.ts'
import { readTarget } from './read-target.ts'
import type { Cell } from './values/cell.ts'
import { readEducation } from './values/education.ts'
import type { Written } from './values/field.ts'
import type { Problem } from './values/problems.ts'

/** One fact read from a row: where it goes, its value, the column it stands in, and the item of its list. */
export interface Fact {
  readonly path: string
  /** The steps of the path: `title`, `level`; of an item of a list `papers`, `title`. */
  readonly steps: readonly string[]
  readonly listed: boolean
  readonly value: unknown
  readonly column: number
  readonly item?: string
  /** The columns of its parts, where they stand apart. */
  readonly columns?: ReadonlyMap<string, number>
}

/** What one cell says. */
export interface CellReading {
  readonly facts: readonly Fact[]
  readonly problems: readonly Problem[]
}

/** Distinct texts of a column that are remembered. */
const REMEMBERED = 4096

const ASKS = /^是否/u
/** Four digits that are no year, as an example in a header: 如1964年5月毕业填写6405. */
const DIGITS = /(?<!\d)(?!19|20)\d\d(?:0[1-9]|1[0-2])(?![\d年./-])/u

/** Facts whose words name the city or the province. */
const NAMES_PLACES = new Set(['employer.affiliation', 'awards[].talent'])

/** Reads the cells of one column; the same text says the same, and is read once. */
export class ColumnReader {
  private readonly column: Column
  private readonly target: Target
  private readonly asOf: number
  private readonly places: readonly PlaceWord[]
  private readonly written: Written
  private readonly known = new Map<string | number, CellReading>()

  constructor(column: Column, target: Target, asOf: number, places: readonly PlaceWord[]) {
    this.column = column
    this.target = target
    this.asOf = asOf
    this.places = NAMES_PLACES.has(target) ? places : []
    this.written = { yearMonthDigits: DIGITS.test(column.header), asks: ASKS.test(headerKey(column.header)) }
  }

  read(cell: Cell): CellReading {
    const key = keyOf(cell)
    return this.known.get(key) ?? this.remember(key, this.readPlain(cell))
  }

  /** Reads a level of education together with the degree in the column beside it; without one, it may hold one itself. */
  readEducation(cell: Cell, degree: Cell | undefined, degreeColumn: number | undefined): CellReading {
    const key = `${cell.text}\0${degree?.text ?? ''}`
    const known = this.known.get(key)
    if (known) return known
    const { value, problems = [] } = readEducation(cell, degree)
    const facts = [
      ...(value?.level === undefined ? [] : [{ path: 'education[].level', value: value.level }]),
      ...(value?.degree === undefined ? [] : [{ path: 'education[].degree', value: value.degree }]),
    ]
    const places = factsOf(this.column, facts).map((fact) =>
      degree?.text && degreeColumn !== undefined && fact.path === 'education[].degree'
        ? { ...fact, column: degreeColumn }
        : fact,
    )
    return this.remember(key, { facts: places, problems })
  }

  private readPlain(cell: Cell): CellReading {
    const { target, column, asOf, places, written } = this
    const { facts, problems = [] } = readTarget(target, inGeneral(cell, places), asOf, written)
    return { facts: factsOf(column, facts), problems }
  }

  private remember(key: string | number, reading: CellReading): CellReading {
    if (this.known.size < REMEMBERED) this.known.set(key, reading)
    return reading
  }
}

/** The cell with local names replaced by what they mean anywhere. */
function inGeneral(cell: Cell, places: readonly PlaceWord[]): Cell {
  let { text } = cell
  for (const { written, means } of places) text = text.replace(written, means)
  return text === cell.text ? cell : { text }
}

/** What two cells of a column share exactly where they read alike; a text is not made of a number for it. */
function keyOf(cell: Cell): string | number {
  if (cell.number === undefined) return cell.text
  if (cell.format) return `${cell.number}\0${cell.format}`
  return Object.hasOwn(cell, 'text') ? cell.text : cell.number
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
