import { strFromU8, unzipSync } from 'fflate'
import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import { columnName } from '../roster/sheet.ts'
import { FONT, type Look, looks, tones } from './looks.ts'
import type { BookPlan, Choice, SheetPlan } from './plan.ts'

/** A sheet and how many rows it has; undefined while they are still to be made. */
export interface Extent {
  readonly plan: SheetPlan
  readonly rows: number | undefined
}

/** A workbook without its rows. */
export interface Frame {
  /** What stands before and after the rows of each sheet. */
  readonly sheets: readonly { readonly before: string; readonly after: string }[]
  /** Every other member of the archive by its name. */
  readonly others: ReadonlyMap<string, string>
  /** The number of a look among the styles, as it is and for text that must stay text. */
  readonly styles: Styles
}

export type Styles = Readonly<Record<Look, { readonly usual: number; readonly text: number }>>

/**
 * Everything of a workbook but its rows, by the writing library, which has no way to write rows as they come and style
 * them. It is cheap enough to be made twice: before the rows are known and when they are counted. Styles have the same
 * numbers both times, because the first sheet shows every look before anything else.
 */
export async function frameOf(
  { title, day }: Pick<BookPlan, 'title' | 'day'>,
  sheets: readonly Extent[],
): Promise<Frame> {
  const { writeXlsx } = await import('hucre/xlsx')
  const written = sheets.map(sheetOf)
  const archive = unzipSync(
    await writeXlsx({
      sheets: written.map((sheet, index) => (index === 0 ? { ...sheet, cells: swatches(sheet.cells) } : sheet)),
      defaultFont: { ...FONT },
      properties: {
        title,
        creator: 'zhicheng',
        created: new Date(`${day}T00:00:00Z`),
        modified: new Date(`${day}T00:00:00Z`),
      },
    }),
  )
  const others = new Map(Object.entries(archive).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const take = (name: string): string => {
    const text = others.get(name)
    if (text === undefined) throw new RangeError(`no ${name}`)
    others.delete(name)
    return text
  }
  const xml = sheets.map((_, index) => take(sheetPath(index)))
  return {
    sheets: sheets.map((extent, index) => around(xml[index] ?? '', extent)),
    others,
    styles: stylesIn(xml[0] ?? ''),
  }
}

export const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

const DIMENSION = /<dimension [^>]*\/>/u

/** The two parts of a sheet, with the extent of its own rows; one that grows while it is written states none. */
function around(xml: string, { plan, rows }: Extent): { before: string; after: string } {
  const [before = '', after = ''] = xml.split(/<sheetData\/>|<sheetData>.*<\/sheetData>/su)
  const last = columnName(Math.max(0, plan.columns.length - 1))
  const dimension = plan.body || !rows ? '' : `<dimension ref="A1:${last}${rows}"/>`
  return { before: before.replace(DIMENSION, dimension), after: plan.gridOnPaper ? withGrid(after) : after }
}

/** Cell borders on paper, for which the writing library has no word. */
const withGrid = (after: string): string => after.replace('<printOptions ', '<printOptions gridLines="1" ')

/** A row of cells far below the heading, two for each look. */
const SWATCHES = 999
const names = Object.keys(looks) as Look[]

function swatches(notes: WriteSheet['cells'] = new Map()): Map<string, Partial<Cell>> {
  // With a text in them, so that there is a table of texts.
  const shown = names.flatMap((look, index) => [
    [`${SWATCHES},${index * 2}`, { value: look, style: looks[look] }] as const,
    [`${SWATCHES},${index * 2 + 1}`, { value: look, style: { ...looks[look], numFmt: '@' } }] as const,
  ])
  return new Map<string, Partial<Cell>>([...notes, ...shown])
}

function stylesIn(xml: string): Styles {
  const at = (column: number): number =>
    Number(new RegExp(`<c r="${columnName(column)}${SWATCHES + 1}"[^>]* s="(\\d+)"`, 'u').exec(xml)?.[1] ?? 0)
  return Object.fromEntries(
    names.map((look, index) => [look, { usual: at(index * 2), text: at(index * 2 + 1) }]),
  ) as unknown as Styles
}

function sheetOf({ plan, rows }: Extent): WriteSheet {
  const { name, columns, head, repeat } = plan
  if (name.length > 31 || /[\s'\\/?*[\]:]/u.test(name)) throw new RangeError(`sheet name: ${name}`)
  const last = columnName(columns.length - 1)
  const count = rows ?? 0
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    ...(plan.hidden ? { hidden: true } : {}),
    cells: notesOf(plan),
    ...(head ? { freezePane: { rows: head.rows, columns: head.columns ?? 0 } } : {}),
    ...(head?.filter && count >= head.rows
      ? { autoFilter: { range: `A${head.rows}:${last}${Math.max(count, head.rows + 1)}` } }
      : {}),
    merges: (plan.merges ?? []).map(([row, from, to]) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    conditionalRules: rulesOf(plan, count),
    dataValidations: rows === undefined ? [] : (plan.choices?.() ?? []).map(validationOf),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: plan.pagesWide ?? 1,
      fitToHeight: plan.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(head ? { printTitlesRow: `$1:$${head.rows}` } : {}),
      ...(repeat === undefined ? {} : { printTitlesRow: `$${repeat + 1}:$${repeat + 1}` }),
      ...(head?.columns && plan.pagesWide ? { printTitlesColumn: `$A:$${columnName(head.columns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: {
      showGridLines: head === undefined ? false : undefined,
      ...(plan.tab ? { tabColor: { rgb: plan.tab } } : {}),
    },
  }
}

/** The notes on cells: they stand in a member of their own. */
function notesOf({ rows }: SheetPlan): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>()
  rows.forEach((row, at) => {
    row.forEach((given, column) => {
      if (typeof given === 'object' && given.note !== undefined)
        cells.set(`${at},${column}`, { value: null, comment: { text: given.note } })
    })
  })
  return cells
}

function rulesOf({ colours = [], head }: SheetPlan, rows: number): ConditionalRule[] {
  const first = (head?.rows ?? 0) + 1
  return colours.flatMap(({ column, words }) =>
    Object.entries(words).map(([word, tone], index): ConditionalRule => {
      const letter = columnName(column)
      const range = `${letter}${first}:${letter}${Math.max(rows, first)}`
      return { type: 'cellIs', operator: 'equal', formula: `"${word}"`, priority: index + 1, style: tones[tone], range }
    }),
  )
}

const LONGEST_HINT = 255

function validationOf({ range, values, from, strict, hint }: Choice): DataValidation {
  return {
    type: 'list',
    range,
    ...(from === undefined ? { values: [...(values ?? [])] } : { formula1: from }),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? 'stop' : 'information',
    ...(hint ? { showInputMessage: true, inputMessage: hint.slice(0, LONGEST_HINT) } : {}),
  }
}
