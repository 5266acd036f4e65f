import type { Speaker } from '../copy/speak.ts'
import { labelOf } from '../facts/vocabulary.ts'
import type { Params, Status } from '../logic/finding.ts'
import type { ConditionReport, Counts, PersonReport, TextNote } from './model.ts'
import { openStatuses } from './signs.ts'

/** The conditions that hold a person up, the gravest first. */
export const openConditions = ({ conditions }: PersonReport): readonly ConditionReport[] =>
  openStatuses.flatMap((status) => conditions.filter((condition) => condition.status === status))

/** How many of the people each condition stops or holds up, the one that stops most first. */
export function stopCounts(people: readonly PersonReport[]): readonly (readonly [id: string, counts: Counts])[] {
  const counts = new Map<string, Record<Status, number>>()
  for (const { id, status } of people.flatMap(({ conditions }) => conditions)) {
    const count = counts.get(id) ?? { met: 0, unmet: 0, missing: 0, confirm: 0, 'not-applicable': 0 }
    count[status]++
    counts.set(id, count)
  }
  const held = ({ missing, confirm }: Counts): number => missing + confirm
  return [...counts].sort(([, a], [, b]) => b.unmet - a.unmet || held(b) - held(a))
}

/** Whether a condition holds anybody up. */
export const stopsSomebody = (counts: Counts): boolean => openStatuses.some((status) => counts[status] > 0)

/** Hints that are the same for everybody and stand at the head of a report. */
const COMMON_HINTS = new Set(['days-left', 'closed'])

/** The hints that concern this person. */
export const ownHints = ({ advisories }: PersonReport): readonly TextNote[] =>
  advisories.filter(({ code }) => !COMMON_HINTS.has(code))

/** The ways to a title that were tried, each in a sentence with its months. */
export function waySentences({ paths }: ConditionReport, speak: Speaker): readonly string[] {
  return (paths ?? []).map((path) => {
    const { years, months } = path as { years?: number; months?: number | null }
    const params = { ...path, years: years ?? 0, need: (years ?? 0) * 12, months: months ?? 0 } as Params
    if (path.prior === 'none') return speak.fill(speak.copy.page.wayAlone, params)
    return speak.fill(typeof months === 'number' ? speak.copy.page.wayMonths : speak.copy.page.way, params)
  })
}

/** A fact of the person as the conditions read it, undefined where it is not stated. */
export function statedFact({ conditions }: PersonReport, path: string): unknown {
  for (const { facts } of conditions) for (const fact of facts) if (fact.path === path) return fact.value
  return undefined
}

/** The title applied for, in words; blank where it is not stated. */
export function levelOf(person: PersonReport, { lang }: Pick<Speaker, 'lang'>): string {
  const level = statedFact(person, 'application.level')
  return typeof level === 'string' ? labelOf('titleLevel', level, lang) : ''
}

/** The first year in which nothing that is unmet would stand in the way; blank where one thing has no such year. */
export function earliestYear({ conditions }: PersonReport): number | undefined {
  const years = conditions.filter(({ status }) => status === 'unmet').map(({ earliest }) => earliest?.year)
  if (years.length === 0 || years.includes(undefined)) return undefined
  return Math.max(...years.map(Number))
}
