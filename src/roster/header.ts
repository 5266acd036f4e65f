import type { SheetName } from '../facts/catalogue/field.ts'
import { headerKey, headersOf, type Target } from './columns.ts'
import { type Sheet, textAt } from './sheet.ts'

/** A column with its header as written, the group above it, and what it holds (undefined: not known). */
export interface Column {
  readonly column: number
  readonly header: string
  readonly group: string
  readonly target: Target | undefined
  /** Which education the column belongs to, where there are several on one row. */
  readonly education?: string
}

export interface Header {
  /** The first row below the header, from 0. */
  readonly body: number
  readonly columns: readonly Column[]
}

/** How far down the header may stand below titles, units and dates. */
const SEARCH_ROWS = 40

/** Groups whose columns are about a post, a party office or the like, never about the title. */
const OTHER_GROUP = /行政|现职务|党内|兼职|家庭|社会职务/u
const EDUCATION = /^education\[\]\.(level|degree|graduatedAt)$/u
const EDUCATION_PREFIX = /^(?:第一|最高|全日制|在职|申报|后续|第二)(?:教育)?(?=学历|学位|毕业)/u

/** Extra columns named by the user: header in its comparison form → target. */
export type Overrides = ReadonlyMap<string, Target>

/** Finds the header of a sheet by its name column; undefined where there is none. Two-row headers are joined. */
export function findHeader(sheet: Sheet, kind: SheetName | '岗位', overrides: Overrides): Header | undefined {
  const known = headersOf(kind)
  const key = kind === '岗位' ? '#posts' : 'name'
  const targetOf = (text: string): Target | undefined => overrides.get(headerKey(text)) ?? known.get(headerKey(text))
  let best: { row: number; matches: number } | undefined
  for (let row = 0; row < Math.min(sheet.rows, SEARCH_ROWS); row++) {
    const targets = rowTexts(sheet, row).map(targetOf)
    if (!targets.includes(key)) continue
    const matches = targets.filter((target) => target !== undefined).length
    // The first header wins; printed pages repeat it further down.
    if (!best) best = { row, matches }
  }
  return best && readHeader(sheet, best.row, targetOf)
}

const rowTexts = (sheet: Sheet, row: number): string[] =>
  Array.from({ length: sheet.columns }, (_, column) => textAt(sheet, row, column))

function readHeader(sheet: Sheet, row: number, targetOf: (text: string) => Target | undefined): Header {
  const upper = rowTexts(sheet, row)
  const two = isTwoRow(sheet, row, upper, targetOf)
  const above = two ? undefined : groupRowAbove(sheet, row)
  const groups = two ? spread(sheet, row, upper) : above ? spread(sheet, above, rowTexts(sheet, above)) : []
  const lower = two ? rowTexts(sheet, row + 1) : upper
  const columns: Column[] = []
  let education = ''
  for (let column = 0; column < sheet.columns; column++) {
    const own = lower[column] ?? ''
    const header = own || (two ? (upper[column] ?? '') : '')
    if (!header) continue
    const group = own && groups[column] !== own ? (groups[column] ?? '') : ''
    const target = match(header, group, targetOf)
    if (target && EDUCATION.test(target)) {
      education = educationOf(header, group, education, target)
      columns.push({ column, header, group, target, education })
    } else columns.push({ column, header, group, target })
  }
  return { body: row + (two ? 2 : 1), columns }
}

/** A second header row: the name cell reaches into it or is blank there, and it names further columns. */
function isTwoRow(
  sheet: Sheet,
  row: number,
  upper: readonly string[],
  targetOf: (text: string) => Target | undefined,
): boolean {
  if (row + 1 >= sheet.rows) return false
  const nameColumn = upper.findIndex((text) => ['name', '#posts'].includes(targetOf(text) ?? ''))
  if (textAt(sheet, row + 1, nameColumn) !== '') return false
  const below = rowTexts(sheet, row + 1)
  if (below.every((text) => text === '')) return false
  const merged = sheet.merges.some(
    ({ top, bottom, left, right }) => top <= row && bottom === row + 1 && left <= nameColumn && right >= nameColumn,
  )
  return merged || below.filter((text) => targetOf(text) !== undefined).length >= 2
}

/** The row of group names above a header: several merged stretches, not one title across the sheet. */
function groupRowAbove(sheet: Sheet, row: number): number | undefined {
  const stretches = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === row - 1 && bottom === row - 1 && right > left,
  )
  const texts = row > 0 ? rowTexts(sheet, row - 1).filter((text) => text !== '') : []
  return stretches.length > 0 && texts.length > 1 ? row - 1 : undefined
}

/** The group name of every column: merged cells spread it, and so do blanks to the right where nothing is merged. */
function spread(sheet: Sheet, row: number, texts: readonly string[]): string[] {
  const spreadTexts = [...texts]
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && bottom >= row)
  for (const { left, right } of merges) for (let at = left; at <= right; at++) spreadTexts[at] = texts[left] ?? ''
  if (merges.length === 0) {
    for (let at = 1; at < spreadTexts.length; at++) {
      if (spreadTexts[at] === '' && textAt(sheet, row + 1, at) !== '') spreadTexts[at] = spreadTexts[at - 1] ?? ''
    }
  }
  return spreadTexts
}

function match(header: string, group: string, targetOf: (text: string) => Target | undefined): Target | undefined {
  if (group) {
    const joined = targetOf(`${group}${header}`)
    if (joined) return joined
    if (OTHER_GROUP.test(group)) return undefined
    if (targetOf(group) === 'title.level') {
      const part = { 职务: 'title.level', 名称: 'title.level', 资格名称: 'title.level', 级别: 'title.level' }[
        headerKey(header)
      ]
      if (part) return part
    }
  }
  return targetOf(header) ?? targetOf(header.normalize('NFKC').replace(EDUCATION_PREFIX, ''))
}

/** Which education a column belongs to: the one its group or prefix names, else that of the columns before it. */
function educationOf(header: string, group: string, before: string, target: Target): string {
  if (/学历|学位|教育/u.test(group)) return headerKey(group)
  const prefix = EDUCATION_PREFIX.exec(headerKey(header))?.[0]
  if (prefix) return prefix
  return target.endsWith('.level') && headerKey(header) !== '学历' ? headerKey(header) : before
}
