import type { Piece } from '../roster/passing-pieces.ts'
import type { Above } from '../roster/row.ts'
import type { Place, SecondThread } from './check-second.ts'
import type { Judged, UnitJudge } from './check-unit.ts'

/** Units that may be in line, so that a slow one does not have all the others kept in memory. */
const MOST_IN_LINE = 12

/** A second thread, as far as the order of units is concerned. */
export type Helper = Pick<SecondThread, 'runs' | 'free' | 'judge' | 'has' | 'heard'>

/** Judges units, in two threads if there is a second, and hands them on in their order. */
export async function* inOrder(
  units: AsyncIterable<Piece>,
  judge: Pick<UnitJudge, 'take'>,
  second: Helper,
): AsyncGenerator<Judged> {
  const line: Place[] = []
  let above: Above = []
  /** The first in line; judged here if the second thread left it, or did not know what stands above it. */
  function judgedFirst({ unit, judged }: Place): Judged {
    line.shift()
    const known = !judged || judged.lacksAbove ? takeFirst(unit) : judged
    above = known.above
    return known
  }
  function takeFirst(unit: Piece): Judged {
    try {
      return judge.take(unit, above)
    } catch (reason) {
      // Whoever stands behind what cannot be read is not shown before it is told.
      line.length = 0
      throw reason
    }
  }
  /** Hands on what is judged, and waits for the first while more are in line than may be. */
  async function* handOn(most: number): AsyncGenerator<Judged> {
    for (let first = line[0]; first; first = line[0]) {
      if (first.judged || !second.has(first)) yield judgedFirst(first)
      else if (line.length > most) await second.heard()
      else return
    }
  }
  let failed: { readonly reason: unknown } | undefined
  try {
    for await (const unit of units) {
      if (second.runs) {
        // Lets in what the thread has said meanwhile.
        await new Promise<void>((resolve) => setImmediate(resolve))
        yield* handOn(MOST_IN_LINE)
      }
      if (second.free) line.push(second.judge(unit))
      else if (line.length === 0) yield judgedFirst({ unit })
      else {
        // Its lines are good until the next unit is judged, which may be before these are shown.
        const judged = judge.take(unit)
        line.push({ unit, judged: { ...judged, bytes: new Uint8Array(judged.bytes) } })
      }
      yield* handOn(MOST_IN_LINE)
    }
  } catch (reason) {
    // Who came before what cannot be read is shown.
    failed = { reason }
  }
  yield* handOn(0)
  if (failed) throw failed.reason
}
