import { circumstances } from '../facts/catalogue/catalogue.ts'
import { formatDay, parseDay } from '../facts/day.ts'
import { calendarEvents, timeLeft } from './calendar.ts'
import { compareReports } from './compare.ts'
import { changeLines } from './compare-words.ts'
import { briefMarkdown, personMarkdown } from './markdown-person.ts'
import { md, mdTable } from './markdown-text.ts'
import type { PersonReport, Report } from './model.ts'
import { openConditions, stopCounts, stopsSomebody } from './open.ts'
import {
  assumedLines,
  clauseMark,
  moreFacts,
  placeOf,
  SHORT_LIST,
  standardLine,
  titleOf,
  verdictLine,
} from './phrases.ts'
import { problemsOf } from './problems.ts'
import type { RenderContext, TextRenderer } from './renderers.ts'
import { roundLine } from './round.ts'
import { openStatuses, statusSigns, verdictSigns } from './signs.ts'

/** The report as Markdown: one person in full, of several a summary with a line a person and what holds each up. */
export const renderMarkdown: TextRenderer = (report, context) => {
  const [first, ...others] = report.people
  const closed = report.round.state === 'closed'
  const body =
    first && others.length === 0
      ? personMarkdown(first, closed, context)
      : [...summary(report, context), ...report.people.flatMap((person) => briefMarkdown(person, closed, context))]
  return `${[head(report, context), ...changes(report, context), ...body, ...problems(report, context), dates(report, context), foot(context)].flat().filter(Boolean).join('\n\n')}\n`
}

function head(report: Report, { speak }: RenderContext): string[] {
  const text = speak.copy.report
  return [
    `# ${md(speak.fill(text.title))}`,
    `${md(speak.fill(text.document))} · ${md(speak.fill(text.asOf, { day: report.asOf }))}  \n${md(roundLine(report, speak))}`,
    `> ${md(standardLine(report.policy, speak))}`,
    ...assumedLines(report, speak).map((line) => `> ${md(line)}`),
  ]
}

function summary(report: Report, { speak }: RenderContext): string[] {
  const { report: text, page } = speak.copy
  if (report.people.length === 0) return [md(text.nobody)]
  const stopping = stopCounts(report.people).filter(([, counts]) => stopsSomebody(counts))
  const signed = openStatuses.map((status) => `${md(statusSigns[status])} ${md(speak.term('status', status))}`)
  const titles = speak.copy.conditionTitles as Readonly<Record<string, string>>
  const rows = stopping.map(([id, counts]) => [
    md(titles[id] ?? id),
    ...openStatuses.map((status) => String(counts[status])),
  ])
  return [
    `## ${md(text.summary)}`,
    md(verdictLine(report, speak)),
    report.people.length < report.summary.people
      ? md(speak.fill(page.partOf, { shown: report.people.length, people: report.summary.people }))
      : '',
    `### ${md(page.conditionsTitle)}`,
    rows.length > 0 ? mdTable([md(text.columns.condition), ...signed], rows, 3) : md(page.noneStopped),
    ...missing(report, speak),
    `## ${md(page.peopleTitle)}`,
    mdTable(
      [page.name, page.employer, page.place, page.verdict, page.condition].map(md),
      report.people.map((person) => personRow(person, speak)),
    ),
  ]
}

function missing({ missingFacts }: Report, speak: RenderContext['speak']): string[] {
  const text = speak.copy.report
  const lines = missingFacts
    .slice(0, SHORT_LIST)
    .map(({ path, people }) => `- ${md(speak.fill(text.missingLine, { field: speak.label(path), people }))}`)
  return lines.length > 0 ? [`### ${md(text.missingTitle)}`, lines.join('\n'), md(moreFacts(missingFacts, speak))] : []
}

function personRow(person: PersonReport, speak: RenderContext['speak']): string[] {
  const why = openConditions(person).map((one) => `${statusSigns[one.status]} ${titleOf(one, speak)}`)
  return [
    ...[person.name, person.employer ?? '', placeOf(person)],
    `${verdictSigns[person.verdict]} ${speak.term('verdict', person.verdict)}`,
    why.join(speak.copy.terms.sentenceSeparator),
  ].map(md)
}

/** What was wrong with the input; problems with the rows of people that are not shown are left out. */
function problems({ diagnostics }: Report, { speak }: RenderContext): string[] {
  const found = problemsOf(diagnostics, speak)
  if (!found) return []
  const lines = found.kinds.flatMap(({ lines: told, more }) => [
    ...told.map((line) => `- ${md(line)}`),
    ...(more ? [`  - ${md(more)}`] : []),
  ])
  const all = [
    ...(found.unread ? [`- ${md(found.unread)}`] : []),
    ...lines,
    ...(found.notes ? [`- ${md(found.notes)}`] : []),
  ]
  return [`## ${md(speak.copy.report.diagnosticsTitle)}`, all.join('\n')]
}

/** Who moved since the earlier report, if there is one, by which condition and why. */
function changes(report: Report, { speak, earlier }: RenderContext): string[] {
  if (!earlier) return []
  const { columns, changes: text } = speak.copy.workbook
  const found = compareReports(earlier, report)
  const rows = changeLines(found, speak).map(({ name, kind, condition, before, after, why }) =>
    [name, kind, condition, before, after, why].map((cell) => md(cell ?? '')),
  )
  const head = [columns.name, columns.change, columns.condition, columns.before, columns.after, columns.why]
  return [`## ${md(speak.fill(text.title, { day: found.earlier }))}`, mdTable(head.map(md), rows)]
}

function dates(report: Report, { rules, speak }: RenderContext): string[] {
  const asOf = parseDay(report.asOf) ?? 0
  const lines = calendarEvents(rules, speak).map(({ day, text, clauses }) => {
    const mark = clauseMark(clauses, speak)
    return `- ${formatDay(day)} ${md(`${text}${mark} ${timeLeft(day, asOf, rules, speak)}`)}`
  })
  return [`## ${md(speak.copy.page.datesTitle)}`, lines.join('\n')]
}

function foot({ speak }: RenderContext): string[] {
  const text = speak.copy.report
  const labels = circumstances.map((path) => speak.label(path))
  return ['---', md(speak.fill(text.circumstances, { list: labels })), md(speak.fill(text.notChecked))]
}
