import { compareReports } from '../report/compare.ts'
import { errorLine } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import type { LongReport, PersonReport, Report } from '../report/model.ts'
import { textRenderers } from '../report/renderers.ts'
import { everybody } from './check-people.ts'
import type { CheckContext } from './check-shared.ts'

/** Shows the report on standard output in the format asked for. */
export async function show(long: LongReport, context: CheckContext, earlier: Report | undefined): Promise<void> {
  const { options, terminal, speak, rules } = context
  const { format } = options
  if (format === 'terminal') {
    const { showOnTerminal } = await import('./check-terminal.ts')
    return showOnTerminal(long, context, earlier)
  }
  const shown = Number.isFinite(options.limit) ? { ...long, people: firstOf(long.people, options.limit) } : long
  const render = await textRenderers[format]()
  const whole = earlier && format === 'json' ? withChanges(shown, earlier) : shown
  for (const piece of render(whole, { speak, rules, ...(earlier ? { earlier } : {}) }))
    if (!(await terminal.stdout.write(piece))) break
  await tellErrors(long, context, format === 'ndjson', options.quiet)
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
    if (asJson)
      await stderr.write(`${harmlessJson(found)}
`)
    else
      await stderr.write(`${errorLine(found, speak)}
`)
  }
}
