import { readBytes } from '../input/bytes.ts'
import { readInput } from '../input/read.ts'
import { type OpenWorksheet, openWorksheet } from '../roster/passing-workbook.ts'
import { portions } from '../roster/portions.ts'
import { PeopleSeen } from '../roster/same-person.ts'
import { UnfitWorksheet } from '../roster/unfit.ts'
import type { Judge } from './check-judge.ts'
import { judgedSheet, type PassingInput, type PassingOrder, type PassingPart } from './check-sheet.ts'
import { type ReadUnit, UnitJudge } from './check-unit.ts'

/** How a workbook's one large sheet of people is judged as it passes; undefined where it has to be read whole. */
export async function workbookOf(file: string, order: PassingOrder): Promise<PassingInput | undefined> {
  const { roster, options } = order
  try {
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
  const known = new Set(told.map((found) => JSON.stringify(found)))
  try {
    for await (const part of judgedSheet(file, sheet, order, judge, true)) {
      yield part
      if ('verdicts' in part) passed += part.verdicts.people
      for (const found of part.diagnostics) known.add(JSON.stringify(found))
    }
  } catch (error) {
    if (!(error instanceof UnfitWorksheet)) throw error
    const { entries, diagnostics } = await readInput(file, {
      ...order.roster,
      limits: order.options.limits,
      showIds: order.options.showIds,
    })
    yield { diagnostics: diagnostics.filter((found) => !known.has(JSON.stringify(found))) }
    for (const some of portions(entries.slice(passed))) {
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
