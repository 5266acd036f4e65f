import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { fileError, readBytes } from '../input/bytes.ts'
import { linesIn } from '../input/lines.ts'
import { piecesOf } from '../input/unchanged.ts'
import type { Entry } from '../roster/entry.ts'
import type { Limits } from '../roster/limits.ts'
import type { PassingUnit } from '../roster/passing-sheet.ts'
import type { RosterOptions } from '../roster/roster.ts'
import { PeopleSeen, seenOf } from '../roster/same-person.ts'
import type { ColumnUse } from '../roster/settle.ts'
import { encodingOf, sniff } from '../roster/sniff.ts'
import { UnfitWorksheet } from '../roster/unfit.ts'
import { hasSecondThread, type JudgedUnit, openInThread, type SheetFromThread, type ThreadOrder } from './check-port.ts'

/** People that came in together, what was found wrong on the way, and once which column is read as what. */
export interface PassingBatch {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
  readonly columns?: readonly ColumnUse[]
  /** Instead of entries where they were judged already. */
  readonly judged?: JudgedUnit
}

/**
 * The people of a file as they come in; undefined where it has to be read whole first. Lines of JSON and separated text
 * always pass, a workbook if its people stand on one large sheet without lists beside it. `alone`: the file is all
 * there is, so that nothing in it can concern people of another.
 */
export async function passingInput(
  order: ThreadOrder,
  { stdin, alone }: { readonly stdin: AsyncIterable<unknown>; readonly alone: boolean },
): Promise<AsyncIterable<PassingBatch> | undefined> {
  const { file, roster, options } = order
  if (roster.sheet === undefined) {
    if (file === '-') return linesOf(file, stdin, options.limits)
    if (/\.(?:ndjson|jsonl)$/iu.test(file)) return linesOf(file, piecesOf(file), options.limits)
  } else if (file === '-') return undefined
  const ending = extname(file).toLowerCase()
  const text = ['.csv', '.tsv', '.txt'].includes(ending) && roster.sheet === undefined
  const workbook = ['.xlsx', '.xlsm'].includes(ending) && alone
  if (!text && !workbook) return undefined
  const head = await headOf(file)
  if (!head) return undefined
  const kind = sniff(head.bytes)
  if (text && kind === 'text') return textRows(file, encodingOf(head.bytes), roster, options.limits)
  return workbook && kind === 'zip' && head.size >= LARGE ? workbookRows(order) : undefined
}

/** Enough of a file to tell what it is. */
const HEAD = 65_536
/** Workbooks below this size, in bytes, are read whole at once: their sheets are small. */
const LARGE = 1 << 18

/** The beginning of a regular file and its size; undefined for pipes and the like, which can be read only once. */
async function headOf(file: string): Promise<{ readonly bytes: Uint8Array; readonly size: number } | undefined> {
  try {
    const handle = await open(file)
    try {
      const found = await handle.stat()
      if (!found.isFile()) return undefined
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return { bytes: buffer.subarray(0, bytesRead), size: found.size }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw fileError(file, error)
  }
}

async function* linesOf(file: string, source: AsyncIterable<unknown>, limits: Limits): AsyncGenerator<PassingBatch> {
  const { readLine } = await import('../input/json.ts')
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

async function* textRows(
  file: string,
  encoding: string,
  roster: RosterOptions,
  limits: Limits,
): AsyncGenerator<PassingBatch> {
  const { passingRoster } = await import('../roster/stream.ts')
  try {
    yield* passingRoster(file, textOf(file, encoding), roster, limits)
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

/** The bytes of a file that looks like UTF-8 in the beginning; refused where it goes on otherwise. */
async function* utf8Of(file: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for await (const piece of piecesOf(file)) {
    try {
      decoder.decode(piece, { stream: true })
    } catch {
      throw new InputError({ severity: 'error', code: 'text-encoding', params: { path: file }, file })
    }
    yield piece
  }
}

async function* textOf(file: string, encoding: string): AsyncGenerator<string | Uint8Array> {
  if (encoding === 'utf-8') return yield* utf8Of(file)
  const decoder = new TextDecoder(encoding)
  for await (const chunk of piecesOf(file)) yield decoder.decode(chunk, { stream: true })
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

async function workbookRows(order: ThreadOrder): Promise<AsyncIterable<PassingBatch> | undefined> {
  try {
    const sheet = hasSecondThread() ? await openInThread(order) : await openHere(order)
    return sheet && withRepeats(orWhole(order, peopleOf(order, sheet)))
  } catch {
    // Whoever reads it whole says what is wrong with it.
    return undefined
  }
}

async function openHere({ file, roster, options }: ThreadOrder): Promise<SheetOfPeople | undefined> {
  const { openWorksheet } = await import('../roster/passing-workbook.ts')
  return openWorksheet(file, await readBytes(file, options.limits), roster, options.limits)
}

type SheetOfPeople = Omit<SheetFromThread, 'units'> & {
  readonly units: SheetFromThread['units'] | Iterable<PassingUnit>
}

async function* peopleOf(
  { file, roster }: ThreadOrder,
  { head, told, units }: SheetOfPeople,
): AsyncGenerator<PassingBatch> {
  const { PassingReader } = await import('../roster/passing-sheet.ts')
  const reader = new PassingReader(file, head, roster)
  if (told.length > 0) yield { entries: [], diagnostics: told }
  for await (const unit of units) {
    if ('rows' in unit) yield reader.read(unit)
    else yield { entries: [], diagnostics: unit.diagnostics, judged: unit }
  }
  yield reader.read({ rows: [], closed: true, ditto: false }, true)
}

/** A sheet that turns out odd half way is read whole after all, and goes on where it stopped. */
async function* orWhole(order: ThreadOrder, people: AsyncGenerator<PassingBatch>): AsyncGenerator<PassingBatch> {
  let passed = 0
  const told = new Set<string>()
  try {
    for await (const batch of people) {
      yield batch
      passed += batch.judged?.verdicts.people ?? batch.entries.length
      for (const found of batch.diagnostics) told.add(JSON.stringify(found))
    }
  } catch (error) {
    if (!(error instanceof UnfitWorksheet)) throw error
    const { readInput } = await import('../input/read.ts')
    const { entries, diagnostics } = await readInput(order.file, {
      ...order.roster,
      limits: order.options.limits,
      showIds: order.options.showIds,
    })
    yield {
      entries: entries.slice(passed),
      diagnostics: diagnostics.filter((found) => !told.has(JSON.stringify(found))),
    }
  }
}

/** Tells beside the people of a list who stands on it twice. */
async function* withRepeats(batches: AsyncIterable<PassingBatch>): AsyncGenerator<PassingBatch> {
  const people = new PeopleSeen(false)
  for await (const batch of batches) {
    const seen = batch.judged?.seen ?? batch.entries.map(seenOf)
    const repeats = seen.flatMap((one) => people.add(one) ?? [])
    yield repeats.length === 0 ? batch : { ...batch, diagnostics: [...batch.diagnostics, ...repeats] }
  }
}
