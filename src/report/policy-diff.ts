import type { Speaker } from '../copy/speak.ts'
import { type OutlineEntry, outline } from '../policy/outline.ts'
import { citationKeys, type Policy } from '../policy/policy.ts'
import { citedFor } from './phrases.ts'
import { labelOfEntry } from './policy-show.ts'
import { hasRows, noneOf, valuesOf } from './policy-values.ts'

/** What changes from one policy to another, a sentence each, in the order of the outline; clauses come last. */
export function policyChanges(before: Policy, after: Policy, speakers: readonly [Speaker, Speaker]): readonly string[] {
  return [
    ...outline.flatMap((entry) => entryChanges(entry, [before, after], speakers)),
    ...citeChanges(before, after, speakers[1]),
  ]
}

function entryChanges(
  entry: OutlineEntry,
  [before, after]: readonly [Policy, Policy],
  [first, second]: readonly [Speaker, Speaker],
): string[] {
  const old = valuesOf(before, entry, first)
  const now = valuesOf(after, entry, second)
  if (old.join('\n') === now.join('\n')) return []
  const text = second.copy.policy
  const label = labelOfEntry(entry, second)
  if (!hasRows(entry) && old.length <= 1 && now.length <= 1) {
    const [was, is] = [old[0] ?? noneOf(before, entry, second), now[0] ?? noneOf(after, entry, second)]
    return [second.fill(text.was, { label, before: was, after: is })]
  }
  const told = (template: string, values: readonly string[]): string[] => {
    const lines = hasRows(entry) || values.length === 0 ? values : [values.join(second.copy.terms.listSeparator)]
    return lines.map((value) => second.fill(template, { label, value }))
  }
  return [
    ...told(
      text.removed,
      old.filter((value) => !now.includes(value)),
    ),
    ...told(
      text.added,
      now.filter((value) => !old.includes(value)),
    ),
  ]
}

function citeChanges(before: Policy, after: Policy, speak: Speaker): string[] {
  const { citesChanged, values } = speak.copy.policy
  return citationKeys.flatMap((key) => {
    const [old, now] = [before.citations[key], after.citations[key]]
    if (old.join() === now.join()) return []
    const shown = (cites: readonly string[]): string => cites.join(speak.copy.terms.listSeparator) || values.nothing
    return [speak.fill(citesChanged, { label: citedFor(key, speak), before: shown(old), after: shown(now) })]
  })
}
