/**
 * How much a file would come to once it is parsed, told from its bytes alone: the libraries make an object of every
 * tag and record, so that a few megabytes of nothing can fill the memory. Weighed in cells: one cell with content is 1.
 */

/** What a tag that is not listed weighs: most are thrown away again. */
const TAG = 0.2

/** Tags of a workbook that the library makes an object of; what stands inside a cell is weighed with it. */
const WORKBOOK = weights({
  1: 'c table-cell si Cell',
  0: 'v is t f p Data',
  5:
    'xf mergeCell col hyperlink definedName comment sheet Relationship Override Default numFmt cellStyle font fill ' +
    'border dxf',
})
const PAGE = weights({ 1: 'tr td th' })

function weights(names: Readonly<Record<number, string>>): ReadonlyMap<number, number> {
  const hashOf = (name: string): number => Buffer.from(name).reduce(hash, 0)
  return new Map(
    Object.entries(names).flatMap(([weight, list]) => list.split(' ').map((name) => [hashOf(name), Number(weight)])),
  )
}

/** Names are told by a number, so that tens of millions of them are weighed in a second or two. */
function hash(sum: number, byte: number): number {
  return (Math.imul(sum, 31) + byte) | 0
}

const [LESS, GREATER, SLASH, BANG, QUESTION, COLON] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f, 0x3a]

/** The weight of XML, or of a page; a cell that is closed at once is blank and costs next to nothing. */
export function weighMarkup(bytes: Uint8Array, page = false): number {
  const known = page ? PAGE : WORKBOOK
  let weight = 0
  let at = bytes.indexOf(LESS)
  while (at >= 0 && at < bytes.length) {
    if (bytes[at] !== LESS) {
      at++
      continue
    }
    const first = bytes[++at]
    if (first === SLASH || first === BANG || first === QUESTION) continue
    let name = 0
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      // A blank, `/` or `>` ends the name, a colon the prefix.
      if (byte <= 0x20 || byte === SLASH || byte === GREATER) break
      name = byte === COLON ? 0 : hash(name, byte)
    }
    while (at < bytes.length && bytes[at] !== GREATER && bytes[at] !== LESS) at++
    const own = known.get(name) ?? TAG
    weight += own === 1 && bytes[at - 1] === SLASH ? TAG : own
  }
  return weight
}

/** What a cell of an old workbook weighs. */
const OLD_CELL = 2.5

/** Records of an old workbook that hold several of a kind: bytes before the first, bytes of each, weight of each. */
const SEVERAL: ReadonlyMap<number, readonly [head: number, each: number, weight: number]> = new Map([
  // Several numbers, several blank cells, several merges.
  [0xbd, [6, 6, OLD_CELL]],
  [0xbe, [6, 2, OLD_CELL]],
  [0xe5, [2, 8, 5]],
])
/** Records of one cell: formula, blank, number, label, boolean, number in short, label of the table of texts. */
const ONE = new Set([0x06, 0x201, 0x203, 0x204, 0x205, 0x27e, 0x7e, 0xfd])

/** The weight of the stream of records of an old workbook (BIFF), where a cell costs the library more. */
export function weighRecords(stream: Uint8Array): number {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let weight = 0
  for (let at = 0; at + 4 <= stream.length; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const several = SEVERAL.get(kind)
    if (several) weight += (Math.max(0, length - several[0]) / several[1]) * several[2]
    else weight += ONE.has(kind) ? OLD_CELL : TAG
    at += 4 + length
  }
  return weight
}

/** How often a sign occurs; it is not counted on far beyond `enough`. */
export function count(text: string, sign: string, enough: number): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0 && found <= enough; at = text.indexOf(sign, at + 1)) found++
  return found
}

const JSON_SIGNS = /[,:[{]/gu

/** The weight of JSON: half a cell a value, a whole one where it has a key. */
export function weighJson(text: string): number {
  let signs = 0
  JSON_SIGNS.lastIndex = 0
  while (JSON_SIGNS.test(text)) signs++
  return signs / 2
}
