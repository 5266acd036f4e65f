import { diagnosticLine } from './diagnostics.ts'
import type { Layout } from './layout.ts'
import type { DiagnosticReport } from './model.ts'
import type { TerminalOptions } from './terminal-options.ts'

/** How many problems of a kind are listed before the rest is only counted. */
const OF_A_KIND = 3

/** Columns nobody read: always named, in one line. */
const UNREAD: ReadonlySet<string> = new Set(['column-unknown', 'column-nearest', 'column-unnamed'])

/** What was wrong with the input: errors before warnings, those of a kind together; notes are only counted. */
export function problems(out: Layout, all: readonly DiagnosticReport[], options: TerminalOptions): void {
  const { speak, chalk } = options
  const text = speak.copy.report
  const unread = all.filter(({ code }) => UNREAD.has(code))
  const told = all.filter(({ severity, code }) => severity !== 'note' && !UNREAD.has(code))
  const notes = all.length - told.length - unread.length
  if (told.length + unread.length === 0) return
  out.line(chalk.bold(text.diagnosticsTitle))
  if (unread.length > 0) out.item(chalk.yellow('!'), unreadLine(unread, options), 2)
  for (const kind of kinds(told)) {
    for (const found of kind.slice(0, OF_A_KIND))
      out.item(found.severity === 'error' ? chalk.red('✗') : chalk.yellow('!'), diagnosticLine(found, speak), 2)
    const rest = kind.length - OF_A_KIND
    if (rest > 0) out.line(speak.fill(text.moreAlike, { count: rest }), 4)
  }
  if (notes > 0) out.line(speak.fill(text.moreDiagnostics, { count: notes }), 2)
  out.gap()
}

/** Problems of one code and severity together, errors first, else as they came. */
function kinds(found: readonly DiagnosticReport[]): readonly (readonly DiagnosticReport[])[] {
  const groups = new Map<string, DiagnosticReport[]>()
  for (const severity of ['error', 'warning'])
    for (const one of found) {
      if (one.severity !== severity) continue
      const key = `${severity} ${one.code}`
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
  return [...groups.values()]
}

/** Every unread column by its header, with the one it resembles, and how to have it read. */
function unreadLine(unread: readonly DiagnosticReport[], { speak }: TerminalOptions): string {
  const text = speak.copy.report
  const sheets = new Map<string, string[]>()
  for (const { sheet, file, message } of unread) {
    const place = sheet ?? file
    // The message quotes the header, and then the known one it resembles.
    const [header = '', nearest] = [...message.matchAll(/[“"](.*?)[”"]/gu)].map(([, quoted = '']) => quoted)
    const named = nearest === undefined ? text.unreadColumn : text.unreadNearest
    const names = sheets.get(place) ?? []
    sheets.set(place, [...names, speak.fill(named, { header, nearest: nearest ?? '' })])
  }
  const list = [...sheets].map(([sheet, columns]) => speak.fill(text.unreadOnSheet, { sheet, columns }))
  return speak.fill(text.unread, { list: list.join(speak.copy.terms.sentenceSeparator) })
}
