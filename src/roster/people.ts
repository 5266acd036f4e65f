import type { Diagnostic } from '../diagnostics.ts'
import type { PlaceWord } from '../policy/policy.ts'
import { PersonBuilder } from './build.ts'
import type { Header } from './header.ts'
import { NotPeople } from './not-people.ts'
import { personName } from './read-target.ts'
import { type Fact, RowReader, type RowReading } from './row.ts'
import { cellName, mergedDown, type Sheet, textAt } from './sheet.ts'
import { tellCells } from './tell-cells.ts'
import { isDitto, isNone, isUnknown, tidy } from './values/text.ts'

/** A person under construction, with the place in the people's sheet. */
export interface Draft {
  readonly builder: PersonBuilder
  readonly row: number
  readonly nameCell: string
  readonly name: string
  /** The resident ID number, else the staff number. */
  readonly id: string | undefined
  readonly resident: string | undefined
  /** What the person's last row states. */
  latest: readonly Fact[]
}

export interface PeopleSheet {
  readonly drafts: readonly Draft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the rows of the people's sheet; a row that continues the person above is joined to that person. */
export function readPeople(
  file: string,
  sheet: Sheet,
  header: Header,
  asOf: number,
  places?: readonly PlaceWord[],
): PeopleSheet {
  const reader = new PeopleReader(file, sheet, header, asOf, places)
  const drafts: Draft[] = []
  for (const row of sheet.usedRows) {
    const finished = reader.take(row)
    if (finished) drafts.push(finished)
  }
  const last = reader.end()
  if (last) drafts.push(last)
  return { drafts, diagnostics: reader.diagnostics }
}

/** Reads the people's sheet row by row: a person is finished when the next one begins. */
export class PeopleReader {
  readonly diagnostics: Diagnostic[] = []
  private readonly file: string
  private readonly sheet: Sheet
  private readonly header: Header
  readonly rows: RowReader
  readonly nameColumn: number
  private readonly notPeople: NotPeople
  private readonly namesMerged: ReadonlyMap<number, number>
  private last: Draft | undefined

  constructor(file: string, sheet: Sheet, header: Header, asOf: number, places?: readonly PlaceWord[]) {
    this.file = file
    this.sheet = sheet
    this.header = header
    this.rows = new RowReader(sheet, header.columns, asOf, places)
    this.nameColumn = header.columns.find(({ target }) => target === 'name')?.column ?? 0
    this.notPeople = new NotPeople(file, sheet, header, this.nameColumn)
    this.namesMerged = mergedDown(sheet, this.nameColumn)
  }

  /** The name that a row states of its own by what its name cell says; undefined where that of the row above counts. */
  ownName(written: string, row: number): string | undefined {
    const repeats = written.length < 6 && isDitto(written)
    return repeats || (written === '' && this.namesMerged.has(row)) ? undefined : written
  }

  /** Whether a row states an item of a list, as all rows do that go on with a person of the same name. */
  hasItems(row: number): boolean {
    this.rows.goOn([])
    const { facts } = this.rows.read(row)
    // What 同上 would repeat is not known here, and may be an item.
    return this.rows.lacksAbove || facts.some(({ path }) => isListFact(path))
  }

  /** Whether a row with this in its name cell is none of a person. */
  isNobody(row: number, written: string): boolean {
    return this.notPeople.has(row, written)
  }

  /** Takes the next row; the person before it, if this row begins another. */
  take(row: number): Draft | undefined {
    const { sheet, nameColumn, last } = this
    if (row < this.header.body) return undefined
    const written = nameFrom(textAt(sheet, row, nameColumn))
    if (this.isNobody(row, written)) return undefined
    const reading = this.rows.read(row)
    const own = this.ownName(written, row)
    const [name, merged] = [own ?? '', own === undefined]
    if (name === '' && !(merged && last)) {
      if (reading.facts.length > 0) this.tellNameless(row)
      return undefined
    }
    for (const found of tellCells(this.file, sheet, reading, merged ? (last?.name ?? '') : name))
      this.diagnostics.push(found)
    if (last && (merged || (continues(last, name, reading) && !this.isAnother(last, reading)))) {
      this.rows.keepBlanks()
      const more = reading.facts.filter(({ path }) => isListFact(path))
      for (const lost of lostFacts(last, reading)) this.tellLost(last, row, lost)
      if (!merged && last.id === undefined) this.tellJoined(last, row)
      last.builder.addRow(sheet.name, row, more)
      last.latest = reading.facts
      return undefined
    }
    this.last = draftOf(sheet, nameColumn, name, reading)
    return last
  }

  /** Whether what hardly two people share tells a row's person from the one above: the number on the list, a telephone. */
  private isAnother({ row: first, builder, id }: Draft, { row, facts }: RowReading): boolean {
    const above = first + builder.rowsRead - 1
    const sameNumber = facts.some(
      ({ path, value }) => (path === 'id' && value === id) || (path === '#staff' && value === builder.staff),
    )
    return !sameNumber && this.header.personal.some((column) => this.differs(column, above, row))
  }

  /** Whether two rows state something else in a column; blanks and 同上 state nothing of their own. */
  private differs(column: number, above: number, row: number): boolean {
    const [one, other] = [above, row].map((at) => tidy(textAt(this.sheet, at, column)).replaceAll('-', ''))
    return Boolean(one && other) && one !== other && !isDitto(one ?? '') && !isDitto(other ?? '')
  }

  /** The last person; who comes next is somebody else. */
  end(): Draft | undefined {
    const { last } = this
    this.last = undefined
    return last
  }

  /** A fact that differs from what the person's first row states of it. */
  private tellLost({ name }: Draft, row: number, { path, column }: Fact): void {
    this.diagnostics.push({
      severity: 'warning',
      code: 'row-differs',
      params: { field: path.startsWith('#') ? 'title.level' : path },
      file: this.file,
      sheet: this.sheet.name,
      cell: cellName(this.sheet.name, row, column),
      person: name,
    })
  }

  /** Somebody without a number whose rows name two departments may be two people of one name. */
  private tellJoined({ row: first, builder, name }: Draft, row: number): void {
    const above = first + builder.rowsRead - 1
    const column = this.header.departments.find((one) => this.differs(one, above, row))
    if (column === undefined) return
    this.diagnostics.push({
      severity: 'warning',
      code: 'rows-joined',
      params: { name },
      file: this.file,
      sheet: this.sheet.name,
      cell: cellName(this.sheet.name, row, column),
      person: name,
    })
  }

  private tellNameless(row: number): void {
    const cell = cellName(this.sheet.name, row, this.nameColumn)
    this.diagnostics.push({
      severity: 'error',
      code: 'row-without-name',
      file: this.file,
      sheet: this.sheet.name,
      cell,
    })
  }
}

function draftOf(sheet: Sheet, nameColumn: number, name: string, { row, facts: own, below }: RowReading): Draft {
  const facts = below.length === 0 ? own : [...own, ...below]
  const builder = new PersonBuilder()
  builder.addRow(sheet.name, row, facts)
  // A cell that a merge from above the header covers has a text all the same.
  builder.facts.name ??= name
  const resident = builder.facts.id as string | undefined
  const id = resident ?? builder.staff
  if (id !== undefined) builder.facts.id = id
  return {
    builder,
    row,
    name,
    get nameCell() {
      return cellName(sheet.name, row, nameColumn)
    },
    id,
    resident,
    latest: facts,
  }
}

/** What a mark in the place of a name begins with; most names do not. */
const MARK = /^(?:[^\u4e00-\u9fff]|[无不未暂待没空缺])/u

/** A formula that found no name gives 0. */
const NUMBER = /^[(（]?\d+[)）]?$/u

/** The name in a cell; `/`, `—` and 无 stand where there is none. */
export function nameFrom(text: string): string {
  const isMark =
    text.length < 6 && MARK.test(text) && !isDitto(text) && (isUnknown(text) || isNone(text) || NUMBER.test(text))
  return isMark ? '' : personName(text)
}

const isListFact = (path: string): boolean => path.includes('[]') || path === '#years' || path === '#rural'

/** The row below one of the same name and number that differs only in its items: one more education or paper. */
function continues(last: Draft, name: string, { row, facts }: RowReading): boolean {
  if (name !== last.name || row !== last.row + last.builder.rowsRead) return false
  if (!facts.some(({ path }) => isListFact(path)) || sameFacts(facts, last.latest)) return false
  return facts.every(({ path, value }) => isListFact(path) || path === 'name' || sameAs(last, path, value))
}

/** Whether two rows state the same: then somebody stands on the list twice. */
const sameFacts = (one: readonly Fact[], other: readonly Fact[]): boolean =>
  one.length === other.length && one.every((fact, at) => JSON.stringify(fact) === JSON.stringify(other[at]))

/** What a row that goes on with a person states otherwise than the rows above it; only items of lists are added. */
const lostFacts = (last: Draft, { facts }: RowReading): readonly Fact[] =>
  facts.filter(({ path, value }) => !isListFact(path) && path !== 'name' && !sameAs(last, path, value))

function sameAs({ builder, id }: Draft, path: string, value: unknown): boolean {
  if (path === 'id' || path === '#staff') return id === value || builder.staff === value
  return JSON.stringify(builder.heldAt(path)) === JSON.stringify(value)
}
