import { type Assessment, assess } from '../assess.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { toPlain } from '../facts/stated.ts'
import { readAssumptions, withAssumptions } from '../input/assume.ts'
import { sha256 } from '../input/bytes.ts'
import type { Input } from '../input/read.ts'
import { buildReport, diagnosePerson } from '../report/build.ts'
import type { InputReport, LongReport, PersonReport } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import { Tally } from '../report/summary.ts'
import type { Entry } from '../roster/entry.ts'
import { mergedQuota, seatsIn } from '../roster/quota-table.ts'
import { samePeople } from '../roster/same-person.ts'
import { supplement } from '../roster/supplement-apply.ts'
import type { LineWriter } from './check-judge.ts'
import { PeopleAnew } from './check-people.ts'
import { type CheckContext, isWanted, only, tellUnknownName } from './check-shared.ts'
import { TOGETHER } from './check-stream.ts'

/** People judged in one go. */
const PAUSE = 512

/** Judges everybody. People go to `lines` if there are any; else the report makes them when asked. */
export async function judge(inputs: readonly Input[], context: CheckContext, lines?: LineWriter): Promise<LongReport> {
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
  const { table: quota, diagnostics: differing } = mergedQuota(inputs, filled.posts)
  diagnostics.push(...differing)
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
    diagnostics.push(...diagnosePerson(entry, assessment, asOf, rules))
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

const inputReport = ({ file, sha256: hash, sheets, entries, columns }: Input): InputReport => ({
  file,
  sha256: hash,
  sheets,
  people: entries.length,
  ...(columns.length > 0 ? { columns } : {}),
})
