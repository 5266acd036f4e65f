import { type Limits, overLimit } from './limits.ts'
import { type Piece, type PieceFormat, type RowsIn, rowsIn } from './passing-pieces.ts'
import { type HeaderTold, type PassingHead, PassingReader, type PassingRow } from './passing-sheet.ts'
import type { RosterOptions } from './sheets.ts'
import { UnfitWorksheet } from './unfit.ts'
import { edgeRow } from './worksheet-cut.ts'

/** A sheet on its way. */
export interface PassingPieces {
  readonly head: PassingHead
  readonly format: PieceFormat
  readonly pieces: AsyncIterable<Piece> | Iterable<Piece>
}

/** A sheet whose header has been found, and its people. */
export interface PassingPeople {
  readonly told: HeaderTold
  /** The rows the header was found by. */
  readonly first: readonly PassingRow[]
  /** Has looked at the first rows. */
  readonly reader: PassingReader
  readonly rowsIn: RowsIn
  /** The pieces of the sheet, joined where somebody would stand in two. */
  readonly units: AsyncIterable<Piece>
}

/** Finds the header of a sheet by its first rows, and its units. */
export async function passingPeople(
  file: string,
  { head, format, pieces }: PassingPieces,
  options: RosterOptions,
  limits: Limits,
): Promise<PassingPeople> {
  const reader = new PassingReader(file, head, options)
  const read = await rowsIn(file, head.name, format, limits)
  const source = stepsOf(pieces)
  const seen: Piece[] = []
  const first: PassingRow[] = []
  let told: HeaderTold | undefined
  while (!told) {
    const next = await source.next()
    if (next.done) {
      told = reader.settle()
      break
    }
    const rows = read(next.value)
    if (rows.length > 0) seen.push(next.value)
    for (const row of rows) {
      first.push(row)
      told = reader.look(row)
      if (told) break
    }
  }
  const text = 'delimiter' in format
  const limit: Endless = {
    pieces: text ? limits.rows : MOST_JOINED,
    refusal: () => (text ? overLimit(file, limits, 'rows', { sheet: head.name }) : new UnfitWorksheet('no end')),
  }
  return { told, first, reader, rowsIn: read, units: unitsOf(reader, read, seen, source, limit) }
}

async function* stepsOf<T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* all
}

/** Pieces of a worksheet that nobody needs more of; a unit is read, judged and kept in memory as one. */
const MOST_JOINED = 64

/** How many pieces somebody may go on through, and what is said of more. */
interface Endless {
  readonly pieces: number
  refusal(): Error
}

/**
 * Cuts a sheet where somebody begins: between two pieces, or inside the second up to whose first such row the first goes
 * on. Pieces without content are left out.
 */
async function* unitsOf(
  reader: PassingReader,
  read: RowsIn,
  seen: readonly Piece[],
  rest: AsyncIterable<Piece>,
  endless: Endless,
): AsyncGenerator<Piece> {
  const all = async function* (): AsyncGenerator<Piece> {
    yield* seen
    yield* rest
  }
  let unit: Piece[] = []
  let last: PassingRow | undefined
  for await (const piece of all()) {
    const first = read(edge(piece, 'first'))[0] ?? read(piece)[0]
    if (!first) continue
    if (last && first.row <= last.row) throw new UnfitWorksheet('order of pieces')
    if (!last) unit = [piece]
    else if (reader.begins(first, last)) {
      yield join(read, unit)
      unit = [piece]
    } else {
      const rows = read(piece)
      const at = rows.findIndex((row, index) => index > 0 && reader.begins(row, rows[index - 1] ?? row))
      unit.push({ rows: at < 0 ? rows : rows.slice(0, at) })
      if (unit.length > endless.pieces) throw endless.refusal()
      if (at >= 0) {
        yield join(read, unit)
        unit = [{ rows: rows.slice(at) }]
      }
    }
    last = read(edge(piece, 'last')).at(-1) ?? read(piece).at(-1)
  }
  if (unit.length > 0) yield join(read, unit)
}

/** The first or last row of a piece. */
function edge(piece: Piece, which: 'first' | 'last'): Piece {
  if ('xml' in piece) return { xml: edgeRow(piece.xml, which) }
  const edgeOf = <T>(all: readonly T[]): readonly T[] => (which === 'first' ? all.slice(0, 1) : all.slice(-1))
  if ('rows' in piece) return { rows: edgeOf(piece.rows) }
  const { lines, first } = piece
  return { lines: edgeOf(lines), first: which === 'first' ? first : first + lines.length - 1 }
}

function join(read: RowsIn, pieces: readonly Piece[]): Piece {
  const [first] = pieces
  return first && pieces.length === 1 ? first : { rows: pieces.flatMap(read) }
}
