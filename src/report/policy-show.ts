import type { ChalkInstance } from 'chalk'
import type { Speaker } from '../copy/speak.ts'
import { clausesOf, type OutlineEntry, outline, outlineParts } from '../policy/outline.ts'
import type { Policy } from '../policy/policy.ts'
import { Layout } from './layout.ts'
import { clauseMark, titled } from './phrases.ts'
import { hasRows, noneOf, valuesOf } from './policy-values.ts'

/** How texts about policies are laid out. */
export interface PageOptions {
  readonly speak: Speaker
  readonly chalk: ChalkInstance
  /** Columns. */
  readonly width: number
}

/** An entry's label. */
export const labelOfEntry = ({ path }: Pick<OutlineEntry, 'path'>, { copy }: Speaker): string =>
  (copy.policy.labels as Readonly<Record<string, string>>)[path] ?? path

/** Everything a policy settles, part by part, each with its clause. */
export function showPolicy(policy: Policy, options: PageOptions): string {
  const { speak, chalk } = options
  const text = speak.copy.policy
  const out = new Layout(options.width)
  out.line(chalk.bold(headingOf(policy, speak))).gap()
  for (const name of outlineParts) {
    out.line(chalk.bold(text.parts[name]))
    for (const entry of outline.filter(({ part }) => part === name)) showEntry(out, policy, entry, options)
    out.gap()
  }
  if (policy.ledger.length > 0) out.line(chalk.dim(speak.fill(text.ledgerCount, { count: policy.ledger.length })))
  return out.toString()
}

/** `平工信发〔2022〕138号（pingliang-2022，版本 1）`. */
export const headingOf = ({ document, id, version }: Policy, { fill, copy }: Speaker): string =>
  fill(copy.policy.heading, { document: document.number, id, version })

function showEntry(out: Layout, policy: Policy, entry: OutlineEntry, { speak, chalk }: PageOptions): void {
  const values = valuesOf(policy, entry, speak)
  const mark = chalk.dim(clauseMark(clausesOf(policy, entry), speak))
  const label = labelOfEntry(entry, speak)
  if (hasRows(entry) && values.length > 0) {
    out.line(`${label}${mark}`, 2)
    for (const value of values) out.item('·', value, 4)
    return
  }
  const shown = values.length > 0 ? values.join(speak.copy.terms.listSeparator) : noneOf(policy, entry, speak)
  out.line(`${titled(label, shown, speak)}${mark}`, 2)
}
