import { compareReports } from '../report/compare.ts'
import { errorLine } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import type { LongReport, PersonReport, Report } from '../report/model.ts'
import { problemsOf } from '../report/problems.ts'
import { textRenderers } from '../report/renderers.ts'
import { everybody, ownProblems } from './check-people.ts'
import type { CheckContext } from './check-shared.ts'

/** Shows the report on standard output in the format asked for. */
export async function show(long: LongReport, context: CheckContext, earlier: Report | undefined): Promise<void> {
  const { options, terminal, speak, rules } = context
  const { format } = options
  if (format === 'terminal') {
    const { showOnTerminal } = await import('./check-terminal.ts')
    return showOnTerminal(long, context, earlier)
  }
  const own = format === 'json' || format === 'ndjson' ? long : ownProblems(long)
  const shown = Number.isFinite(options.limit) ? { ...own, people: firstOf(own.people, options.limit) } : own
  const render = await textRenderers[format]()
  const whole = earlier && format === 'json' ? withChanges(shown, earlier) : shown
  for (const piece of render(whole, { speak, rules, ...(earlier ? { earlier } : {}) }))
    if (!(await terminal.stdout.write(piece))) break
  if (format === 'csv' && !options.quiet) await tellProblems(own, context)
  else await tellErrors(long, context, format === 'ndjson', options.quiet)
}

/** A table has no place for what was wrong with the input: it is summed up on standard error. */
async function tellProblems({ diagnostics }: LongReport, { terminal: { stderr }, speak }: CheckContext): Promise<void> {
  const found = problemsOf(diagnostics, speak)
  if (!found) return
  const lines = [found.unread, ...found.kinds.flatMap(({ lines: told, more }) => [...told, more]), found.notes]
  for (const line of lines) if (line) await stderr.write(`${line}\n`)
}

function firstOf(people: LongReport['people'], count: number): PersonReport[] {
  const first: PersonReport[] = []
  if (count > 0)
    for (const person of people) {
      first.push(person)
      if (first.length >= count) break
    }
  return first
}

/** The JSON report with what moved since an earlier one: names, verdicts before and after, the conditions that changed. */
export function withChanges(report: LongReport, earlier: Report): LongReport {
  const { people, added, removed } = compareReports(earlier, everybody(report))
  const changes = {
    people: people.map(({ person, before, conditions }) => ({
      name: person.name,
      before,
      after: person.verdict,
      conditions: conditions.map((one) => ({ id: one.after.id, before: one.before.status, after: one.after.status })),
    })),
    added: added.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
  }
  return { ...report, changes }
}

/** On standard error where standard output carries data: what could not be read. */
export async function tellErrors(
  { diagnostics }: Pick<Report, 'diagnostics'>,
  { terminal: { stderr }, speak }: Pick<CheckContext, 'terminal' | 'speak'>,
  asJson: boolean,
  quiet = false,
): Promise<void> {
  for (const found of diagnostics) {
    if (found.severity !== 'error' && (!asJson || quiet || found.severity === 'note')) continue
    // NDJSON has no place for them, so they all stand here, one a line as well.
    if (asJson) await stderr.write(`${harmlessJson(found)}\n`)
    else await stderr.write(`${errorLine(found, speak)}\n`)
  }
}
