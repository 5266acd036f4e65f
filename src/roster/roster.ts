import type { Diagnostic } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import { nearest } from '../logic/nearest.ts'
import { headerKey } from './columns.ts'
import type { Entry } from './entry.ts'
import { findHeader, type Header, SEARCH_ROWS } from './header.ts'
import { readList } from './lists.ts'
import { readPeople } from './people.ts'
import { PeopleIndex } from './people-index.ts'
import { entryOf } from './person-entry.ts'
import { type QuotaTable, readQuotaTable } from './quota-table.ts'
import { type ColumnUse, columnPlaces, settleColumns } from './settle.ts'
import { type Sheet, textsOf } from './sheet.ts'
import { listNamed, mainSheet, notRead, type RosterOptions } from './sheets.ts'
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
  const use = (sheet: Sheet, kind: SheetName | '岗位', header: Header): Header => {
    const settled = settleColumns(file, sheet, kind, header)
    diagnostics.push(...settled.diagnostics, ...hiddenNotes(file, sheet))
    columns.push(...settled.uses)
    return { ...header, columns: settled.columns }
  }
  const main = mainSheet(file, sheets, options)
  const people = readPeople(file, main.sheet, use(main.sheet, '人员', main.header), options.asOf, options.places)
  append(diagnostics, people.diagnostics)
  const index = new PeopleIndex(people.drafts)
  let quota: QuotaTable | undefined
  const used = [main.sheet.name, ...filled.sheets]
  for (const sheet of sheets) {
    const kind = listNamed(sheet.name)
    if (sheet === main.sheet || sheet.usedRows.length === 0) continue
    const header = kind && findHeader(sheet, kind, options.overrides)
    // What is only called like a list may be something else.
    if (kind === undefined || (!header && kind !== sheet.name.trim())) {
      append(diagnostics, notRead(file, sheet, options))
      continue
    }
    if (!header) {
      diagnostics.push({
        severity: 'error',
        code: 'list-without-header',
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
  append(diagnostics, unusedMaps(file, used, sheets, options))
  if (entries.length === 0) diagnostics.push({ severity: 'error', code: 'no-people', file, sheet: main.sheet.name })
  return { entries, quota, sheets: used, columns, supplement: filled.rows, diagnostics }
}

/** A roster may give more findings than a call takes arguments. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one)
}

/** Columns that the user named and that no sheet in use has. */
function unusedMaps(
  file: string,
  used: readonly string[],
  sheets: readonly Sheet[],
  { overrides }: RosterOptions,
): Diagnostic[] {
  if (overrides.size === 0) return []
  const texts = sheets
    .filter(({ name }) => used.includes(name))
    .flatMap((sheet) => sheet.usedRows.slice(0, SEARCH_ROWS).flatMap((row) => [...textsOf(sheet, row).values()]))
  const keys = new Set(texts.map(headerKey))
  return [...overrides.keys()]
    .filter((key) => !keys.has(key))
    .map((key) => {
      const close = nearest(key, keys)
      return {
        severity: 'warning',
        code: close === undefined ? 'map-unused' : 'map-nearest',
        params: { header: key, ...(close === undefined ? {} : { nearest: close }) },
        file,
      }
    })
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
