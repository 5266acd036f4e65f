import type { SheetName } from '../facts/catalogue/field.ts'
import { type Column, joinItems } from './column.ts'
import { headerKey, headersOf, ofYear, type Target, yearNamed } from './columns.ts'
import { aboutOf } from './group.ts'
import { educationOf, educationsAhead, oneEducation, targetOfHeader } from './header-match.ts'
import { headerRows } from './header-rows.ts'
import { type Sheet, textsOf } from './sheet.ts'
import { withoutStrangers } from './strangers.ts'

export interface Header {
  /** The row of the columns' names, from 0. */
  readonly row: number
  /** The first row below the header, from 0. */
  readonly body: number
  readonly columns: readonly Column[]
  /** Columns that tell two people of one name apart: their number on the list, telephone, age, department. */
  readonly personal: readonly number[]
  /** Those of them that number the list. */
  readonly numbers: readonly number[]
  /** Columns that may differ between two people of one name, and between two rows of one. */
  readonly posts: readonly number[]
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
  let best: { readonly row: number; readonly known: number; readonly at: number } | undefined
  for (const [at, row] of sheet.usedRows.slice(0, SEARCH_ROWS).entries()) {
    if (best && (best.known >= FEW || at > best.at + LINES)) break
    const targets = new Set([...textsOf(sheet, row).values()].flatMap((text) => targetOf(text) ?? []))
    const named = [...targets].some((target) => keys.includes(target))
    // A line such as 单位：甲厂 申报人：5人 stands above a table that names more; printed pages repeat the header further down.
    if (named && targets.size > (best ? best.known + 1 : 0)) best = { row, known: targets.size, at }
  }
  return best && readHeader(sheet, best.row, keys, kind, targetOf, overrides)
}

/** Columns that a line above a table hardly names together, and how many such lines there may be. */
const [FEW, LINES] = [3, 3]

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
    const inner = targetOfHeader(header, group, targetOf)
    // 行政职务 above 现任 above 聘任时间: what the whole is about goes first.
    // 拟申报 under 专业技术职务情况 is not of the title held.
    const isOther = ['applied', 'other'].includes(aboutOf(group) ?? '')
    const isOuter = outer && !isOther && (inner === undefined || aboutOf(outer))
    const target = isOuter ? targetOfHeader(header, outer, targetOf) : inner
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
    columns: joinItems(withoutStrangers(oneEducation(educationsAhead(ofSheetYear(columns, kind, sheet.name))))),
    numbers: called(NUMBERS),
    personal: called(PERSONAL),
    posts: called(POST),
  }
}

/** On a sheet of training that is called after a year and has no column of years, everything is of that year. */
function ofSheetYear(columns: readonly Column[], kind: SheetName | '岗位', name: string): readonly Column[] {
  const year = kind === '继续教育' ? yearNamed(name) : undefined
  const isYear = ({ target, year: own }: Column): boolean =>
    own !== undefined || target === 'continuingEducation[].year'
  if (year === undefined || columns.some(isYear)) return columns
  return columns.map((one) =>
    one.target?.startsWith('continuingEducation[].') ? { ...one, year, item: `${year}` } : one,
  )
}

const NUMBERS = /^(?:序|序号|顺号|顺序号|总序号|申报序号|序列|项次|编号|no|#)$/u
const PERSONAL =
  /^(?:序|序号|顺号|顺序号|总序号|申报序号|序列|项次|no|#|联系电话|本人电话|电话|电话号码|移动电话|手机|手机号|手机号码|年龄|民族|籍贯|政治面貌|工资号|工资编号|社保号|社会保障号|住址|家庭住址|出生地|婚姻状况|(?:所在|工作)?(?:部门|科室|处室|车间|班组)(?:名称)?)$/u
const POST = /^(?:行政|现任?)?(?:职务|岗位|职位)(?:名称)?$/u
