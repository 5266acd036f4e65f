import { Chalk } from 'chalk'
import { assess } from '../assess.ts'
import { type Language, type Speaker, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { toPlain } from '../facts/stated.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { readAssumption, withAssumptions } from '../input/assume.ts'
import { sha256 } from '../input/bytes.ts'
import { readMapFile } from '../input/map-file.ts'
import { type Input, readInput, readStandardInput } from '../input/read.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { buildReport, diagnosePerson } from '../report/build.ts'
import { compareReports, readReport } from '../report/compare.ts'
import { renderChanges } from '../report/compare-words.ts'
import { diagnosticLine } from '../report/diagnostics.ts'
import { harmless, harmlessJson } from '../report/harmless.ts'
import { Layout } from '../report/layout.ts'
import type { InputReport, PersonReport, Report } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import { textRenderers } from '../report/renderers.ts'
import { Tally } from '../report/summary.ts'
import { renderTerminal } from '../report/terminal.ts'
import { seatsIn } from '../roster/quota-table.ts'
import { samePeople } from '../roster/same-person.ts'
import { supplement } from '../roster/supplement-apply.ts'
import { colourLevel, type Terminal } from '../terminal.ts'
import { readOptions } from './check-options.ts'
import { checkOutputs, writeOutputs } from './check-out.ts'
import { type CheckContext, exitStatus, isWanted, only } from './check-shared.ts'
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
  const earlier = options.compare === undefined ? undefined : await readReport(options.compare)
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
  const saved = options.mapFile === undefined ? [] : await readMapFile(options.mapFile)
  const overrides = new Map([...saved, ...options.overrides])
  const progress = terminal.stderr.isTTY && !options.quiet
  for (const file of files) {
    if (progress)
      await terminal.stderr.write(`\r\u001b[K${speak.fill(speak.copy.cli.reading, { file: harmless(file) })}`)
    inputs.push(
      file === '-'
        ? await readStandardInput(terminal.stdin, options.limits)
        : await readInput(file, {
            overrides,
            asOf,
            places: policy.placeWords,
            limits: options.limits,
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
  if (lines.length > 0) await terminal.stderr.write(`${lines.join('\n')}\n`)
}

/** People written together. */
const BATCH = 256

/** Writes people as lines, at most as many as asked for; false once nobody reads any more. */
function lineWriter({ terminal, options }: CheckContext): (people: readonly PersonReport[]) => Promise<boolean> {
  let left = options.limit
  return async (people) => {
    const text = people
      .slice(0, Math.max(0, left))
      .map((person) => `${harmlessJson(person)}\n`)
      .join('')
    left -= people.length
    return text === '' || terminal.stdout.write(text)
  }
}

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

async function show(
  report: Report,
  { options, terminal, speak, rules }: CheckContext,
  earlier: Report | undefined,
): Promise<void> {
  const { stdout, env } = terminal
  const { format } = options
  if (format === 'terminal') {
    const chalk = new Chalk({ level: colourLevel(stdout, env, options.colour) })
    await stdout.write(renderTerminal(report, { speak, chalk, width: stdout.columns ?? 100, limit: options.limit }))
    if (earlier) {
      const out = new Layout(stdout.columns ?? 100)
      renderChanges(out, compareReports(earlier, report), speak)
      await stdout.write(out.toString())
    }
    return
  }
  const shown = Number.isFinite(options.limit) ? { ...report, people: report.people.slice(0, options.limit) } : report
  const render = await textRenderers[format]()
  const whole = earlier && format === 'json' ? withChanges(shown, earlier) : shown
  await stdout.write(render(whole, { speak, rules, ...(earlier ? { earlier } : {}) }))
  if (!options.quiet) await tellErrors(report, terminal, speak, format === 'ndjson')
}

/** The JSON report with what moved since an earlier one: names, verdicts before and after, the conditions that changed. */
function withChanges(report: Report, earlier: Report): Report {
  const { people, added, removed } = compareReports(earlier, report)
  const changes = {
    people: people.map(({ person, before, conditions }) => ({
      name: person.name,
      before,
      after: person.verdict,
      conditions: conditions.map((one) => ({ id: one.after.id, before: one.before.status, after: one.after.status })),
    })),
    added: added.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
  }
  return { ...report, changes }
}

/** On standard error where standard output carries data: what could not be read. */
async function tellErrors(
  { diagnostics }: Report,
  { stderr }: Terminal,
  speak: Speaker,
  asJson: boolean,
): Promise<void> {
  for (const found of diagnostics) {
    // NDJSON has no place for them, so they all stand here, one a line as well.
    if (asJson && found.severity !== 'note')
      await stderr.write(`${harmlessJson(found)}
`)
    else if (found.severity === 'error')
      await stderr.write(`${diagnosticLine(found, speak)}
`)
  }
}
