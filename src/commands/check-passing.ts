import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { InputError } from '../diagnostics.ts'
import { fileError } from '../input/bytes.ts'
import { linesIn } from '../input/lines.ts'
import { piecesOf } from '../input/unchanged.ts'
import type { Piece } from '../roster/passing-pieces.ts'
import { portions } from '../roster/portions.ts'
import { encodingOf, sniff } from '../roster/sniff.ts'
import { inOrder } from './check-order.ts'
import { judgedSheet, type PassingInput, type PassingOrder } from './check-sheet.ts'
import { UnitJudge } from './check-unit.ts'

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
  if (!workbook || kind !== 'zip' || head.size < LARGE) return undefined
  // It starts while this thread unpacks. Text has no second thread: it passes in little memory, and two take twice as much.
  order.second.start()
  const { workbookOf } = await import('./check-workbook.ts')
  return workbookOf(file, order)
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

function linesOf(file: string, lines: AsyncIterable<unknown>, { options, second }: PassingOrder): PassingInput {
  async function* units(): AsyncGenerator<Piece> {
    let first = 0
    for await (const batch of linesIn(file, lines, options.limits))
      for (const some of portions(batch)) {
        yield { lines: some, first }
        first += some.length
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
    yield* judgedSheet(file, { head, ...open }, order, judge, false)
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
