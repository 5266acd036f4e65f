import { stored, unpack } from './archive.ts'
import { type Limits, overLimit } from './limits.ts'
import type { Sheet } from './sheet.ts'
import { markUncalculated, refuseRepeated, spellFormats } from './sheet-xml.ts'
import { OPTIONS, quietly, type SheetJS, sheetsOf } from './sheetjs.ts'
import { weighMarkup, weighRecords } from './weigh.ts'
import { signalsHeard, within } from './within.ts'

/**
 * Reads the sheets of a workbook (.xlsx, .xls, .et, .ods). Dates stay raw numbers: whoever reads a cell knows the
 * workbook's day system from it, and no clock of this machine comes in between.
 */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  oldFormat: boolean,
  limits: Limits,
): Promise<readonly Sheet[]> {
  let weight = 0
  const weigh = (more: number): void => {
    weight += more
    if (weight > limits.cells) throw overLimit(file, limits, 'cells')
  }
  const content = oldFormat
    ? bytes
    : stored(
        unpack(file, bytes, limits).map(({ name, content: member }) => {
          weigh(weighMarkup(member))
          if (name === 'content.xml') refuseRepeated(file, member.toString('latin1'), limits)
          return { name, content: spellFormats(name, markUncalculated(name, member)) }
        }),
      )
  const library = await import('xlsx')
  await signalsHeard()
  if (oldFormat) weigh(within(file, limits, () => weighOld(bytes, library)))
  // Old Chinese workbooks keep text in code page 936; the tables are large and only needed for them.
  if (oldFormat) library.set_cptable(await import('xlsx/dist/cpexcel.full.mjs'))
  await signalsHeard()
  const book = quietly(() => within(file, limits, () => library.read(content, { ...OPTIONS, type: 'array' })))
  return sheetsOf(file, book, library, limits)
}

/** The weight of an old workbook: of its stream of records, which goes by one of two names. */
function weighOld(bytes: Uint8Array, { CFB }: SheetJS): number {
  const container = CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { type: 'buffer' })
  return ['/Workbook', '/Book'].reduce((sum, name) => {
    const content = CFB.find(container, name)?.content
    return sum + (content ? weighRecords(Buffer.from(content)) : 0)
  }, 0)
}
