import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import type { Entry } from '../roster/entry.ts'
import type { Limits } from '../roster/limits.ts'
import type { Passing } from '../roster/passing-sheet.ts'
import { PeopleSeen } from '../roster/same-person.ts'
import type { ColumnUse } from '../roster/settle.ts'
import { encodingOf, sniff } from '../roster/sniff.ts'
import { fileError, readBytes } from './bytes.ts'
import { readLine } from './json.ts'
import { linesIn } from './lines.ts'
import type { InputOptions } from './read.ts'

/** People that came in together, what was found wrong on the way, and once which column is read as what. */
export interface PassingBatch {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
  readonly columns?: readonly ColumnUse[]
}

export interface PassingOptions extends InputOptions {
  readonly limits: Limits
  readonly stdin: AsyncIterable<unknown>
  /** Whether the file is all there is, so that nothing in it can concern people of another. */
  readonly alone: boolean
}

/**
 * The people of a file as they come in; undefined where it has to be read whole first. Lines of JSON and separated text
 * always pass, a workbook if its people stand on one large sheet without lists beside it.
 */
export async function passingInput(
  file: string,
  options: PassingOptions,
): Promise<AsyncIterable<PassingBatch> | undefined> {
  if (options.sheet === undefined) {
    if (file === '-') return linesOf(file, options.stdin, options.limits)
    if (/\.(?:ndjson|jsonl)$/iu.test(file)) return linesOf(file, createReadStream(file), options.limits)
  } else if (file === '-') return undefined
  const ending = extname(file).toLowerCase()
  const text = ['.csv', '.tsv', '.txt'].includes(ending) && options.sheet === undefined
  const workbook = ['.xlsx', '.xlsm'].includes(ending) && options.alone
  if (!text && !workbook) return undefined
  const head = await headOf(file)
  const kind = head && sniff(head)
  if (text && kind === 'text') return textRows(file, encodingOf(head as Uint8Array), options)
  return workbook && kind === 'zip' ? workbookRows(file, options) : undefined
}

/** Enough of a file to tell what it is. */
const HEAD = 65_536

/** The beginning of a regular file; undefined for pipes and the like, which can be read only once. */
async function headOf(file: string): Promise<Uint8Array | undefined> {
  try {
    const handle = await open(file)
    try {
      if (!(await handle.stat()).isFile()) return undefined
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw fileError(file, error)
  }
}

async function* linesOf(file: string, source: AsyncIterable<unknown>, limits: Limits): AsyncGenerator<PassingBatch> {
  let number = 0
  try {
    for await (const lines of linesIn(file, source, limits)) {
      const entries: Entry[] = []
      const diagnostics: Diagnostic[] = []
      for (const line of lines) {
        const read = readLine(file, line, ++number)
        if (read?.entry) entries.push(read.entry)
        if (read) for (const found of read.diagnostics) diagnostics.push(found)
      }
      yield { entries, diagnostics }
    }
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

async function* textRows(file: string, encoding: string, options: PassingOptions): AsyncGenerator<PassingBatch> {
  const { passingRoster } = await import('../roster/stream.ts')
  try {
    yield* passingRoster(file, textOf(file, encoding), options, options.limits)
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

async function* textOf(file: string, encoding: string): AsyncGenerator<string | Uint8Array> {
  if (encoding === 'utf-8') return yield* createReadStream(file) as AsyncIterable<Uint8Array>
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(file)) yield decoder.decode(chunk as Uint8Array, { stream: true })
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function workbookRows(file: string, options: PassingOptions): Promise<AsyncIterable<PassingBatch> | undefined> {
  const { passingWorkbook } = await import('../roster/passing-workbook.ts')
  let people: AsyncGenerator<Passing> | undefined
  try {
    people = await passingWorkbook(file, await readBytes(file, options.limits), options, options.limits)
  } catch {
    // Whoever reads it whole says what is wrong with it.
    return undefined
  }
  return people && withRepeats(orWhole(file, people, options))
}

/** A sheet that turns out odd half way is read whole after all, and goes on where it stopped. */
async function* orWhole(
  file: string,
  people: AsyncGenerator<Passing>,
  options: PassingOptions,
): AsyncGenerator<PassingBatch> {
  const { UnfitWorksheet } = await import('../roster/worksheet-rows.ts')
  let passed = 0
  try {
    for await (const batch of people) {
      yield batch
      passed += batch.entries.length
    }
  } catch (error) {
    if (!(error instanceof UnfitWorksheet)) throw error
    const { readInput } = await import('./read.ts')
    const { entries, diagnostics } = await readInput(file, options)
    yield { entries: entries.slice(passed), diagnostics }
  }
}

/** Tells beside the people of a list who stands on it twice. */
async function* withRepeats(batches: AsyncIterable<PassingBatch>): AsyncGenerator<PassingBatch> {
  const seen = new PeopleSeen(false)
  for await (const { entries, diagnostics, columns } of batches) {
    const repeats = entries.flatMap((entry) => seen.add(entry) ?? [])
    yield { entries, diagnostics: [...diagnostics, ...repeats], ...(columns ? { columns } : {}) }
  }
}
