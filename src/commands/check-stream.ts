import { createReadStream } from 'node:fs'
import { assess } from '../assess.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { readAssumption, withAssumptions } from '../input/assume.ts'
import { fileError } from '../input/bytes.ts'
import { readLine } from '../input/json.ts'
import { linesIn } from '../input/lines.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import { reportPerson } from '../report/person.ts'
import { Tally } from '../report/summary.ts'
import type { Entry } from '../roster/entry.ts'
import { type CheckContext, exitStatus, isWanted, only } from './check-shared.ts'

/**
 * Judges NDJSON line by line: one line in, one line out, nothing kept. Lines that cannot be read go to standard error
 * as JSON diagnostics. Ends quietly when nobody reads the output any more.
 */
export async function streamLines(files: readonly string[], context: CheckContext): Promise<number> {
  const { rules, asOf, speak, options, terminal } = context
  const assumptions = options.assume.map(readAssumption)
  const tally = new Tally()
  let failed = false
  const tell = async (found: Diagnostic): Promise<void> => {
    failed ||= found.severity === 'error'
    if (!options.quiet && found.severity === 'error') {
      await terminal.stderr.write(`${harmlessJson(reportDiagnostic(found, speak))}\n`)
    }
  }
  const judge = (stated: Entry): string => {
    const entry = withAssumptions(stated, assumptions, () => {})
    const assessment = assess(rules, entry.applicant, asOf)
    tally.add(assessment)
    if (!isWanted(entry, assessment, options)) return ''
    return `${harmlessJson(only(reportPerson(entry, assessment, { rules, asOf, speak, showIds: options.showIds }), options))}\n`
  }
  for await (const { file, line, number } of linesOf(files, context)) {
    const read = readLine(file, line, number)
    if (!read) continue
    for (const found of read.diagnostics) await tell(found)
    if (!read.entry) continue
    const text = judge(read.entry)
    if (text !== '' && !(await terminal.stdout.write(text))) break
  }
  if (tally.people === 0 && failed) return 2
  return exitStatus({ summary: tally.summary(), diagnostics: failed ? [FAILED] : [] }, options)
}

const FAILED = { severity: 'error', code: '', file: '', message: '' } as const

async function* linesOf(
  files: readonly string[],
  { terminal, options }: CheckContext,
): AsyncGenerator<{ file: string; line: string; number: number }> {
  for (const file of files) {
    const source = file === '-' ? terminal.stdin : createReadStream(file)
    let number = 0
    try {
      for await (const line of linesIn(file, source, options.limits)) {
        number++
        yield { file, line, number }
      }
    } catch (error) {
      throw error instanceof InputError ? error : fileError(file, error)
    }
  }
}
