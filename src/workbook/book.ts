import type { Cell, CellStyle, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx'
import { columnName } from '../roster/sheet.ts'
import { FONT, type Look, looks, type Tone, tones } from './looks.ts'
import { isActive, isErrorWord, plainText } from './safe-text.ts'

export type Value = string | number | undefined

/** A cell that looks different from its column, or carries a note. */
export interface Styled {
  readonly value: Value
  readonly look: Look
  readonly note?: string
}

export type Row = readonly (Value | Styled)[]

/** What may be typed into cells of a column: a short list, or the cells of another sheet where a list is long. */
export interface Choice {
  /** Cells, such as `C2:C500`. */
  readonly range: string
  readonly values?: readonly string[]
  readonly from?: string
  /** Whether anything else is refused rather than asked about. */
  readonly strict: boolean
  readonly hint?: string
}

/** A sheet as a plan; rows and columns count from 0. */
export interface SheetPlan {
  readonly name: string
  /** Width in characters and the look of the body cells. */
  readonly columns: readonly { readonly width: number; readonly look: Look }[]
  readonly rows: readonly Row[]
  /** Rows that stay on screen and are repeated on every printed page; the last of them carries the filter. */
  readonly head?: { readonly rows: number; readonly columns?: number; readonly filter?: boolean }
  /** Columns whose cells are coloured by the word they hold. */
  readonly colours?: readonly { readonly column: number; readonly words: Readonly<Record<string, Tone>> }[]
  readonly choices?: readonly Choice[]
  readonly heights?: ReadonlyMap<number, number>
  readonly merges?: readonly (readonly [row: number, from: number, to: number])[]
  readonly tab?: string
  /** Whether it is printed on one page, whatever its length. */
  readonly onePage?: boolean
  /** Pages side by side on which a wide sheet is printed; one where nothing is said. */
  readonly pagesWide?: number
}

export interface BookPlan {
  readonly title: string
  /** `YYYY-MM-DD`, noted as the day of the file so that equal input gives equal bytes. */
  readonly day: string
  readonly sheets: readonly SheetPlan[]
}

/** The longest list a spreadsheet takes inside a cell rule. */
export const LONGEST_INLINE_LIST = 255
const LONGEST_HINT = 255

/** Writes a workbook. The only place that knows the writing library. */
export async function writeBook({ title, day, sheets }: BookPlan): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    defaultFont: { ...FONT },
    properties: {
      title,
      creator: 'zhicheng',
      created: new Date(`${day}T00:00:00Z`),
      modified: new Date(`${day}T00:00:00Z`),
    },
  })
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const { name, columns, head } = plan
  if (name.length > 31 || /[\s'\\/?*[\]:]/u.test(name)) throw new RangeError(`sheet name: ${name}`)
  const last = columnName(columns.length - 1)
  const { rows, cells } = cellsOf(plan)
  return {
    name,
    columns: columns.map(({ width, look }) => ({ width, style: looks[look] })),
    rows,
    cells,
    ...(head ? { freezePane: { rows: head.rows, columns: head.columns ?? 0 } } : {}),
    ...(head?.filter && rows.length >= head.rows
      ? { autoFilter: { range: `A${head.rows}:${last}${Math.max(rows.length, head.rows + 1)}` } }
      : {}),
    merges: (plan.merges ?? []).map(([row, from, to]) => ({ startRow: row, endRow: row, startCol: from, endCol: to })),
    conditionalRules: rulesOf(plan),
    dataValidations: (plan.choices ?? []).map(validationOf),
    rowDefs: new Map([...(plan.heights ?? [])].map(([row, height]) => [row, { height }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: plan.pagesWide ?? 1,
      fitToHeight: plan.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      ...(head ? { printTitlesRow: `$1:$${head.rows}` } : {}),
      ...(head?.columns && plan.pagesWide ? { printTitlesColumn: `$A:$${columnName(head.columns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: {
      showGridLines: head === undefined ? false : undefined,
      ...(plan.tab ? { tabColor: { rgb: plan.tab } } : {}),
    },
  }
}

function cellsOf({ rows, columns }: SheetPlan): {
  rows: (string | number | null)[][]
  cells: Map<string, Partial<Cell>>
} {
  const cells = new Map<string, Partial<Cell>>()
  const values = rows.map((row, at) =>
    row.map((given, column) => {
      const own = typeof given === 'object' ? given : undefined
      const raw = typeof given === 'object' ? given.value : given
      const value = typeof raw === 'string' ? plainText(raw) : (raw ?? null)
      const look = own?.look ?? columns[column]?.look ?? 'plain'
      const active = typeof value === 'string' && isActive(value)
      const error = typeof value === 'string' && isErrorWord(value)
      if (own || active || error) {
        const style: CellStyle = active || error ? { ...looks[look], numFmt: '@' } : looks[look]
        const note = own?.note === undefined ? {} : { comment: { text: own.note } }
        cells.set(`${at},${column}`, {
          value,
          style,
          ...note,
          ...(error ? { richText: [{ text: value, font: FONT }] } : {}),
        })
      }
      return value
    }),
  )
  return { rows: values, cells }
}

function rulesOf({ colours = [], rows, head }: SheetPlan): ConditionalRule[] {
  const first = (head?.rows ?? 0) + 1
  return colours.flatMap(({ column, words }) =>
    Object.entries(words).map(([word, tone], index): ConditionalRule => {
      const letter = columnName(column)
      const range = `${letter}${first}:${letter}${Math.max(rows.length, first)}`
      return { type: 'cellIs', operator: 'equal', formula: `"${word}"`, priority: index + 1, style: tones[tone], range }
    }),
  )
}

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

/** Whether a list can stand inside a cell rule: short, and without the comma that separates its items there. */
export const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_INLINE_LIST && !values.some((value) => /[",]/u.test(value))
