import { basename } from 'node:path'
import type { PersonReport } from '../../report/model.ts'
import { type MissingFact, missingFactsOf } from '../../report/supplement.ts'
import { POSTS, placeOfEntry } from '../../roster/supplement.ts'
import { supplementHeaders } from '../../roster/supplement-layout.ts'
import { type Choice, fitsInline, type Row, type SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { ID_WIDTH, table, wide } from '../table.ts'

/** Rows from which on the cells get no lists to choose from: they would be rules by the thousand. */
const MANY_CHOICES = 5_000
/** The line above and the heading. */
const HEAD_ROWS = 2

/** One row a missing fact, with an empty cell to fill in; the narrow columns at the end tell the reader what is meant. */
export function supplementSheet({ rules, speak }: ReportSheets): SheetPlan<PersonReport> {
  const { columns, sheets, supplementTitle } = speak.copy.workbook
  const header = (name: keyof typeof supplementHeaders): string => supplementHeaders[name][speak.lang === 'en' ? 1 : 0]
  const isNew = onceOnly()
  const choices = new Choices()
  const rowOf = (person: PersonReport, fact: MissingFact): Row => [
    person.name,
    person.id,
    person.employer,
    fact.label,
    { value: undefined, look: 'fill' },
    fact.how,
    speak.term('party', fact.who),
    fact.due,
    fact.asks,
    fact.clauses.join(speak.copy.terms.listSeparator),
    placeOfEntry({ ...person.source, row: person.source.row ?? 1 }),
    basename(person.source.file),
    fact.path,
  ]
  return table(
    sheets.supplement,
    [
      { title: header('name'), width: 9, look: 'strong' },
      { title: header('id'), width: ID_WIDTH },
      { title: columns.employer, width: 16 },
      { title: columns.fact, width: 22 },
      { title: header('value'), width: 22, look: 'fill', head: 'headFill' },
      { title: columns.how, width: 34 },
      { title: columns.provider, width: wide(speak, 9, 13), look: 'centre' },
      { title: columns.due, width: 12, look: 'centre' },
      { title: columns.condition, width: 14 },
      { title: columns.clauses, width: 14 },
      { title: header('place'), width: 8, look: 'faint' },
      { title: header('file'), width: 9, look: 'faint' },
      { title: header('path'), width: 34 },
    ],
    (person: PersonReport) =>
      missingFactsOf(person, rules, speak)
        .filter(isNew)
        .map((fact) => {
          choices.add(fact)
          return rowOf(person, fact)
        }),
    { above: supplementTitle, frozen: 1, tab: 'FFC000', choices: () => choices.rules() },
  )
}

/** The posts of an employer are asked for once, not of every applicant. */
function onceOnly(): (fact: MissingFact) => boolean {
  const asked = new Set<string>()
  return ({ path, label }) => {
    if (path !== POSTS) return true
    const first = !asked.has(label)
    asked.add(label)
    return first
  }
}

/** The lists to choose from, one rule a list over all the cells that take it, row by row. */
class Choices {
  private readonly cells = new Map<string, { readonly values: readonly string[]; readonly at: string[] }>()
  private rows = 0

  add({ choices }: MissingFact): void {
    this.rows++
    if (this.rows > MANY_CHOICES) this.cells.clear()
    if (this.rows > MANY_CHOICES || choices.length === 0 || !fitsInline(choices)) return
    const key = choices.join()
    const rule = this.cells.get(key) ?? { values: choices, at: [] }
    rule.at.push(`E${this.rows + HEAD_ROWS}`)
    this.cells.set(key, rule)
  }

  rules(): readonly Choice[] {
    return [...this.cells.values()].map(({ values, at }) => ({ range: at.join(' '), values, strict: false }))
  }
}
