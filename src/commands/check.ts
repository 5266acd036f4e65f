import { type Assessment, assess } from '../assess.ts'
import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { toPlain } from '../facts/stated.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { readAssumptions, withAssumptions } from '../input/assume.ts'
import { sha256 } from '../input/bytes.ts'
import { type Input, readInput, readStandardInput } from '../input/read.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { buildReport, diagnosePerson } from '../report/build.ts'
import { readReport } from '../report/compare.ts'
import { harmless } from '../report/harmless.ts'
import type { InputReport, LongReport, PersonReport } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import { Tally } from '../report/summary.ts'
import type { Entry } from '../roster/entry.ts'
import { seatsIn } from '../roster/quota-table.ts'
import { samePeople } from '../roster/same-person.ts'
import { supplement } from '../roster/supplement-apply.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import type { Terminal } from '../terminal.ts'
import { LineWriter } from './check-judge.ts'
import { readOptions } from './check-options.ts'
import { checkOutputs, writeOutputs } from './check-out.ts'
import { passingInput } from './check-passing.ts'
import { PeopleAnew } from './check-people.ts'
import { SecondThread } from './check-second.ts'
import {
  type CheckContext,
  exitStatus,
  isWanted,
  only,
  overridesOf,
  tellMapping,
  tellUnknownName,
} from './check-shared.ts'
import type { PassingInput } from './check-sheet.ts'
import { show, tellErrors } from './check-show.ts'
import { streamPeople, TOGETHER } from './check-stream.ts'

/** `zhicheng check`: reads people, judges them, shows or writes the report. Resolves to the exit status. */
export async function check(
  files: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  const options = readOptions(files, flags, terminal, copy)
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
  if (passes) {
    const second = new SecondThread({ options, policy, lang })
    try {
      const passing = await passingInputs(files, context, second)
      if (passing) return await streamPeople(files, passing, context)
    } finally {
      await second.stop()
    }
  }
  const earlier = options.compare === undefined ? undefined : await readReport(options.compare, options.showIds)
  const inputs = await readInputs(files, context)
  if (options.verbose && !options.quiet)
    for (const { file, columns } of inputs) await tellMapping(file, columns, context)
  if (passes) {
    const report = await judge(inputs, context, new LineWriter(context))
    await tellErrors(report, context, true, options.quiet)
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
  const progress = terminal.stderr.isTTY && terminal.env.TERM !== 'dumb' && !options.quiet
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

/** How the people of all files are judged as they come in; undefined where one of them has to be read whole first. */
async function passingInputs(
  files: readonly string[],
  { options, asOf, terminal, policy }: CheckContext,
  second: SecondThread,
): Promise<readonly PassingInput[] | undefined> {
  const passing: PassingInput[] = []
  const roster = {
    overrides: await overridesOf(options),
    asOf,
    ...(policy.placeWords ? { places: policy.placeWords } : {}),
    ...(options.sheet ? { sheet: options.sheet } : {}),
  }
  for (const file of files) {
    const input = await passingInput(file, { roster, options, second, stdin: terminal.stdin }, files.length === 1)
    if (!input) return undefined
    passing.push(input)
  }
  return passing
}

/** People judged in one go. */
const PAUSE = 512

/** Judges everybody. People go to `lines` if there are any; else the report makes them when asked. */
async function judge(inputs: readonly Input[], context: CheckContext, lines?: LineWriter): Promise<LongReport> {
  const { rules, asOf, options, speak, terminal } = context
  const assumptions = readAssumptions(options.assume)
  const uses = new Map(assumptions.map(({ path }) => [path, 0]))
  const count = (path: string): void => void uses.set(path, (uses.get(path) ?? 0) + 1)
  const tally = new Tally(options.only)
  const wanted: Entry[] = []
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
  const judged = (entry: Entry): Assessment => assess(rules, entry.applicant, asOf, seat?.(entry.applicant))
  const personOf = (entry: Entry): PersonReport =>
    only(reportPerson(entry, judged(entry), { rules, asOf, speak, showIds: options.showIds }), options)
  for (const [index, entry] of entries.entries()) {
    // Lets in what happens meanwhile: a key that interrupts, an output that closes.
    if (index % PAUSE === PAUSE - 1) await new Promise<void>((resolve) => setImmediate(resolve))
    const assessment = judged(entry)
    tally.add(assessment)
    diagnostics.push(...diagnosePerson(entry, assessment))
    if (lines) {
      lines.add(entry, assessment)
      if (lines.size >= TOGETHER && !(await terminal.stdout.write(lines.take()))) break
    } else if (isWanted(entry, assessment, options)) wanted.push(entry)
  }
  await tellUnknownName(
    entries.map(({ applicant }) => applicant),
    context,
  )
  if (lines && lines.size > 0) await terminal.stdout.write(lines.take())
  if (entries.length === 0)
    throw new InputError(
      diagnostics.find(({ severity }) => severity === 'error') ?? { severity: 'error', code: whyNobody(inputs) },
    )
  const report = buildReport({
    rules,
    policySha256: sha256(JSON.stringify(context.policy)),
    asOf,
    speak,
    inputs: inputs.map(inputReport),
    assumptions: assumptions.map(({ path, value }) => ({ path, value: toPlain(value), people: uses.get(path) ?? 0 })),
    tally,
    people: [],
    diagnostics,
  })
  return { ...report, people: new PeopleAnew(wanted, personOf) }
}

/** Why there is nobody to judge: a report by itself, no line on standard input, or an empty roster. */
function whyNobody(inputs: readonly Input[]): string {
  if (inputs.every(({ sheets }) => sheets.length > 0)) return 'report-alone'
  return inputs.every(({ file }) => file === '-') ? 'nobody-stated' : 'no-people'
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
