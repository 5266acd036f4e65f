import type { WorkBook } from 'xlsx'
import { type Content, stored } from './archive.ts'
import type { Limits } from './limits.ts'
import { readSharedTexts, sharedTextsFor } from './shared-texts.ts'
import { markUncalculated, spellFormats } from './sheet-xml.ts'
import { weighMarkup } from './weigh.ts'
import { isWorksheet, LAST_ROW, stubOf } from './worksheet-stub.ts'

/** Worksheets below this size, in bytes, are read whole: nothing is won. */
const BIG = 1 << 20

/** A workbook in two: the large sheets with the texts they share, and the rest as the library reads it. */
export interface WorkbookParts {
  readonly bodies: readonly Buffer[]
  readonly shared: readonly string[]
  readonly rest: Uint8Array
}

const SHARED_TEXTS = /(?:^|\/)sharedStrings\.xml$/iu
/** What may be the number of a shared text in a cell. */
const NUMBER = />(\d+)<\/(?:[\w.-]+:)?v>/gu

/**
 * The parts; undefined where no sheet is as large as `big` bytes, one is too odd, or the rest would be too much for the
 * library.
 */
export function partsOf(members: readonly Content[], limits: Limits, big = BIG): WorkbookParts | undefined {
  const bodies: Buffer[] = []
  let texts: Content | undefined
  const rest: Content[] = []
  for (const member of members) {
    const { name, content } = member
    if (isWorksheet(name) && content.length >= big) {
      const stub = stubOf(content, bodies.length)
      if (!stub) return undefined
      bodies.push(content)
      rest.push({ name, content: markUncalculated(name, stub) })
    } else if (SHARED_TEXTS.test(name)) texts = member
    else rest.push({ name, content: spellFormats(name, markUncalculated(name, content)) })
  }
  if (bodies.length === 0) return undefined
  let weight = texts ? weighMarkup(texts.content) : 0
  for (const { content } of rest) weight += weighMarkup(content)
  if (weight > limits.cells) return undefined
  if (!texts) return { bodies, shared: [], rest: stored(rest) }
  const shared = readSharedTexts(texts.content)
  const named = new Set<number>()
  for (const { name, content } of rest)
    if (isWorksheet(name))
      for (const [, number] of content.toString('latin1').matchAll(NUMBER)) named.add(Number(number))
  return { bodies, shared, rest: stored([...rest, { name: texts.name, content: sharedTextsFor(shared, named) }]) }
}

/** What the row of probes of a sheet tells: which body is the sheet's, and the formats of its styles, the default first. */
export interface Probe {
  readonly body: number
  /** Whether the sheet has more rows than the library was given. */
  readonly cut: boolean
  readonly formats: readonly (string | undefined)[]
}

/** Takes the rows of probes out of the sheets; see `stubOf`. */
export function takeProbes(book: WorkBook): ReadonlyMap<string, Probe> {
  const probes = new Map<string, Probe>()
  for (const name of book.SheetNames) {
    const data = (book.Sheets[name] as unknown as { '!data'?: ({ v?: unknown; z?: string } | undefined)[][] })?.[
      '!data'
    ]
    const row = data?.[LAST_ROW]
    if (!data || !row) continue
    delete data[LAST_ROW]
    data.length = Math.max(-1, ...Object.keys(data).map(Number)) + 1
    const [first, ...cells] = row
    probes.set(name, {
      body: Number(first?.v) >> 1,
      cut: Number(first?.v) % 2 === 1,
      formats: cells.map((cell) => cell?.z),
    })
  }
  return probes
}
