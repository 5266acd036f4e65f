import { assess } from '../assess.ts'
import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { toPlain } from '../facts/stated.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { readAssumption, withAssumptions } from '../input/assume.ts'
import { sha256 } from '../input/bytes.ts'
import { type Input, readInput, readStandardInput } from '../input/read.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { buildReport, diagnosePerson } from '../report/build.ts'
import { readReport } from '../report/compare.ts'
import { harmless } from '../report/harmless.ts'
import type { InputReport, PersonReport, Report } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import { Tally } from '../report/summary.ts'
import { seatsIn } from '../roster/quota-table.ts'
import { samePeople } from '../roster/same-person.ts'
import { supplement } from '../roster/supplement-apply.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import type { Terminal } from '../terminal.ts'
import { readOptions } from './check-options.ts'
import { checkOutputs, writeOutputs } from './check-out.ts'
import { type CheckContext, exitStatus, isWanted, only, overridesOf } from './check-shared.ts'
import { lineWriter, show, tellErrors } from './check-show.ts'
import { passing, streamPeople } from './check-stream.ts'

/** `zhicheng check`: reads people, judges them, shows or writes the report. Resolves to the exit status. */
export async function check(
  files: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  const options = readOptions(files, flags, terminal)
  const rules = prepareRules(policy, chineseCalendar())
  const context: CheckContext = {
    policy,
    rules,
    asOf: options.asOf,
    speak: speaker(lang, copy, policy),
    options,
    terminal,
  }
  await checkOutputs(files, options)
  const passes = options.format === 'ndjson' && options.out.length === 0 && options.compare === undefined
  if (passes && !options.sheet) {
    const openers = await Promise.all(files.map(passing))
    if (openers.every((open) => open !== undefined)) return streamPeople(files, openers, context)
  }
  const earlier = options.compare === undefined ? undefined : await readReport(options.compare, options.showIds)
  const inputs = await readInputs(files, context)
  if (options.verbose && !options.quiet) await tellMapping(inputs, context)
  if (passes) {
    const report = await judge(inputs, context, lineWriter(context))
    if (!options.quiet) await tellErrors(report, terminal, context.speak, true)
    return exitStatus(report, options)
  }
  const report = await judge(inputs, context)
  if (!(options.quiet && options.out.length > 0)) await show(report, context, earlier)
  await writeOutputs(report, files, context, earlier)
  return exitStatus(report, options)
}

async function readInputs(
  files: readonly string[],
  { options, asOf, terminal, speak, policy }: CheckContext,
): Promise<readonly Input[]> {
  const inputs: Input[] = []
  const overrides = await overridesOf(options)
  const progress = terminal.stderr.isTTY && !options.quiet
  for (const file of files) {
    if (progress)
      await terminal.stderr.write(`\r\u001b[K${speak.fill(speak.copy.cli.reading, { file: harmless(maskIds(file)) })}`)
    inputs.push(
      file === '-'
        ? await readStandardInput(terminal.stdin, options)
        : await readInput(file, {
            overrides,
            asOf,
            places: policy.placeWords,
            limits: options.limits,
            showIds: options.showIds,
            ...(options.sheet ? { sheet: options.sheet } : {}),
          }),
    )
  }
  if (progress) await terminal.stderr.write('\r\u001b[K')
  return inputs
}

/** Which column was read as which field: on standard error, beside whatever standard output carries. */
async function tellMapping(inputs: readonly Input[], { terminal, speak }: CheckContext): Promise<void> {
  const lines = inputs.flatMap(({ file, columns }) =>
    columns.length === 0
      ? []
      : [
          speak.fill(speak.copy.cli.mapping, { file }),
          ...columns.map(
            // Columns of the roster's own, such as the staff number, are no field.
            ({ sheet, column, header, path }) =>
              `  ${sheet}!${column} ${header}${path.startsWith('#') ? ' ✓' : ` → ${speak.label(path)} (${path})`}`,
          ),
        ],
  )
  if (lines.length > 0) await terminal.stderr.write(`${lines.map(harmless).join('\n')}\n`)
}

/** People written together. */
const BATCH = 256

/**
 * Judges everybody. Each person's report goes to `emit` if there is one, so that it need not be kept; else the report
 * holds them all.
 */
async function judge(
  inputs: readonly Input[],
  context: CheckContext,
  emit?: (people: readonly PersonReport[]) => Promise<boolean>,
): Promise<Report> {
  const { rules, asOf, options, speak } = context
  const assumptions = options.assume.map(readAssumption)
  const uses = new Map(assumptions.map(({ path }) => [path, 0]))
  const count = (path: string): void => void uses.set(path, (uses.get(path) ?? 0) + 1)
  const tally = new Tally()
  let people: PersonReport[] = []
  const diagnostics: Diagnostic[] = inputs.flatMap((input) => input.diagnostics)
  const filled = supplement(
    inputs.flatMap((input) => input.entries),
    inputs.flatMap((input) => input.supplement),
    asOf,
  )
  diagnostics.push(...filled.diagnostics)
  const entries = filled.entries.map((entry) => withAssumptions(entry, assumptions, count))
  diagnostics.push(...samePeople(entries))
  const quota = mergedQuota(inputs, filled.posts)
  const seat =
    quota &&
    seatsIn(
      quota,
      entries.map(({ applicant }) => applicant),
      rules,
    )
  for (const entry of entries) {
    const assessment = assess(rules, entry.applicant, asOf, seat?.(entry.applicant))
    tally.add(assessment)
    diagnostics.push(...diagnosePerson(entry, assessment))
    if (isWanted(entry, assessment, options))
      people.push(only(reportPerson(entry, assessment, { rules, asOf, speak, showIds: options.showIds }), options))
    if (emit && people.length >= BATCH) {
      if (!(await emit(people))) break
      people = []
    }
  }
  if (emit) {
    await emit(people)
    people = []
  }
  if (entries.length === 0)
    throw new InputError(
      diagnostics.find(({ severity }) => severity === 'error') ?? { severity: 'error', code: 'no-people' },
    )
  return buildReport({
    rules,
    policySha256: sha256(JSON.stringify(context.policy)),
    asOf,
    speak,
    inputs: inputs.map(inputReport),
    assumptions: assumptions.map(({ path, value }) => ({ path, value: toPlain(value), people: uses.get(path) ?? 0 })),
    tally,
    people,
    diagnostics,
  })
}

function mergedQuota(inputs: readonly Input[], posts: ReadonlyMap<string, number>): Map<string, number> | undefined {
  const tables = [...inputs.flatMap(({ quota }) => (quota ? [quota] : [])), ...(posts.size > 0 ? [posts] : [])]
  return tables.length === 0 ? undefined : new Map(tables.flatMap((table) => [...table]))
}

const inputReport = ({ file, sha256: hash, sheets, entries, columns }: Input): InputReport => ({
  file,
  sha256: hash,
  sheets,
  people: entries.length,
  ...(columns.length > 0 ? { columns } : {}),
})
