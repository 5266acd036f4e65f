import type { Diagnostic, Severity } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { finish, type ItemPlace, PersonBuilder } from './build.ts'
import { headerKey } from './columns.ts'
import type { Entry } from './entry.ts'
import type { Header } from './header.ts'
import { cellName, type Fact, personName, RowReader, type RowReading } from './row.ts'
import { type Sheet, textAt } from './sheet.ts'

/** Rows below the people that are about the list, not on it. */
const FOOTER =
  /^(?:合计|小计|总计|共计|填表人|填报人|制表人|制表|审核人|审核|负责人|单位(?:负责人|审核|意见)?[(（]?(?:盖章|签章|公章)|注\d*[:：]|备注[:：]|说明[:：]|填表说明|填报单位|填表日期|联系人|联系电话|第\d+页)/u

/** Example rows of the blank workbook. */
const EXAMPLE = /^[(（【[]?示例/u

/** A person under construction, with the place in the people's sheet. */
export interface Draft {
  readonly builder: PersonBuilder
  readonly row: number
  readonly nameCell: string
  readonly name: string
  readonly id: string | undefined
}

export interface PeopleSheet {
  readonly drafts: readonly Draft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the rows of the people's sheet; a row that continues the person above is joined to that person. */
export function readPeople(file: string, sheet: Sheet, header: Header, asOf: number): PeopleSheet {
  const reader = new RowReader(sheet, header.columns, asOf)
  const nameColumn = header.columns.find(({ target }) => target === 'name')?.column ?? 0
  const drafts: Draft[] = []
  const diagnostics: Diagnostic[] = []
  for (let row = header.body; row < sheet.rows; row++) {
    const nameText = personName(textAt(sheet, row, nameColumn))
    if (isNoPerson(sheet, row, nameText)) continue
    const reading = reader.read(row)
    const merged = nameText === '' && insideMerge(sheet, row, nameColumn)
    const last = drafts.at(-1)
    if (nameText === '' && !(merged && last)) {
      if (reading.facts.length > 0) {
        diagnostics.push({
          severity: 'error',
          code: 'row-without-name',
          file,
          sheet: sheet.name,
          cell: cellName(sheet.name, row, nameColumn),
        })
      }
      continue
    }
    diagnostics.push(...tellCells(file, sheet, reading, merged ? (last?.name ?? '') : nameText))
    if (last && (merged || continues(last, nameText, reading))) {
      last.builder.addRow(
        sheet.name,
        row,
        reading.facts.filter(({ path }) => isListFact(path)),
      )
      continue
    }
    const builder = new PersonBuilder()
    builder.addRow(sheet.name, row, reading.facts)
    const id = builder.facts.id ?? builder.staff
    if (id !== undefined) builder.facts.id = id
    drafts.push({
      builder,
      row,
      name: nameText,
      nameCell: cellName(sheet.name, row, nameColumn),
      id: id as string | undefined,
    })
  }
  return { drafts, diagnostics }
}

function isNoPerson(sheet: Sheet, row: number, name: string): boolean {
  if (EXAMPLE.test(name) || headerKey(name) === '姓名') return true
  if (name !== '' && FOOTER.test(name)) return true
  for (let column = 0; column < sheet.columns; column++) {
    const text = textAt(sheet, row, column)
    if (text !== '') return FOOTER.test(text.normalize('NFKC').replace(/\s/gu, ''))
  }
  return true
}

const insideMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && right >= column)

const isListFact = (path: string): boolean => path.includes('[]') || path === '#years' || path === '#rural'

/** The row below one of the same name and number that differs only in its items: one more education or paper. */
function continues(last: Draft, name: string, { row, facts }: RowReading): boolean {
  if (name !== last.name || row !== last.row + last.builder.rowsRead) return false
  if (!facts.some(({ path }) => isListFact(path))) return false
  return facts.every(({ path, value }) => isListFact(path) || path === 'name' || sameAs(last, path, value))
}

function sameAs({ builder, id }: Draft, path: string, value: unknown): boolean {
  if (path === 'id' || path === '#staff') return id === value || builder.staff === value
  let held: unknown = builder.facts
  for (const step of path.split('.'))
    held = held && typeof held === 'object' ? (held as Record<string, unknown>)[step] : undefined
  return JSON.stringify(held) === JSON.stringify(value)
}

/** Problems and faults of the cells of a row as diagnostics. */
export function tellCells(file: string, sheet: Sheet, reading: RowReading, person: string): Diagnostic[] {
  const tell = (severity: Severity, code: string, column: number, params?: Diagnostic['params']): Diagnostic => ({
    severity,
    code,
    file,
    sheet: sheet.name,
    cell: cellName(sheet.name, reading.row, column),
    ...(person ? { person } : {}),
    ...(params ? { params } : {}),
  })
  return [
    ...reading.problems.map(({ column, problem }) => tell(problem.severity, problem.code, column, problem.params)),
    ...reading.faults.map(({ column, fault }) => tell('error', fault, column, { value: '' })),
  ]
}

/** The person as an entry to judge, with the cell of every fact. */
export function entryOf(
  draft: Draft,
  file: string,
  sheet: string,
  columns: ReadonlyMap<string, number>,
): {
  readonly entry: Entry
  readonly diagnostics: readonly Diagnostic[]
} {
  const { applicant, diagnostics } = finish(draft.builder, { file, sheet, row: draft.row })
  const { places } = draft.builder
  return {
    diagnostics,
    entry: {
      applicant: applicant as Applicant,
      file,
      sheet,
      row: draft.row + 1,
      sourceOf: (path) => placeOf(path, places) ?? cellOf(path, sheet, draft.row, columns),
    },
  }
}

function placeOf(path: string, places: readonly ItemPlace[]): string | undefined {
  const place = places.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}.`))
  if (!place) return undefined
  const column =
    place.columns.get(path.slice(place.prefix.length + 1)) ?? place.columns.get('') ?? [...place.columns.values()][0]
  return column === undefined ? undefined : cellName(place.sheet, place.row, column)
}

/** Facts that can come from the column of another. */
const READ_FROM: Readonly<Record<string, string>> = {
  title: 'title.level',
  'title.series': 'title.level',
  'formerTitle.series': 'formerTitle.level',
  'publicity.endsAt': 'publicity.startsAt',
  id: '#staff',
}

function cellOf(path: string, sheet: string, row: number, columns: ReadonlyMap<string, number>): string | undefined {
  const column = columns.get(path) ?? columns.get(READ_FROM[path] ?? '')
  return column === undefined ? undefined : cellName(sheet, row, column)
}

export type { Fact }
