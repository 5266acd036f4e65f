import type { Diagnostic, Severity } from '../diagnostics.ts'
import type { Period } from '../facts/applicant.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import type { PlaceWord } from '../policy/policy.ts'
import type { Draft } from './draft.ts'
import type { Header } from './header.ts'
import { NotPeople } from './not-people.ts'
import type { PeopleIndex } from './people-index.ts'
import { RowReader, type RowReading } from './row.ts'
import { cellName, mergedDown, type Sheet, textAt, textsOf } from './sheet.ts'
import { tellCells } from './tell-cells.ts'
import { maskId } from './values/resident-id.ts'
import { isDitto, isNone, tidy } from './values/text.ts'
import type { TitleName } from './values/title-dictionary.ts'

/** Where the rows of each sheet go; experience is sorted by its kind. */
const LIST_OF: Readonly<Partial<Record<SheetName, string>>> = {
  学历: 'education',
  继续教育: 'continuingEducation',
  论文: 'papers',
  奖励: 'awards',
  专家举荐: 'recommendations',
  业绩: 'achievements',
}

/** Reads a sheet that holds several rows a person and hands each row to its person. */
export function readList(
  file: string,
  sheet: Sheet,
  kind: SheetName,
  header: Header,
  index: PeopleIndex,
  asOf: number,
  places?: readonly PlaceWord[],
): readonly Diagnostic[] {
  const reader = new RowReader(sheet, header.columns, asOf, places)
  const nameColumn = header.columns.find(({ target }) => target === 'name')?.column
  const keyColumn = nameColumn ?? header.columns.find(({ target }) => target === 'id')?.column ?? 0
  const notPeople = new NotPeople(file, sheet, kind, header, keyColumn)
  const keysMerged = mergedDown(sheet, keyColumn)
  const diagnostics: Diagnostic[] = []
  index.begin()
  // Where some rows say what they are of, the others say nothing.
  const career = isCareer(sheet, header) || header.columns.some(({ target }) => target === '#kind')
  let last: Draft | undefined
  for (const row of sheet.usedRows) {
    const written = textAt(sheet, row, keyColumn).trim()
    if (row < header.body || (isNone(written) && sheet.usedColumns(row).length <= 2)) continue
    const other = notPeople.otherTable(row, written)
    if (other) return [...diagnostics, other]
    if (notPeople.kindOf(row, written)) continue
    const reading = reader.read(row)
    if (reading.facts.length === 0 && reading.faults.length === 0) continue
    const fact = (path: string): string | undefined =>
      reading.facts.find((one) => one.path === path)?.value as string | undefined
    const [name, id, staff] = [fact('name') ?? '', fact('id'), fact('#staff')]
    const tell = (code: string, params: Diagnostic['params'] = {}, severity: Severity = 'error'): void => {
      diagnostics.push({
        severity,
        code,
        params,
        file,
        sheet: sheet.name,
        cell: cellName(sheet.name, row, keyColumn),
        ...(name ? { person: name } : {}),
      })
    }
    const repeats = (written === '' && keysMerged.has(row)) || isDitto(written)
    const found = repeats ? last : findPerson(index, { name, id, staff }, sheet, tell)
    last = found
    if (!found) continue
    if (name !== '' && name !== found.name)
      tell('list-name-differs', { name: found.name, first: found.nameCell }, 'warning')
    diagnostics.push(...tellCells(file, sheet, reading, found.name))
    if (kind === '任职经历') addExperience(found, sheet, reading, career, tell)
    else addItems(found, LIST_OF[kind] ?? '', sheet, reading)
  }
  return diagnostics
}

type TellRow = (code: string, params?: Diagnostic['params'], severity?: Severity) => void

/** The person a row names; a row that names nobody, or nobody for certain, is told. */
function findPerson(
  index: PeopleIndex,
  { name, id, staff }: { readonly name: string; readonly id: string | undefined; readonly staff: string | undefined },
  sheet: Sheet,
  tell: TellRow,
): Draft | undefined {
  if (name === '' && id === undefined && staff === undefined) {
    tell('row-without-name')
    return undefined
  }
  const found = index.find(name, id, staff)
  if ('builder' in found) return found
  const [first, second] = found.others ?? []
  if (found.code === 'same-name' || found.code === 'number-and-name')
    tell(found.code, { name, first: first?.nameCell ?? '', second: second?.nameCell ?? '' })
  else if (found.code) tell(found.code, { name: name || maskId(id ?? staff ?? ''), sheet: sheet.name })
  return undefined
}

/** Adds what a row says of a list: one item, or one for each year that the header names. */
function addItems({ builder }: Draft, list: string, sheet: Sheet, { row, facts }: RowReading): void {
  const prefix = `${list}[].`
  const items = new Map<string, { readonly values: Record<string, unknown>; readonly columns: Map<string, number> }>()
  for (const { path, value, column, item = '' } of facts) {
    if (!path.startsWith(prefix)) continue
    const one = items.get(item) ?? { values: {}, columns: new Map<string, number>() }
    items.set(item, one)
    const key = path.slice(prefix.length)
    one.values[key] = value
    one.columns.set(key, column)
  }
  for (const { values, columns } of items.values()) builder.push(list, values, sheet.name, row, columns)
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:现职称聘任|现职称|聘任|现聘|聘用|现职聘任|任现职)$/u, 'title.appointments'],
  [/^(?:转系列前聘任|转系列前|原职称聘任|原系列聘任|原系列)$/u, 'formerTitle.appointments'],
  [/^(?:乡村工作|乡村|乡镇工作|乡镇|基层工作|基层|农村)$/u, 'work.ruralService'],
]

/** What columns of a career are called that tell a post. */
const POST = /职务|岗位|职位|工作内容/u

/** Whether a sheet tells a whole career: what was held then, or which posts; else its rows are appointments. */
const isCareer = (sheet: Sheet, { columns, row }: Header): boolean =>
  columns.some(({ target }) => target === '#held') ||
  sheet.name.trim() !== '任职经历' ||
  [...textsOf(sheet, row).values()].some((text) => POST.test(text))

/**
 * A row of experience is a period: of the present title, the former one, or rural service. Without a word on its kind it
 * is one of the present title, unless the sheet tells a whole `career`: then only the rows with that title are.
 */
function addExperience(draft: Draft, sheet: Sheet, { row, facts }: RowReading, career: boolean, tell: TellRow): void {
  const fact = (test: (path: string) => boolean) => facts.find(({ path }) => test(path))
  const kind = fact((path) => path === '#kind')?.value as string | undefined
  const from = fact((path) => path.endsWith('[].from'))
  const to = fact((path) => path.endsWith('[].to'))
  const span = fact((path) => path === '#span')
  const stated = kind === undefined ? undefined : KINDS.find(([form]) => form.test(tidy(kind)))?.[1]
  if (kind !== undefined && !stated) return tell('row-kind', { value: kind })
  const held = fact((path) => path === '#held')?.value as TitleName | undefined
  if (stated === 'title.appointments' && held && !isHeld(draft, held)) return tell('row-other-title', {}, 'note')
  const ofItself = from && from.path !== 'title.appointments[].from'
  if (kind === undefined && career && !ofItself) {
    if (held === undefined) return tell('row-kind-missing', {}, 'warning')
    if (!isHeld(draft, held)) return tell('row-other-title', {}, 'note')
  }
  const list = stated ?? from?.path.slice(0, -'[].from'.length) ?? 'title.appointments'
  const spanned = span?.value as Period | undefined
  const end = to ? { to: to.value } : {}
  const period = spanned ? { ...end, ...spanned } : from && { from: from.value, ...end }
  if (!period) return tell('row-incomplete', { field: `${list}[].from` })
  const columns = new Map([['', (span ?? from)?.column ?? 0]])
  if (to) columns.set('to', to.column)
  draft.builder.push(list, period as unknown as Record<string, unknown>, sheet.name, row, columns)
}

/** Whether a title is the one that somebody holds, as far as both say. */
function isHeld({ builder }: Draft, { level, series }: TitleName): boolean {
  const own = builder.heldAt('title.series') ?? builder.namedSeries.get('title')
  const held = builder.heldAt('title.level') ?? builder.rank?.level
  return held === level && (own === undefined || series === undefined || own === series)
}
