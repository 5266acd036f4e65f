import { type Diagnostic, InputError } from '../diagnostics.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import { nearest } from '../logic/nearest.ts'
import type { Column } from './column.ts'
import { headerKey, headersOf } from './columns.ts'
import type { Header, Overrides } from './header.ts'
import { cellName, columnName, type Sheet, textAt } from './sheet.ts'
import { quoted } from './tell-cells.ts'

/** Which column was read as which fact. */
export interface ColumnUse {
  readonly sheet: string
  readonly column: string
  readonly header: string
  readonly path: string
}

export interface SettledColumns {
  readonly columns: readonly Column[]
  readonly uses: readonly ColumnUse[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Settles which columns are read: refuses two for one fact, tells which are not known, and lists the others. */
export function settleColumns(
  file: string,
  sheet: Sheet,
  kind: SheetName | '岗位',
  { row, columns: all }: Header,
): SettledColumns {
  const diagnostics: Diagnostic[] = []
  const at = (column: Column) => ({ file, sheet: sheet.name, cell: cellName(sheet.name, row, column.column) })
  const dropped = new Set<Column>()
  const posts = new Set<Column>()
  for (const [first, second, ...more] of competing(all)) {
    if (!first || !second) continue
    const [used, aside] = chooseAmong([first, second, ...more])
    for (const column of aside)
      if (isPost(column) && used && !used.chosen) posts.add(column)
      else dropped.add(column)
    if (used) {
      for (const column of aside)
        diagnostics.push({
          // A post is held against the title, person by person.
          severity: column.chosen || posts.has(column) ? 'note' : 'warning',
          code: 'column-beside',
          params: { header: shownHeader(column), used: shownHeader(used), field: fieldOf(used) },
          ...at(column),
        })
      continue
    }
    const place = (column: Column): string => `${cellName(sheet.name, row, column.column)}“${shownHeader(column)}”`
    for (const other of [second, ...more]) {
      const params = { first: place(first), second: place(other), field: fieldOf(first) }
      const twice: Diagnostic = { severity: 'error', code: 'header-twice', params, ...at(other) }
      // Without the names there is nobody to judge.
      if (kind === '人员' && first.target === 'name') throw new InputError(twice)
      diagnostics.push(twice)
    }
  }
  for (const column of all)
    if (column.target === undefined) diagnostics.push({ ...unknownColumn(kind, column), ...at(column) })
  diagnostics.push(...unnamed(file, sheet, row, all))
  const columns = all
    .filter((column) => column.target !== undefined && !dropped.has(column))
    // The title of the post somebody is appointed to is held against the one that counts.
    .map((column) => (posts.has(column) ? { ...column, target: '#appointed' } : column))
  for (const column of columns) {
    const params = { header: shownHeader(column) }
    if (column.behind !== undefined)
      diagnostics.push({
        severity: 'warning',
        code: 'column-behind',
        params: { ...params, other: quoted(column.behind) },
        ...at(column),
      })
    if (sheet.hiddenColumns.includes(column.column))
      diagnostics.push({ severity: 'note', code: 'hidden-column', params, ...at(column) })
  }
  const uses = columns.map((column) => ({
    sheet: sheet.name,
    column: columnName(column.column),
    header: shownHeader(column),
    path: column.target ?? '',
  }))
  return { columns, uses, diagnostics }
}

/** Columns below an empty header: what stands there is not read. Of a sheet that passes only the first rows are known. */
function unnamed(file: string, sheet: Sheet, header: number, columns: readonly Column[]): Diagnostic[] {
  const named = new Set(columns.map(({ column }) => column))
  const name = columns.find(({ target }) => target === 'name' || target === 'id')?.column
  const first = new Map<number, number>()
  for (const row of sheet.usedRows) {
    if (row <= header || (name !== undefined && textAt(sheet, row, name) === '')) continue
    for (const column of sheet.usedColumns(row)) if (!named.has(column) && !first.has(column)) first.set(column, row)
  }
  return [...first].map(([column, row]) => ({
    severity: 'note',
    code: 'column-unnamed',
    params: { column: columnName(column) },
    file,
    sheet: sheet.name,
    cell: cellName(sheet.name, row, column),
  }))
}

const shownHeader = ({ header, group }: Pick<Column, 'header' | 'group'>): string =>
  quoted(group ? `${group}/${header}` : header)

/** The fact a column holds, as the sentences name it. */
const fieldOf = ({ target = '', header }: Column): string => (target.includes('#') ? header : target)

/** Columns that hold the same fact, of the same item of a list. */
function competing(columns: readonly Column[]): Iterable<readonly Column[]> {
  const byTarget = new Map<string, Column[]>()
  for (const column of columns) {
    if (column.target === undefined) continue
    const key = `${rankIsTitle(columns) && column.target === '#title-rank' ? 'title.level' : column.target} ${column.item ?? ''}`
    byTarget.set(key, [...(byTarget.get(key) ?? []), column])
  }
  return byTarget.values()
}

/** 级别 alone under the name of the title is the title; beside its name it is a check. */
const rankIsTitle = (columns: readonly Column[]): boolean => !columns.some(({ target }) => target === 'title.level')

/** 专业技术职务 beside 职称 is the post somebody is appointed to, which may differ from the title. */
const APPOINTED_POST = new Set([
  '专业技术职务',
  '现专业技术职务',
  '现聘专业技术职务',
  '现任专业技术职务',
  '现聘职务',
  '聘任职务',
  '聘任专业技术职务',
])
/** 名称 under 现任职资格 names the qualification. */
const NAME = new Set(['名称', '资格名称', '职称名称'])
const QUALIFICATION = new Set(
  '职称 现职称 现有职称 现任职称 职称名称 最高职称 现任职资格 现有任职资格 任职资格 任职资格名称 专业技术职称 专业技术资格 专业技术资格名称 专业技术任职资格 专业技术职务任职资格 具备何种专业技术资格'.split(
    ' ',
  ),
)

const isPost = ({ header, group }: Column): boolean =>
  [group, header].some((text) => APPOINTED_POST.has(headerKey(text)))

/** The column that counts, and those set aside: the user's choice, or the title beside the post. None: all are refused. */
function chooseAmong(columns: readonly Column[]): readonly [Column | undefined, readonly Column[]] {
  const chosen = columns.filter((column) => column.chosen)
  const titles = columns.filter(
    ({ header, group }) =>
      QUALIFICATION.has(headerKey(header)) || (NAME.has(headerKey(header)) && QUALIFICATION.has(headerKey(group))),
  )
  const [used] = chosen.length === 1 ? chosen : titles
  const others = columns.filter((column) => column !== used)
  const settled =
    chosen.length === 1 || (titles.length === 1 && columns[0]?.target === 'title.level' && others.every(isPost))
  return settled ? [used, others] : [undefined, columns]
}

/** Columns every roster has and nobody needs. */
const HARMLESS = /^(?:序号|编号|no|备注|说明|联系电话|手机|电话|民族|政治面貌|籍贯)$/u

function unknownColumn(kind: SheetName | '岗位', { header, group, aside }: Column): Diagnostic {
  const shown = shownHeader({ header, group })
  if (aside) return { severity: 'note', code: 'column-aside', params: { header: shown } }
  const key = headerKey(quoted(header))
  const known = headersOf(kind)
  // Under a group a name means something of the group's, and of two characters many are close.
  const plain = group === '' && key.length > 2 && !HARMLESS.test(key) && !known.has(key)
  const close = plain ? nearest(key, known.keys()) : undefined
  return {
    severity: 'note',
    code: close === undefined ? 'column-unknown' : 'column-nearest',
    params: { header: shown, ...(close === undefined ? {} : { nearest: close }) },
  }
}

/** Columns that the user named, by header or by group and header, and that none of these is. */
export function unusedMaps(file: string, columns: readonly Column[], overrides: Overrides): Diagnostic[] {
  if (overrides.size === 0) return []
  const keys = new Set(columns.flatMap(({ header, group }) => [headerKey(header), headerKey(`${group}${header}`)]))
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

/** Where the facts of a sheet stand: path → column with its sheet, `人员!F`. */
export const columnPlaces = (uses: readonly ColumnUse[], sheet: string): ReadonlyMap<string, string> =>
  new Map(uses.filter((use) => use.sheet === sheet).map(({ path, column }) => [path, `${sheet}!${column}`]))
