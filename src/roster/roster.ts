import type { Diagnostic } from '../diagnostics.ts'
import { InputError } from '../diagnostics.ts'
import { type SheetName, sheetNames } from '../facts/catalogue/field.ts'
import { nearest } from '../logic/nearest.ts'
import { headerKey, headersOf } from './columns.ts'
import type { Entry } from './entry.ts'
import { type Column, findHeader, type Header, type Overrides } from './header.ts'
import { PeopleIndex, readList } from './lists.ts'
import { type Draft, entryOf, readPeople } from './people.ts'
import { type QuotaTable, readQuotaTable } from './quota-table.ts'
import { addressOf, columnName, type Sheet } from './sheet.ts'
import type { SupplementRow } from './supplement.ts'
import { readSupplements } from './supplement-sheets.ts'

export interface RosterOptions {
  /** The sheet of the people, where the user names it. */
  readonly sheet?: string
  readonly overrides: Overrides
  readonly asOf: number
}

/** Which column was read as which fact. */
export interface ColumnUse {
  readonly sheet: string
  readonly column: string
  readonly header: string
  readonly path: string
}

export interface Roster {
  readonly entries: readonly Entry[]
  readonly quota: QuotaTable | undefined
  readonly sheets: readonly string[]
  readonly columns: readonly ColumnUse[]
  /** Filled rows of a sheet of missing facts. */
  readonly supplement: readonly SupplementRow[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads the sheets of a roster: the people from the first sheet with a name column (or the one named), everything
 * else from the sheets that carry the lists. Throws an `InputError` where no people can be found at all.
 */
export function readRoster(file: string, all: readonly Sheet[], options: RosterOptions): Roster {
  const filled = readSupplements(file, all)
  const sheets = all.filter(({ name }) => !filled.sheets.includes(name))
  if (filled.alone && options.sheet === undefined)
    return { entries: [], quota: undefined, columns: [], ...filled, supplement: filled.rows }
  const diagnostics: Diagnostic[] = [...filled.diagnostics]
  const columns: ColumnUse[] = []
  const use = (sheet: Sheet, header: Header): Header => {
    const settled = settleColumns(file, sheet, header)
    diagnostics.push(...settled.diagnostics)
    columns.push(...settled.uses)
    return { ...header, columns: settled.columns }
  }
  const main = mainSheet(file, sheets, options)
  const people = readPeople(file, main.sheet, use(main.sheet, main.header), options.asOf)
  diagnostics.push(...people.diagnostics, ...hiddenNotes(file, main.sheet))
  const index = new PeopleIndex(people.drafts)
  let quota: QuotaTable | undefined
  const used = [main.sheet.name, ...filled.sheets]
  for (const sheet of sheets) {
    const kind = sheet.name.trim()
    if (sheet === main.sheet || (kind !== '岗位' && !isListSheet(kind))) continue
    const header = findHeader(sheet, kind, options.overrides)
    if (!header) continue
    used.push(sheet.name)
    diagnostics.push(...hiddenNotes(file, sheet))
    if (kind === '岗位') {
      const read = readQuotaTable(file, sheet, use(sheet, header), options.asOf)
      quota = read.table
      diagnostics.push(...read.diagnostics)
    } else diagnostics.push(...readList(file, sheet, kind, use(sheet, header), index, options.asOf))
  }
  diagnostics.push(...twice(file, main.sheet.name, people.drafts))
  const at = new Map(
    columns.filter(({ sheet }) => sheet === main.sheet.name).map(({ path, column }) => [path, columnIndex(column)]),
  )
  const entries = people.drafts.map((draft) => {
    const { entry, diagnostics: own } = entryOf(draft, file, main.sheet.name, at)
    diagnostics.push(...own)
    return entry
  })
  if (entries.length === 0) diagnostics.push({ severity: 'error', code: 'no-people', file, sheet: main.sheet.name })
  return { entries, quota, sheets: used, columns, supplement: filled.rows, diagnostics }
}

const isListSheet = (name: string): name is SheetName =>
  name !== '人员' && (sheetNames as readonly string[]).includes(name)

function mainSheet(
  file: string,
  sheets: readonly Sheet[],
  { sheet: wanted, overrides }: RosterOptions,
): { sheet: Sheet; header: Header } {
  const names = sheets.map(({ name }) => name)
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted)
    if (!sheet)
      throw new InputError({
        severity: 'error',
        code: 'sheet-not-found',
        params: { sheet: wanted, sheets: names },
        file,
      })
    const header = findHeader(sheet, '人员', overrides)
    if (!header) throw new InputError({ severity: 'error', code: 'no-name-column', file, sheet: wanted })
    return { sheet, header }
  }
  const candidates = [
    ...sheets.filter(({ name }) => name.trim() === '人员'),
    ...sheets.filter(({ name }) => !isListSheet(name.trim()) && name !== '岗位'),
  ]
  for (const sheet of candidates) {
    const header = findHeader(sheet, '人员', overrides)
    if (header) return { sheet, header }
  }
  throw new InputError({
    severity: 'error',
    code: 'no-name-column',
    file,
    ...(names[0] === undefined ? {} : { sheet: names[0] }),
  })
}

/** Refuses two columns for one fact, tells which columns are not known, and lists the others. */
function settleColumns(
  file: string,
  sheet: Sheet,
  header: Header,
): { columns: readonly Column[]; uses: readonly ColumnUse[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const byTarget = new Map<string, Column[]>()
  for (const column of header.columns) {
    if (column.target === undefined) diagnostics.push(unknownColumn(file, sheet, header, column))
    else {
      const key = `${column.target} ${column.education ?? ''}`
      byTarget.set(key, [...(byTarget.get(key) ?? []), column])
    }
  }
  const twice = new Set<Column>()
  for (const [first, second, ...more] of byTarget.values()) {
    if (!first || !second) continue
    for (const column of [first, second, ...more]) twice.add(column)
    const place = (column: Column): string =>
      `${sheet.name}!${addressOf(header.body - 1, column.column)}“${column.header}”`
    diagnostics.push({
      severity: 'error',
      code: 'header-twice',
      params: { first: place(first), second: place(second), field: first.target ?? '' },
      file,
      sheet: sheet.name,
      cell: `${sheet.name}!${addressOf(header.body - 1, second.column)}`,
    })
  }
  const columns = header.columns.filter((column) => column.target !== undefined && !twice.has(column))
  const uses = columns.map(({ column, header: text, group, target }) => ({
    sheet: sheet.name,
    column: columnName(column),
    header: group ? `${group}/${text}` : text,
    path: target as string,
  }))
  return { columns, uses, diagnostics }
}

/** Columns every roster has and nobody needs. */
const HARMLESS = /^(?:序号|编号|no|备注|说明|联系电话|手机|电话|民族|政治面貌|籍贯)$/u

function unknownColumn(file: string, sheet: Sheet, header: Header, column: Column): Diagnostic {
  const key = headerKey(column.header)
  const close = HARMLESS.test(key) ? undefined : nearest(key, headersOf('人员').keys())
  return {
    severity: 'note',
    code: close === undefined ? 'column-unknown' : 'column-nearest',
    params: {
      header: column.group ? `${column.group}/${column.header}` : column.header,
      ...(close === undefined ? {} : { nearest: close }),
    },
    file,
    sheet: sheet.name,
    cell: `${sheet.name}!${addressOf(header.body - 1, column.column)}`,
  }
}

function hiddenNotes(file: string, sheet: Sheet): Diagnostic[] {
  const note = (code: string, params: Diagnostic['params']): Diagnostic => ({
    severity: 'note',
    code,
    params: params ?? {},
    file,
    sheet: sheet.name,
  })
  return [
    ...(sheet.hidden ? [note('hidden-sheet', { sheet: sheet.name })] : []),
    ...(sheet.hiddenRows > 0 ? [note('hidden-rows', { count: sheet.hiddenRows })] : []),
  ]
}

function twice(file: string, sheet: string, drafts: readonly Draft[]): Diagnostic[] {
  const seen = new Map<string, Draft>()
  return drafts.flatMap((draft) => {
    const key = `${draft.name} ${draft.id ?? ''}`
    const first = seen.get(key)
    if (!first) {
      seen.set(key, draft)
      return []
    }
    return [
      {
        severity: 'warning',
        code: 'person-twice',
        params: { name: draft.name, first: first.nameCell, second: draft.nameCell },
        file,
        sheet,
        cell: draft.nameCell,
        person: draft.name,
      } as const,
    ]
  })
}

const columnIndex = (name: string): number =>
  [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
