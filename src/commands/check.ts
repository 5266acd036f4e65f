import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { type Input, readInput, readStandardInput } from '../input/read.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { readReport } from '../report/compare.ts'
import { harmless } from '../report/harmless.ts'
import type { RosterOptions } from '../roster/sheets.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import type { Terminal } from '../terminal.ts'
import { judge } from './check-batch.ts'
import { LineWriter } from './check-judge.ts'
import { readOptions } from './check-options.ts'
import { checkOutputs, writeOutputs } from './check-out.ts'
import { passingInput } from './check-passing.ts'
import { SecondThread } from './check-second.ts'
import { type CheckContext, exitStatus, overridesOf, tellMapping } from './check-shared.ts'
import type { PassingInput } from './check-sheet.ts'
import { show, tellErrors } from './check-show.ts'
import { streamPeople } from './check-stream.ts'

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

/** How rosters are read, whether whole or as they come in. */
const rosterOptions = async ({ options, asOf, policy }: CheckContext): Promise<RosterOptions> => ({
  overrides: await overridesOf(options),
  asOf,
  ...(policy.placeWords ? { places: policy.placeWords } : {}),
  ...(options.sheet ? { sheet: options.sheet } : {}),
})

async function readInputs(files: readonly string[], context: CheckContext): Promise<readonly Input[]> {
  const { options, terminal, speak } = context
  const inputs: Input[] = []
  const roster = await rosterOptions(context)
  const progress = terminal.stderr.isTTY && terminal.env.TERM !== 'dumb' && !options.quiet
  for (const file of files) {
    if (progress)
      await terminal.stderr.write(`\r\u001b[K${speak.fill(speak.copy.cli.reading, { file: harmless(maskIds(file)) })}`)
    inputs.push(
      file === '-'
        ? await readStandardInput(terminal.stdin, options)
        : await readInput(file, { ...roster, limits: options.limits, showIds: options.showIds }),
    )
  }
  if (progress) await terminal.stderr.write('\r\u001b[K')
  return inputs
}

/** How the people of all files are judged as they come in; undefined where one of them has to be read whole first. */
async function passingInputs(
  files: readonly string[],
  context: CheckContext,
  second: SecondThread,
): Promise<readonly PassingInput[] | undefined> {
  const { options, terminal } = context
  const passing: PassingInput[] = []
  const roster = await rosterOptions(context)
  for (const file of files) {
    const input = await passingInput(file, { roster, options, second, stdin: terminal.stdin }, files.length === 1)
    if (!input) return undefined
    passing.push(input)
  }
  return passing
}
