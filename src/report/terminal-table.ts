import Table from 'cli-table3'
import stringWidth from 'fast-string-width'
import { type ConditionId, conditionIds } from '../policy/policy.ts'
import { Layout } from './layout.ts'
import type { Report } from './model.ts'
import { titled } from './phrases.ts'
import type { TerminalOptions } from './terminal-options.ts'

const STATUSES = ['met', 'unmet', 'missing', 'confirm', 'not-applicable'] as const

/** How many people each condition stops, holds up or lets pass. */
export function conditionTable(
  report: Pick<Report, 'summary'>,
  { speak, chalk, width, only }: TerminalOptions,
): string {
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
  const ids = only === undefined ? conditionIds : [only]
  for (const id of ids) {
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
  const text = table.toString()
  return text.split('\n').every((line) => stringWidth(line) <= width) ? text : narrowTable(report, ids, speak, width)
}

/** A paragraph a condition, where the columns do not stand side by side. */
function narrowTable(
  report: Pick<Report, 'summary'>,
  ids: readonly ConditionId[],
  speak: TerminalOptions['speak'],
  width: number,
): string {
  const out = new Layout(width)
  for (const id of ids) {
    const counts = report.summary.conditions[id]
    if (!counts) continue
    const told = STATUSES.flatMap((status) =>
      counts[status] === 0 ? [] : [`${speak.term('status', status)} ${counts[status]}`],
    )
    out.item('', titled(speak.copy.conditionTitles[id], told.join(' · '), speak), 2)
  }
  return out.toString().trimEnd()
}
