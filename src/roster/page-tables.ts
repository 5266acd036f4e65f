import { InputError } from '../diagnostics.ts'
import { type Limits, overLimit } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { refuseRepeated } from './sheet-xml.ts'
import { OPTIONS, quietly, sheetsOf } from './sheetjs.ts'
import { textCell } from './text-cell.ts'
import { weighMarkup } from './weigh.ts'
import { signalsHeard, within } from './within.ts'

/** Reads the tables of a web page that was saved with a workbook's ending; cells stay as typed. */
export async function readPage(file: string, text: string, limits: Limits): Promise<readonly Sheet[]> {
  refuseRepeated(file, text, limits)
  // The library takes the end of the inner table for that of the outer one, and its rows for people.
  if (isNested(text)) throw new InputError({ severity: 'error', code: 'page-nested', file })
  if (weighMarkup(Buffer.from(text), !text.includes('<table:table')) > limits.cells)
    throw overLimit(file, limits, 'cells')
  const library = await import('xlsx')
  const page = spelledOut(text)
  await signalsHeard()
  const book = quietly(() => within(file, limits, () => library.read(page, { ...OPTIONS, type: 'string', raw: true })))
  return sheetsOf(file, book, library, limits, textCell)
}

/** Whether a table stands inside another. */
function isNested(text: string): boolean {
  let open = 0
  for (const [tag] of text.matchAll(/<\/?table(?=[\s>])/giu)) {
    open = tag[1] === '/' ? Math.max(0, open - 1) : open + 1
    if (open > 1) return true
  }
  return false
}

const NAMED: ReadonlyMap<number, string> = new Map([
  [0x22, '&quot;'],
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
  [0x3e, '&gt;'],
])

/** The page with characters that are written as numbers (`&#22995;`, which the library leaves) as they are. */
const spelledOut = (text: string): string =>
  text.replace(/&#(?:x([\da-f]{2,6})|(\d{2,7}));/giu, (entity, hex: string | undefined, digits: string | undefined) => {
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16)
    const real = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return real ? (NAMED.get(code) ?? String.fromCodePoint(code)) : entity
  })
