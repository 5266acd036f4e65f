/** Where the first element of a part of a workbook begins at the latest, in bytes. */
const HEAD = 1 << 22

/**
 * What stands in the element `outer` of a part of a workbook, in pieces that end with an element `inner`: about so many
 * bytes each. Plain parts only, where `<` stands for nothing but tags. Nothing if there is no such element.
 */
export function* wholeElements(part: Buffer, outer: string, inner: string, bytes: number): Generator<Buffer> {
  const opening = new RegExp(`<((?:[\\w.-]+:)?)${outer}(?:\\s[^>]*)?>`, 'u').exec(part.toString('latin1', 0, HEAD))
  if (!opening) return
  const [tag, prefix = ''] = opening
  if (tag.endsWith('/>')) return
  const end = part.lastIndexOf(`</${prefix}${outer}`)
  for (let from = opening.index + tag.length; from < end; ) {
    const close = part.indexOf(`</${prefix}${inner}`, from + bytes)
    const to = close < 0 || close > end ? end : part.indexOf('>', close) + 1
    yield part.subarray(from, to)
    from = to
  }
}

/** Bytes of rows in a piece, about. */
const PIECE = 1 << 15

/** The rows of a worksheet in pieces of whole rows. */
export function* rowPieces(sheet: Buffer): Generator<{ readonly xml: Uint8Array }> {
  for (const xml of wholeElements(sheet, 'sheetData', 'row', PIECE)) yield { xml }
}

/** The first or last row among whole rows, with what stands between it and the next that has cells. */
export function edgeRow(rows: Uint8Array, which: 'first' | 'last'): Uint8Array {
  const xml = Buffer.from(rows.buffer, rows.byteOffset, rows.byteLength)
  if (which === 'first') {
    const plain = xml.indexOf('</row')
    const close = plain < 0 ? xml.indexOf(':row>') : plain
    return close < 0 ? rows : rows.subarray(0, xml.indexOf('>', close) + 1)
  }
  const plain = xml.lastIndexOf('<row ')
  const open = plain < 0 ? xml.lastIndexOf('<', xml.lastIndexOf(':row ')) : plain
  return open < 0 ? rows : rows.subarray(open)
}
