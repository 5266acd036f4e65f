import type { Verdict } from '../assess.ts'
import { InputError } from '../diagnostics.ts'
import { readBytes } from '../input/bytes.ts'
import { dataWithoutIds } from '../input/private.ts'
import { maskId } from '../roster/values/resident-id.ts'
import { harmlessData } from './harmless.ts'
import type { ConditionReport, PersonReport, Report } from './model.ts'

/** A fact whose stated value is not what it was; undefined where it was or is not stated. */
export interface ChangedFact {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

export interface ChangedCondition {
  readonly before: ConditionReport
  readonly after: ConditionReport
  readonly facts: readonly ChangedFact[]
}

export interface ChangedPerson {
  readonly person: PersonReport
  readonly before: Verdict
  readonly conditions: readonly ChangedCondition[]
}

/** What is different from an earlier report. */
export interface Changes {
  /** As-of day of the earlier report, and of this one. */
  readonly earlier: string
  readonly asOf: string
  /** Where the two rest on different policies: their ids with versions. */
  readonly policies?: readonly [before: string, after: string]
  readonly people: readonly ChangedPerson[]
  readonly added: readonly PersonReport[]
  readonly removed: readonly PersonReport[]
}

/** Compares two reports person by person. People left out by a filter are neither new nor gone. */
export function compareReports(then: Report, now: Report): Changes {
  const [earlier, report] = [harmlessData(then), harmlessData(now)]
  const before = byPerson(earlier.people)
  const after = byPerson(report.people)
  const whole = (one: Report): boolean => one.people.length === one.summary.people
  const policies = [earlier, report].map(({ policy }) => `${policy.id} ${policy.version}`) as [string, string]
  return {
    earlier: earlier.asOf,
    asOf: report.asOf,
    ...(earlier.policy.sha256 === report.policy.sha256 ? {} : { policies }),
    people: [...after].flatMap(([key, person]) => {
      const was = before.get(key)
      const conditions = was ? changedConditions(was, person) : []
      return was && (was.verdict !== person.verdict || conditions.length > 0)
        ? [{ person, before: was.verdict, conditions }]
        : []
    }),
    added: whole(earlier) ? [...after].flatMap(([key, person]) => (before.has(key) ? [] : [person])) : [],
    removed: whole(report) ? [...before].flatMap(([key, person]) => (after.has(key) ? [] : [person])) : [],
  }
}

/** People by name and masked number; those whom these do not tell apart by the order in which they come. */
function byPerson(people: readonly PersonReport[]): ReadonlyMap<string, PersonReport> {
  const found = new Map<string, PersonReport>()
  for (const person of people) {
    const key = `${person.name} ${person.id === undefined || person.id.includes('*') ? (person.id ?? '') : maskId(person.id)}`
    let place = 1
    while (found.has(`${key} ${place}`)) place++
    found.set(`${key} ${place}`, person)
  }
  return found
}

/** Whatever the reason, there is nothing to do. */
const SETTLED: ReadonlySet<string> = new Set(['met', 'not-applicable'])

function changedConditions(was: PersonReport, is: PersonReport): readonly ChangedCondition[] {
  return is.conditions.flatMap((after) => {
    const before = was.conditions.find(({ id }) => id === after.id)
    if (!before || (before.status === after.status && (before.code === after.code || SETTLED.has(after.status))))
      return []
    return [{ before, after, facts: changedFacts(before, after) }]
  })
}

function changedFacts(before: ConditionReport, after: ConditionReport): readonly ChangedFact[] {
  const was = new Map(before.facts.map(({ path, value }) => [path, value]))
  const is = new Map(after.facts.map(({ path, value }) => [path, value]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
}

/** Reads an earlier report, which may show ID numbers; an `InputError` where the file is none. */
export async function readReport(path: string, showIds: boolean): Promise<Report> {
  const bytes = await readBytes(path)
  try {
    const plain: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isReport(plain)) return showIds ? plain : { ...plain, people: dataWithoutIds(plain.people) }
  } catch {
    // Told below, like JSON that is no report.
  }
  throw new InputError({ severity: 'error', code: 'compare-unreadable', params: { path }, file: '' })
}

/** Whether plain JSON has what the comparison reads of a report. */
function isReport(plain: unknown): plain is Report {
  const report = plain as Partial<Report> | null
  const isCondition = (one: Partial<ConditionReport> | null): boolean =>
    typeof one?.id === 'string' && typeof one.status === 'string' && Array.isArray(one.facts)
  const isPerson = (one: Partial<PersonReport> | null): boolean =>
    typeof one?.name === 'string' &&
    typeof one.verdict === 'string' &&
    Array.isArray(one.conditions) &&
    one.conditions.every(isCondition)
  return (
    report?.schemaVersion === 1 &&
    typeof report.asOf === 'string' &&
    typeof report.policy?.sha256 === 'string' &&
    typeof report.summary?.people === 'number' &&
    Array.isArray(report.people) &&
    report.people.every(isPerson)
  )
}
