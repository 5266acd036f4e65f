import type { Speaker } from '../../copy/speak.ts'
import { circumstances } from '../../facts/catalogue/catalogue.ts'
import { formatDay, parseDay } from '../../facts/day.ts'
import { calendarEvents, timeLeft } from '../../report/calendar.ts'
import type { DiagnosticReport, InputReport, LongReport } from '../../report/model.ts'
import { assumedLines, standardLine } from '../../report/phrases.ts'
import { roundLine } from '../../report/round.ts'
import type { Left, Row, SheetPlan } from '../plan.ts'
import type { ReportSheets } from '../report.ts'
import { tonesOf } from '../status.ts'
import { table } from '../table.ts'

/** The dates of the round in their order, each with its clause and how far it is from the as-of day. */
export function calendarSheet({ report, rules, speak }: ReportSheets): SheetPlan {
  const { columns, sheets } = speak.copy.workbook
  const asOf = parseDay(report.asOf) ?? rules.deadline
  return table(
    sheets.calendar,
    [
      { title: columns.date, width: 14, look: 'centre' },
      { title: columns.what, width: 70 },
      { title: columns.left, width: 16, look: 'centre' },
      { title: columns.clauses, width: 18, look: 'centre' },
    ],
    calendarEvents(rules, speak).map(({ day, text, clauses }) => [
      formatDay(day),
      text,
      timeLeft(day, asOf, rules, speak),
      clauses.join(speak.copy.terms.listSeparator),
    ]),
  )
}

/** What was wrong while reading; no sheet where nothing was. */
export function problemsSheet({ report, speak }: ReportSheets): SheetPlan | undefined {
  if (report.diagnostics.length === 0) return undefined
  const { columns, sheets } = speak.copy.workbook
  return table(
    sheets.problems,
    [
      { title: columns.severity, width: 9, look: 'centre' },
      { title: columns.place, width: 18 },
      { title: columns.name, width: 12, look: 'strong' },
      { title: columns.message, width: 60 },
      { title: columns.fix, width: 50 },
    ],
    gravestFirst(report.diagnostics).map(({ severity, cell, sheet, file, person, message, fix }) => [
      speak.term('severity', severity),
      cell ?? sheet ?? file,
      person,
      message,
      fix,
    ]),
    { colours: [{ column: 0, words: tonesOf('severity', speak) }] },
  )
}

const GRAVITY = ['error', 'warning', 'note'] as const

const gravestFirst = (found: readonly DiagnosticReport[]): readonly DiagnosticReport[] =>
  [...found].sort((one, other) => GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity))

/** What the report rests on: policy, day, inputs, assumptions, what is taken as not the case, what is not checked. */
export function notesSheet({ report, speak, short }: ReportSheets, left: Left): SheetPlan {
  const { columns, sheets, notes } = speak.copy.workbook
  const { policy } = report
  const { report: text } = speak.copy
  const rows: readonly Row[] = [
    [notes.tool, `${report.tool.name} ${report.tool.version}`],
    [
      notes.policy,
      `${policy.document}\n${speak.fill(notes.policyHash, { id: policy.id, version: policy.version, hash: policy.sha256 })}`,
    ],
    [notes.standard, standardLine(policy, speak)],
    [notes.asOf, report.asOf],
    [notes.round, roundLine(report, speak)],
    ...report.inputs.map((input): Row => [notes.input, inputLine(input, speak)]),
    ...assumptionRows(report, speak),
    [notes.circumstances, speak.fill(text.circumstances, { list: circumstances.map(speak.label) })],
    [notes.notChecked, speak.fill(text.notChecked)],
    [notes.legend, notes.legendLine],
    [notes.safe, notes.safeLine],
    ...(short ? [[notes.shortened, notes.shortenedLine]] : []),
    ...[...left].map(([sheet, count]): Row => [notes.full, speak.fill(notes.fullLine, { sheet, count })]),
  ]
  return table(
    sheets.notes,
    [
      { title: columns.entry, width: 24, look: 'strong' },
      { title: columns.content, width: 110 },
    ],
    rows,
  )
}

function inputLine({ file, sheets, people, sha256 }: InputReport, speak: Speaker): string {
  const { inputLine: line, inputPlain } = speak.copy.workbook.notes
  return speak.fill(sheets.length > 0 ? line : inputPlain, { file, sheets, people, hash: sha256 })
}

function assumptionRows(report: Pick<LongReport, 'assumptions'>, speak: Speaker): Row[] {
  const { assumption, none } = speak.copy.workbook.notes
  const lines = assumedLines(report, speak)
  return (lines.length > 0 ? lines : [none]).map((line) => [assumption, line])
}
