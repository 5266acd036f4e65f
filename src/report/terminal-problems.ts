import type { Layout } from './layout.ts'
import type { DiagnosticReport } from './model.ts'
import { problemsOf } from './problems.ts'
import type { TerminalOptions } from './terminal-options.ts'

/** What was wrong with the input: errors before warnings, those of a kind together; notes are only counted. */
export function problems(out: Layout, all: readonly DiagnosticReport[], { speak, chalk }: TerminalOptions): void {
  const found = problemsOf(all, speak)
  if (!found) return
  out.line(chalk.bold(speak.copy.report.diagnosticsTitle))
  if (found.unread) out.item(chalk.yellow('!'), found.unread, 2)
  for (const { severity, lines, more } of found.kinds) {
    for (const line of lines) out.item(severity === 'error' ? chalk.red('✗') : chalk.yellow('!'), line, 2)
    if (more) out.line(more, 4)
  }
  if (found.notes) out.line(found.notes, 2)
  out.gap()
}
