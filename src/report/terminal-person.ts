import type { Speaker } from '../copy/speak.ts'
import { nextTitle, stepsOf } from './actions.ts'
import type { Layout } from './layout.ts'
import type { ConditionReport, PersonReport } from './model.ts'
import { ownHints } from './open.ts'
import { statusSigns, verdictSigns } from './signs.ts'
import { placeOf, type TerminalOptions } from './terminal-options.ts'

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
  if (person.conditions.some((one) => ownCautions(one).length > 0)) out.line(chalk.bold(text.cautions), 2)
  cautions(out, person, options, 4)
  actions(out, person, options)
  // Evidence bears on performance alone.
  if (options.only === undefined || options.only === 'performance') evidence(out, person, options)
  if (options.only === undefined)
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
      `${titleOf(condition, speak)}: ${condition.text}${chalk.dim(trail(condition, speak))}`,
      4,
    )
    if (condition.earliest) {
      const { year, date } = condition.earliest
      out.line(speak.fill(speak.copy.report.earliest, { year, date }), 6)
    }
  }
}

/** Open conditions of the employer stand once, grouped, below the people. */
export const isTodo = ({ party, status }: ConditionReport, { alone, only }: TerminalOptions): boolean =>
  !alone && only === undefined && party === 'employer' && (status === 'missing' || status === 'confirm')

/** The condition's name, with the employer named where it is the employer's. */
export const titleOf = ({ id, party }: Pick<ConditionReport, 'id' | 'party'>, speak: Speaker): string => {
  const title = (speak.copy.conditionTitles as Readonly<Record<string, string>>)[id] ?? id
  return party === 'employer' ? title + aside(speak.term('party', 'employer'), speak) : title
}

/** A remark in the brackets of the language. */
export const aside = (text: string, speak: Speaker): string => speak.fill(speak.copy.report.aside, { text })

/** The clauses, and the cells the facts were read from. */
function trail(condition: ConditionReport, speak: Speaker): string {
  const cited = condition.clauses.length > 0
  const clauses = cited ? speak.fill(speak.copy.report.clauseMark, { clauses: condition.clauses }) : ''
  const cells = [...new Set(condition.facts.filter(({ source }) => source.includes('!')).map(({ source }) => source))]
  const shown = condition.status === 'missing' ? [] : cells.slice(0, 4)
  return shown.length > 0 ? `${clauses} ${shown.join(' ')}` : clauses
}

/** Cautions of this person: the baseline is named once in the head of the report, not again for everybody. */
export const ownCautions = ({ cautions: all }: ConditionReport): ConditionReport['cautions'] =>
  all.filter(({ code }) => code !== 'baseline-standard')

/** What to mind about each condition. */
export function cautions(
  out: Layout,
  { conditions, verdict }: PersonReport,
  { speak, chalk }: Pick<TerminalOptions, 'speak' | 'chalk'>,
  indent: number,
): void {
  // Nothing holds them back but the day: whoever has not submitted is too late.
  const late = verdict === 'ready' ? conditions.find(({ code }) => code === 'not-stated-submitted') : undefined
  if (late) out.item(chalk.yellow('!'), `${titleOf(late, speak)}: ${late.text}`, indent)
  for (const condition of conditions)
    for (const note of ownCautions(condition))
      out.item(chalk.yellow('!'), `${titleOf(condition, speak)}: ${note.text}`, indent)
}

function actions(out: Layout, person: PersonReport, options: TerminalOptions): void {
  const { speak, chalk } = options
  const todo = new Set(person.conditions.filter((condition) => isTodo(condition, options)).map(({ id }) => id))
  const own = stepsOf(person.actions.filter(({ condition }) => !todo.has(condition)))
  if (own.length === 0) return
  const text = speak.copy.report
  out.line(chalk.bold(nextTitle(options.closed, speak)), 2)
  for (const { who, due, text: what } of own) {
    const when = due === undefined ? '' : aside(speak.fill(text.due, { date: due }), speak)
    out.item('→', speak.fill(text.who, { who: `${speak.term('actor', who)}${when}`, text: what }), 4)
  }
}

function evidence(out: Layout, person: PersonReport, { speak, chalk }: TerminalOptions): void {
  if (person.evidence.length === 0) return
  out.line(chalk.bold(speak.copy.report.evidence), 2)
  for (const item of person.evidence) {
    const sign =
      {
        counted: chalk.green('✓'),
        rejected: chalk.red('✗'),
        'next-round': '›',
        missing: chalk.yellow('?'),
        confirm: chalk.cyan('!'),
      }[item.status] ?? ' '
    const counts =
      item.countsAs === undefined || item.countsAs === 'none' ? '' : ` ${speak.term('countsAs', item.countsAs)}`
    const reasons = item.reasons.filter(({ code }) => code !== 'counted').map(({ text: reason }) => reason)
    const why = reasons.length > 0 ? `: ${reasons.join(speak.copy.terms.sentenceSeparator)}` : ''
    out.item(
      sign,
      `${speak.term('evidenceKind', item.kind)}${item.index + 1} ${item.name} ${speak.term('evidenceStatus', item.status)}${counts}${why}`,
      4,
    )
  }
}
