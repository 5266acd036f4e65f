import { Chalk } from 'chalk'
import { compareReports } from '../report/compare.ts'
import { renderChanges } from '../report/compare-words.ts'
import { Layout } from '../report/layout.ts'
import type { LongReport, Report } from '../report/model.ts'
import { renderTerminal } from '../report/terminal.ts'
import { colourLevel } from '../terminal.ts'
import { everybody, ownProblems } from './check-people.ts'
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
