import type { ChalkInstance } from 'chalk'
import type { Speaker } from '../copy/speak.ts'
import { nextTitle } from './actions.ts'
import type { Layout } from './layout.ts'
import type { ConditionReport, PersonReport } from './model.ts'
import { ownHints } from './open.ts'
import { clauseMark, earliestLines, evidenceWords, mindLines, placeOf, stepGroups, titled, titleOf } from './phrases.ts'
import { evidenceSigns, statusSigns, verdictSigns } from './signs.ts'
import type { TerminalOptions } from './terminal-options.ts'

/** One person in full: what blocks, what lacks, what to confirm, what to do next, which evidence counts. */
export function renderPerson(out: Layout, person: PersonReport, options: TerminalOptions): void {
  const { speak, chalk } = options
  const text = speak.copy.report
  const paint = { ineligible: chalk.red, incomplete: chalk.yellow, confirm: chalk.cyan, ready: chalk.green }[
    person.verdict
  ]
  const verdict = speak.term('verdict', person.verdict)
  out.line(
    `${paint.bold(`${verdictSigns[person.verdict]} ${verdict}`)}  ${chalk.bold(person.name)}  ${chalk.dim([person.id, placeOf(person)].filter(Boolean).join(' '))}`,
  )
  group(out, text.blocks, person, 'unmet', options)
  group(out, text.lacks, person, 'missing', options)
  group(out, text.toConfirm, person, 'confirm', options)
  if (mindLines(person, speak).length > 0) out.line(chalk.bold(text.cautions), 2)
  cautions(out, person, options, 4)
  actions(out, person, options)
  evidence(out, person, options)
  for (const { text: hint } of ownHints(person)) out.item('·', `${text.advisories} ${hint}`, 2)
  out.gap()
}

function group(
  out: Layout,
  title: string,
  person: PersonReport,
  status: 'unmet' | 'missing' | 'confirm',
  options: TerminalOptions,
): void {
  const { speak, chalk } = options
  const found = person.conditions.filter((condition) => condition.status === status && !isTodo(condition, options))
  if (found.length === 0) return
  out.line(chalk.bold(title), 2)
  const paint = { unmet: chalk.red, missing: chalk.yellow, confirm: chalk.cyan }[status]
  for (const condition of found) {
    out.item(
      paint(statusSigns[status]),
      `${titled(titleOf(condition, speak), condition.text, speak)}${chalk.dim(trail(condition, speak))}`,
      4,
    )
    for (const line of earliestLines(condition, speak)) out.line(line, 6)
  }
}

/** Open conditions of the employer stand once, grouped, below the people. */
export const isTodo = ({ party, status }: ConditionReport, { alone, only }: TerminalOptions): boolean =>
  !alone && only === undefined && party === 'employer' && (status === 'missing' || status === 'confirm')

/** The clauses, and the cells the facts were read from. */
function trail(condition: ConditionReport, speak: Speaker): string {
  const clauses = clauseMark(condition.clauses, speak)
  const cells = [...new Set(condition.facts.filter(({ source }) => source.includes('!')).map(({ source }) => source))]
  const shown = condition.status === 'missing' ? [] : cells.slice(0, 4)
  return shown.length > 0 ? `${clauses} ${shown.join(' ')}` : clauses
}

/** What to mind about a person, a line each. */
export function cautions(
  out: Layout,
  person: PersonReport,
  { speak, chalk }: Pick<TerminalOptions, 'speak' | 'chalk'>,
  indent: number,
): void {
  for (const line of mindLines(person, speak)) out.item(chalk.yellow('!'), line, indent)
}

function actions(out: Layout, person: PersonReport, options: TerminalOptions): void {
  const { speak, chalk } = options
  const todo = new Set(person.conditions.filter((condition) => isTodo(condition, options)).map(({ id }) => id))
  const own = person.actions.filter(({ condition }) => !todo.has(condition))
  if (own.length === 0) return
  out.line(chalk.bold(nextTitle(options.closed, speak)), 2)
  for (const { actor, steps } of stepGroups(own, speak)) {
    const [first = '', ...others] = steps
    const only = speak.fill(speak.copy.report.who, { who: actor, text: others.length === 0 ? first : '' })
    out.item('→', only.trimEnd(), 4)
    if (others.length > 0) for (const step of steps) out.item('·', step, 6)
  }
}

function evidence(out: Layout, person: PersonReport, { speak, chalk }: TerminalOptions): void {
  if (person.evidence.length === 0) return
  out.line(chalk.bold(speak.copy.report.evidence), 2)
  const paint: Readonly<Record<string, ChalkInstance>> = {
    counted: chalk.green,
    rejected: chalk.red,
    missing: chalk.yellow,
    confirm: chalk.cyan,
  }
  for (const item of person.evidence) {
    const { what, verdict, why } = evidenceWords(item, speak)
    const sign = evidenceSigns[item.status] ?? ' '
    out.item(
      paint[item.status]?.(sign) ?? sign,
      why ? titled(`${what} ${verdict}`, why, speak) : `${what} ${verdict}`,
      4,
    )
  }
}
