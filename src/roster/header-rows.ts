import { headerKey, type Target } from './columns.ts'
import { type Sheet, textAt, textsOf } from './sheet.ts'

/** The name of a column as written, and the groups it stands under: the nearest first, '' where there is none. */
interface ColumnName {
  readonly column: number
  readonly header: string
  readonly groups: readonly string[]
}

type Texts = ReadonlyMap<number, string>

/** The rows that make up a header, and the names of its columns in order; `row` is the one with the name column. */
export function headerRows(
  sheet: Sheet,
  row: number,
  nameColumn: number,
  targetOf: (text: string) => Target | undefined,
): { readonly last: number; readonly names: readonly ColumnName[] } {
  const last = lastRow(sheet, row, nameColumn, targetOf)
  const above = last === row ? groupRowAbove(sheet, row, nameColumn) : undefined
  const rows = above === undefined ? rowsFrom(row, last) : [above, row]
  const texts = rows.map((one) => textsOf(sheet, one))
  const spreads = rows.map((one, at) => spread(sheet, one, texts[at] ?? new Map(), below(texts, at)))
  const columns = new Set(texts.slice(above === undefined ? 0 : 1).flatMap((one) => [...one.keys()]))
  return {
    last,
    names: [...columns]
      .sort((a, b) => a - b)
      .map((column) => {
        let at = texts.length - 1
        while (at > 0 && isHint(texts[at]?.get(column))) at--
        const hint =
          texts
            .slice(at + 1)
            .find((one) => one.has(column))
            ?.get(column) ?? ''
        const header = `${texts[at]?.get(column) ?? ''}${hint}`
        const groups: string[] = []
        for (let over = at - 1; over >= 0; over--) {
          const group = spreads[over]?.get(column) ?? ''
          if (group !== '' && !groups.includes(group)) groups.push(group)
        }
        return { column, header, groups }
      }),
  }
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

const IN_BRACKETS = /^[(（【[][^()（）]*[)）】\]]$/u

/** Whether a cell names no column of its own: it is blank, or only says in brackets how to fill in the one above it. */
const isHint = (text: string | undefined): boolean => text === undefined || IN_BRACKETS.test(text.trim())

/** The columns that have a name in a row below. */
const below = (texts: readonly Texts[], at: number): ReadonlySet<number> =>
  new Set(texts.slice(at + 1).flatMap((one) => [...one.keys()]))

/** How many rows a header may have. */
export const MOST_ROWS = 3

/** The last row of a header: the name cell reaches into it, or is blank there and it names further columns. */
function lastRow(
  sheet: Sheet,
  row: number,
  nameColumn: number,
  targetOf: (text: string) => Target | undefined,
): number {
  const name = sheet.merges.find(
    ({ top, bottom, left, right }) => top <= row && bottom > row && left <= nameColumn && right >= nameColumn,
  )
  const bottom = Math.min(name?.bottom ?? row + 1, row + MOST_ROWS - 1)
  for (let last = bottom; last > row; last--) {
    if (textAt(sheet, last, nameColumn) !== '') continue
    const texts = textsOf(sheet, last)
    if (texts.size === 0) continue
    const named = [...texts.values()].filter((text) => targetOf(text) !== undefined).length
    if (name || named >= 2) return last
  }
  return row
}

/** What a line above the table says of its unit or day: a label with what it labels, here or in the next cell. */
const LABELLED = /[:：]/u
/** A title of the list, or a day. */
const TITLE =
  /附件|附表|花名册|名单|名册|(?:一览|汇总|登记|统计|情况|申报|审核|信息|明细|推荐)表|\d{4}年\d{1,2}月|\d{4}[./-]\d/u
/** Names of groups are short. */
const LONGEST = 16
/** What groups of columns are called where no merged cells show that they are groups. */
const GROUP =
  /^(?:行政|党内|党政|领导|社会|现任?|专业技术|专技|申报|拟评)?职[务称](?:情况)?$|^(?:第一|最高|全日制|在职)?(?:学历|学位|教育)(?:学位|情况)?$|^(?:申报|继续教育|论文|获奖|业绩)(?:情况)?$/u

/** The row of group names above a header: stretches of columns, not a title across the sheet nor its unit and day. */
function groupRowAbove(sheet: Sheet, row: number, nameColumn: number): number | undefined {
  if (row === 0) return undefined
  const texts = [...textsOf(sheet, row - 1)]
  const isLine = ([, text]: readonly [number, string]): boolean =>
    LABELLED.test(text) || TITLE.test(text) || headerKey(text).length > LONGEST
  if (texts.length === 0 || texts.some(isLine)) return undefined
  const stretches = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === row - 1 && bottom === row - 1 && right > left,
  )
  const isTitle = texts.length === 1 && stretches.some(({ left, right }) => left <= nameColumn && right >= nameColumn)
  if (stretches.length > 0) return isTitle ? undefined : row - 1
  return texts.every(([column, text]) => column !== nameColumn && GROUP.test(headerKey(text))) ? row - 1 : undefined
}

/** The group name of every column: merged cells spread it, and so do blanks to the right where nothing is merged. */
function spread(sheet: Sheet, row: number, texts: Texts, own: ReadonlySet<number>): Texts {
  const groups = new Map(texts)
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && bottom >= row)
  for (const column of own) {
    const over = merges.find(({ left, right }) => left <= column && right >= column)
    if (over) groups.set(column, texts.get(over.left) ?? '')
  }
  if (merges.some(({ left, right }) => right > left)) return groups
  let last = ''
  for (const column of [...own].sort((a, b) => a - b)) {
    last = texts.get(column) ?? [...texts].findLast(([at]) => at < column)?.[1] ?? last
    if (!texts.has(column)) groups.set(column, last)
  }
  return groups
}
