import type { Diagnostic } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import type { Column } from './column.ts'
import type { Entry } from './entry.ts'
import { findHeader, type Header } from './header.ts'
import { readList } from './lists.ts'
import { readPeople } from './people.ts'
import { PeopleIndex } from './people-index.ts'
import { entryOf } from './person-entry.ts'
import { type QuotaTable, readQuotaTable } from './quota-table.ts'
import { type ColumnUse, columnPlaces, settleColumns, unusedMaps } from './settle.ts'
import type { Sheet } from './sheet.ts'
import { listsAmong, mainSheet, notRead, type RosterOptions } from './sheets.ts'
import type { SupplementRow } from './supplement.ts'
import { readSupplements } from './supplement-sheets.ts'

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
  const named: Column[] = []
  const use = (sheet: Sheet, kind: SheetName | '岗位', header: Header): Header => {
    const settled = settleColumns(file, sheet, kind, header)
    diagnostics.push(...settled.diagnostics, ...hiddenNotes(file, sheet))
    columns.push(...settled.uses)
    named.push(...header.columns)
    return { ...header, columns: settled.columns }
  }
  const lists = listsAmong(sheets, options.overrides)
  const main = mainSheet(file, sheets, options, lists)
  const people = readPeople(file, main.sheet, use(main.sheet, '人员', main.header), options.asOf, options.places)
  append(diagnostics, people.diagnostics)
  const index = new PeopleIndex(people.drafts)
  let quota: QuotaTable | undefined
  const used = [main.sheet.name, ...filled.sheets]
  for (const sheet of sheets) {
    const kind = lists.get(sheet)
    if (sheet === main.sheet || sheet.usedRows.length === 0) continue
    if (kind === undefined) {
      append(diagnostics, notRead(file, sheet, options))
      continue
    }
    const header = findHeader(sheet, kind, options.overrides)
    if (!header) {
      diagnostics.push({
        severity: 'error',
        code: kind === '岗位' ? 'posts-without-header' : 'list-without-header',
        params: { sheet: sheet.name },
        file,
        sheet: sheet.name,
      })
      continue
    }
    used.push(sheet.name)
    const settled = use(sheet, kind, header)
    if (kind === '岗位') {
      const read = readQuotaTable(file, sheet, settled, options.asOf)
      quota = read.table
      append(diagnostics, read.diagnostics)
    } else append(diagnostics, readList(file, sheet, kind, settled, index, options.asOf, options.places))
  }
  const at = columnPlaces(columns, main.sheet.name)
  const entries = people.drafts.map((draft) => {
    const { entry, diagnostics: own } = entryOf(draft, file, main.sheet.name, at)
    append(diagnostics, own)
    return entry
  })
  append(diagnostics, unusedMaps(file, named, options.overrides))
  if (entries.length === 0) diagnostics.push({ severity: 'error', code: 'no-people', file, sheet: main.sheet.name })
  return { entries, quota, sheets: used, columns, supplement: filled.rows, diagnostics }
}

/** A roster may give more findings than a call takes arguments. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one)
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
