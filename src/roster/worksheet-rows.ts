import type { PassingCell, PassingRow } from './passing-sheet.ts'
import { type Attributes, parserOf, plain, RichText } from './shared-texts.ts'
import type { Fault } from './sheet.ts'
import { UnfitWorksheet } from './unfit.ts'
import type { Cell } from './values/cell.ts'

/** Error values by the names that a reader of workbooks knows. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#WTF?'])

/** Makes the cell of a number with the index of its style. */
type NumberCell = (number: number, style: number | undefined) => Cell

/**
 * Reads whole rows of a worksheet from their XML, with the meaning the whole reader gives to cells; a test holds the two
 * to each other. What it does not know is an `UnfitWorksheet`.
 */
export class WorksheetRows {
  private readonly parse = parserOf({
    open: (name, attributes) => this.open(name, attributes),
    close: (name) => this.close(name),
    text: (text) => this.collect(text),
  })
  private readonly shared: readonly string[]
  private readonly numberCell: NumberCell
  private rows: PassingRow[] = []
  private row = -1
  private lastRow = -1
  private cells: (PassingCell | undefined)[] = []
  private faults: Map<number, Fault> | undefined
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

  /** `shared` holds the workbook's shared texts by their numbers; `numberCell` makes cells that hold numbers. */
  constructor(shared: readonly string[], numberCell: NumberCell) {
    this.shared = shared
    this.numberCell = numberCell
  }

  /** The rows with cells in a piece of XML. */
  read(xml: string): readonly PassingRow[] {
    this.rows = []
    this.lastRow = -1
    this.parse(`<sheetData>${xml}</sheetData>`)
    return this.rows
  }

  private open(name: string, attributes: () => Attributes): void {
    switch (name) {
      case 'row':
        this.row = Number.parseInt(attributes().r ?? '', 10) - 1
        // A row that comes again or late would have to be joined to one that is gone; one without a number counts on
        // from another, which may stand in another piece.
        if (!(this.row > this.lastRow)) throw new UnfitWorksheet('order of rows')
        this.lastRow = this.row
        this.cells = []
        this.faults = undefined
        this.column = -1
        break
      case 'c':
        this.openCell(attributes())
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

  private openCell({ r: address, t: type, s: style }: Attributes): void {
    this.column = address === undefined ? this.column + 1 : columnIn(address)
    this.type = type
    this.style = style === undefined ? undefined : Number(style)
    this.value = ''
    this.formula = false
    if (type === 'inlineStr') this.own.reset()
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
    const { row, cells, faults } = this
    if (faults) this.rows.push({ row, cells, faults })
    else if (cells.length > 0) this.rows.push({ row, cells })
  }

  private cell(): PassingCell | undefined {
    const { type, value, style } = this
    switch (type) {
      case 's':
        return value === '' ? undefined : this.sharedText(value) || undefined
      case undefined:
        if (value !== '') return this.numberCell(Number.parseFloat(value), style)
        return this.formula ? this.fault('formula-without-value', '') : undefined
      case 'n':
        return value === '' ? undefined : this.numberCell(Number.parseFloat(value), style)
      case 'str':
        return ownText(plain(value), value)
      case 'inlineStr':
        return ownText(this.own.whole, this.own.raw)
      case 'b':
        return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      case 'e':
        return ERRORS.has(value) ? this.fault('cell-error', value) : this.fault('formula-without-value', '')
      default:
        throw new UnfitWorksheet(`type of cell: ${type}`)
    }
  }

  private fault(code: Fault['code'], value: string): undefined {
    this.faults ??= new Map()
    this.faults.set(this.column, { code, value })
    return undefined
  }

  private sharedText(number: string): string {
    const text = this.shared[Number.parseInt(number, 10)]
    if (text === undefined) throw new UnfitWorksheet(`shared text ${number}`)
    return text
  }
}

/** Escapes of escapes, which the library resolves twice where a cell has a text of its own. */
const TWICE = /_x005f_|&(?:amp|lt|gt|quot|apos|#)/iu

function ownText(text: string, raw: string): string | undefined {
  if (TWICE.test(raw)) throw new UnfitWorksheet('escapes of escapes')
  return text === '' ? undefined : text
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
