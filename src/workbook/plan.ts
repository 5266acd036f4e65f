import type { Look, Tone } from './looks.ts'

export type Value = string | number | undefined

/** A cell that looks different from its column, or carries a note. */
export interface Styled {
  readonly value: Value
  readonly look: Look
  /** Only in the rows of the plan itself, not in those made while writing. */
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

/** Rows that are made while the book is written, from one item after the other, and kept by nobody. */
interface Body<Item> {
  rowsOf(item: Item): Iterable<Row>
  height(row: Row): number
}

/** A sheet as a plan; rows and columns count from 0. */
export interface SheetPlan<Item = never> {
  readonly name: string
  /** Width in characters and the look of the body cells. */
  readonly columns: readonly { readonly width: number; readonly look: Look }[]
  readonly rows: readonly Row[]
  /** What follows the rows. */
  readonly body?: Body<Item>
  /** Rows that stay on screen and are repeated on every printed page; the last of them carries the filter. */
  readonly head?: { readonly rows: number; readonly columns?: number; readonly filter?: boolean }
  /** Columns whose cells are coloured by the word they hold. */
  readonly colours?: readonly { readonly column: number; readonly words: Readonly<Record<string, Tone>> }[]
  /** Asked for when every row has been made. */
  readonly choices?: () => readonly Choice[]
  /** Heights of the rows in points. */
  readonly heights?: ReadonlyMap<number, number>
  readonly merges?: readonly (readonly [row: number, from: number, to: number])[]
  readonly tab?: string
  /** A row further down that is repeated on every printed page, counted from 0. */
  readonly repeat?: number
  /** Whether the cells' borders are printed though no look draws them. */
  readonly gridOnPaper?: boolean
  /** Whether only the program and the lists of cells look at it. */
  readonly hidden?: boolean
  /** Whether it is printed on one page, whatever its length. */
  readonly onePage?: boolean
  /** Pages side by side on which a wide sheet is printed; one where nothing is said. */
  readonly pagesWide?: number
}

/** How many rows found no room, by sheet; sheets that hold all of theirs are not in it. */
export type Left = ReadonlyMap<string, number>

export interface BookPlan<Item = never> {
  readonly title: string
  /** `YYYY-MM-DD`, noted as the day of the file so that equal input gives equal bytes. */
  readonly day: string
  /** In their order. A sheet that sums up what the others hold is a function, called when every item has passed. */
  readonly sheets: readonly (SheetPlan<Item> | ((left: Left) => SheetPlan))[]
  /** What the bodies of sheets are made from: walked over once, for all sheets together. */
  readonly items?: Iterable<Item>
  /** What the last row of a sheet says that has no room for so many more. */
  readonly full?: (left: number) => string
}

/** The longest list a spreadsheet takes inside a cell rule. */
export const LONGEST_INLINE_LIST = 255

/** Whether a list can stand inside a cell rule: short, and without the comma that separates its items there. */
export const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').length <= LONGEST_INLINE_LIST && !values.some((value) => /[",]/u.test(value))
