import type { PersonReport } from '../../report/model.ts'
import { whyOf } from '../../report/phrases.ts'
import type { SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { tonesOf } from '../status.ts'
import { lines, table, wide } from '../table.ts'

/** Every paper, award, recommendation and achievement: whether it counts, as what, and why. */
export function evidenceSheet({ speak }: ReportSheets): SheetPlan<PersonReport> {
  const { columns, sheets } = speak.copy.workbook
  return table(
    sheets.evidence,
    [
      { title: columns.name, width: 9, look: 'strong' },
      { title: columns.employer, width: 20 },
      { title: columns.kind, width: wide(speak, 9, 19), look: 'centre' },
      { title: columns.number, width: wide(speak, 6, 9), look: 'centre' },
      { title: columns.item, width: 34 },
      { title: columns.status, width: wide(speak, 9, 15), look: 'centre' },
      { title: columns.countsAs, width: 12, look: 'centre' },
      { title: columns.reasons, width: 50 },
    ],
    (person: PersonReport) =>
      person.evidence.map(({ kind, index, name, status, countsAs, reasons }) => [
        person.name,
        person.employer,
        speak.term('evidenceKind', kind),
        index + 1,
        name,
        speak.term('evidenceStatus', status),
        countsAs === undefined || countsAs === 'none' ? undefined : speak.term('countsAs', countsAs),
        lines(whyOf({ reasons })),
      ]),
    { frozen: 1, colours: [{ column: 5, words: tonesOf('evidenceStatus', speak) }] },
  )
}
