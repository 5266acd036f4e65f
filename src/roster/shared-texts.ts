import { Parser } from 'saxen'
import { UnfitWorksheet } from './unfit.ts'
import { wholeElements } from './worksheet-cut.ts'

const ESCAPED = /_x([\da-f]{4})_/giu

/** Line ends and the escapes by which a workbook writes characters that XML does not allow. */
export const plain = (text: string): string => {
  const whole = text.includes('\r') ? text.replace(/\r\n/gu, '\n') : text
  return whole.includes('_')
    ? whole.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : whole
}

export type Attributes = Readonly<Record<string, string | undefined>>

/** A parser of the XML of workbooks that hands on elements by their local names; XML it does not take is unfit. */
export function parserOf(handlers: {
  open(name: string, attributes: () => Attributes): void
  close(name: string): void
  text(text: string): void
}): (xml: string) => void {
  const refuse = (found: Error | string): never => {
    throw new UnfitWorksheet(String(found))
  }
  const parser = new Parser()
    .on('openTag', (name, attributes) => handlers.open(localName(name), () => attributes() || {}))
    .on('closeTag', (name) => handlers.close(localName(name)))
    .on('text', (text, decode) => handlers.text(text.includes('&') ? decode(text) : text))
    .on('error', refuse)
    .on('warn', refuse)
    .on('cdata', refuse)
    .on('attention', refuse)
  return (xml) => void parser.parse(xml)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** The text of a cell or of a shared string: one text, or runs of several; pronunciations are no part of it. */
export class RichText {
  private text: string | undefined
  private runs = false
  private phonetic = false
  private collecting = false

  reset(): void {
    this.text = undefined
    this.runs = false
    this.phonetic = false
    this.collecting = false
  }

  open(name: string): void {
    if (name === 'rPh') this.phonetic = true
    else if (name === 'r') this.runs ||= this.text === undefined
    else if (name === 't' && !this.phonetic && (this.runs || this.text === undefined)) {
      this.text ??= ''
      this.collecting = true
    }
  }

  close(name: string): void {
    if (name === 't') this.collecting = false
    else if (name === 'rPh') this.phonetic = false
  }

  add(text: string): void {
    if (this.collecting) this.text += text
  }

  /** The text so far as it is written, and as it reads; '' where there is none. */
  get raw(): string {
    return this.text ?? ''
  }

  get whole(): string {
    return plain(this.raw)
  }
}

/** Bytes of shared texts parsed at a time, about. */
const PIECE = 1 << 18

/** Reads the texts that a workbook's cells share, by their numbers. */
export function readSharedTexts(xml: Buffer): readonly string[] {
  // Where a comment may hold what looks like a tag, pieces cannot be told.
  if (xml.includes('<!')) throw new UnfitWorksheet('declarations among the shared texts')
  const texts: string[] = []
  const one = new RichText()
  const parse = parserOf({
    open: (name) => (name === 'si' ? one.reset() : one.open(name)),
    close: (name) => (name === 'si' ? void texts.push(one.whole) : one.close(name)),
    text: (text) => one.add(text),
  })
  for (const piece of wholeElements(xml, 'sst', 'si', PIECE)) parse(`<sst>${piece.toString()}</sst>`)
  return texts
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', _: '_x005F_' }

/** The same table for the library, with only the texts whose numbers some cells may name. */
export function sharedTextsFor(texts: readonly string[], named: ReadonlySet<number>): Buffer {
  const items = texts.map((text, number) =>
    named.has(number) ? `<si><t>${text.replace(/[&<>_]/gu, (sign) => ESCAPES[sign] ?? sign)}</t></si>` : '<si></si>',
  )
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`,
  )
}
