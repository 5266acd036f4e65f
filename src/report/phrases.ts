import type { Speaker } from '../copy/speak.ts'
import type { CitationKey } from '../policy/policy.ts'
import { stepsOf } from './actions.ts'
import type { ConditionReport, EvidenceReport, PersonReport, Report } from './model.ts'

// What every form of the report says in the same words: terminal, page, Markdown, tables, workbook.

/** How many facts or people are named before the rest is only counted. */
export const SHORT_LIST = 8

/** `人员!5` or the file a person comes from. */
export const placeOf = ({ source }: PersonReport): string =>
  source.sheet === undefined ? `${source.file}:${source.row ?? 1}` : `${source.sheet}!${source.row ?? ''}`

/** A remark in the brackets of the language. */
export const aside = (text: string, speak: Speaker): string => speak.fill(speak.copy.report.aside, { text })

/** A title and what is said under it, with the sign of the language between. */
export const titled = (title: string, text: string, { copy, fill }: Speaker): string =>
  fill(copy.terms.titled, { title, text })

/** The condition's name, with the employer named where it is the employer's. */
export const titleOf = ({ id, party }: Pick<ConditionReport, 'id' | 'party'>, speak: Speaker): string => {
  const title = (speak.copy.conditionTitles as Readonly<Record<string, string>>)[id] ?? id
  return party === 'employer' ? title + aside(speak.term('party', 'employer'), speak) : title
}

/** `22 人：就绪 5 人 · …`. */
export function verdictLine({ summary: counts }: Pick<Report, 'summary'>, speak: Speaker): string {
  const parts = (['ready', 'confirm', 'incomplete', 'ineligible'] as const).map((verdict) =>
    speak.fill(speak.copy.report.verdictLine, { verdict: speak.term('verdict', verdict), count: counts[verdict] }),
  )
  return speak.fill(speak.copy.report.people, { count: counts.people, list: parts.join(' · ') })
}

/** When a condition would hold: years come full within a month, other terms end on a day. */
export const earliestLines = ({ earliest, gap }: ConditionReport, { copy, fill }: Speaker): readonly string[] =>
  earliest ? [fill(gap?.months === undefined ? copy.report.earliestDay : copy.report.earliest, { ...earliest })] : []

/** Which standard education and years are judged by. */
export const standardLine = ({ standard }: Pick<Report['policy'], 'standard'>, speak: Speaker): string =>
  speak.fill(standard.kind === 'local' ? speak.copy.report.standardLocal : speak.copy.report.standardBaseline)

/** What was assumed of people, a line each. */
export const assumedLines = ({ assumptions }: Pick<Report, 'assumptions'>, speak: Speaker): readonly string[] =>
  assumptions.map(({ path, value, people }) =>
    speak.fill(speak.copy.report.assumed, { field: speak.label(path), value: speak.value(path, value), people }),
  )

/** Who has to act, and by when: `单位（2022-09-30 前）`. */
export function actorText(
  who: PersonReport['actions'][number]['who'],
  due: string | undefined,
  speak: Speaker,
): string {
  const when = due === undefined ? '' : aside(speak.fill(speak.copy.report.due, { date: due }), speak)
  return `${speak.term('actor', who)}${when}`
}

/** Cautions of this person: the baseline is named once in the head of the report, not again for everybody. */
export const ownCautions = ({ cautions: all }: ConditionReport): ConditionReport['cautions'] =>
  all.filter(({ code }) => code !== 'baseline-standard')

/** The condition by which somebody whom nothing else holds back is too late: no submission is stated. */
export const lateBy = ({ conditions, verdict }: PersonReport): ConditionReport | undefined =>
  verdict === 'ready' ? conditions.find(({ code }) => code === 'not-stated-submitted') : undefined

/** What to mind about a person, each with the name of its condition. */
export function mindLines(person: PersonReport, speak: Speaker): readonly string[] {
  const own = person.conditions.flatMap((one) => ownCautions(one).map(({ text }) => ({ ...one, text })))
  return [lateBy(person) ?? [], ...own].flat().map((one) => titled(titleOf(one, speak), one.text, speak))
}

/** An item of evidence in words: which it is, whether it counts and as what, and why not. */
export function evidenceWords(
  { kind, index, name, status, countsAs, reasons }: EvidenceReport,
  speak: Speaker,
): { readonly what: string; readonly verdict: string; readonly why: string } {
  const counts = countsAs === undefined || countsAs === 'none' ? '' : ` ${speak.term('countsAs', countsAs)}`
  return {
    what: `${speak.term('evidenceKind', kind)}${index + 1} ${name}`,
    verdict: `${speak.term('evidenceStatus', status)}${counts}`,
    why: whyOf({ reasons }).join(speak.copy.terms.sentenceSeparator),
  }
}

/** The reasons of an item of evidence; that it counts is no reason beside its status. */
export const whyOf = ({ reasons }: Pick<EvidenceReport, 'reasons'>): readonly string[] =>
  reasons.filter(({ code }) => code !== 'counted').map(({ text }) => text)

/** How many further facts are missing than those that are named; blank where all are. */
export const moreFacts = (facts: Report['missingFacts'], speak: Speaker): string =>
  facts.length > SHORT_LIST ? speak.fill(speak.copy.report.moreFacts, { count: facts.length - SHORT_LIST }) : ''

/** The steps of people who have to act by the same day. */
export interface StepGroup {
  /** `单位（2022-09-30 前）`. */
  readonly actor: string
  readonly steps: readonly string[]
}

/** Steps by who takes them and by when, in the order in which they come up. */
export function stepGroups(actions: PersonReport['actions'], speak: Speaker): readonly StepGroup[] {
  const groups = new Map<string, string[]>()
  for (const { who, due, text } of stepsOf(actions)) {
    const actor = actorText(who, due, speak)
    groups.set(actor, [...(groups.get(actor) ?? []), text])
  }
  return [...groups].map(([actor, steps]) => ({ actor, steps }))
}

/** The steps of a person for a table, a line for each who has to act by the same day: `单位（2022-09-30 前）：…；…`. */
export const stepLines = ({ actions }: PersonReport, speak: Speaker): readonly string[] =>
  stepGroups(actions, speak).map(({ actor, steps }) =>
    speak.fill(speak.copy.report.who, { who: actor, text: steps.join(speak.copy.terms.sentenceSeparator) }),
  )

/** What clauses are cited for: a condition, a kind of evidence, or what reports name besides them. */
export const citedFor = (key: CitationKey, { copy }: Speaker): string =>
  ({ ...copy.conditionTitles, ...copy.terms.evidenceKind, ...copy.policy.citedFor })[key]

/** The clauses that something rests on; nothing where the policy cites none. */
export const clauseMark = (clauses: readonly string[], { fill, copy }: Speaker): string =>
  clauses.length === 0 ? '' : fill(copy.report.clauseMark, { clauses })
