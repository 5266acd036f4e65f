import type { Changes } from '../../report/compare.ts'
import { changeLines } from '../../report/compare-words.ts'
import type { SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { table } from '../table.ts'

/** Who moved since the earlier report, by which condition and why. */
export function changesSheet({ speak }: ReportSheets, changes: Changes): SheetPlan {
  const { columns, sheets, changes: text } = speak.copy.workbook
  return table(
    sheets.changes,
    [
      { title: columns.name, width: 10, look: 'strong' },
      { title: columns.id, width: 20 },
      { title: columns.employer, width: 22 },
      { title: columns.change, width: 12, look: 'centre' },
      { title: columns.condition, width: 18 },
      { title: columns.before, width: 12, look: 'centre' },
      { title: columns.after, width: 12, look: 'centre' },
      { title: columns.why, width: 70 },
    ],
    changeLines(changes, speak).map((line) => [
      line.name,
      line.id,
      line.employer,
      line.kind,
      line.condition,
      line.before,
      line.after,
      line.why,
    ]),
    { frozen: 1, above: speak.fill(text.title, { day: changes.earlier }), tab: '1E6B23' },
  )
}
