import type { SheetName } from '../facts/catalogue/field.ts'
import { type Column, joinItems } from './column.ts'
import { headerKey, headersOf, ofYear, type Target } from './columns.ts'
import { educationOf, targetOfHeader, withoutStrangers } from './header-match.ts'
import { type Sheet, textAt, textsOf } from './sheet.ts'

export interface Header {
  /** The row of the columns' names, from 0. */
  readonly row: number
  /** The first row below the header, from 0. */
  readonly body: number
  readonly columns: readonly Column[]
}

/** How many rows with content may stand above the header: titles, units, dates, instructions. */
export const SEARCH_ROWS = 200

/** Extra columns named by the user: header in its comparison form → target. */
export type Overrides = ReadonlyMap<string, Target>

type TargetOf = (text: string) => Target | undefined
type Texts = ReadonlyMap<number, string>

/** Finds the header of a sheet by its name column; undefined where there is none. Two-row headers are joined. */
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
  const upper = textsOf(sheet, row)
  const nameColumn = [...upper].find(([, text]) => keys.includes(targetOf(text) ?? ''))?.[0] ?? 0
  const lower = secondRow(sheet, row, nameColumn, targetOf)
  const above = lower ? undefined : groupRowAbove(sheet, row, nameColumn)
  const own = lower ? textsOf(sheet, lower) : upper
  const groups = lower
    ? spread(sheet, row, upper, own)
    : above === undefined
      ? upper
      : spread(sheet, above, textsOf(sheet, above), own)
  const columns: Column[] = []
  let education = ''
  for (const column of [...new Set([...upper.keys(), ...own.keys()])].sort((a, b) => a - b)) {
    const header = own.get(column) ?? upper.get(column) ?? ''
    const group = own.has(column) && groups.get(column) !== header ? (groups.get(column) ?? '') : ''
    const target = targetOfHeader(header, group, targetOf)
    if (target?.startsWith('education[].')) education = educationOf(header, group, education, target)
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
  return { row: lower ?? row, body: (lower ?? row) + 1, columns: joinItems(withoutStrangers(columns)) }
}

/** The second row of a header: the name cell reaches into it or is blank there, and it names further columns. */
function secondRow(sheet: Sheet, row: number, nameColumn: number, targetOf: TargetOf): number | undefined {
  if (textAt(sheet, row + 1, nameColumn) !== '') return undefined
  const below = textsOf(sheet, row + 1)
  if (below.size === 0) return undefined
  const merged = sheet.merges.some(
    ({ top, bottom, left, right }) => top <= row && bottom === row + 1 && left <= nameColumn && right >= nameColumn,
  )
  const named = [...below.values()].filter((text) => targetOf(text) !== undefined).length
  return merged || named >= 2 ? row + 1 : undefined
}

/** What a line above the table says of its unit or day: a label with what it labels. */
const LABELLED = /[:：]\s*\S/u
/** What groups of columns are called where no merged cells show that they are groups. */
const GROUP =
  /^(?:行政|党内|党政|领导|社会|现任?|专业技术|专技|申报|拟评)?职[务称](?:情况)?$|^(?:第一|最高|全日制|在职)?(?:学历|学位|教育)(?:学位|情况)?$|^(?:申报|继续教育|论文|获奖|业绩)(?:情况)?$/u

/** The row of group names above a header: stretches of columns, not a title across the sheet nor its unit and day. */
function groupRowAbove(sheet: Sheet, row: number, nameColumn: number): number | undefined {
  if (row === 0) return undefined
  const texts = [...textsOf(sheet, row - 1)]
  if (texts.length === 0 || texts.some(([, text]) => LABELLED.test(text))) return undefined
  const stretches = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === row - 1 && bottom === row - 1 && right > left,
  )
  const isTitle = texts.length === 1 && stretches.some(({ left, right }) => left <= nameColumn && right >= nameColumn)
  if (stretches.length > 0) return isTitle ? undefined : row - 1
  return texts.every(([column, text]) => column !== nameColumn && GROUP.test(headerKey(text))) ? row - 1 : undefined
}

/** The group name of every column: merged cells spread it, and so do blanks to the right where nothing is merged. */
function spread(sheet: Sheet, row: number, texts: Texts, own: Texts): Texts {
  const groups = new Map(texts)
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && bottom >= row)
  for (const column of own.keys()) {
    const over = merges.find(({ left, right }) => left <= column && right >= column)
    if (over) groups.set(column, texts.get(over.left) ?? '')
  }
  if (merges.some(({ left, right }) => right > left)) return groups
  let last = ''
  for (const column of [...own.keys()].sort((a, b) => a - b)) {
    last = texts.get(column) ?? [...texts].findLast(([at]) => at < column)?.[1] ?? last
    if (!texts.has(column)) groups.set(column, last)
  }
  return groups
}
