import type { PersonReport } from '../../report/model.ts'
import type { SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { tonesOf } from '../status.ts'
import { table, wide } from '../table.ts'

/** What each person and employer hands in; what does not concern somebody is left out. */
export function materialsSheet({ speak, short }: ReportSheets): SheetPlan<PersonReport> {
  const { columns, sheets } = speak.copy.workbook
  return table(
    sheets.materials,
    [
      { title: columns.name, width: 10, look: 'strong' },
      { title: columns.employer, width: 24 },
      { title: columns.material, width: 54 },
      { title: columns.status, width: wide(speak, 10, 15), look: 'centre' },
      { title: columns.provider, width: 12, look: 'centre' },
      { title: columns.clauses, width: 28 },
    ],
    (person: PersonReport) =>
      person.materials
        .filter(({ status }) => (short ? status === 'need' : status !== 'not-applicable'))
        .map(({ name, status, provider, clauses }) => [
          person.name,
          person.employer,
          name,
          speak.term('materialStatus', status),
          speak.term('party', provider),
          clauses.join(speak.copy.terms.listSeparator),
        ]),
    { frozen: 1, colours: [{ column: 3, words: tonesOf('materialStatus', speak) }] },
  )
}
