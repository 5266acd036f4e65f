import Table from 'cli-table3'
import { conditionIds } from '../policy/policy.ts'
import type { Report } from './model.ts'
import type { TerminalOptions } from './terminal-options.ts'

const STATUSES = ['met', 'unmet', 'missing', 'confirm', 'not-applicable'] as const

/** How many people each condition stops, holds up or lets pass. */
export function conditionTable(report: Pick<Report, 'summary'>, { speak, chalk }: TerminalOptions): string {
  const { columns } = speak.copy.report
  const table = new Table({
    head: [columns.condition, ...STATUSES.map((status) => speak.term('status', status))],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '  ',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
  })
  const titles = speak.copy.conditionTitles
  for (const id of conditionIds) {
    const counts = report.summary.conditions[id]
    if (!counts) continue
    table.push([
      titles[id],
      ...STATUSES.map((status) => {
        const count = counts[status]
        if (count === 0) return chalk.dim('·')
        return status === 'unmet'
          ? chalk.red(String(count))
          : status === 'met'
            ? String(count)
            : chalk.yellow(String(count))
      }),
    ])
  }
  return table.toString()
}
