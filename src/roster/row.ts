import type { Period } from '../facts/applicant.ts'
import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import type { Column } from './header.ts'
import { addressOf, type Sheet } from './sheet.ts'
import { type Cell, nothing, type Reading } from './values/cell.ts'
import { readDate } from './values/dates.ts'
import { readEducation } from './values/education.ts'
import { readField, readText } from './values/field.ts'
import { readYearList } from './values/lists.ts'
import { readWhole } from './values/numbers.ts'
import { readDateWithYears, readPeriod } from './values/periods.ts'
import type { Problem } from './values/problems.ts'
import { checkResidentId } from './values/resident-id.ts'
import { isDitto, tidy } from './values/text.ts'
import { readTargetLevel, readTitle } from './values/title.ts'

/** One fact read from a row: where it goes, its value, the column it stands in, and the group of its education. */
export interface Fact {
  readonly path: string
  readonly value: unknown
  readonly column: number
  readonly group?: string
}

/** What a row says: its facts, and what is wrong with its cells. */
export interface RowReading {
  readonly row: number
  readonly facts: readonly Fact[]
  readonly problems: readonly { readonly column: number; readonly problem: Problem }[]
  readonly faults: readonly { readonly column: number; readonly fault: 'formula-without-value' | 'cell-error' }[]
}

/** Reads the rows of a sheet one by one; 同上 and 〃 repeat the cell above. */
export class RowReader {
  private readonly sheet: Sheet
  private readonly columns: readonly Column[]
  private readonly asOf: number
  private readonly above: (Cell | undefined)[] = []
  private readonly degreeColumns: ReadonlyMap<string, number>

  constructor(sheet: Sheet, columns: readonly Column[], asOf: number) {
    this.sheet = sheet
    this.columns = columns.filter(({ target }) => target !== undefined)
    this.asOf = asOf
    this.degreeColumns = new Map(
      columns.flatMap(({ target, column, education }) =>
        target === 'education[].degree' ? [[education ?? '', column]] : [],
      ),
    )
  }

  /** The cell of a column in a row, with 同上 resolved. */
  private cellAt(row: number, column: number): Cell | undefined {
    const cell = this.sheet.cell(row, column)
    if (cell && cell.text.length < 6 && isDitto(cell.text)) return this.above[column]
    if (cell) this.above[column] = cell
    return cell
  }

  read(row: number): RowReading {
    const facts: Fact[] = []
    const problems: { column: number; problem: Problem }[] = []
    const faults: { column: number; fault: 'formula-without-value' | 'cell-error' }[] = []
    for (const { column, target, education } of this.columns) {
      const cell = this.cellAt(row, column)
      if (!cell) {
        const fault = this.sheet.fault(row, column)
        if (fault) faults.push({ column, fault })
        continue
      }
      const note = (reading: Reading<unknown>): void => {
        for (const problem of reading.problems ?? []) problems.push({ column, problem })
      }
      for (const { path, value } of this.readCell(target as string, cell, row, education ?? '', note)) {
        facts.push({ path, value, column, ...(education === undefined ? {} : { group: education }) })
      }
    }
    return { row, facts, problems, faults }
  }

  private readCell(
    target: string,
    cell: Cell,
    row: number,
    group: string,
    note: (reading: Reading<unknown>) => void,
  ): readonly { path: string; value: unknown }[] {
    if (target === 'education[].level') return this.education(cell, row, group, note)
    // A degree is read together with the education it stands beside, alone only where that is blank.
    if (target === 'education[].degree' && this.levelBeside(row, group)) return []
    const one = readTarget(target, cell, this.asOf)
    note(one)
    return one.facts
  }

  private levelBeside(row: number, group: string): boolean {
    return this.columns.some(
      ({ target, education, column }) =>
        target === 'education[].level' && (education ?? '') === group && this.sheet.cell(row, column) !== undefined,
    )
  }

  private education(cell: Cell, row: number, group: string, note: (reading: Reading<unknown>) => void) {
    const degreeColumn = this.degreeColumns.get(group)
    const degree = degreeColumn === undefined ? undefined : (this.cellAt(row, degreeColumn) ?? { text: '' })
    const reading = readEducation(cell, degree)
    note(reading)
    const { level, degree: held } = reading.value ?? {}
    return [
      ...(level === undefined ? [] : [{ path: 'education[].level', value: level }]),
      ...(held === undefined ? [] : [{ path: 'education[].degree', value: held }]),
    ]
  }
}

type Facts = readonly { readonly path: string; readonly value: unknown }[]

const stated = (path: string, reading: Reading<unknown>): Reading<unknown> & { facts: Facts } => ({
  ...reading,
  facts: reading.value === undefined ? [] : [{ path, value: reading.value }],
})

/** An end that has not come. */
const STILL_RUNNING = /^(?:至?今|迄今|现在|目前|在聘|在任)$/u

/** Reads a cell by what its column holds; most columns are a fact of the catalogue. */
export function readTarget(target: string, cell: Cell, asOf: number): Reading<unknown> & { facts: Facts } {
  switch (target) {
    case 'name':
      return stated('name', { value: personName(cell.text) })
    case 'id':
      return stated('id', checkResidentId(cell.text, cell.number !== undefined))
    case '#staff':
      return stated('#staff', { value: tidy(cell.text) })
    case '#kind':
      return stated('#kind', readText(cell))
    case '#posts':
      return stated('#posts', readWhole(cell))
    case '#years':
      return stated('#years', readYearList(cell))
    case '#span':
    case '#rural':
      return stated(target, periodOf(cell))
    case 'application.level':
      return stated(target, readTargetLevel(cell))
    case 'title.level':
    case 'formerTitle.level':
      return titleFacts(target.slice(0, target.indexOf('.')), readTitle(cell))
    case 'title.appointedAt':
      return dateOrSpan(target, 'title.appointments', cell, asOf)
    case 'publicity.startsAt':
      return dateOrSpan(target, 'publicity', cell, Number.POSITIVE_INFINITY)
  }
  if (target.endsWith('[].to') && STILL_RUNNING.test(tidy(cell.text))) return { ...nothing, facts: [] }
  const field = fieldAt(target)
  if (field?.path === 'education[].degree') {
    const reading = readEducation(undefined, cell)
    const { level, degree } = reading.value ?? {}
    const facts = [
      ...(level === undefined ? [] : [{ path: 'education[].level', value: level }]),
      ...(degree === undefined ? [] : [{ path: 'education[].degree', value: degree }]),
    ]
    return { ...reading, facts }
  }
  return field ? stated(target, readField(field, cell, asOf)) : { ...nothing, facts: [] }
}

/** Names are compared and shown without the blanks that typists put between two characters. */
export const personName = (text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/gu, '')
    .trim()
  return plain.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '').replace(/[•‧∙・]/gu, '·')
}

function titleFacts(at: string, reading: ReturnType<typeof readTitle>): Reading<unknown> & { facts: Facts } {
  if (reading.value === undefined) return { ...reading, facts: [] }
  if (reading.value === null) return { ...reading, facts: [{ path: at, value: null }] }
  const { level, series } = reading.value
  const facts: { path: string; value: unknown }[] = [{ path: `${at}.level`, value: level }]
  if (series !== undefined) facts.push({ path: `${at}.#named-series`, value: series })
  return { ...reading, facts }
}

function periodOf(cell: Cell): Reading<Period> {
  const { value, ...rest } = readPeriod(cell)
  const from = value && parsePartialDate(value.from)
  const to = value?.to === undefined ? undefined : parsePartialDate(value.to)
  return from ? { ...rest, value: to ? { from, to } : { from } } : rest
}

/** A date, a date with years behind it (`2018.12/4`), or a span (`2016.09—至今`), which states a period instead. */
function dateOrSpan(path: string, spanAt: string, cell: Cell, asOf: number): Reading<unknown> & { facts: Facts } {
  const plain = readDate(cell, Number.isFinite(asOf) ? { asOf } : {})
  if (plain.value !== undefined) return stated(path, { ...plain, value: parsePartialDate(plain.value) })
  if (plain.none || !plain.problems) return { ...plain, facts: [] }
  const span = periodOf(cell)
  if (span.value) {
    const facts: Facts =
      spanAt === 'publicity'
        ? [
            { path: 'publicity.startsAt', value: span.value.from },
            ...(span.value.to ? [{ path: 'publicity.endsAt', value: span.value.to }] : []),
          ]
        : [{ path: `${spanAt}[]`, value: span.value }]
    return { ...span, facts }
  }
  const withYears = readDateWithYears(cell)
  if (withYears.value)
    return stated(path, { problems: withYears.problems, value: parsePartialDate(withYears.value.date) })
  return { ...plain, facts: [] }
}

/** `人员!F7`. */
export const cellName = (sheet: string, row: number, column: number): string => `${sheet}!${addressOf(row, column)}`
