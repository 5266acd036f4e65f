import { basename, extname } from 'node:path'
import { type Parser, parse } from 'csv-parse'
import { parserFailure, parserOptions, passingCell } from './delimited.ts'
import type { Limits } from './limits.ts'
import { type Passing, PassingReader, type PassingRow, refuseUnit } from './passing-sheet.ts'
import type { RosterOptions } from './roster.ts'

/** Rows of separated text handed on together. */
const TOGETHER = 128

/**
 * Reads separated text as it comes in, in memory that does not grow with it. The pieces are text, or bytes of UTF-8
 * as they are. What only a whole list can tell (the same person twice) is not told here.
 */
export async function* passingRoster(
  file: string,
  text: AsyncIterable<string | Uint8Array>,
  options: RosterOptions,
  limits: Limits,
): AsyncGenerator<Passing> {
  const name = basename(file, extname(file))
  const reader = new PassingReader(file, { name, merges: [] }, options)
  for await (const rows of rowsOf(file, text, limits)) {
    refuseUnit(file, limits, name, { rows }, 0)
    yield reader.read({ rows, closed: false, ditto: false })
  }
  yield reader.read({ rows: [], closed: true, ditto: false }, true)
}

/** What a parser has ready, a batch at a time: asking for each record alone would cost more than parsing it. */
async function* parsedIn(parser: Parser): AsyncGenerator<readonly string[][]> {
  let wake = (): void => {}
  let ended = false
  let failure: unknown
  const ring = (): void => wake()
  parser.on('readable', ring)
  parser.on('end', () => {
    ended = true
    ring()
  })
  parser.on('error', (error) => {
    failure = error
    ring()
  })
  while (true) {
    const batch: string[][] = []
    for (let record: string[] | null = null; batch.length < TOGETHER; batch.push(record)) {
      record = parser.read() as string[] | null
      if (record === null) break
    }
    if (batch.length > 0) yield batch
    else if (failure !== undefined) throw failure
    else if (ended) return
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
}

async function* rowsOf(
  file: string,
  text: AsyncIterable<string | Uint8Array>,
  limits: Limits,
): AsyncGenerator<readonly PassingRow[]> {
  const chunks = text[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const head = typeof first.value === 'string' ? first.value : new TextDecoder().decode(first.value)
  const parser = parse(parserOptions(head, limits))
  const feed = async (): Promise<void> => {
    for (let chunk: IteratorResult<string | Uint8Array> = first; !chunk.done; chunk = await chunks.next()) {
      if (!parser.write(chunk.value)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  const fed = feed().catch((error: unknown) => void parser.destroy(error as Error))
  let row = 0
  try {
    for await (const records of parsedIn(parser)) {
      yield records.map((record) => ({ row: row++, cells: record.map(passingCell) }))
    }
  } catch (error) {
    throw parserFailure(file, error, limits)
  }
  await fed
}
