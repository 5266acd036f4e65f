import type { Speaker } from '../copy/speak.ts'
import { type SheetName, sheetNames } from '../facts/catalogue/field.ts'
import type { Policy } from '../policy/policy.ts'
import { columnName } from '../roster/sheet.ts'
import { writeBook } from './book.ts'
import { heightOf, widthOf } from './height.ts'
import { type BookPlan, type Choice, fitsInline, type Row, type SheetPlan, type Styled } from './plan.ts'
import { columnsOf, postsColumns, type TemplateColumn } from './template-columns.ts'
import { examplesOf } from './template-examples.ts'
import { guideSheet } from './template-guide.ts'

/** Rows ready to be filled in: formatted as text and offering their lists. */
const ROWS = 1_000
const SHEETS = [...sheetNames, '岗位'] as const
type TemplateSheet = SheetName | '岗位'

/** The blank roster: guide, one sheet a subject with lists, notes and examples, and the long lists at the end. */
export function planTemplate(policy: Policy, speak: Speaker): BookPlan {
  const sheets = SHEETS.map((name) => ({
    name,
    columns: name === '岗位' ? postsColumns(policy, speak) : columnsOf(name, policy, speak),
  }))
  const dictionary = new Dictionary(speak.copy.workbook.sheets.dictionary)
  const pages = sheets.map(({ name, columns }) => page(name, columns, examplesOf(name, policy.year), dictionary, speak))
  return {
    title: speak.fill(speak.copy.workbook.guide.title),
    day: policy.document.date,
    sheets: [guideSheet(sheets, speak), ...pages, dictionary.sheet()],
  }
}

/** The bytes of the blank roster as .xlsx. */
export const writeTemplate = (policy: Policy, speak: Speaker): Promise<Uint8Array> =>
  writeBook(planTemplate(policy, speak))

function page(
  name: TemplateSheet,
  columns: readonly TemplateColumn[],
  given: ReturnType<typeof examplesOf>,
  dictionary: Dictionary,
  speak: Speaker,
): SheetPlan {
  const groups = name === '人员' ? groupRow(columns, speak) : undefined
  const head = groups ? 2 : 1
  const header: Row = columns.map((column) => ({
    value: column.title,
    look: column.optional ? 'headOptional' : 'head',
    note: noteOf(column, speak),
  }))
  const examples = given.map((example): Row => columns.map(({ path }) => ({ value: example[path], look: 'example' })))
  const blank: Row[] = Array.from({ length: ROWS - examples.length }, () => columns.map(() => undefined))
  const widths = columns.map(widthFor)
  // Now, not when they are asked for, as long lists go to the dictionary.
  const choices = columns.flatMap((column, at) =>
    choiceFor(column, `${columnName(at)}${head + 1}:${columnName(at)}${head + ROWS}`, dictionary),
  )
  return {
    name,
    columns: widths.map((width) => ({ width, look: 'text' })),
    rows: [...(groups ? [groups.row] : []), header, ...examples, ...blank],
    head: { rows: head, columns: name === '岗位' ? 0 : 1, filter: true },
    heights: new Map([
      ...(groups ? [[0, 20] as const] : []),
      [head - 1, Math.max(34, heightOf(header, widths))] as const,
    ]),
    merges: groups?.merges ?? [],
    choices: () => choices,
    gridOnPaper: true,
    pagesWide: Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE_WIDTH),
    tab: name === '人员' ? '1F4E79' : '9DB8D2',
  }
}

const MIN_WIDTH = 11
/** Characters that a printed page carries side by side and still legibly. */
const PAGE_WIDTH = 190
const WIDE: Readonly<Record<string, number>> = {
  name: 16,
  id: 21,
  'employer.name': 26,
  'papers[].title': 34,
  'awards[].name': 28,
  'recommendations[].content': 34,
  'achievements[].name': 32,
}

/** Wide enough for the longest value offered and for half of the heading, which may break once. */
function widthFor({ path, title, choices }: TemplateColumn): number {
  const longest = Math.max(0, ...choices.slice(0, 8).map(widthOf))
  return WIDE[path] ?? Math.min(24, Math.max(MIN_WIDTH, Math.ceil(widthOf(title) / 2) + 4, longest + 4))
}

function noteOf({ help, clauses }: TemplateColumn, speak: Speaker): string {
  const list = clauses.join(speak.copy.terms.listSeparator)
  return list === '' ? help : speak.fill(speak.copy.workbook.guide.note, { help, clauses: list })
}

/** The names of the groups of columns, each merged over its columns. */
function groupRow(
  columns: readonly TemplateColumn[],
  speak: Speaker,
): { row: Row; merges: readonly (readonly [number, number, number])[] } {
  const names: Readonly<Record<string, string>> = speak.copy.workbook.groups
  const groupOf = ({ path }: TemplateColumn): string => names[/^(\w+)[.[]/u.exec(path)?.[1] ?? 'person'] ?? ''
  const merges: (readonly [number, number, number])[] = []
  let from = 0
  columns.forEach((column, at) => {
    const next = columns[at + 1]
    if (next && groupOf(next) === groupOf(column)) return
    if (at > from) merges.push([0, from, at])
    from = at + 1
  })
  const starts = (at: number): boolean => {
    const [before, column] = [columns[at - 1], columns[at]]
    return !before || !column || groupOf(before) !== groupOf(column)
  }
  const row = columns.map((column, at): Styled => ({ value: starts(at) ? groupOf(column) : undefined, look: 'group' }))
  return { row, merges }
}

function choiceFor({ choices, open, help }: TemplateColumn, range: string, dictionary: Dictionary): readonly Choice[] {
  if (choices.length === 0) return []
  const list = fitsInline(choices) ? { values: choices } : { from: dictionary.add(choices) }
  return [{ range, ...list, strict: !open, hint: help }]
}

/** The lists that are too long to stand inside a cell rule, a column each. */
class Dictionary {
  private readonly name: string
  private readonly lists: (readonly string[])[] = []

  constructor(name: string) {
    this.name = name
  }

  /** The cells of a list; the same list is kept once. */
  add(values: readonly string[]): string {
    let at = this.lists.findIndex((list) => list.join() === values.join())
    if (at < 0) at = this.lists.push(values) - 1
    const column = columnName(at)
    return `${this.name}!$${column}$1:$${column}$${values.length}`
  }

  sheet(): SheetPlan {
    const rows = Array.from({ length: Math.max(1, ...this.lists.map(({ length }) => length)) }, (_, row) =>
      this.lists.map((list) => list[row]),
    )
    return { name: this.name, columns: this.lists.map(() => ({ width: 24, look: 'plain' })), rows, hidden: true }
  }
}
