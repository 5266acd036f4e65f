import { extname } from 'node:path'
import type { Speaker } from '../copy/speak.ts'
import { UsageError } from '../errors.ts'
import { checkTarget, save } from '../output/save.ts'
import { type Changes, compareReports } from '../report/compare.ts'
import type { Report } from '../report/model.ts'
import { type RenderContext, textRenderers } from '../report/renderers.ts'
import type { CheckContext } from './check-shared.ts'

/** Other endings of a format. */
const ALSO: Readonly<Record<string, string>> = { markdown: 'md', htm: 'html', jsonl: 'ndjson' }
/** Formats of the renderers under the ending of their files. */
const ENDINGS: Readonly<Record<string, string>> = { markdown: 'md' }

const renderers = textRenderers as Readonly<Record<string, (typeof textRenderers)['json']>>

/** The format of a file by its ending, `xlsx` or that of a text renderer; undefined for one nobody writes. */
function formatOf(file: string): string | undefined {
  const ending = extname(file).slice(1).toLowerCase()
  const name = ALSO[ending] ?? ending
  return name === 'xlsx' ? name : Object.keys(renderers).find((one) => one === name || ENDINGS[one] === name)
}

/** Settles before the work whether every `--out` can be written: known ending, named once, no input, not there yet. */
export async function checkOutputs(inputs: readonly string[], { out, force }: CheckContext['options']): Promise<void> {
  for (const [index, file] of out.entries()) {
    if (formatOf(file) === undefined) throw new UsageError('outEnding', { file, endings: endings() })
    if (out.indexOf(file) !== index) throw new UsageError('outTwice', { file })
    await checkTarget(file, { force, inputs })
  }
}

const endings = (): readonly string[] => ['xlsx', ...Object.keys(renderers)].map((name) => `.${ENDINGS[name] ?? name}`)

/** Writes the report to every `--out`, and tells on standard error what was written. */
export async function writeOutputs(
  report: Report,
  inputs: readonly string[],
  { options, terminal, speak, rules }: CheckContext,
  earlier: Report | undefined,
): Promise<void> {
  const changes = earlier && compareReports(earlier, report)
  for (const file of options.out) {
    const content = await contentOf(file, report, { speak, rules, ...(earlier ? { earlier } : {}) }, changes)
    await save(file, content, { force: options.force, inputs })
    if (!options.quiet) await terminal.stderr.write(`${written(file, speak)}\n`)
  }
}

const written = (file: string, speak: Speaker): string => speak.fill(speak.copy.workbook.written, { file })

async function contentOf(
  file: string,
  report: Report,
  context: RenderContext,
  changes: Changes | undefined,
): Promise<string | Uint8Array> {
  const render = renderers[formatOf(file) ?? '']
  if (render) return (await render())(report, context)
  const { writeReport } = await import('../workbook/report.ts')
  return writeReport({ report, rules: context.rules, speak: context.speak, ...(changes ? { changes } : {}) })
}
