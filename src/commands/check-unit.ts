import type { Diagnostic } from '../diagnostics.ts'
import { readLine } from '../input/json.ts'
import type { Entry } from '../roster/entry.ts'
import type { Limits } from '../roster/limits.ts'
import { type Piece, type PieceFormat, rowsIn } from '../roster/passing-pieces.ts'
import { type Passed, type PassingHead, PassingReader, type PassingRow } from '../roster/passing-sheet.ts'
import type { PassingPeople } from '../roster/passing-units.ts'
import type { RosterOptions } from '../roster/roster.ts'
import type { Above } from '../roster/row.ts'
import { type Seen, seenOf } from '../roster/same-person.ts'
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

type Read = Passed & Pick<Judged, 'rows'>

/** Reads and judges the units of a file: pieces of a sheet, or lines of JSON. */
export class UnitJudge {
  private readonly source: Source
  private readonly judge: Judge
  private readonly people: Pick<PassingPeople, 'reader' | 'rowsIn'> | undefined

  /** `people`: how the rows of a sheet and their people are read. */
  constructor(source: Source, judge: Judge, people?: Pick<PassingPeople, 'reader' | 'rowsIn'>) {
    this.source = source
    this.judge = judge
    this.people = people
  }

  /** One that is made anew from the source. */
  static async for(source: Source, judge: Judge, limits: Limits): Promise<UnitJudge> {
    const { file, sheet } = source
    if (!sheet) return new UnitJudge(source, judge)
    const reader = new PassingReader(file, sheet.head, sheet.roster)
    for (const row of sheet.first) reader.look(row)
    if (!reader.settled) reader.settle()
    return new UnitJudge(source, judge, { reader, rowsIn: await rowsIn(file, sheet.head.name, sheet.format, limits) })
  }

  /** Judges a unit; the lines are good until the next is judged. `above`: what 同上 means in its first row, if known. */
  take(unit: Piece, above?: Above): Judged {
    // People are judged as they are read: what was read of them is still at hand then.
    return this.judged((take) => (this.people ? readRows(unit, this.people, above, take) : this.readLines(unit, take)))
  }

  /** Judges people who were read already. */
  takeEntries(entries: readonly Entry[], diagnostics: readonly Diagnostic[]): Judged {
    return this.judged((take) => {
      for (const entry of entries) take(entry)
      return { diagnostics, above: [], lacksAbove: false, rows: 0 }
    })
  }

  private judged(read: (take: (entry: Entry) => void) => Read): Judged {
    const { judge, source } = this
    const doubts: Diagnostic[] = []
    const seen: Seen[] = []
    const found = read((entry) => {
      for (const doubt of judge.add(entry)) doubts.push(doubt)
      if (source.tellsRepeats) seen.push(seenOf(entry))
    })
    return { ...found, bytes: judge.takeBytes(), verdicts: judge.takeVerdicts(), doubts, seen }
  }

  private readLines(unit: Piece, take: (entry: Entry) => void): Read {
    if (!('lines' in unit)) throw new Error('rows of no sheet')
    const { lines, first } = unit
    const diagnostics: Diagnostic[] = []
    for (const [index, line] of lines.entries()) {
      const read = readLine(this.source.file, line, first + index + 1)
      if (read?.entry) take(read.entry)
      if (read) for (const found of read.diagnostics) diagnostics.push(found)
    }
    return { diagnostics, above: [], lacksAbove: false, rows: lines.length }
  }
}

function readRows(
  unit: Piece,
  { reader, rowsIn }: Pick<PassingPeople, 'reader' | 'rowsIn'>,
  above: Above | undefined,
  take: (entry: Entry) => void,
): Read {
  const rows = rowsIn(unit)
  return { ...reader.read(rows, above, take), rows: rows.length }
}
