import type { Speaker } from '../copy/speak.ts'
import { catalogue, circumstances } from '../facts/catalogue/catalogue.ts'
import { diagnosticLine } from './diagnostics.ts'
import { harmlessData } from './harmless.ts'
import { Layout } from './layout.ts'
import type { LongReport, People, PersonReport, Report } from './model.ts'
import { placeOf, type TerminalOptions } from './terminal-options.ts'
import { aside, isTodo, ownCautions, renderPerson, titleOf } from './terminal-person.ts'
import { conditionTable } from './terminal-table.ts'

/** How many notes and missing facts are listed before the rest is only counted. */
const SHORT_LIST = 8

/** The whole report as terminal text: head, summary, what to supply, people, what is not checked. */
export function renderTerminal({ people, ...given }: LongReport, rest: Omit<TerminalOptions, 'alone'>): string {
  const report: Rest = { ...harmlessData(given), shown: people.length }
  const options = { ...rest, alone: people.length === 1 }
  const out = new Layout(options.width)
  head(out, report, options)
  summary(out, report, options)
  everyone(out, people, options)
  problems(out, report, options)
  foot(out, report, options)
  return out.toString()
}

/** What the report says besides the people, and how many they are. */
type Rest = Omit<Report, 'people'> & { readonly shown: number }

function head(out: Layout, report: Rest, { speak, chalk }: TerminalOptions): void {
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
export function roundLine(report: Pick<Report, 'round'>, speak: Speaker): string {
  const { state, daysLeft: days, workingDaysLeft: working } = report.round
  const text = speak.copy.report
  const deadline = speak.fill('{@deadline}')
  if (state === 'closed') return speak.fill(text.roundClosed, { deadline })
  return working === null
    ? speak.fill(text.roundOpenNoCalendar, { deadline, days })
    : speak.fill(text.roundOpen, { deadline, days, working })
}

function summary(out: Layout, report: Rest, options: TerminalOptions): void {
  const { speak, chalk } = options
  const text = speak.copy.report
  out.line(chalk.bold(text.summary))
  out.line(verdictLine(report, speak), 2)
  const { people } = report.summary
  if (report.shown < people) out.line(speak.fill(speak.copy.page.partOf, { shown: report.shown, people }), 2)
  out.gap()
  if (report.shown > 1) {
    out.raw(conditionTable(report, options))
    out.gap()
  }
  if (report.missingFacts.length > 0 && report.shown > 1) {
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
function whereToAdd(path: string, { inputs }: Rest, speak: Speaker): string | undefined {
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
export function verdictLine({ summary: counts }: Pick<Report, 'summary'>, speak: Speaker): string {
  const parts = (['ready', 'confirm', 'incomplete', 'ineligible'] as const).map((verdict) =>
    speak.fill(speak.copy.report.verdictLine, { verdict: speak.term('verdict', verdict), count: counts[verdict] }),
  )
  return `${speak.fill(speak.copy.report.people, { count: counts.people })}: ${parts.join(' · ')}`
}

/** Everybody who is not ready in full, then who is, then what employers have to do; people are walked over once. */
function everyone(out: Layout, people: People, options: TerminalOptions): void {
  const { speak, chalk, limit, alone } = options
  const text = speak.copy.report
  const todo = new Todo(options)
  const readyLines: string[] = []
  let ready = 0
  let open = 0
  for (const given of people) {
    const person = harmlessData(given)
    todo.add(person)
    if (person.verdict === 'ready' && !alone) {
      if (ready++ < limit) readyLines.push(readyLine(person, speak))
    } else if (open++ < limit) renderPerson(out, person, options)
  }
  if (open > limit) out.line(speak.fill(text.shown, { shown: limit, count: open })).gap()
  if (ready > 0) {
    out.line(chalk.bold(text.readyTitle))
    for (const line of readyLines) out.item(chalk.green('✓'), line, 2)
    out.gap()
  }
  if (people.length === 0) out.line(text.nobody).gap()
  todo.show(out)
}

/** What is open on the employer's side, the same thing named once with everybody it concerns. */
class Todo {
  private readonly options: TerminalOptions
  private readonly groups = new Map<
    string,
    {
      readonly title: string
      readonly text: string
      readonly employer: string
      readonly names: string[]
      count: number
    }
  >()

  constructor(options: TerminalOptions) {
    this.options = options
  }

  add(person: PersonReport): void {
    const { speak } = this.options
    for (const condition of person.conditions.filter((one) => isTodo(one, this.options))) {
      const action = person.actions.find((one) => one.condition === condition.id && one.who === 'employer')
      const key = [person.employer, condition.id, condition.text].join('\n')
      const text = action ? `${condition.text}${speak.copy.terms.sentenceSeparator}${action.text}` : condition.text
      const group = this.groups.get(key) ?? {
        title: titleOf(condition, speak),
        text,
        employer: person.employer ?? '',
        names: [],
        count: 0,
      }
      if (group.count++ < SHORT_LIST) group.names.push(person.name)
      this.groups.set(key, group)
    }
  }

  show(out: Layout): void {
    const { speak, chalk } = this.options
    if (this.groups.size === 0) return
    out.line(chalk.bold(speak.copy.report.employerTodo))
    for (const { title, text, employer, names, count } of this.groups.values()) {
      const shown = names.join(speak.copy.terms.listSeparator)
      const who = count > names.length ? `${shown}…` : shown
      out.item(
        '→',
        `${employer ? `${employer} ` : ''}${title}: ${text}${aside(`${speak.fill(speak.copy.report.people, { count })}: ${who}`, speak)}`,
        2,
      )
    }
    out.gap()
  }
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

function problems(out: Layout, report: Rest, { speak, chalk }: TerminalOptions): void {
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

function foot(out: Layout, report: Rest, { speak, chalk }: TerminalOptions): void {
  const text = speak.copy.report
  const labels = circumstances.map((path) => speak.label(path))
  out.line(chalk.dim(speak.fill(text.circumstances, { list: labels })))
  out.line(chalk.dim(speak.fill(text.notChecked)))
  if (report.shown > 1) out.gap().line(verdictLine(report, speak))
}
