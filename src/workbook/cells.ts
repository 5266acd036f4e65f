import { columnName } from '../roster/sheet.ts'
import type { Styles } from './frame.ts'
import type { Row, SheetPlan, Value } from './plan.ts'
import { isActive, isErrorWord, plainText } from './safe-text.ts'

/** A text as it stands in a cell: the end of the cell's tag with all that follows, and whether it must stay text. */
interface Written {
  readonly xml: string
  readonly asText: boolean
}

/** Longer texts are rarely the same twice. */
const LONGEST_SHARED = 512

/**
 * The texts that stand once in the file and are named by number in the cells, as spreadsheets themselves do it. They
 * are kept in memory until the end, so not every text can be one of them.
 */
export class Texts {
  private readonly known = new Map<string, Written>()
  private readonly items: string[] = []

  get(raw: string): Written | undefined {
    return this.known.get(raw)
  }

  share(raw: string): Written {
    const text = plainText(raw)
    const written = { xml: ` t="s"><v>${this.items.length}</v></c>`, asText: mustStayText(text) }
    this.items.push(`<si>${element(text)}</si>`)
    this.known.set(raw, written)
    return written
  }

  /** The member of the archive that holds them, piece by piece. */
  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    for (let at = 0; at < this.items.length; at += 4_096) yield this.items.slice(at, at + 4_096).join('')
    yield '</sst>'
  }
}

const mustStayText = (text: string): boolean => isActive(text) || isErrorWord(text)

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** An element with a text, in which `_x0041_` stays what it is instead of becoming the character of that number. */
function element(text: string): string {
  const escaped = /[&<>]/u.test(text) ? text.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign) : text
  const literal = escaped.includes('_x') ? escaped.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_') : escaped
  return /^\s|\s$|\n/u.test(text) ? `<t xml:space="preserve">${literal}</t>` : `<t>${literal}</t>`
}

/** Texts a sheet may add to the shared ones: enough for all that repeat themselves, as these come early. */
const SHARE = 8_192

/** Writes the rows of one sheet as XML. */
export class Cells {
  private readonly styles: Styles
  private readonly texts: Texts
  private readonly columns: readonly { readonly letters: string; readonly look: keyof Styles }[]
  private share = SHARE

  constructor({ columns, rows }: Pick<SheetPlan, 'columns' | 'rows'>, styles: Styles, texts: Texts) {
    this.styles = styles
    this.texts = texts
    const width = Math.max(columns.length, ...rows.map(({ length }) => length))
    this.columns = Array.from({ length: width }, (_, at) => ({
      letters: columnName(at),
      look: columns[at]?.look ?? 'plain',
    }))
  }

  /** A row, counted from 1; nothing where it has no cell and no height. */
  row(cells: Row, number: number, height: number | undefined): string {
    const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`
    let xml = ''
    for (let at = 0; at < cells.length; at++) {
      const given = cells[at]
      const column = this.columns[at] ?? { letters: columnName(at), look: 'plain' }
      xml +=
        typeof given === 'object'
          ? this.cell(`${column.letters}${number}`, given.value, given.look)
          : this.cell(`${column.letters}${number}`, given, column.look)
    }
    if (xml === '') return attributes === '' ? '' : `<row r="${number}"${attributes}/>`
    return `<row r="${number}"${attributes}>${xml}</row>`
  }

  private cell(address: string, value: Value, look: keyof Styles): string {
    const { usual, text } = this.styles[look]
    if (typeof value === 'string') {
      const { xml, asText } = this.written(value)
      return `<c r="${address}" s="${asText ? text : usual}"${xml}`
    }
    const content = value === undefined || !Number.isFinite(value) ? '/>' : `><v>${value}</v></c>`
    return `<c r="${address}" s="${usual}"${content}`
  }

  private written(raw: string): Written {
    const known = this.texts.get(raw)
    if (known) return known
    if (this.share > 0 && raw.length <= LONGEST_SHARED) {
      this.share--
      return this.texts.share(raw)
    }
    const text = plainText(raw)
    return { xml: ` t="inlineStr"><is>${element(text)}</is></c>`, asText: mustStayText(text) }
  }
}
