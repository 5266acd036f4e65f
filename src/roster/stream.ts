import { basename, extname } from 'node:path'
import { parse } from 'csv-parse'
import { parserFailure, parserOptions, textCell } from './delimited.ts'
import type { Limits } from './limits.ts'
import { type Passing, type PassingRow, passingPeople } from './passing-sheet.ts'
import type { RosterOptions } from './roster.ts'

/** Rows of separated text handed on together. */
const TOGETHER = 128

/** Reads separated text as it comes in, in memory that does not grow with it. */
export function passingRoster(
  file: string,
  text: AsyncIterable<string>,
  options: RosterOptions,
  limits: Limits,
): AsyncGenerator<Passing> {
  const head = { name: basename(file, extname(file)), merges: [], counted: false }
  return passingPeople(file, head, rowsOf(file, text, limits), options, limits)
}

async function* rowsOf(
  file: string,
  text: AsyncIterable<string>,
  limits: Limits,
): AsyncGenerator<readonly PassingRow[]> {
  const chunks = text[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const parser = parse(parserOptions(first.value, limits))
  const feed = async (): Promise<void> => {
    for (let chunk: IteratorResult<string> = first; !chunk.done; chunk = await chunks.next()) {
      if (!parser.write(chunk.value)) await new Promise((resolve) => parser.once('drain', resolve))
    }
    parser.end()
  }
  const fed = feed().catch((error: unknown) => void parser.destroy(error as Error))
  let row = 0
  let rows: PassingRow[] = []
  try {
    for await (const record of parser) {
      rows.push({ row: row++, cells: (record as readonly string[]).map(textCell) })
      // What has been parsed is handed on at once, so that a slow writer is answered line by line.
      if (rows.length < TOGETHER && parser.readableLength > 0) continue
      yield rows
      rows = []
    }
  } catch (error) {
    throw parserFailure(file, error, limits)
  }
  if (rows.length > 0) yield rows
  await fed
}
