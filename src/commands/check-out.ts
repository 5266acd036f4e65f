import { extname } from 'node:path'
import type { Speaker } from '../copy/speak.ts'
import { UsageError } from '../errors.ts'
import { type Content, checkTarget, save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import { type Changes, compareReports } from '../report/compare.ts'
import type { LongReport, Report } from '../report/model.ts'
import { type RenderContext, textEndings, textRenderers } from '../report/renderers.ts'
import { everybody, ownProblems } from './check-people.ts'
import type { CheckContext } from './check-shared.ts'
import { withChanges } from './check-show.ts'

const WORKBOOK = '.xlsx'
const endingOf = (file: string): string => extname(file).toLowerCase()
/** Formats and endings that show what moved since an earlier report. */
const COMPARING: ReadonlySet<string> = new Set([
  'terminal',
  'json',
  'markdown',
  'html',
  '.json',
  '.md',
  '.html',
  WORKBOOK,
])
const endings = [WORKBOOK, ...Object.keys(textEndings)]

/** Settles before the work whether every `--out` can be written: known ending, named once, no input, not there yet. */
export async function checkOutputs(
  inputs: readonly string[],
  { out, force, compare, format }: CheckContext['options'],
): Promise<void> {
  // A comparison that nothing shows would look like one without a difference.
  const shows = COMPARING.has(format) || out.some((file) => COMPARING.has(endingOf(file)))
  if (compare !== undefined && !shows) throw new UsageError('compareNowhere')
  for (const [index, file] of out.entries()) {
    if (!endings.includes(endingOf(file))) throw new UsageError('outEnding', { file, endings })
    if (out.indexOf(file) !== index) throw new UsageError('outTwice', { file })
    await checkTarget(file, { force, inputs })
  }
}

/** Writes the report to every `--out`, and tells on standard error what was written. */
export async function writeOutputs(
  report: LongReport,
  inputs: readonly string[],
  { options, terminal, speak, rules }: CheckContext,
  earlier: Report | undefined,
): Promise<void> {
  const changes = earlier && compareReports(earlier, everybody(report))
  for (const file of options.out) {
    const content = await contentOf(file, report, { speak, rules, ...(earlier ? { earlier } : {}) }, changes)
    await save(file, content, { force: options.force, inputs })
    if (!options.quiet) await terminal.stderr.write(`${written(shownFile(file), speak)}\n`)
  }
}

const written = (file: string, speak: Speaker): string => speak.fill(speak.copy.workbook.written, { file })

/** Text in pieces as the bytes of a file. */
async function* encoded(pieces: Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece)
}

async function contentOf(
  file: string,
  report: LongReport,
  context: RenderContext,
  changes: Changes | undefined,
): Promise<Content> {
  const format = textEndings[endingOf(file)]
  const { earlier } = context
  const data = format === 'json' || format === 'ndjson'
  const own = data || !format ? report : ownProblems(report)
  const whole = earlier && format === 'json' ? withChanges(own, earlier) : own
  if (format) return encoded((await textRenderers[format]())(whole, context))
  const { reportBytes } = await import('../workbook/report.ts')
  const { rules, speak } = context
  return reportBytes({ report, rules, speak, ...(changes ? { changes } : {}) })
}
