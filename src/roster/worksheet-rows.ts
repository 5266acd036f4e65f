import { type Attributes, parserOf, plain, RichText } from './shared-texts.ts'
import { UnfitWorksheet } from './unfit.ts'

/** A cell as it stands in a worksheet: a text, a truth value, a number with the index of its style, or a fault. */
export type PackedCell =
  | string
  | boolean
  | { readonly number: number; readonly style: number | undefined }
  | { readonly fault: 'formula-without-value' | 'cell-error'; readonly value: string }

/** A row of a worksheet, counted from 0, with its cells by column; blank cells are holes. */
export interface PackedRow {
  readonly row: number
  readonly cells: readonly (PackedCell | undefined)[]
}

/** Error values by the names that a reader of workbooks knows. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#WTF?'])

/**
 * Reads the rows of a worksheet from its XML as it comes in, with the meaning the whole reader gives to cells; a test
 * holds the two to each other. What it does not know is an `UnfitWorksheet`.
 */
export class WorksheetRows {
  private readonly parser = parserOf({
    open: (name, attributes) => this.open(name, attributes),
    close: (name) => this.close(name),
    text: (text) => this.collect(text),
  })
  private readonly shared: readonly string[]
  private rows: PackedRow[] = []
  private row = -1
  private lastRow = -1
  private cells: (PackedCell | undefined)[] = []
  private column = -1
  private type: string | undefined
  private style: number | undefined
  private value = ''
  private formula = false
  /** Blank places before the last cell of a row, in all rows so far. */
  private holes = 0
  /** Whether the text that comes is the cell's value. */
  private inValue = false
  /** A text of the cell's own. */
  private readonly own = new RichText()

  /** `shared` holds the workbook's shared texts by their numbers. */
  constructor(shared: readonly string[]) {
    this.shared = shared
  }

  /** Takes the next piece of XML; the rows it completes. */
  push(xml: string): readonly PackedRow[] {
    this.rows = []
    this.parser.write(xml)
    return this.rows
  }

  private open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.row = attributes.r === undefined ? this.row + 1 : Number.parseInt(attributes.r, 10) - 1
        // A row that comes again or late would have to be joined to one that is gone.
        if (!(this.row > this.lastRow)) throw new UnfitWorksheet('order of rows')
        this.lastRow = this.row
        this.cells = []
        this.column = -1
        break
      case 'c':
        this.column = attributes.r === undefined ? this.column + 1 : columnIn(attributes.r)
        this.type = attributes.t
        this.style = attributes.s === undefined ? undefined : Number(attributes.s)
        this.value = ''
        this.formula = false
        if (this.type === 'inlineStr') this.own.reset()
        break
      case 'v':
        this.inValue = true
        break
      case 'f':
        this.formula = true
        break
      default:
        if (this.type === 'inlineStr') this.own.open(name)
    }
  }

  private collect(text: string): void {
    if (this.inValue) this.value += text
    else if (this.type === 'inlineStr') this.own.add(text)
  }

  private close(name: string): void {
    if (name === 'v') this.inValue = false
    else if (name === 'c') {
      const cell = this.cell()
      if (cell !== undefined) {
        this.cells[this.column] = cell
        this.holes--
      }
      this.type = undefined
    } else if (name === 'row') this.endRow()
    else if (this.type === 'inlineStr') this.own.close(name)
  }

  private endRow(): void {
    this.holes += this.cells.length
    if (this.holes > MOST_HOLES) throw new UnfitWorksheet('holes in its rows')
    this.rows.push({ row: this.row, cells: this.cells })
  }

  private cell(): PackedCell | undefined {
    const { type, value, style } = this
    switch (type) {
      case 's':
        return value === '' ? undefined : this.sharedText(value)
      case undefined:
        if (value === '') return this.formula ? { fault: 'formula-without-value', value: '' } : undefined
        return { number: Number.parseFloat(value), style }
      case 'n':
        return value === '' ? undefined : { number: Number.parseFloat(value), style }
      case 'str':
        return plain(value)
      case 'inlineStr':
        return this.own.whole
      case 'b':
        return value === '1' || value === 'true'
      case 'e':
        return ERRORS.has(value) ? { fault: 'cell-error', value } : { fault: 'formula-without-value', value: '' }
      default:
        throw new UnfitWorksheet(`type of cell: ${type}`)
    }
  }

  private sharedText(number: string): string {
    const text = this.shared[Number.parseInt(number, 10)]
    if (text === undefined) throw new UnfitWorksheet(`shared text ${number}`)
    return text
  }
}

const A = 'A'.charCodeAt(0)

/** Columns of a sheet that is read as it passes. */
const FARTHEST = 256

/** Holes that cost time and memory like cells; a roster of a million people with a dozen columns left out has fewer. */
const MOST_HOLES = 16_000_000

/** The column of `F7`, from 0. */
function columnIn(address: string): number {
  let column = 0
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - A
    if (letter < 0 || letter > 25) break
    column = column * 26 + letter + 1
  }
  // A stray cell far out would have every row walked as far.
  if (column === 0 || column > FARTHEST) throw new UnfitWorksheet(`address ${address}`)
  return column - 1
}
