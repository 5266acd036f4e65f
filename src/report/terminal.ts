import { circumstances } from '../facts/catalogue/catalogue.ts'
import { todoTitle } from './actions.ts'
import { harmlessData } from './harmless.ts'
import { Layout } from './layout.ts'
import type { LongReport, People, PersonReport, Report } from './model.ts'
import { aside, assumedLines, placeOf, SHORT_LIST, standardLine, titled, titleOf, verdictLine } from './phrases.ts'
import { roundAtTerminal } from './round.ts'
import { missingFacts } from './terminal-missing.ts'
import type { TerminalOptions } from './terminal-options.ts'
import { cautions, isTodo, renderPerson } from './terminal-person.ts'
import { problems } from './terminal-problems.ts'
import { conditionTable } from './terminal-table.ts'

/** The whole report as terminal text: head, summary, what to supply, people, what is not checked. */
export function renderTerminal(
  { people, ...given }: LongReport,
  rest: Omit<TerminalOptions, 'alone' | 'closed'>,
): string {
  const report: Rest = { ...harmlessData(given), shown: people.length }
  const options = { ...rest, alone: people.length === 1, closed: given.round.state === 'closed' }
  const out = new Layout(options.width)
  head(out, report, options)
  summary(out, report, options)
  everyone(out, people, options)
  problems(out, report.diagnostics, options)
  foot(out, report, options)
  return out.toString()
}

/** More people than this are better read elsewhere than on a screen. */
const MANY = 100

/** What the report says besides the people, and how many they are. */
type Rest = Omit<Report, 'people'> & { readonly shown: number }

function head(out: Layout, report: Rest, { speak, chalk }: TerminalOptions): void {
  const text = speak.copy.report
  out.line(chalk.bold(speak.fill(text.title)))
  out.line(`${speak.fill(text.document)} · ${speak.fill(text.asOf, { day: report.asOf })}`)
  out.line(roundAtTerminal(report, speak))
  out.line(chalk.yellow(standardLine(report.policy, speak)))
  for (const line of assumedLines(report, speak)) out.line(chalk.yellow(line))
  out.gap()
}

function summary(out: Layout, report: Rest, options: TerminalOptions): void {
  const { speak, chalk } = options
  const text = speak.copy.report
  out.line(chalk.bold(text.summary))
  out.line(verdictLine(report, speak), 2)
  const all = report.summary.people
  if (report.shown < all) out.line(speak.fill(speak.copy.page.partOf, { shown: report.shown, people: all }), 2)
  out.gap()
  if (report.shown > 1) {
    out.raw(conditionTable(report, options))
    out.gap()
  }
  if (report.shown > 1) missingFacts(out, report.missingFacts, report, options)
}

/** Everybody who is not ready in full, then who is, then what employers have to do; people are walked over once. */
function everyone(out: Layout, people: People, options: TerminalOptions): void {
  const { speak, chalk, limit, alone } = options
  const text = speak.copy.report
  const todo = new Todo(options)
  const readyPeople: PersonReport[] = []
  let ready = 0
  let open = 0
  for (const given of people) {
    const person = harmlessData(given)
    todo.add(person)
    if (person.verdict === 'ready' && !alone && options.only === undefined) {
      if (ready++ < limit) readyPeople.push(person)
    } else if (open++ < limit) renderPerson(out, person, options)
  }
  if (open > limit) out.line(speak.fill(text.shown, { shown: limit, count: open })).gap()
  if (ready > 0) {
    out.line(chalk.bold(text.readyTitle))
    for (const person of readyPeople) readyPerson(out, person, options)
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
      // Who cannot apply anyway takes no post, but counts among the applicants until taken off the list.
      const out = person.verdict === 'ineligible' ? aside(speak.term('verdict', 'ineligible'), speak) : ''
      if (group.count++ < SHORT_LIST) group.names.push(person.name + out)
      this.groups.set(key, group)
    }
  }

  show(out: Layout): void {
    const { speak, chalk, closed } = this.options
    if (this.groups.size === 0) return
    out.line(chalk.bold(todoTitle(speak.copy.report.employerTodo, closed, speak)))
    for (const { title, text, employer, names, count } of this.groups.values()) {
      const shown = names.join(speak.copy.terms.listSeparator)
      const who = count > names.length ? `${shown}…` : shown
      out.item(
        '→',
        `${employer ? `${employer} ` : ''}${titled(title, text, speak)}${aside(speak.fill(speak.copy.report.people, { count, list: who }), speak)}`,
        2,
      )
    }
    out.gap()
  }
}

/** A ready person in one line, with what the employer still has to do; below it what to mind. */
function readyPerson(out: Layout, person: PersonReport, { speak, chalk }: TerminalOptions): void {
  const todo = person.actions.filter(({ who }) => who === 'employer').length
  const notes = todo > 0 ? [`${speak.copy.report.employerTodo} ${todo}`] : []
  out.item(chalk.green('✓'), [person.name, placeOf(person), ...notes].filter(Boolean).join(' · '), 2)
  cautions(out, person, { speak, chalk }, 4)
}

function foot(out: Layout, report: Rest, { speak, chalk, limit }: TerminalOptions): void {
  const text = speak.copy.report
  const labels = circumstances.map((path) => speak.label(path))
  out.line(chalk.dim(speak.fill(text.circumstances, { list: labels })))
  out.line(chalk.dim(speak.fill(text.notChecked)))
  if (report.shown > MANY && limit === Number.POSITIVE_INFINITY) out.gap().line(text.many)
  if (report.shown > 1) out.gap().line(verdictLine(report, speak))
}
