import type { Diagnostic } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import { asOfDoubts } from '../report/build.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import { Judge, joined, type Verdicts } from './check-judge.ts'
import { type CheckContext, exitStatus, tellMapping, tellUnknownName } from './check-shared.ts'
import type { PassingInput } from './check-sheet.ts'

/** Bytes written together: enough that writing costs little, few enough that they are no burden. */
export const TOGETHER = 1 << 18

/**
 * Judges people as they come in and writes each as a line: nothing is kept, so memory does not grow with the input.
 * What cannot be read goes to standard error as JSON diagnostics. Ends quietly when nobody reads the output any more.
 */
export async function streamPeople(
  files: readonly string[],
  inputs: readonly PassingInput[],
  context: CheckContext,
): Promise<number> {
  const { speak, options, terminal } = context
  const judge = new Judge(context)
  let verdicts: Verdicts = judge.takeVerdicts()
  let failed = false
  const tell = async (all: readonly Diagnostic[]): Promise<void> => {
    for (const found of all) {
      failed ||= found.severity === 'error'
      // What could not be read has no other place.
      if (found.severity === 'note' || (options.quiet && found.severity !== 'error')) continue
      await terminal.stderr.write(`${harmlessJson(reportDiagnostic(found, speak))}\n`)
    }
  }
  // A step of a pipe is run many times; whoever runs it knows the day.
  if (files.some((file) => file !== '-')) await tell(asOfDoubts(context.rules, context.asOf))
  let shown = false
  read: for (const [index, input] of inputs.entries()) {
    for await (const part of input(judge)) {
      if ('columns' in part && options.verbose && !options.quiet)
        await tellMapping(files[index] ?? '', part.columns ?? [], context)
      await tell(part.diagnostics)
      if (!('verdicts' in part)) continue
      verdicts = joined(verdicts, part.verdicts)
      await tell(part.doubts)
      shown ||= part.bytes.length > 0
      if (part.bytes.length > 0 && !(await terminal.stdout.write(part.bytes))) break read
    }
  }
  if (verdicts.people === 0 && !failed) {
    // An empty pipe is nobody's mistake; a file without people is somebody's wrong file.
    const file = files.find((one) => one !== '-')
    if (file !== undefined) await tell([{ severity: 'error', code: 'no-people', file }])
  }
  if (verdicts.people === 0 && failed) return EXIT.failed
  const { person, status } = options
  // Nobody's name was kept, so none can be suggested.
  if (person !== undefined && !shown && status.length === 0) await tellUnknownName([], context)
  return exitStatus({ summary: verdicts, diagnostics: failed ? [FAILED] : [] }, options)
}

const FAILED = { severity: 'error', code: '', file: '', message: '' } as const
