import { SaxesParser } from 'saxes'

/** A cell as it stands in a worksheet: a text, a truth value, a number with the index of its style, or a fault. */
export type PackedCell =
  | string
  | boolean
  | { readonly number: number; readonly style: number | undefined }
  | { readonly fault: 'formula-without-value' | 'cell-error' }

/** A row of a worksheet, counted from 0, with its cells by column; blank cells are holes. */
export interface PackedRow {
  readonly row: number
  readonly cells: readonly (PackedCell | undefined)[]
}

/** The worksheet is not what can be read as it passes; whoever meets this reads it whole. */
export class UnfitWorksheet extends Error {}

/** Error values by the names that a reader of workbooks knows. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#WTF?'])
const ESCAPED = /_x([\da-f]{4})_/giu

/** Line ends and the escapes by which a workbook writes characters that XML does not allow. */
const plain = (text: string): string => {
  const whole = text.includes('\r') ? text.replace(/\r\n/gu, '\n') : text
  return whole.includes('_')
    ? whole.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : whole
}

type Attributes = Readonly<Record<string, string>>

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads the rows of a worksheet from its XML as it comes in, with the meaning the whole reader gives to cells; a test
 * holds the two to each other. What it does not know is an `UnfitWorksheet`.
 */
export class WorksheetRows {
  private readonly parser = new SaxesParser<{ position: false }>({ position: false })
  private readonly shared: readonly string[]
  private rows: PackedRow[] = []
  private row = -1
  private lastRow = -1
  private cells: (PackedCell | undefined)[] = []
  private column = -1
  private type: string | undefined
  private style: number | undefined
  private value = ''
  private inline: string | undefined
  private formula = false
  /** The element whose text is being collected: the value, or a text of the cell's own. */
  private collecting: 'v' | 't' | undefined
  /** Inside pronunciations, which are no part of a text. */
  private phonetic = false
  /** A text of the cell's own is complete with its first piece, unless it is made of runs. */
  private runs = false

  /** `shared` holds the workbook's shared texts by their numbers. */
  constructor(shared: readonly string[]) {
    this.shared = shared
    this.parser.on('opentag', ({ name, attributes }) => this.open(localName(name), attributes as Attributes))
    this.parser.on('closetag', ({ name }) => this.close(localName(name)))
    this.parser.on('text', (text) => this.collect(text))
    this.parser.on('cdata', (text) => this.collect(text))
    this.parser.on('error', (error) => {
      throw new UnfitWorksheet(error.message)
    })
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
        this.inline = undefined
        this.formula = false
        this.runs = false
        break
      case 'v':
        this.collecting = 'v'
        break
      case 'f':
        this.formula = true
        break
      case 'r':
        this.runs = true
        break
      case 'rPh':
        this.phonetic = true
        break
      case 't':
        if (!this.phonetic && (this.runs || this.inline === undefined)) {
          this.inline ??= ''
          this.collecting = 't'
        }
    }
  }

  private collect(text: string): void {
    if (this.collecting === 'v') this.value += text
    else if (this.collecting === 't') this.inline += text
  }

  private close(name: string): void {
    if (name === 'c') {
      const cell = this.cell()
      if (cell !== undefined) this.cells[this.column] = cell
    } else if (name === 'row') this.rows.push({ row: this.row, cells: this.cells })
    else if (name === 'rPh') this.phonetic = false
    else if (name === 'v' || name === 't') this.collecting = undefined
  }

  private cell(): PackedCell | undefined {
    const { type, value, style } = this
    switch (type) {
      case 's':
        return value === '' ? undefined : this.sharedText(value)
      case undefined:
        if (value === '') return this.formula ? { fault: 'formula-without-value' } : undefined
        return { number: Number.parseFloat(value), style }
      case 'n':
        return value === '' ? undefined : { number: Number.parseFloat(value), style }
      case 'str':
        return plain(value)
      case 'inlineStr':
        return plain(this.inline ?? '')
      case 'b':
        return value === '1' || value === 'true'
      case 'e':
        return { fault: ERRORS.has(value) ? 'cell-error' : 'formula-without-value' }
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

/** The column of `F7`, from 0. */
function columnIn(address: string): number {
  let column = 0
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - A
    if (letter < 0 || letter > 25) break
    column = column * 26 + letter + 1
  }
  if (column === 0) throw new UnfitWorksheet(`address ${address}`)
  return column - 1
}
