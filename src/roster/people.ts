import { type Diagnostic, InputError, type Severity } from '../diagnostics.ts'
import type { PlaceWord } from '../policy/policy.ts'
import type { Fact } from './column-reader.ts'
import { isListed } from './columns.ts'
import { continues, type Draft, draftOf, lostFacts } from './draft.ts'
import type { Header } from './header.ts'
import { type Nobody, NotPeople } from './not-people.ts'
import { personName } from './read-target.ts'
import { RowReader, type RowReading } from './row.ts'
import { cellName, mergedDown, type Sheet, textAt } from './sheet.ts'
import { quoted, tellCells } from './tell-cells.ts'
import { isDitto, isNone, isUnknown, tidy } from './values/text.ts'

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
    this.notPeople = new NotPeople(file, sheet, '人员', header, this.nameColumn)
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
    return this.rows.lacksAbove || facts.some(({ path }) => isListed(path))
  }

  /** What a row with this in its name cell is, if none of a person; an InputError where another table begins. */
  nobodyAt(row: number, written: string): Nobody | undefined {
    const { notPeople } = this
    const other = notPeople.otherTable(row, written)
    if (other) throw new InputError(other)
    return notPeople.kindOf(row, written) ?? (notPeople.isLine(row, written) ? 'told' : undefined)
  }

  /** Takes the next row; the person before it, if this row begins another. */
  take(row: number): Draft | undefined {
    const { sheet, nameColumn, last } = this
    if (row < this.header.body) return undefined
    const written = nameFrom(textAt(sheet, row, nameColumn))
    const nobody = this.nobodyAt(row, written)
    if (nobody === 'told') this.tellLine(row)
    if (nobody) return undefined
    const reading = this.rows.read(row)
    if (this.notPeople.isLabelled(row) && reading.facts.length <= 1) {
      this.tellLine(row)
      return undefined
    }
    const own = this.ownName(written, row)
    const [name, merged] = [own ?? '', own === undefined]
    if (last && written === '' && !merged && this.isMoreOf(last, reading)) {
      this.tell('note', 'row-continues', row, nameColumn, { params: { name: last.name }, person: last.name })
      this.join(last, row, reading)
      return undefined
    }
    if (name === '' && !(merged && last)) {
      // 乙院 in front of its people, or counted below them.
      const isOfEmployer = reading.facts.every(({ path }) => path === 'employer.name' || path === 'name')
      if (isOfEmployer && sheet.usedColumns(row).length <= 2) this.tellLine(row)
      else if (reading.facts.length > 0) this.tell('error', 'row-without-name', row, nameColumn)
      return undefined
    }
    for (const found of tellCells(this.file, sheet, reading, merged ? (last?.name ?? '') : name))
      this.diagnostics.push(found)
    if (last && (merged || (continues(last, name, reading) && !this.isAnother(last, reading)))) {
      for (const lost of lostFacts(last, reading)) this.tellLost(last, row, lost)
      if (!merged && last.id === undefined) this.tellJoined(last, row)
      if (!merged) this.tell('note', 'row-joined', row, nameColumn, { params: { name }, person: name })
      this.join(last, row, reading)
      return undefined
    }
    this.tellAlone(name, reading)
    this.last = draftOf(sheet, nameColumn, name, reading)
    return last
  }

  /** Whether a row without a name and number only adds items to the person above, as rows do whose cells were merged. */
  private isMoreOf({ row: first, builder }: Draft, { row, facts }: RowReading): boolean {
    const isNext = row === first + builder.rowsRead
    const isNumbered = this.header.numbers.some((column) => textAt(this.sheet, row, column) !== '')
    const { personal, posts } = this.header
    // Another department, post or age is somebody else's.
    const isElse = [...personal, ...posts].some((column) => this.differs(column, row - 1, row))
    return isNext && !isNumbered && !isElse && facts.length > 0 && facts.every(({ path }) => isListed(path))
  }

  /** Adds the items of a further row to a person. */
  private join(last: Draft, row: number, { facts }: RowReading): void {
    this.rows.keepBlanks()
    last.builder.addRow(
      this.sheet.name,
      row,
      facts.filter(({ path }) => isListed(path)),
    )
    last.latest = facts
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
    const params = { field: path.startsWith('#') ? 'title.level' : path }
    this.tell('warning', 'row-differs', row, column, { params, person: name })
  }

  /** Somebody without a number whose rows name two posts may be two people of one name. */
  private tellJoined({ row: first, builder, name }: Draft, row: number): void {
    const above = first + builder.rowsRead - 1
    const column = this.header.posts.find((one) => this.differs(one, above, row))
    if (column !== undefined) this.tell('warning', 'rows-joined', row, column, { params: { name }, person: name })
  }

  private tellLine(row: number): void {
    const { sheet, nameColumn } = this
    const [first = nameColumn] = sheet.usedColumns(row)
    const text = quoted(
      [...new Set([first, nameColumn])]
        .map((column) => textAt(sheet, row, column))
        .join(' ')
        .trim(),
    )
    this.tell('note', 'line-passed', row, nameColumn, { params: { text } })
  }

  /** In a table that numbers its people, a name alone may be the title of a part of the list. */
  private tellAlone(name: string, { row, facts }: RowReading): void {
    if (facts.length > 1 || this.header.personal.length === 0 || this.sheet.usedColumns(row).length > 1) return
    this.tell('warning', 'name-alone', row, this.nameColumn, { params: { name }, person: name })
  }

  private tell(
    severity: Severity,
    code: string,
    row: number,
    column: number,
    more: Pick<Diagnostic, 'params' | 'person'> = {},
  ): void {
    const { file, sheet } = this
    const cell = cellName(sheet.name, row, column)
    this.diagnostics.push({ severity, code, ...more, file, sheet: sheet.name, cell })
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
