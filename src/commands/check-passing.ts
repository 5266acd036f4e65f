import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { fileError, readBytes } from '../input/bytes.ts'
import { linesIn } from '../input/lines.ts'
import { piecesOf } from '../input/unchanged.ts'
import { overLimit } from '../roster/limits.ts'
import type { Piece } from '../roster/passing-pieces.ts'
import type { PassingPieces } from '../roster/passing-units.ts'
import type { OpenWorksheet } from '../roster/passing-workbook.ts'
import type { RosterOptions } from '../roster/roster.ts'
import { PeopleSeen } from '../roster/same-person.ts'
import type { ColumnUse } from '../roster/settle.ts'
import { encodingOf, sniff } from '../roster/sniff.ts'
import { UnfitWorksheet } from '../roster/unfit.ts'
import type { Judge } from './check-judge.ts'
import type { CheckOptions } from './check-options.ts'
import { inOrder } from './check-order.ts'
import type { SecondThread } from './check-second.ts'
import { type Judged, type ReadUnit, type Source, UnitJudge } from './check-unit.ts'

/** What comes of a file as it passes: people who were judged, what was found on the way, which column is read as what. */
export type PassingPart =
  | Judged
  | { readonly diagnostics: readonly Diagnostic[]; readonly columns?: readonly ColumnUse[] }

/** Judges the people of a file as they come in. */
export type PassingInput = (judge: Judge) => AsyncIterable<PassingPart>

/** How files are read, and who helps to judge. */
export interface PassingOrder {
  readonly roster: RosterOptions
  readonly options: CheckOptions
  readonly second: SecondThread
  readonly stdin: AsyncIterable<unknown>
}

/**
 * How the people of a file can be judged as they come in; undefined where it has to be read whole first. Lines of JSON
 * and separated text always pass, a workbook if its people stand on one large sheet without lists beside it. `alone`:
 * the file is all there is, so that nothing in it can concern people of another.
 */
export async function passingInput(
  file: string,
  order: PassingOrder,
  alone: boolean,
): Promise<PassingInput | undefined> {
  const { roster } = order
  if (file === '-') return roster.sheet === undefined ? linesOf(file, readable(file, order.stdin), order) : undefined
  const lines = /\.(?:ndjson|jsonl)$/iu.test(file) && roster.sheet === undefined
  const ending = extname(file).toLowerCase()
  const text = ['.csv', '.tsv', '.txt'].includes(ending) && roster.sheet === undefined
  const workbook = ['.xlsx', '.xlsm'].includes(ending) && alone
  if (!lines && !text && !workbook) return undefined
  if (lines) return linesOf(file, readable(file, piecesOf(file)), order)
  const head = await headOf(file)
  if (!head) return undefined
  const kind = sniff(head.bytes)
  if (text && kind === 'text') return textOf(file, encodingOf(head.bytes), order)
  return workbook && kind === 'zip' && head.size >= LARGE ? workbookOf(file, order) : undefined
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

/** Lines, or people, that are judged together. */
const LINES = 48

function linesOf(file: string, lines: AsyncIterable<unknown>, { options, second }: PassingOrder): PassingInput {
  async function* units(): AsyncGenerator<Piece> {
    let first = 0
    for await (const batch of linesIn(file, lines, options.limits))
      for (let at = 0; at < batch.length; at += LINES) {
        const unit = { lines: batch.slice(at, at + LINES), first }
        first += unit.lines.length
        yield unit
      }
  }
  return async function* (judge) {
    const { linesReader } = await import('./check-read.ts')
    yield* inOrder(units(), new UnitJudge(judge, linesReader(file), { tellsRepeats: false }), second)
  }
}

function textOf(file: string, encoding: string, order: PassingOrder): PassingInput {
  const head = { name: basename(file, extname(file)), merges: [] }
  return async function* (judge) {
    const { openText } = await import('../roster/passing-text.ts')
    const open = await openText(file, decoded(file, encoding), order.options.limits)
    yield* judged(file, { head, ...open }, order, judge, false)
  }
}

/** The pieces of a file, and a failure to read it as what it is to its reader. */
async function* readable<T>(file: string, pieces: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* pieces
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

/** The people of a sheet, judged unit by unit; before them what its header tells. `whole`: the sheet is all of a file. */
async function* judged(
  file: string,
  sheet: PassingPieces,
  { roster, options, second }: PassingOrder,
  judge: Judge,
  whole: boolean,
): AsyncGenerator<PassingPart> {
  const [{ passingPeople }, { rowsReader }] = await Promise.all([
    import('../roster/passing-units.ts'),
    import('./check-read.ts'),
  ])
  const people = await passingPeople(file, sheet, roster, options.limits)
  yield people.told
  const { head, format } = sheet
  const source: Source = { file, sheet: { head, format, roster, first: people.first }, tellsRepeats: whole }
  second.begin(source)
  const units = new UnitJudge(judge, rowsReader(people.reader, people.rowsIn), source)
  let rows = 0
  for await (const part of inOrder(people.units, units, second)) {
    rows += part.rows
    // Text that passes may have any length.
    if (whole && rows > options.limits.rows) throw overLimit(file, options.limits, 'rows', { sheet: head.name })
    yield part
  }
}

/** The text of a file; refused where it looks like UTF-8 in the beginning and goes on otherwise. */
async function* decoded(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
  try {
    for await (const piece of readable(file, piecesOf(file))) yield decoder.decode(piece, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new InputError({ severity: 'error', code: 'text-encoding', params: { path: file }, file })
  }
}

async function workbookOf(file: string, order: PassingOrder): Promise<PassingInput | undefined> {
  const { roster, options, second } = order
  // It starts while this thread unpacks. Text has no second thread: it passes in little memory, and two take twice as much.
  second.start()
  try {
    const { openWorksheet } = await import('../roster/passing-workbook.ts')
    const open = await openWorksheet(file, await readBytes(file, options.limits), roster, options.limits)
    if (!open) return undefined
    return (judge) => withRepeats(opened(file, open, order, judge))
  } catch {
    // Whoever reads it whole says what is wrong with it.
    return undefined
  }
}

/** A sheet that turns out odd half way is read whole after all, and goes on where it stopped. */
async function* opened(
  file: string,
  { told, ...sheet }: OpenWorksheet,
  order: PassingOrder,
  judge: Judge,
): AsyncGenerator<PassingPart> {
  if (told.length > 0) yield { diagnostics: told }
  let passed = 0
  const known = new Set<string>()
  try {
    for await (const part of judged(file, sheet, order, judge, true)) {
      yield part
      if ('verdicts' in part) passed += part.verdicts.people
      for (const found of part.diagnostics) known.add(JSON.stringify(found))
    }
  } catch (error) {
    if (!(error instanceof UnfitWorksheet)) throw error
    const { readInput } = await import('../input/read.ts')
    const { entries, diagnostics } = await readInput(file, {
      ...order.roster,
      limits: order.options.limits,
      showIds: order.options.showIds,
    })
    yield { diagnostics: diagnostics.filter((found) => !known.has(JSON.stringify(found))) }
    for (let at = passed; at < entries.length; at += LINES) {
      const some = entries.slice(at, at + LINES)
      const read: ReadUnit = (_unit, _above, take) => {
        for (const entry of some) take(entry)
        return { diagnostics: [], above: [], lacksAbove: false, rows: some.length }
      }
      yield new UnitJudge(judge, read, { tellsRepeats: true }).take({ rows: [] })
    }
  }
}

/** Tells beside the people of a list who stands on it twice. */
async function* withRepeats(parts: AsyncIterable<PassingPart>): AsyncGenerator<PassingPart> {
  const people = new PeopleSeen(false)
  for await (const part of parts) {
    const repeats = 'seen' in part ? part.seen.flatMap((one) => people.add(one) ?? []) : []
    yield repeats.length === 0 ? part : { ...part, diagnostics: [...part.diagnostics, ...repeats] }
  }
}
