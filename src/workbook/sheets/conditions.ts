import type { Speaker } from '../../copy/speak.ts'
import type { ConditionReport, PersonReport } from '../../report/model.ts'
import { ownCautions } from '../../report/phrases.ts'
import type { Row, SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { tonesOf } from '../status.ts'
import { lines, table, wide } from '../table.ts'

/** Every person and condition: status, reason with its arithmetic, clauses, and the cells the facts were read from. */
export function conditionsSheet({ speak, short }: ReportSheets): SheetPlan<PersonReport> {
  const { columns, sheets } = speak.copy.workbook
  const shown = ({ status }: ConditionReport): boolean => !short || (status !== 'met' && status !== 'not-applicable')
  return table(
    sheets.conditions,
    [
      { title: columns.name, width: 9, look: 'strong' },
      { title: columns.employer, width: 16 },
      { title: columns.condition, width: wide(speak, 13, 18) },
      { title: columns.status, width: wide(speak, 9, 15), look: 'centre' },
      { title: columns.text, width: 40 },
      { title: columns.gap, width: wide(speak, 8, 11), look: 'centre' },
      { title: columns.earliest, width: 11, look: 'centre' },
      { title: columns.cautions, width: 26 },
      { title: columns.party, width: wide(speak, 7, 12), look: 'centre' },
      { title: columns.clauses, width: 12 },
      { title: columns.basis, width: wide(speak, 9, 14), look: 'centre' },
      { title: columns.cells, width: 14 },
    ],
    (person: PersonReport) => person.conditions.filter(shown).map((one) => rowOf(person, one, speak)),
    { frozen: 1, colours: [{ column: 3, words: tonesOf('status', speak) }] },
  )
}

/** Cells of one sheet named before the rest is left to the JSON report. */
const CELLS = 6

function rowOf(person: PersonReport, condition: ConditionReport, speak: Speaker): Row {
  const { copy } = speak
  const title = (copy.conditionTitles as Readonly<Record<string, string>>)[condition.id] ?? condition.id
  return [
    person.name,
    person.employer,
    title,
    speak.term('status', condition.status),
    condition.text,
    gapOf(condition, speak),
    condition.earliest && `${condition.earliest.year}\n${condition.earliest.date}`,
    lines(ownCautions(condition).map(({ text }) => text)),
    speak.term('party', condition.party),
    condition.clauses.join(copy.terms.listSeparator),
    speak.term('basis', condition.basis),
    cellsOf(condition),
  ]
}

/** The cells by sheet: `人员!G5 H5`, one sheet a line. */
function cellsOf({ facts }: ConditionReport): string | undefined {
  const sheets = new Map<string, Set<string>>()
  for (const { source } of facts) {
    if (source === '') continue
    const cut = source.lastIndexOf('!')
    const cells = sheets.get(source.slice(0, cut + 1)) ?? new Set()
    sheets.set(source.slice(0, cut + 1), cells.add(source.slice(cut + 1)))
  }
  return lines(
    [...sheets].map(
      ([sheet, cells]) => sheet + [...cells].slice(0, CELLS).join(' ') + (cells.size > CELLS ? ' …' : ''),
    ),
  )
}

function gapOf({ gap }: ConditionReport, speak: Speaker): string | undefined {
  const words: Readonly<Record<string, string>> = speak.copy.workbook.gaps
  const parts = Object.entries(gap ?? {}).map(([unit, count]) => speak.fill(words[unit] ?? '{count}', { count }))
  return parts.length === 0 ? undefined : parts.join(speak.copy.terms.listSeparator)
}
