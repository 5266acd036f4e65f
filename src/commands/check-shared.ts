import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import { EXIT } from '../errors.ts'
import type { Applicant } from '../facts/applicant.ts'
import type { Day } from '../facts/day.ts'
import { readMapFile } from '../input/map-file.ts'
import { nearest } from '../logic/nearest.ts'
import type { Policy } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { harmless } from '../report/harmless.ts'
import type { PersonReport, Report, Summary } from '../report/model.ts'
import type { Entry } from '../roster/entry.ts'
import type { Overrides } from '../roster/header.ts'
import type { ColumnUse } from '../roster/settle.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import type { Terminal } from '../terminal.ts'
import type { CheckOptions } from './check-options.ts'

/** Everything a check works with, settled before the first person. */
export interface CheckContext {
  readonly policy: Policy
  readonly rules: Rules
  readonly asOf: Day
  readonly speak: Speaker
  readonly options: CheckOptions
  readonly terminal: Terminal
}

/** Which column holds what, by the saved mapping and the flags; the flags go first. */
export async function overridesOf({ mapFile, overrides }: CheckOptions): Promise<Overrides> {
  return mapFile === undefined ? overrides : new Map([...(await readMapFile(mapFile)), ...overrides])
}

/** Which column was read as which field: on standard error, beside whatever standard output carries. */
export async function tellMapping(
  file: string,
  columns: readonly ColumnUse[],
  { terminal, speak, options }: CheckContext,
): Promise<void> {
  if (columns.length === 0) return
  const shown = (text: string): string => harmless(options.showIds ? text : maskIds(text))
  const lines = columns.map(
    // Columns of the roster's own, such as the staff number, are no field.
    ({ sheet, column, header, path }) =>
      `  ${sheet}!${column} ${header}${path.startsWith('#') ? ' ✓' : ` → ${speak.label(path)} (${path})`}`,
  )
  const all = [speak.fill(speak.copy.cli.mapping, { file }), ...lines]
  await terminal.stderr.write(`${all.map(shown).join('\n')}\n`)
}

/** Whether a person is to be shown: by verdict, by name or end of the ID, by an open condition. */
export function isWanted({ applicant }: Entry, { verdict, findings }: Assessment, options: CheckOptions): boolean {
  const { status, person, only: condition } = options
  if (status.length > 0 && !status.includes(verdict)) return false
  if (person !== undefined && !isCalled(applicant, person)) return false
  // Who names somebody wants to see how it stands, whatever it is.
  if (condition === undefined || person !== undefined) return true
  const found = findings[conditions.findIndex(({ id }) => id === condition)]?.status
  return found !== 'met' && found !== 'not-applicable'
}

/** So many last characters of a number a mask shows, and so many it must hide: 12 is not the end of 112. */
const [SHOWN, HIDDEN] = [2, 3]

const isEnd = (end: string, number: string): boolean =>
  end.length >= SHOWN && number.length >= end.length + HIDDEN && number.endsWith(end)

/** Whether a name, a number or the end of a number is this person's. */
export function isCalled({ name, id = '' }: Pick<Applicant, 'name' | 'id'>, wish: string): boolean {
  const [own, end] = [id.toUpperCase(), wish.toUpperCase()]
  return name === wish || (end !== '' && own === end) || isEnd(end, own)
}

/** Nobody is called as `--person` says: on standard error, with the names that come closest. */
export async function tellUnknownName(
  people: readonly Pick<Applicant, 'name' | 'id'>[],
  { options, terminal, speak }: CheckContext,
): Promise<void> {
  const { person: wish, quiet } = options
  if (wish === undefined || quiet || people.some((one) => isCalled(one, wish))) return
  const { cli, terms } = speak.copy
  const names = new Set(people.map(({ name }) => name))
  const close: string[] = []
  for (let name = nearest(wish, names); name !== undefined && close.length < 3; name = nearest(wish, names)) {
    close.push(name)
    names.delete(name)
  }
  const hint = close.length > 0 ? speak.fill(cli.didYouMean, { nearest: close.join(terms.listSeparator) }) : ''
  const line = speak.fill(cli.nothingMatches, { option: '--person', value: wish }) + hint
  await terminal.stderr.write(`${harmless(maskIds(line))}\n`)
}

/** With `--only`, the part of a person's report that concerns that condition. */
export function only(person: PersonReport, { only: condition }: CheckOptions): PersonReport {
  if (condition === undefined) return person
  return {
    ...person,
    conditions: person.conditions.filter(({ id }) => id === condition),
    actions: person.actions.filter((action) => action.condition === condition),
    // Evidence bears on performance alone.
    evidence: condition === 'performance' ? person.evidence : [],
    advisories: [],
  }
}

/** 0 everybody ready · 1 somebody ineligible · 3 nobody ineligible, but somebody or something not ready. */
export function exitStatus(
  {
    summary,
    diagnostics,
  }: { readonly summary: Pick<Summary, 'people' | 'ready' | 'ineligible'> } & Pick<Report, 'diagnostics'>,
  { failOn }: CheckOptions,
): number {
  if (failOn === 'never') return EXIT.ready
  if (summary.ineligible > 0) return EXIT.ineligible
  if (diagnostics.some(({ severity }) => severity === 'error')) return EXIT.open
  return summary.ready === summary.people || failOn === 'unmet' ? EXIT.ready : EXIT.open
}
