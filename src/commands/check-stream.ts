import { assess } from '../assess.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import { readAssumption, withAssumptions } from '../input/assume.ts'
import type { PassingBatch } from '../input/passing.ts'
import { diagnosePerson } from '../report/build.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import { Tally } from '../report/summary.ts'
import { LineWriter } from './check-lines.ts'
import { type CheckContext, exitStatus, tellMapping } from './check-shared.ts'

/**
 * Judges people as they come in and writes each as a line: nothing is kept, so memory does not grow with the input.
 * What cannot be read goes to standard error as JSON diagnostics. Ends quietly when nobody reads the output any more.
 */
export async function streamPeople(
  files: readonly string[],
  inputs: readonly AsyncIterable<PassingBatch>[],
  context: CheckContext,
): Promise<number> {
  const { rules, asOf, speak, options, terminal } = context
  const assumptions = options.assume.map(readAssumption)
  const tally = new Tally()
  let failed = false
  const tell = async (found: Diagnostic): Promise<void> => {
    failed ||= found.severity === 'error'
    if (!options.quiet && found.severity !== 'note') {
      await terminal.stderr.write(`${harmlessJson(reportDiagnostic(found, speak))}\n`)
    }
  }
  const lines = new LineWriter(context)
  read: for (const [index, batches] of inputs.entries()) {
    for await (const { entries, diagnostics, columns = [] } of batches) {
      if (options.verbose && !options.quiet) await tellMapping(files[index] ?? '', columns, context)
      for (const found of diagnostics) await tell(found)
      for (const stated of entries) {
        const entry = assumptions.length === 0 ? stated : withAssumptions(stated, assumptions, () => {})
        const assessment = assess(rules, entry.applicant, asOf)
        tally.add(assessment)
        for (const found of diagnosePerson(entry, assessment)) await tell(found)
        lines.add(entry, assessment)
        if (lines.full && !(await lines.flush())) break read
      }
      if (!(await lines.flush())) break read
    }
  }
  if (tally.people === 0 && failed) return EXIT.failed
  return exitStatus({ summary: tally.summary(), diagnostics: failed ? [FAILED] : [] }, options)
}

const FAILED = { severity: 'error', code: '', file: '', message: '' } as const
