import type { Diagnostic } from '../diagnostics.ts'
import { overLimit } from '../roster/limits.ts'
import type { PassingPieces } from '../roster/passing-units.ts'
import type { ColumnUse } from '../roster/settle.ts'
import type { RosterOptions } from '../roster/sheets.ts'
import type { Judge } from './check-judge.ts'
import type { CheckOptions } from './check-options.ts'
import { inOrder } from './check-order.ts'
import type { SecondThread } from './check-second.ts'
import { type Judged, type Source, UnitJudge } from './check-unit.ts'

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

/** The people of a sheet, judged unit by unit; before them what its header tells. `whole`: the sheet is all of a file. */
export async function* judgedSheet(
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
