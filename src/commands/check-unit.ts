import type { Diagnostic } from '../diagnostics.ts'
import type { Entry } from '../roster/entry.ts'
import type { Piece, PieceFormat } from '../roster/passing-pieces.ts'
import type { Passed, PassingHead, PassingRow } from '../roster/passing-sheet.ts'
import type { Above } from '../roster/row.ts'
import { type Seen, seenOf } from '../roster/same-person.ts'
import type { RosterOptions } from '../roster/sheets.ts'
import type { Judge, Verdicts } from './check-judge.ts'

/** What there is to know of a file before its units: plain data. */
export interface Source {
  readonly file: string
  /** How a sheet is read: its name, the rows its header was found by, the format of its pieces. Lines need nothing. */
  readonly sheet?: {
    readonly head: PassingHead
    readonly first: readonly PassingRow[]
    readonly roster: RosterOptions
    readonly format: PieceFormat
  }
  /** Whether people who stand in the file twice are told. */
  readonly tellsRepeats: boolean
}

/** People who were judged together: plain data. */
export interface Judged {
  /** Their lines. */
  readonly bytes: Uint8Array
  readonly verdicts: Verdicts
  /** Rows with content. */
  readonly rows: number
  /** What was found in the cells, and in the facts. */
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Diagnostic[]
  readonly above: Above
  /** Whether it has to be judged again, told what stands above it. */
  readonly lacksAbove: boolean
  readonly seen: readonly Seen[]
}

/** Reads the people of a unit one by one. `above`: what 同上 means in its first row, if known. */
export type ReadUnit = (
  unit: Piece,
  above: Above | undefined,
  take: (entry: Entry) => void,
) => Passed & Pick<Judged, 'rows'>

/** Reads and judges the units of a file: pieces of a sheet, or lines of JSON. */
export class UnitJudge {
  private readonly judge: Judge
  private readonly read: ReadUnit
  private readonly tellsRepeats: boolean

  constructor(judge: Judge, read: ReadUnit, { tellsRepeats }: Pick<Source, 'tellsRepeats'>) {
    this.judge = judge
    this.read = read
    this.tellsRepeats = tellsRepeats
  }

  /** Judges a unit; the lines are good until the next is judged. `above`: what 同上 means in its first row, if known. */
  take(unit: Piece, above?: Above): Judged {
    const { judge } = this
    const doubts: Diagnostic[] = []
    const seen: Seen[] = []
    // People are judged as they are read: what was read of them is still at hand then.
    const read = this.read(unit, above, (entry) => {
      for (const doubt of judge.add(entry)) doubts.push(doubt)
      if (this.tellsRepeats) seen.push(seenOf(entry))
    })
    return { ...read, bytes: judge.takeBytes(), verdicts: judge.takeVerdicts(), doubts, seen }
  }
}
