import type { SheetName } from '../facts/catalogue/field.ts'
import { type Column, joinItems } from './column.ts'
import { headerKey, headersOf, ofYear, type Target } from './columns.ts'
import { educationOf, educationsAhead, targetOfHeader } from './header-match.ts'
import { headerRows } from './header-rows.ts'
import { type Sheet, textsOf } from './sheet.ts'
import { withoutStrangers } from './strangers.ts'

export interface Header {
  /** The row of the columns' names, from 0. */
  readonly row: number
  /** The first row below the header, from 0. */
  readonly body: number
  readonly columns: readonly Column[]
  /** Columns of which two people hardly have the same: their number on the list, their telephone. */
  readonly personal: readonly number[]
  /** Columns that may differ between two people of one name, and between two rows of one. */
  readonly departments: readonly number[]
}

/** How many rows with content may stand above the header: titles, units, dates, instructions. */
export const SEARCH_ROWS = 200

/** Extra columns named by the user: header in its comparison form → target. */
export type Overrides = ReadonlyMap<string, Target>

type TargetOf = (text: string) => Target | undefined

/** Finds the header of a sheet by its name column; undefined where there is none. Headers of several rows are joined. */
export function findHeader(sheet: Sheet, kind: SheetName | '岗位', overrides: Overrides): Header | undefined {
  const known = headersOf(kind)
  const targetOf: TargetOf = (text) => {
    const key = headerKey(text)
    return overrides.get(key) ?? ofYear(kind, text)?.target ?? known.get(key)
  }
  // Rows of lists may state a number alone.
  const keys = kind === '岗位' ? ['#posts'] : kind === '人员' ? ['name'] : ['name', 'id', '#staff']
  let alone: number | undefined
  for (const row of sheet.usedRows.slice(0, SEARCH_ROWS)) {
    const targets = [...textsOf(sheet, row).values()].map(targetOf)
    if (!targets.some((target) => target !== undefined && keys.includes(target))) continue
    // A line such as 姓名： above the table names one column only; printed pages repeat the header further down.
    if (new Set(targets).size > (targets.includes(undefined) ? 2 : 1))
      return readHeader(sheet, row, keys, kind, targetOf, overrides)
    alone ??= row
  }
  return alone === undefined ? undefined : readHeader(sheet, alone, keys, kind, targetOf, overrides)
}

function readHeader(
  sheet: Sheet,
  row: number,
  keys: readonly string[],
  kind: SheetName | '岗位',
  targetOf: TargetOf,
  overrides: Overrides,
): Header {
  const nameColumn = [...textsOf(sheet, row)].find(([, text]) => keys.includes(targetOf(text) ?? ''))?.[0] ?? 0
  const { last, names } = headerRows(sheet, row, nameColumn, targetOf)
  // Whatever stands over the name is about the person, or no group at all.
  const ofPerson = new Set(names.find(({ column }) => column === nameColumn)?.groups)
  const columns: Column[] = []
  let education = ''
  for (const { column, header, groups } of names) {
    const [nearest = '', outer = ''] = groups.filter((group) => !ofPerson.has(group))
    const group = nearest === header ? '' : nearest
    const target =
      targetOfHeader(header, group, targetOf) ?? (outer ? targetOfHeader(header, outer, targetOf) : undefined)
    if (target?.startsWith('education[].')) education = educationOf(header, nearest, education, target)
    const chosen = [header, `${group}${header}`].some((text) => overrides.has(headerKey(text)))
    const extra = chosen ? undefined : (ofYear(kind, `${group}${header}`) ?? ofYear(kind, header))
    columns.push({
      column,
      header,
      group,
      target,
      ...(chosen ? { chosen: true } : {}),
      ...(target?.startsWith('education[].') ? { item: education } : {}),
      ...(extra && target === extra.target ? { item: `${extra.year}`, year: extra.year } : {}),
    })
  }
  const called = (form: RegExp): readonly number[] =>
    columns.flatMap(({ column, header, group }) => (group === '' && form.test(headerKey(header)) ? [column] : []))
  return {
    row: last,
    body: last + 1,
    columns: joinItems(withoutStrangers(educationsAhead(columns))),
    personal: called(PERSONAL),
    departments: called(DEPARTMENT),
  }
}

const PERSONAL =
  /^(?:序|序号|顺号|顺序号|总序号|申报序号|序列|项次|no|#|联系电话|本人电话|电话|电话号码|移动电话|手机|手机号|手机号码)$/u
const DEPARTMENT = /^(?:所在|工作)?(?:部门|科室|处室|车间|班组)(?:名称)?$/u
