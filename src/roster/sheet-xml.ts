import { type Limits, overLimit } from './limits.ts'

/** A cell with a formula and no saved result; one whose result is the empty text states its type. */
const UNCALCULATED =
  /(<(?:\w+:)?c (?![^>]*\bt=")[^>]*?)>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v>\s*<\/(?:\w+:)?v>|<(?:\w+:)?v\s*\/>)?\s*<\/((?:\w+:)?)c>/gu

/**
 * Marks the formulas of a sheet that were never calculated as errors without a value, which is what they are to a
 * reader: left alone they would look blank. (Sheets without formulas come back untouched.)
 */
export function markUncalculated(name: string, content: Buffer): Buffer {
  if (!/(?:^|\/)worksheets\/[^/]+\.xml$/iu.test(name)) return content
  if (!content.includes('</f>') && !content.includes(':f>')) return content
  const text = content.toString('latin1')
  return UNCALCULATED.test(text)
    ? Buffer.from(text.replace(UNCALCULATED, '$1 t="e"><$2v>#UNCALCULATED</$2v></$2c>'), 'latin1')
    : content
}

const ROW_OR_CELL = /<(?:[\w.-]+:)?table-(row|cell)\b([^>]*)>/gu
const REPEATED = /number-(?:rows|columns)-repeated\s*=\s*["'](\d+)["']/u

/** How many cells with content an OpenDocument table unfolds to; a cell may claim to be repeated a billion times. */
function repeatedCells(content: string): number {
  let rows = 1
  let cells = 0
  for (const [, kind, attributes = ''] of content.matchAll(ROW_OR_CELL)) {
    const times = Number(REPEATED.exec(attributes)?.[1] ?? 1)
    if (kind === 'row') rows = times
    // A cell that is closed at once holds nothing, unless its value stands in the tag.
    else if (!attributes.endsWith('/') || attributes.includes('string-value')) cells += rows * times
  }
  return cells
}

/** The formats that Chinese spreadsheets have by number alone; the library knows the western ones of these numbers. */
const CHINESE_FORMATS: ReadonlyMap<string, string> = new Map([
  ...[27, 36, 50, 52, 57].map((id) => [`${id}`, 'yyyy"年"m"月"'] as const),
  ...[28, 29, 51, 53, 54, 58].map((id) => [`${id}`, 'm"月"d"日"'] as const),
  ['31', 'yyyy"年"m"月"d"日"'],
])

/** Spells out, in the styles of a workbook, the Chinese formats that are used by their numbers and not defined there. */
export function spellFormats(name: string, content: Buffer): Buffer {
  if (!/(?:^|\/)styles\.xml$/iu.test(name)) return content
  const text = content.toString('utf8')
  const used = new Set([...text.matchAll(/<(?:\w+:)?xf\b[^>]*?\bnumFmtId="(\d+)"/gu)].map(([, id]) => id ?? ''))
  const defined = new Set([...text.matchAll(/<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="(\d+)"/gu)].map(([, id]) => id ?? ''))
  const lacking = [...CHINESE_FORMATS].filter(([id]) => used.has(id) && !defined.has(id))
  if (lacking.length === 0) return content
  const prefix = /<((?:\w+:)?)styleSheet\b/u.exec(text)?.[1] ?? ''
  const spelled = lacking
    .map(([id, format]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
    .join('')
  const open = new RegExp(`<${prefix}numFmts\\b[^>]*[^/]>`, 'u')
  return Buffer.from(
    open.test(text)
      ? text.replace(open, (tag) => `${tag}${spelled}`)
      : text.replace(
          new RegExp(`<${prefix}styleSheet\\b[^>]*>`, 'u'),
          (tag) => `${tag}<${prefix}numFmts>${spelled}</${prefix}numFmts>`,
        ),
  )
}

/** Cells that claim to be repeated: more than rows with fifty cells each is no roster. */
export function refuseRepeated(file: string, content: string, limits: Limits): void {
  if (repeatedCells(content) > limits.rows * 50) throw overLimit(file, limits, 'rows')
}
