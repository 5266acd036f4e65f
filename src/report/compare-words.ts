import type { Speaker } from '../copy/speak.ts'
import type { ChangedCondition, ChangedPerson, Changes } from './compare.ts'
import type { Layout } from './layout.ts'
import type { PersonReport } from './model.ts'
import { titled } from './phrases.ts'

/** One change in words, as a row of the sheet shows it. */
export interface ChangeLine {
  readonly name: string
  readonly id?: string
  readonly employer?: string
  readonly kind: string
  readonly condition?: string
  readonly before?: string
  readonly after?: string
  readonly why?: string
}

/** Every change in words: verdicts with their conditions below them, then who is new and who is gone. */
export function changeLines(changes: Changes, speak: Speaker): readonly ChangeLine[] {
  const { kinds, none } = speak.copy.workbook.changes
  const who = ({ name, id, employer }: PersonReport) => ({
    name,
    ...(id ? { id } : {}),
    ...(employer ? { employer } : {}),
  })
  const verdict = (one: PersonReport): string => speak.term('verdict', one.verdict)
  const lines = [
    ...changes.people.flatMap((changed) => [
      ...(moved(changed)
        ? [
            {
              ...who(changed.person),
              kind: kinds.verdict,
              before: speak.term('verdict', changed.before),
              after: verdict(changed.person),
            },
          ]
        : []),
      ...changed.conditions.map((condition) => ({
        ...who(changed.person),
        kind: kinds.condition,
        condition: titleOf(condition, speak),
        before: speak.term('status', condition.before.status),
        after: speak.term('status', condition.after.status),
        why: whyOf(condition, speak),
      })),
    ]),
    ...changes.added.map((person) => ({ ...who(person), kind: kinds.added, after: verdict(person) })),
    ...changes.removed.map((person) => ({ ...who(person), kind: kinds.removed, before: verdict(person) })),
  ]
  return lines.length > 0 ? lines : [{ name: '', kind: none }]
}

const moved = ({ person, before }: ChangedPerson): boolean => person.verdict !== before

const titleOf = ({ after }: ChangedCondition, speak: Speaker): string =>
  (speak.copy.conditionTitles as Readonly<Record<string, string>>)[after.id] ?? after.id

/** The reason now, and the facts that are not what they were. */
function whyOf({ after, facts }: ChangedCondition, speak: Speaker): string {
  const { fact, absent } = speak.copy.workbook.changes
  const shown = (path: string, value: unknown): string => (value === undefined ? absent : speak.value(path, value))
  const changed = facts.map(({ path, before, after: now }) =>
    speak.fill(fact, { field: speak.label(path), before: shown(path, before), after: shown(path, now) }),
  )
  return [after.text, ...changed].join(speak.copy.terms.sentenceSeparator)
}

/** People in full in the terminal; the sheet has them all. */
const SHOWN = 20

/** The section of the terminal report that says who moved, by which condition and why. */
export function renderChanges(out: Layout, changes: Changes, speak: Speaker): void {
  const text = speak.copy.workbook.changes
  const { people, added, removed, earlier, asOf, policies } = changes
  const names = (all: readonly PersonReport[]): string =>
    all.map(({ name }) => name).join(speak.copy.terms.listSeparator)
  out.gap().line(speak.fill(text.title, { day: earlier }))
  if (earlier !== asOf) out.line(speak.fill(text.asOf, { before: earlier, after: asOf }), 2)
  if (policies) out.line(speak.fill(text.otherPolicy, { before: policies[0], after: policies[1] }), 2)
  if (people.length + added.length + removed.length === 0) {
    out.line(text.none, 2)
    return
  }
  out.line(
    speak.fill(text.counts, { moved: people.filter(moved).length, added: added.length, removed: removed.length }),
    2,
  )
  for (const changed of people.slice(0, SHOWN)) {
    const { person, before, conditions } = changed
    const params = {
      name: person.name,
      before: speak.term('verdict', before),
      after: speak.term('verdict', person.verdict),
    }
    out.item('→', moved(changed) ? speak.fill(text.moved, params) : person.name, 2)
    for (const condition of conditions) {
      out.item(
        '·',
        speak.fill(text.condition, {
          condition: titleOf(condition, speak),
          before: speak.term('status', condition.before.status),
          after: speak.term('status', condition.after.status),
          why: whyOf(condition, speak),
        }),
        4,
      )
    }
  }
  if (people.length > SHOWN) out.line(speak.fill(text.more, { count: people.length - SHOWN }), 2)
  if (added.length > 0) out.item('+', titled(text.kinds.added, names(added), speak), 2)
  if (removed.length > 0) out.item('-', titled(text.kinds.removed, names(removed), speak), 2)
}
