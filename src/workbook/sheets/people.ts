import type { Speaker } from '../../copy/speak.ts'
import { labelOf } from '../../facts/vocabulary.ts'
import { nextTitle, stepsOf } from '../../report/actions.ts'
import type { ConditionReport, PersonReport } from '../../report/model.ts'
import { actorText, mindLines, placeOf, titleOf } from '../../report/phrases.ts'
import { statedFact } from '../../report/supplement.ts'
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
    lines(person.conditions.filter((one) => one.status === status).map((one) => `${titleOf(one, speak)}: ${text(one)}`))
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
    lines(
      stepsOf(person.actions).map(({ who, due, text }) =>
        speak.fill(speak.copy.report.who, { who: actorText(who, due, speak), text }),
      ),
    ),
    earliestYear(person),
    placeOf(person),
  ]
}

/** The title applied for, in words; blank where it is not stated. */
export function levelOf(person: PersonReport, { lang }: Pick<Speaker, 'lang'>): string {
  const level = statedFact(person, 'application.level')
  return typeof level === 'string' ? labelOf('titleLevel', level, lang) : ''
}

/** The first year in which nothing that is unmet would stand in the way; blank where one thing has no such year. */
function earliestYear({ conditions }: PersonReport): number | undefined {
  const years = conditions.filter(({ status }) => status === 'unmet').map(({ earliest }) => earliest?.year)
  if (years.length === 0 || years.includes(undefined)) return undefined
  return Math.max(...years.map(Number))
}
