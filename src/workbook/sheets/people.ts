import type { Speaker } from '../../copy/speak.ts'
import { nextTitle } from '../../report/actions.ts'
import type { ConditionReport, PersonReport } from '../../report/model.ts'
import { earliestYear, levelOf } from '../../report/open.ts'
import { mindLines, placeOf, stepLines, titled, titleOf } from '../../report/phrases.ts'
import type { Row, SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { tonesOf } from '../status.ts'
import { ID_WIDTH, lines, table, wide } from '../table.ts'

/** One row a person in the order of the input: verdict, what stands in the way, what to do next. */
export function peopleSheet({ report, speak }: ReportSheets): SheetPlan<PersonReport> {
  const { columns, sheets } = speak.copy.workbook
  return table(
    sheets.people,
    [
      { title: columns.name, width: wide(speak, 9, 12), look: 'strong' },
      { title: columns.id, width: ID_WIDTH },
      { title: columns.employer, width: 16 },
      { title: columns.level, width: wide(speak, 9, 17), look: 'centre' },
      { title: columns.verdict, width: wide(speak, 9, 14), look: 'centre' },
      { title: columns.blocks, width: 28 },
      { title: columns.lacks, width: 24 },
      { title: columns.toConfirm, width: 24 },
      { title: speak.copy.report.cautions, width: 24 },
      { title: nextTitle(report.round.state === 'closed', speak), width: 36 },
      { title: columns.earliest, width: wide(speak, 9, 12), look: 'centre' },
      { title: columns.place, width: wide(speak, 9, 12) },
    ],
    (person: PersonReport) => [rowOf(person, speak)],
    { frozen: 1, colours: [{ column: 4, words: tonesOf('verdict', speak) }], tab: '1F4E79' },
  )
}

function rowOf(person: PersonReport, speak: Speaker): Row {
  const list = (status: ConditionReport['status'], text: (one: ConditionReport) => string) =>
    lines(
      person.conditions
        .filter((one) => one.status === status)
        .map((one) => titled(titleOf(one, speak), text(one), speak)),
    )
  return [
    person.name,
    person.id,
    person.employer,
    levelOf(person, speak),
    speak.term('verdict', person.verdict),
    list('unmet', ({ text }) => text),
    list('missing', ({ needs }) => [...new Set(needs.map(speak.label))].join(speak.copy.terms.listSeparator)),
    list('confirm', ({ text }) => text),
    lines(mindLines(person, speak)),
    lines(stepLines(person, speak)),
    earliestYear(person),
    placeOf(person),
  ]
}
