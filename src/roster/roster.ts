import type { Diagnostic } from '../diagnostics.ts'
import { InputError } from '../diagnostics.ts'
import { type SheetName, sheetNames } from '../facts/catalogue/field.ts'
import { nearest } from '../logic/nearest.ts'
import type { PlaceWord } from '../policy/policy.ts'
import { headerKey } from './columns.ts'
import type { Entry } from './entry.ts'
import { findHeader, type Header, type Overrides, SEARCH_ROWS } from './header.ts'
import { readList } from './lists.ts'
import { readPeople } from './people.ts'
import { PeopleIndex } from './people-index.ts'
import { entryOf } from './person-entry.ts'
import { type QuotaTable, readQuotaTable } from './quota-table.ts'
import { type ColumnUse, columnPlaces, settleColumns } from './settle.ts'
import { type Sheet, textsOf } from './sheet.ts'
import type { SupplementRow } from './supplement.ts'
import { readSupplements } from './supplement-sheets.ts'

export interface RosterOptions {
  /** The sheet of the people, where the user names it. */
  readonly sheet?: string
  readonly overrides: Overrides
  readonly asOf: number
  /** Local names that cells may use. */
  readonly places?: readonly PlaceWord[]
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

/** What lists are called besides their names in the template. */
const LIST_NAMES: ReadonlyMap<string, SheetName> = new Map([
  ['教育', '学历'],
  ['学习', '学历'],
  ['任职', '任职经历'],
  ['聘任', '任职经历'],
  ['获奖', '奖励'],
  ['奖项', '奖励'],
  ['举荐', '专家举荐'],
  ['工作业绩', '业绩'],
])
const TAIL = /(?:情况|经历|信息|明细|清单|记录)?(?:一览|登记|汇总|统计|情况)?表?$/u

/** Which list a sheet holds, or 岗位, by its name; undefined where it is none. */
export function listNamed(sheet: string): SheetName | '岗位' | undefined {
  const name = sheet.trim()
  const plain = name.replace(TAIL, '')
  const known = (one: string): SheetName | undefined => sheetNames.find((list) => list !== '人员' && list === one)
  return name === '岗位' ? name : (known(name) ?? known(plain) ?? LIST_NAMES.get(plain))
}

/** Sheets that explain and hold no people, also where they quote a header. */
const EXPLAINS = /说明|字典|选项|下拉|样表|示例|封面|目录/u

/** A sheet that nobody asked for: people on it would go unjudged without a word. */
export function notRead(
  file: string,
  sheet: Sheet,
  { overrides, sheet: wanted }: RosterOptions,
): readonly Diagnostic[] {
  if (wanted !== undefined || EXPLAINS.test(sheet.name)) return []
  const header = findHeader(sheet, '人员', overrides)
  return [
    {
      severity: header ? 'warning' : 'note',
      code: header ? 'sheet-with-people' : 'sheet-unread',
      params: { sheet: sheet.name },
      file,
      sheet: sheet.name,
    },
  ]
}

/** The sheet of the people, with its header: the one named, else the first that has one. */
export function mainSheet(
  file: string,
  sheets: readonly Sheet[],
  { sheet: wanted, overrides }: RosterOptions,
): { sheet: Sheet; header: Header } {
  const names = sheets.map(({ name }) => name)
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => name.trim() === wanted.trim())
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
  const others = sheets.filter(({ name }) => listNamed(name) === undefined)
  const candidates = [
    ...others.filter(({ name }) => name.trim() === '人员'),
    // What is hidden was set aside by somebody.
    ...others.filter(({ name, hidden }) => !EXPLAINS.test(name) && !hidden),
    ...others.filter(({ name }) => !EXPLAINS.test(name)),
    ...others,
    ...sheets.filter(({ name }) => listNamed(name) !== undefined && listNamed(name) !== name.trim()),
    // A workbook whose only sheet happens to be called 学历 is a roster all the same.
    ...(sheets.length === 1 ? sheets : []),
  ]
  for (const sheet of candidates) {
    const header = findHeader(sheet, '人员', overrides)
    if (header) return { sheet, header }
  }
  const [first] = sheets.filter(({ usedRows }) => usedRows.length > 0)
  throw new InputError({ severity: 'error', code: 'no-name-column', file, ...(first ? { sheet: first.name } : {}) })
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
