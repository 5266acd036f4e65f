import type { Speaker } from '../copy/speak.ts'
import type { Clause, Handling } from '../policy/ledger-types.ts'
import { conditionIds, type Policy } from '../policy/policy.ts'
import { Layout } from './layout.ts'
import { titled } from './phrases.ts'
import { headingOf, type PageOptions } from './policy-show.ts'

/** Every clause of the notice with what decides it, or why nothing does. */
export function coverage(policy: Policy, options: PageOptions): string {
  const { speak, chalk } = options
  const text = speak.copy.policy
  const out = new Layout(options.width)
  if (policy.ledger.length === 0) return withoutLedger(policy, options)
  out.line(
    chalk.bold(speak.fill(text.coverageTitle, { document: headingOf(policy, speak), count: policy.ledger.length })),
  )
  out.line(speak.fill(text.coverageSummary, tally(policy.ledger))).gap()
  for (const clause of policy.ledger) coverClause(out, clause, options)
  return out.toString()
}

/** A clause: its place, what it says in short, where it is handled, and how it is read where it can be read otherwise. */
export function coverClause(out: Layout, clause: Clause, { speak, chalk }: PageOptions): void {
  const say = ({ zh, en }: { readonly zh: string; readonly en: string }): string => (speak.lang === 'en' ? en : zh)
  out.item(`${String(clause.n).padStart(2)}`, `${chalk.bold(citeOf(clause))}  ${say(clause.summary)}`)
  for (const handling of clause.handling) out.item('→', handlingText(handling, speak), 5)
  if (clause.reading) out.line(chalk.dim(speak.fill(speak.copy.policy.reading, { text: say(clause.reading) })), 5)
}

/** `四(三)` with the part of it, such as `四(三)a`. */
export const citeOf = ({ cite, part }: Clause): string => `${cite}${part === undefined ? '' : ` ${part}`}`

/** What handles a clause, in words. */
export function handlingText(handling: Handling, speak: Speaker): string {
  const { policy: text, conditionTitles, terms } = speak.copy
  const name = (texts: object, id: string): string => (texts as Readonly<Record<string, string>>)[id] ?? id
  const by = text.by[handling.by]
  switch (handling.by) {
    case 'condition':
      return `${by} ${name(conditionTitles, handling.id)} (${handling.id})`
    case 'evidence':
      return `${by} ${handling.id === 'window' ? text.window : name(terms.evidenceKind, handling.id)}`
    case 'material':
      return `${by} ${speak.fill(name(speak.copy.materials, handling.id), { years: '…' })}`
    case 'date':
      return `${by} ${name(text.dates, handling.id)}`
    case 'advisory':
      return `${by} ${name(text.advisories, handling.id)}`
    case 'duty':
      return `${by} ${speak.term('party', handling.who)}`
    case 'not-checked':
      return titled(by, speak.lang === 'en' ? handling.reason.en : handling.reason.zh, speak)
  }
}

function tally(ledger: readonly Clause[]): Record<string, number> {
  const count = (by: Handling['by']): number =>
    ledger.filter(({ handling }) => handling.some((one) => one.by === by)).length
  return {
    condition: count('condition'),
    evidence: count('evidence'),
    material: count('material'),
    date: count('date'),
    advisory: count('advisory'),
    duty: count('duty'),
    unchecked: count('not-checked'),
  }
}

function withoutLedger(policy: Policy, { speak, chalk, width }: PageOptions): string {
  const out = new Layout(width)
  const { policy: text, conditionTitles } = speak.copy
  out.line(speak.fill(text.coverageNone, { document: headingOf(policy, speak) })).gap()
  for (const id of conditionIds) {
    const clauses = policy.citations[id].join(speak.copy.terms.listSeparator) || text.values.nothing
    out.item('·', titled(conditionTitles[id], chalk.bold(clauses), speak), 2)
  }
  return out.toString()
}
