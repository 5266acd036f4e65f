import { open } from 'node:fs/promises'
import { assess } from '../assess.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import { readAssumption, withAssumptions } from '../input/assume.ts'
import { fileError } from '../input/bytes.ts'
import { readLine } from '../input/json.ts'
import { linesIn } from '../input/lines.ts'
import { withoutIds } from '../input/private.ts'
import { piecesOf } from '../input/unchanged.ts'
import { diagnosePerson } from '../report/build.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { harmlessJson } from '../report/harmless.ts'
import { reportPerson } from '../report/person.ts'
import { Tally } from '../report/summary.ts'
import type { Entry } from '../roster/entry.ts'
import { encodingOf, sniff } from '../roster/sniff.ts'
import { type CheckContext, exitStatus, isWanted, only, overridesOf } from './check-shared.ts'

/** People that came in together, and what was found wrong on the way. */
interface Batch {
  readonly entries: readonly Entry[]
  readonly diagnostics: readonly Diagnostic[]
}

type Open = (file: string, context: CheckContext) => AsyncIterable<Batch>

/** How a file is read as it comes in; undefined where it has to be read whole first. */
export async function passing(file: string): Promise<Open | undefined> {
  if (file === '-' || /\.(?:ndjson|jsonl)$/iu.test(file)) return linesOf
  return (await isSeparatedText(file)) ? rowsOf : undefined
}

/** Enough of a file to tell what it is. */
const HEAD = 65_536

async function isSeparatedText(file: string): Promise<boolean> {
  if (!/\.(?:csv|tsv|txt)$/iu.test(file)) return false
  return sniff(await headOf(file)) === 'text'
}

async function headOf(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file)
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw fileError(file, error)
  }
}

/**
 * Judges people as they come in and writes each as a line: nothing is kept, so memory does not grow with the input.
 * What cannot be read goes to standard error as JSON diagnostics. Ends quietly when nobody reads the output any more.
 */
export async function streamPeople(
  files: readonly string[],
  openers: readonly Open[],
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
  let shown = 0
  const doubts: Diagnostic[] = []
  const judge = (stated: Entry): string => {
    const entry = withAssumptions(options.showIds ? stated : withoutIds(stated), assumptions, () => {})
    const assessment = assess(rules, entry.applicant, asOf)
    tally.add(assessment)
    for (const found of diagnosePerson(entry, assessment)) doubts.push(found)
    if (shown >= options.limit || !isWanted(entry, assessment, options)) return ''
    shown++
    const person = reportPerson(entry, assessment, { rules, asOf, speak, showIds: options.showIds })
    return `${harmlessJson(only(person, options))}\n`
  }
  read: for (const [index, file] of files.entries()) {
    for await (const { entries, diagnostics } of openers[index]?.(file, context) ?? []) {
      for (const found of diagnostics) await tell(found)
      const text = entries.map(judge).join('')
      for (const found of doubts.splice(0)) await tell(found)
      if (text !== '' && !(await terminal.stdout.write(text))) break read
    }
  }
  if (tally.people === 0 && failed) return EXIT.failed
  return exitStatus({ summary: tally.summary(), diagnostics: failed ? [FAILED] : [] }, options)
}

const FAILED = { severity: 'error', code: '', file: '', message: '' } as const

async function* linesOf(file: string, { terminal, options }: CheckContext): AsyncGenerator<Batch> {
  const source = file === '-' ? terminal.stdin : piecesOf(file)
  let number = 0
  try {
    for await (const lines of linesIn(file, source, options.limits)) {
      const read = lines.flatMap((line) => readLine(file, line, ++number) ?? [])
      yield {
        entries: read.flatMap(({ entry }) => entry ?? []),
        diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
      }
    }
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

async function* rowsOf(file: string, { options, asOf, policy }: CheckContext): AsyncGenerator<Batch> {
  const { passingRoster } = await import('../roster/stream.ts')
  const encoding = encodingOf(await headOf(file))
  const overrides = await overridesOf(options)
  try {
    yield* passingRoster(file, textOf(file, encoding), { overrides, asOf, places: policy.placeWords }, options.limits)
  } catch (error) {
    throw error instanceof InputError ? error : fileError(file, error)
  }
}

async function* textOf(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of piecesOf(file)) yield decoder.decode(chunk, { stream: true })
  const rest = decoder.decode()
  if (rest !== '') yield rest
}
