import type { Limits } from './limits.ts'
import { type Piece, type PieceFormat, type RowsIn, rowsIn } from './passing-pieces.ts'
import { type HeaderTold, type PassingHead, PassingReader, type PassingRow } from './passing-sheet.ts'
import type { RosterOptions } from './roster.ts'
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
    seen.push(next.value)
    for (const row of read(next.value)) {
      first.push(row)
      told = reader.look(row)
      if (told) break
    }
  }
  return { told, first, reader, rowsIn: read, units: unitsOf(reader, read, seen, source) }
}

async function* stepsOf<T>(all: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* all
}

/** Pieces of a worksheet that nobody needs more of; a unit is read, judged and kept in memory as one. */
const MOST_JOINED = 64

/** Joins pieces where the second does not begin with somebody else; pieces without content are left out. */
async function* unitsOf(
  reader: PassingReader,
  read: RowsIn,
  seen: readonly Piece[],
  rest: AsyncIterable<Piece>,
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
    if (last && reader.begins(first, last)) {
      yield join(read, unit)
      unit = []
    }
    unit.push(piece)
    if ('xml' in piece && unit.length > MOST_JOINED) throw new UnfitWorksheet('somebody without end')
    last = read(edge(piece, 'last'))[0] ?? read(piece).at(-1)
  }
  if (unit.length > 0) yield join(read, unit)
}

/** The first or last row of a piece. */
function edge(piece: Piece, which: 'first' | 'last'): Piece {
  if ('xml' in piece) return { xml: edgeRow(piece.xml, which) }
  const at = which === 'first' ? 0 : -1
  if ('rows' in piece) return { rows: piece.rows.slice(at).slice(0, 1) }
  const { lines, first } = piece
  return { lines: lines.slice(at).slice(0, 1), first: which === 'first' ? first : first + lines.length - 1 }
}

function join(read: RowsIn, pieces: readonly Piece[]): Piece {
  const [first] = pieces
  if (first && pieces.length === 1) return first
  const xml = pieces.flatMap((piece) => ('xml' in piece ? [piece.xml] : []))
  return xml.length === pieces.length ? { xml: Buffer.concat(xml) } : { rows: pieces.flatMap(read) }
}
