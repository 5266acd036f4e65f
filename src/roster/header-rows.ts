import { headerKey, type Target } from './columns.ts'
import { aboutOf } from './group.ts'
import { targetOfHeader } from './header-match.ts'
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
  const groups = groupsAbove(sheet, row, nameColumn)
  const own = rowsFrom(row, last)
  const rows = groups ? [row - 1, ...own] : own
  const texts = [...(groups ? [groups] : []), ...own.map((one) => textsOf(sheet, one))]
  const spreads = rows.map((one, at) => spread(sheet, one, texts[at] ?? new Map(), below(texts, at)))
  const columns = new Set(texts.slice(groups ? 1 : 0).flatMap((one) => [...one.keys()]))
  for (const column of groups ? namedAbove(sheet, row - 1, groups, columns) : []) columns.add(column)
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
        const over: string[] = []
        for (let above = at - 1; above >= 0; above--) {
          const group = spreads[above]?.get(column) ?? ''
          if (group !== '' && !over.includes(group)) over.push(group)
        }
        return { column, header, groups: over }
      }),
  }
}

/** The columns whose name stands in the row of the groups: nothing stands below it, and it reaches over no other. */
function namedAbove(sheet: Sheet, row: number, groups: Texts, own: ReadonlySet<number>): readonly number[] {
  const reaches = (column: number): boolean =>
    sheet.merges.some(
      ({ top, bottom, left, right }) => top <= row && bottom >= row && left === column && right > column,
    )
  return [...groups.keys()].filter((column) => !own.has(column) && !reaches(column))
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
  const bottom = Math.min(name?.bottom ?? row + MOST_ROWS - 1, row + MOST_ROWS - 1)
  for (let last = bottom; last > row; last--) {
    // Somebody's row in between ends the header.
    if (rowsFrom(row + 1, last).some((one) => textAt(sheet, one, nameColumn) !== '')) continue
    const texts = textsOf(sheet, last)
    if (texts.size === 0) continue
    const above = textsOf(sheet, last - 1)
    if (name || namedIn(texts, above, targetOf) >= 2 || splitsGroups(texts, above)) return last
  }
  return row
}

/** Numbers, days and marks are no names of columns. */
const VALUE = /^[\d\s.,/年月日%:：-]+$|^[√✓×是否有无]$/u

/**
 * Whether a row names the parts of groups and nothing else: below a text with blanks behind it stand several texts, the
 * first below the text itself. The row of somebody without a name states more than that.
 */
function splitsGroups(texts: Texts, above: Texts): boolean {
  const groups = new Map<number, number[]>()
  for (const [column, text] of texts) {
    const group = [...above.keys()].findLast((at) => at <= column)
    if (group === undefined || VALUE.test(text.trim()) || text.length > LONGEST) return false
    groups.set(group, [...(groups.get(group) ?? []), column])
  }
  return [...groups].every(([group, columns]) => columns.length > 1 && columns[0] === group)
}

/** How many texts of a second row name columns, by themselves or with what stands above to their left. */
function namedIn(texts: Texts, above: Texts, targetOf: (text: string) => Target | undefined): number {
  return [...texts].filter(([column, text]) => {
    const group = [...above].findLast(([at]) => at <= column)?.[1] ?? ''
    return targetOfHeader(text, group, targetOf) !== undefined
  }).length
}

/** What a line above the table says of its unit or day: a label with what it labels, here or in the next cell. */
const LABELLED = /[:：]\s*\S/u
const LABEL = /[:：]\s*$/u
/** A title of the list, or a day. */
const TITLE =
  /附件|附表|花名册|名单|名册|(?:一览|汇总|登记|统计|情况|申报|审核|信息|明细|推荐)表|\d{4}年\d{1,2}月|\d{4}[./-]\d/u
/** Names of groups are short. */
const LONGEST = 16
/** What groups of columns are called where no merged cells show that they are groups. */
const GROUP =
  /^(?:行政|党内|党政|领导|社会|现任?|专业技术|专技|申报|拟评)?职[务称](?:情况)?$|^(?:第一|最高|全日制|在职)?(?:学历|学位|教育)(?:学位|情况)?$|^(?:申报|继续教育|论文|获奖|业绩)(?:情况)?$/u

/** Names of offices and of those who stand on the list, as they stand above it. */
const OFFICE = /(?:局|院|公司|厂|所|中心|办公室|委员会|大队|人员|人选)$/u
const isGroupName = (text: string): boolean => {
  const key = headerKey(text)
  return GROUP.test(key) || aboutOf(text) !== undefined || /(?:情况|信息|资料|意见)$/u.test(key)
}

/** The names of groups above a header: stretches of columns, not a title across the sheet nor its unit and day. */
function groupsAbove(sheet: Sheet, row: number, nameColumn: number): Texts | undefined {
  if (row === 0) return undefined
  const all = [...textsOf(sheet, row - 1)]
  const texts = all.filter(([, text], at) => {
    const label = all[at - 1]?.[1] ?? ''
    const isValue = LABEL.test(label) && !isGroupName(label)
    const isLine = LABELLED.test(text) || (LABEL.test(text) && !isGroupName(text)) || TITLE.test(text)
    return !isValue && !isLine && !OFFICE.test(text.trim()) && headerKey(text).length <= LONGEST
  })
  if (texts.length === 0) return undefined
  const stretches = sheet.merges.filter(
    ({ top, bottom, left, right }) => top === row - 1 && bottom === row - 1 && right > left,
  )
  const isTitle = texts.length === 1 && stretches.some(({ left, right }) => left <= nameColumn && right >= nameColumn)
  if (stretches.length > 0) return !isTitle && texts.some(([, text]) => isGroupName(text)) ? new Map(texts) : undefined
  const areGroups = texts.every(([column, text]) => column !== nameColumn && isGroupName(text))
  return areGroups && texts.length === all.length ? new Map(texts) : undefined
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
