import type { Diagnostic } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import { Judge, joined, type Verdicts } from './check-judge.ts'
import type { PassingBatch } from './check-passing.ts'
import { type CheckContext, exitStatus, tellMapping } from './check-shared.ts'

/** Bytes written together: enough that writing costs little, few enough that they are no burden. */
export const TOGETHER = 1 << 18

/**
 * Judges people as they come in and writes each as a line: nothing is kept, so memory does not grow with the input.
 * What cannot be read goes to standard error as JSON diagnostics. Ends quietly when nobody reads the output any more.
 */
export async function streamPeople(
  files: readonly string[],
  inputs: readonly AsyncIterable<PassingBatch>[],
  context: CheckContext,
): Promise<number> {
  const { speak, options, terminal } = context
  const judge = new Judge(context)
  let verdicts: Verdicts = judge.takeVerdicts()
  let failed = false
  const tell = async (all: readonly Diagnostic[]): Promise<void> => {
    for (const found of all) {
      failed ||= found.severity === 'error'
      if (options.quiet || found.severity === 'note') continue
      await terminal.stderr.write(`${harmlessJson(reportDiagnostic(found, speak))}\n`)
    }
  }
  const write = async (bytes: Uint8Array): Promise<boolean> => bytes.length === 0 || terminal.stdout.write(bytes)
  read: for (const [index, batches] of inputs.entries()) {
    for await (const batch of batches) {
      if (batch.columns && options.verbose && !options.quiet)
        await tellMapping(files[index] ?? '', batch.columns, context)
      await tell(batch.diagnostics)
      if (batch.judged) {
        verdicts = joined(verdicts, batch.judged.verdicts)
        await tell(batch.judged.doubts)
        if (!(await write(batch.judged.bytes))) break read
        continue
      }
      for (const entry of batch.entries) {
        const doubts = judge.add(entry)
        if (doubts.length > 0) await tell(doubts)
        if (judge.size >= TOGETHER && !(await write(judge.takeBytes()))) break read
      }
      if (!(await write(judge.takeBytes()))) break read
    }
  }
  verdicts = joined(verdicts, judge.takeVerdicts())
  if (verdicts.people === 0 && !failed) {
    // An empty pipe is nobody's mistake; a file without people is somebody's wrong file.
    const file = files.find((one) => one !== '-')
    if (file !== undefined) await tell([{ severity: 'error', code: 'no-people', file }])
  }
  if (verdicts.people === 0 && failed) return EXIT.failed
  return exitStatus({ summary: verdicts, diagnostics: failed ? [FAILED] : [] }, options)
}

const FAILED = { severity: 'error', code: '', file: '', message: '' } as const
