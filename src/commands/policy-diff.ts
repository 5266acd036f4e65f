import { assess } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import { speaker } from '../copy/speak.ts'
import { EXIT, UsageError } from '../errors.ts'
import type { Day } from '../facts/day.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import type { Input } from '../input/read.ts'
import type { Finding } from '../logic/finding.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules } from '../policy/rules.ts'
import { Layout } from '../report/layout.ts'
import { policyChanges } from '../report/policy-diff.ts'
import { headingOf, type PageOptions } from '../report/policy-show.ts'
import { mergedQuota, seatsIn } from '../roster/quota-table.ts'
import { asOfDay } from './check-options.ts'
import { choosePolicy } from './choose-policy.ts'
import type { Shell } from './list.ts'
import { pageOptions } from './policy-page.ts'
import { readFor, readTelling } from './unread.ts'

/** `zhicheng policy diff A B [roster…]`: what changes, and with rosters whose verdict changes and why. */
export async function diffPolicies(
  [first, second, ...rosters]: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  shell: Shell,
): Promise<number> {
  if (first === undefined || second === undefined) throw new UsageError('policyTwo')
  const [before, after] = [await choosePolicy(first), await choosePolicy(second)]
  const options = pageOptions(after, flags, shell)
  const { speak, chalk } = options
  const text = shell.copy.policy
  const out = new Layout(options.width)
  const names = { a: headingOf(before, speak), b: headingOf(after, speak) }
  out.line(chalk.bold(speak.fill(text.compared, names))).gap()
  const changes = policyChanges(before, after, [speaker(shell.lang, shell.copy, before), speak])
  if (changes.length === 0) out.line(text.noDifference)
  else out.line(chalk.bold(text.changes))
  for (const change of changes) out.item('·', change, 2)
  let status: number = EXIT.ready
  if (rosters.length > 0) status = await tellPeople(out.gap(), [before, after], rosters, flags, options, shell)
  await shell.terminal.stdout.write(out.toString())
  return status
}

async function tellPeople(
  out: Layout,
  policies: readonly [Policy, Policy],
  rosters: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  { speak, chalk }: PageOptions,
  { terminal }: Shell,
): Promise<number> {
  const text = speak.copy.policy
  const [first, second] = policies
  const asOf = asOfDay(flags.asOf as string | undefined, terminal.now)
  const { inputs, status } = await readTelling(rosters, flags, first, { terminal, speak })
  const entries = inputs.flatMap((input) => input.entries)
  const old = judgeAll(first, inputs, asOf)
  // Local names mean something else in another city; what cannot be read has been told.
  const now = judgeAll(second, await readFor(rosters, flags, second, terminal), asOf)
  let changed = 0
  out.line(chalk.bold(text.verdicts))
  for (const [index, entry] of entries.entries()) {
    const [was, is] = [old[index], now[index]]
    if (!was || !is || was.verdict === is.verdict) continue
    changed++
    const place = entry.sheet === undefined ? `${entry.file}:${entry.row}` : `${entry.sheet}!${entry.row}`
    const verdicts = { before: speak.term('verdict', was.verdict), after: speak.term('verdict', is.verdict) }
    out.item('·', speak.fill(text.verdictChange, { name: entry.applicant.name, place, ...verdicts }), 2)
    for (const [at, { id }] of conditions.entries()) {
      const [from, to] = [was.findings[at], is.findings[at]]
      if (!from || !to || from.status === to.status || (stands(from) && stands(to))) continue
      const reason = speak.reason(to)
      const condition = speak.copy.conditionTitles[id]
      out.item('→', speak.fill(text.conditionChange, { condition, before: from.status, after: to.status, reason }), 4)
    }
  }
  const count = entries.length
  out.line(changed === 0 ? speak.fill(text.noVerdict, { count }) : speak.fill(text.counted, { count, changed }), 2)
  return status
}

/** Whether a condition stands in nobody's way. */
const stands = ({ status }: Finding): boolean => status === 'met' || status === 'not-applicable'

type Judged = readonly ReturnType<typeof assess>[]

function judgeAll(policy: Policy, inputs: readonly Input[], asOf: Day): Judged {
  const rules = prepareRules(policy, chineseCalendar())
  const people = inputs.flatMap(({ entries }) => entries.map(({ applicant }) => applicant))
  const { table } = mergedQuota(inputs)
  const seat = table && seatsIn(table, people, rules)
  return people.map((applicant) => assess(rules, applicant, asOf, seat?.(applicant)))
}
