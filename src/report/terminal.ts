import type { Speaker } from '../copy/speak.ts'
import { catalogue, circumstances } from '../facts/catalogue/catalogue.ts'
import { diagnosticLine } from './diagnostics.ts'
import { harmlessData } from './harmless.ts'
import { Layout } from './layout.ts'
import type { PersonReport, Report } from './model.ts'
import { placeOf, type TerminalOptions } from './terminal-options.ts'
import { aside, isTodo, ownCautions, renderPerson, titleOf } from './terminal-person.ts'
import { conditionTable } from './terminal-table.ts'

/** How many notes and missing facts are listed before the rest is only counted. */
const SHORT_LIST = 8

/** The whole report as terminal text: head, summary, what to supply, people, what is not checked. */
export function renderTerminal(given: Report, rest: Omit<TerminalOptions, 'alone'>): string {
  const report = harmlessData(given)
  const options = { ...rest, alone: report.people.length === 1 }
  const out = new Layout(options.width)
  head(out, report, options)
  summary(out, report, options)
  people(out, report, options)
  employerTodo(out, report, options)
  problems(out, report, options)
  foot(out, report, options)
  return out.toString()
}

function head(out: Layout, report: Report, { speak, chalk }: TerminalOptions): void {
  const text = speak.copy.report
  out.line(chalk.bold(speak.fill(text.title)))
  out.line(`${speak.fill(text.document)} · ${speak.fill(text.asOf, { day: report.asOf })}`)
  out.line(roundLine(report, speak))
  const standard = report.policy.standard.kind === 'local' ? text.standardLocal : text.standardBaseline
  out.line(chalk.yellow(speak.fill(standard)))
  for (const { path, value, people } of report.assumptions) {
    out.line(
      chalk.yellow(speak.fill(text.assumed, { field: speak.label(path), value: speak.value(path, value), people })),
    )
  }
  out.gap()
}

/** How much time is left, or that the round has closed. */
export function roundLine(report: Report, speak: Speaker): string {
  const { state, daysLeft: days, workingDaysLeft: working } = report.round
  const text = speak.copy.report
  const deadline = speak.fill('{@deadline}')
  if (state === 'closed') return speak.fill(text.roundClosed, { deadline })
  return working === null
    ? speak.fill(text.roundOpenNoCalendar, { deadline, days })
    : speak.fill(text.roundOpen, { deadline, days, working })
}

function summary(out: Layout, report: Report, options: TerminalOptions): void {
  const { speak, chalk } = options
  const text = speak.copy.report
  out.line(chalk.bold(text.summary))
  out.line(verdictLine(report, speak), 2)
  out.gap()
  if (report.people.length > 1) {
    out.raw(conditionTable(report, options))
    out.gap()
  }
  if (report.missingFacts.length > 0 && report.summary.people > 1) {
    out.line(chalk.bold(text.missingTitle))
    for (const { path, people: count } of report.missingFacts.slice(0, SHORT_LIST)) {
      const line = speak.fill(text.missingLine, { field: speak.label(path), people: count })
      const where = whereToAdd(path, report, speak)
      out.item('·', where ? `${line}${speak.copy.terms.sentenceSeparator}${where}` : line, 2)
    }
    out.gap()
  }
}

/** Where a missing fact goes in the roster: the column to add or to fill in, and its sheet where it has its own. */
function whereToAdd(path: string, { inputs }: Report, speak: Speaker): string | undefined {
  const columns = inputs.flatMap((input) => input.columns ?? [])
  if (columns.length === 0) return undefined
  const text = speak.copy.report
  const fields = catalogue.filter(
    (one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[].`),
  )
  const field = fields.find((one) => one.required && !one.path.endsWith('.series')) ?? fields[0]
  if (!field) return undefined
  const there = columns.find((column) => column.path === field.path)
  const params = { sheet: there?.sheet ?? field.sheet, header: there?.header ?? field.zh }
  const wholeRow = field.path.includes('[]') && field.path !== path
  if (there) return speak.fill(wholeRow ? text.addRows : text.fillColumn, params)
  return speak.fill(field.sheet === '人员' ? text.addColumn : text.addToSheet, params)
}

/** `22 人：就绪 5 人 · …`. */
export function verdictLine({ summary: counts }: Report, speak: Speaker): string {
  const parts = (['ready', 'confirm', 'incomplete', 'ineligible'] as const).map((verdict) =>
    speak.fill(speak.copy.report.verdictLine, { verdict: speak.term('verdict', verdict), count: counts[verdict] }),
  )
  return `${speak.fill(speak.copy.report.people, { count: counts.people })}: ${parts.join(' · ')}`
}

function people(out: Layout, report: Report, options: TerminalOptions): void {
  const { speak, chalk, limit, alone } = options
  const text = speak.copy.report
  const open = report.people.filter(({ verdict }) => alone || verdict !== 'ready')
  for (const person of open.slice(0, limit)) renderPerson(out, person, options)
  if (open.length > limit) out.line(speak.fill(text.shown, { shown: limit, count: open.length })).gap()
  const ready = alone ? [] : report.people.filter(({ verdict }) => verdict === 'ready')
  if (ready.length > 0) {
    out.line(chalk.bold(text.readyTitle))
    for (const person of ready.slice(0, limit)) out.item(chalk.green('✓'), readyLine(person, speak), 2)
    out.gap()
  }
  if (report.people.length === 0) out.line(text.nobody).gap()
}

/** What is open on the employer's side, the same thing named once with everybody it concerns. */
function employerTodo(out: Layout, report: Report, options: TerminalOptions): void {
  const { speak, chalk } = options
  const groups = new Map<
    string,
    { readonly title: string; readonly text: string; readonly employer: string; names: string[] }
  >()
  for (const person of report.people) {
    for (const condition of person.conditions.filter((one) => isTodo(one, options))) {
      const action = person.actions.find((one) => one.condition === condition.id && one.who === 'employer')
      const key = [person.employer, condition.id, condition.text].join('\n')
      const text = action ? `${condition.text}${speak.copy.terms.sentenceSeparator}${action.text}` : condition.text
      const group = groups.get(key) ?? {
        title: titleOf(condition, speak),
        text,
        employer: person.employer ?? '',
        names: [],
      }
      group.names.push(person.name)
      groups.set(key, group)
    }
  }
  if (groups.size === 0) return
  out.line(chalk.bold(speak.copy.report.employerTodo))
  for (const { title, text, employer, names } of groups.values()) {
    const shown = names.slice(0, SHORT_LIST).join(speak.copy.terms.listSeparator)
    const who = names.length > SHORT_LIST ? `${shown}…` : shown
    out.item(
      '→',
      `${employer ? `${employer} ` : ''}${title}: ${text}${aside(`${speak.fill(speak.copy.report.people, { count: names.length })}: ${who}`, speak)}`,
      2,
    )
  }
  out.gap()
}

/** A ready person in one line, with what the employer still has to do and what to mind. */
function readyLine(person: PersonReport, speak: Speaker): string {
  const todo = person.actions.filter(({ who }) => who === 'employer').length
  const cautions = person.conditions.flatMap(ownCautions).length
  const notes = [
    ...(todo > 0 ? [`${speak.copy.report.employerTodo} ${todo}`] : []),
    ...(cautions > 0 ? [`${speak.copy.report.cautions} ${cautions}`] : []),
  ]
  return [person.name, placeOf(person), ...notes].filter(Boolean).join(' · ')
}

function problems(out: Layout, report: Report, { speak, chalk }: TerminalOptions): void {
  const told = report.diagnostics.filter(({ severity }) => severity !== 'note')
  if (told.length === 0) return
  const text = speak.copy.report
  out.line(chalk.bold(text.diagnosticsTitle))
  const ordered = [...told].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
  for (const found of ordered.slice(0, SHORT_LIST * 2)) {
    out.item(found.severity === 'error' ? chalk.red('✗') : chalk.yellow('!'), diagnosticLine(found, speak), 2)
  }
  const rest = report.diagnostics.length - Math.min(ordered.length, SHORT_LIST * 2)
  if (rest > 0) out.line(speak.fill(text.moreDiagnostics, { count: rest }), 2)
  out.gap()
}

function foot(out: Layout, report: Report, { speak, chalk }: TerminalOptions): void {
  const text = speak.copy.report
  const labels = circumstances.map((path) => speak.label(path))
  out.line(chalk.dim(speak.fill(text.circumstances, { list: labels })))
  out.line(chalk.dim(speak.fill(text.notChecked)))
  if (report.people.length > 1) out.gap().line(verdictLine(report, speak))
}
