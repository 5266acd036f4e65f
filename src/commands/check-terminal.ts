import { Chalk } from 'chalk'
import { compareReports } from '../report/compare.ts'
import { renderChanges } from '../report/compare-words.ts'
import { Layout } from '../report/layout.ts'
import type { LongReport, Report } from '../report/model.ts'
import { renderTerminal } from '../report/terminal.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { colourLevel } from '../terminal.ts'
import { everybody } from './check-people.ts'
import type { CheckContext } from './check-shared.ts'

/** Shows the report on a screen, and what moved since an earlier one. */
export async function showOnTerminal(
  report: LongReport,
  { options, terminal, speak }: CheckContext,
  earlier: Report | undefined,
): Promise<void> {
  const { stdout, env } = terminal
  const width = stdout.columns ?? 100
  const chalk = new Chalk({ level: colourLevel(stdout, env, options.colour) })
  const { limit, only } = options
  await stdout.write(renderTerminal(ownProblems(report), { speak, chalk, width, limit, only }))
  if (!earlier) return
  const out = new Layout(width)
  renderChanges(out, compareReports(earlier, everybody(report)), speak)
  await stdout.write(out.toString())
}

/** Where only some people are shown, problems with the rows of others are left out. */
function ownProblems(report: LongReport): LongReport {
  if (report.people.length === report.summary.people) return report
  const names = new Set<string>()
  for (const { name } of report.people) names.add(maskIds(name))
  const diagnostics = report.diagnostics.filter(({ person }) => person === undefined || names.has(person))
  return { ...report, diagnostics }
}
