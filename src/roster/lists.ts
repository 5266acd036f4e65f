import type { Diagnostic } from '../diagnostics.ts'
import type { Period } from '../facts/applicant.ts'
import type { SheetName } from '../facts/catalogue/field.ts'
import type { Header } from './header.ts'
import { type Draft, tellCells } from './people.ts'
import { cellName, RowReader, type RowReading } from './row.ts'
import { type Sheet, textAt } from './sheet.ts'
import { tidy } from './values/text.ts'

/** Finds the person a row of a list belongs to: by number where both state one, else by name. */
export class PeopleIndex {
  private readonly byId = new Map<string, Draft>()
  private readonly byName = new Map<string, Draft[]>()
  private readonly ambiguous = new Set<string>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const key of [draft.id, draft.builder.staff]) if (key) this.byId.set(key.toUpperCase(), draft)
      this.byName.set(draft.name, [...(this.byName.get(draft.name) ?? []), draft])
    }
  }

  /** The person, or why none can be told; a name shared by two is reported once. */
  find(name: string, id: string | undefined): Draft | { readonly code?: string; readonly others?: readonly Draft[] } {
    const byId = id === undefined ? undefined : this.byId.get(id.toUpperCase())
    if (byId) return byId
    const [one, ...others] = this.byName.get(name) ?? []
    if (!one) return { code: 'person-unmatched' }
    if (others.length === 0 && (id === undefined || one.id === undefined)) return one
    if (others.length === 0) return { code: 'person-unmatched' }
    if (this.ambiguous.has(name)) return {}
    this.ambiguous.add(name)
    return { code: 'same-name', others: [one, ...others] }
  }
}

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
): readonly Diagnostic[] {
  const reader = new RowReader(sheet, header.columns, asOf)
  const nameColumn = header.columns.find(({ target }) => target === 'name')?.column ?? 0
  const diagnostics: Diagnostic[] = []
  let above = ''
  for (let row = header.body; row < sheet.rows; row++) {
    const reading = reader.read(row)
    if (reading.facts.length === 0 && reading.faults.length === 0) continue
    const fact = (path: string): unknown => reading.facts.find((one) => one.path === path)?.value
    const name = (fact('name') as string | undefined) ?? (insideNameMerge(sheet, row, nameColumn) ? above : '')
    if (/^[(（【[]?示例/u.test(name) || name === '姓名' || isFooter(sheet, row)) continue
    above = name
    const tell = (code: string, params?: Diagnostic['params']): void => {
      diagnostics.push({
        severity: 'error',
        code,
        file,
        sheet: sheet.name,
        cell: cellName(sheet.name, row, nameColumn),
        ...(name ? { person: name } : {}),
        ...(params ? { params } : {}),
      })
    }
    if (name === '' && fact('id') === undefined) {
      tell('row-without-name')
      continue
    }
    const found = index.find(name, (fact('id') ?? fact('#staff')) as string | undefined)
    if (!('builder' in found)) {
      if (found.code === 'same-name')
        tell(found.code, { name, first: found.others?.[0]?.nameCell ?? '', second: found.others?.[1]?.nameCell ?? '' })
      else if (found.code) tell(found.code, { name, sheet: sheet.name })
      continue
    }
    diagnostics.push(...tellCells(file, sheet, reading, found.name))
    if (kind === '任职经历') addExperience(found, sheet, reading, tell)
    else addItem(found, LIST_OF[kind] ?? '', sheet, reading)
  }
  return diagnostics
}

const insideNameMerge = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(({ top, bottom, left, right }) => top < row && bottom >= row && left <= column && right >= column)

function isFooter(sheet: Sheet, row: number): boolean {
  const first = Array.from({ length: sheet.columns }, (_, column) => textAt(sheet, row, column)).find(
    (text) => text !== '',
  )
  return /^(?:合计|小计|填表人|审核人|注[:：]|说明[:：])/u.test(tidy(first ?? ''))
}

function addItem({ builder }: Draft, list: string, sheet: Sheet, { row, facts }: RowReading): void {
  const item: Record<string, unknown> = {}
  const columns = new Map<string, number>()
  for (const { path, value, column } of facts) {
    if (!path.startsWith(`${list}[].`)) continue
    const key = path.slice(list.length + 3)
    item[key] = value
    columns.set(key, column)
  }
  if (columns.size > 0) builder.push(list, item, sheet.name, row, columns)
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:现职称聘任|现职称|聘任|现聘|聘用|现职聘任|任现职)$/u, 'title.appointments'],
  [/^(?:转系列前聘任|转系列前|原职称聘任|原系列聘任|原系列)$/u, 'formerTitle.appointments'],
  [/^(?:乡村工作|乡村|乡镇工作|乡镇|基层工作|基层|农村)$/u, 'work.ruralService'],
]

/** A row of experience is a period: of the present title, the former one, or rural service. */
function addExperience(
  draft: Draft,
  sheet: Sheet,
  { row, facts }: RowReading,
  tell: (code: string, params?: Diagnostic['params']) => void,
): void {
  const fact = (test: (path: string) => boolean) => facts.find(({ path }) => test(path))
  const kind = fact((path) => path === '#kind')?.value as string | undefined
  const from = fact((path) => path.endsWith('[].from'))
  const to = fact((path) => path.endsWith('[].to'))
  const span = fact((path) => path === '#span')
  const stated = kind === undefined ? undefined : KINDS.find(([form]) => form.test(tidy(kind)))?.[1]
  if (kind !== undefined && !stated) return tell('row-kind', { value: kind })
  const list = stated ?? from?.path.slice(0, -'[].from'.length) ?? 'title.appointments'
  const period = (span?.value as Period | undefined) ?? (from && { from: from.value, ...(to ? { to: to.value } : {}) })
  if (!period) return tell('row-incomplete', { field: `${list}[].from` })
  const columns = new Map([['', (span ?? from)?.column ?? 0]])
  if (to) columns.set('to', to.column)
  draft.builder.push(list, period as unknown as Record<string, unknown>, sheet.name, row, columns)
}
