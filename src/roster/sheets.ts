import { type Diagnostic, InputError } from '../diagnostics.ts'
import { type SheetName, sheetNames } from '../facts/catalogue/field.ts'
import type { PlaceWord } from '../policy/policy.ts'
import { yearNamed } from './columns.ts'
import { findHeader, type Header, type Overrides } from './header.ts'
import type { Sheet } from './sheet.ts'

export interface RosterOptions {
  /** The sheet of the people, where the user names it. */
  readonly sheet?: string
  readonly overrides: Overrides
  readonly asOf: number
  /** Local names that cells may use. */
  readonly places?: readonly PlaceWord[]
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
/** What stands around the name of a list: its number, a year, a remark in brackets. */
const AROUND = /^附[件表]?\d*[、.．\s]*|^\d{1,2}[、.．]\s*|^(?:19|20)\d{2}年?度?|[(（][^()（）]*[)）]$/gu
const TAIL = /(?:情况|经历|信息|明细|清单|记录)?(?:一览|登记|汇总|统计|情况)?表?$/u

/** Which list a sheet of this name holds, or 岗位; undefined where it is none. */
function listNamed(sheet: string): SheetName | '岗位' | undefined {
  const name = sheet.trim()
  const plain = name.replace(AROUND, '').replace(TAIL, '')
  const known = (one: string): SheetName | undefined => sheetNames.find((list) => list !== '人员' && list === one)
  return name === '岗位' ? name : (known(name) ?? known(plain) ?? LIST_NAMES.get(plain))
}

/**
 * Which sheets hold which lists. What is only called like a list must have one of its columns and none that tells a roster
 * of people, and gives way to one of the list's own name.
 */
export function listsAmong(sheets: readonly Sheet[], overrides: Overrides): ReadonlyMap<Sheet, SheetName | '岗位'> {
  const lists = new Map<Sheet, SheetName | '岗位'>()
  const named = (exact: boolean): void => {
    for (const sheet of sheets) {
      const kind = listNamed(sheet.name)
      if (kind === undefined || (kind === sheet.name.trim()) !== exact || sheet.usedRows.length === 0) continue
      const before = [...lists].flatMap(([one, other]) => (other === kind ? [one] : []))
      const isFurther =
        kind === '继续教育' && before.every(({ name }) => differs(yearNamed(name), yearNamed(sheet.name)))
      if (exact || ((before.length === 0 || isFurther) && isList(sheet, kind, overrides))) lists.set(sheet, kind)
    }
  }
  named(true)
  named(false)
  return lists
}

const differs = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

const PERSON = new Set(['name', 'id', '#staff'])
/** Columns by which a sheet is a roster of people, whatever it is called. */
const OF_PEOPLE = new Set(['title.level', 'application.level'])

function isList(sheet: Sheet, kind: SheetName | '岗位', overrides: Overrides): boolean {
  const targets = (as: SheetName | '岗位'): readonly string[] =>
    findHeader(sheet, as, overrides)?.columns.flatMap(({ target }) => target ?? []) ?? []
  return targets(kind).some((target) => !PERSON.has(target)) && !targets('人员').some((target) => OF_PEOPLE.has(target))
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
  lists: ReadonlyMap<Sheet, unknown>,
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
  const others = sheets.filter((sheet) => !lists.has(sheet))
  const candidates = [
    ...others.filter(({ name }) => name.trim() === '人员'),
    // What is hidden was set aside by somebody.
    ...others.filter(({ name, hidden }) => !EXPLAINS.test(name) && !hidden),
    ...others.filter(({ name }) => !EXPLAINS.test(name)),
    ...others,
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
