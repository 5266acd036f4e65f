import type { Diagnostic } from '../diagnostics.ts'
import { pattern } from '../facts/catalogue/catalogue.ts'
import { PersonBuilder } from './build.ts'
import type { Entry } from './entry.ts'
import { finish } from './finish.ts'
import { seatKey } from './quota-table.ts'
import { readTarget } from './read-target.ts'
import { POSTS, SupplementIndex, type SupplementRow } from './supplement.ts'
import { readEducation } from './values/education.ts'
import { readWhole } from './values/numbers.ts'
import type { Problem } from './values/problems.ts'

/** What filled sheets of missing facts make of a batch. */
export interface Supplemented {
  readonly entries: readonly Entry[]
  /** Posts by employer and level, in the keys of the quota table. */
  readonly posts: ReadonlyMap<string, number>
  readonly diagnostics: readonly Diagnostic[]
}

type Plain = Record<string, unknown>

/** Completes people by the rows of filled sheets; a filled fact takes the place of the one stated before. */
export function supplement(entries: readonly Entry[], rows: readonly SupplementRow[], asOf: number): Supplemented {
  if (rows.length === 0) return { entries, posts: new Map(), diagnostics: [] }
  const index = new SupplementIndex(entries)
  const diagnostics: Diagnostic[] = []
  const filled = new Map<Entry, SupplementRow[]>()
  const told = new Set<string>()
  for (const row of rows) {
    const found = index.find(row)
    if (typeof found !== 'string') filled.set(found, [...(filled.get(found) ?? []), row])
    else if (!told.has(`${row.file} ${row.name} ${row.place}`)) {
      told.add(`${row.file} ${row.name} ${row.place}`)
      diagnostics.push(about(row, { severity: 'error', code: found, params: { name: row.name } }))
    }
  }
  const posts = new Map<string, number>()
  const completed = entries.map((entry) => {
    const own = filled.get(entry)
    if (!own) return entry
    const done = complete(entry, own, asOf)
    diagnostics.push(...done.diagnostics)
    const key = seatKey(done.entry.applicant)
    for (const row of own) {
      const count = row.path === POSTS && key !== undefined ? readWhole(row.cell).value : undefined
      if (key !== undefined && count !== undefined) posts.set(key, count)
    }
    return done.entry
  })
  return { entries: completed, posts, diagnostics }
}

const about = ({ file, sheet, at, name }: SupplementRow, found: Omit<Diagnostic, 'file'>): Diagnostic => ({
  ...found,
  file,
  sheet,
  cell: at,
  person: name,
})

function complete(
  entry: Entry,
  rows: readonly SupplementRow[],
  asOf: number,
): { entry: Entry; diagnostics: Diagnostic[] } {
  const builder = new PersonBuilder()
  Object.assign(builder.facts, structuredClone(entry.applicant))
  const sources = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  for (const row of rows) {
    const { facts, problems } = readRow(row, asOf)
    for (const { code, severity, params } of problems) {
      diagnostics.push(about(row, { severity, code, ...(params ? { params } : {}) }))
    }
    for (const { path, value } of facts) {
      if (builder.takeSeries(path, value)) continue
      const at = place(builder.facts, path, value)
      if (at !== undefined) sources.set(at, row.at)
    }
  }
  const { applicant, diagnostics: lacking } = finish(builder, {
    file: entry.file,
    sheet: entry.sheet ?? '',
    row: entry.row - 1,
  })
  const first = rows[0]
  if (first) diagnostics.push(...lacking.map(({ severity, code, params }) => about(first, { severity, code, params })))
  const sourceOf: Entry['sourceOf'] = (path) => sources.get(path) ?? sources.get(holderOf(path)) ?? entry.sourceOf(path)
  return { entry: { ...entry, applicant, sourceOf }, diagnostics }
}

const holderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('.')))

/** What a filled cell says, with the place it was asked for instead of the pattern of a column. */
function readRow(
  { path, cell }: SupplementRow,
  asOf: number,
): { facts: readonly Fact[]; problems: readonly Problem[] } {
  if (path === POSTS) return { facts: [], problems: readWhole(cell).problems ?? [] }
  const wanted = pattern(path)
  if (wanted === 'education[].level') {
    const { value, problems = [] } = readEducation(cell)
    const item = holderOf(path)
    const facts = value ? Object.entries(value).map(([key, held]) => ({ path: `${item}.${key}`, value: held })) : []
    return { facts, problems }
  }
  const reading = readTarget(wanted, cell, asOf)
  if (wanted.includes('[].')) {
    const facts = reading.facts.filter((fact) => fact.path === wanted).map(({ value }) => ({ path, value }))
    return { facts, problems: (reading.problems ?? []).filter(({ code }) => code !== 'level-from-degree') }
  }
  return { facts: reading.facts, problems: reading.problems ?? [] }
}

interface Fact {
  readonly path: string
  readonly value: unknown
}

/**
 * Puts a fact at `education[0].degree`, `continuingEducation[year=2021].hours`, `title.obtainedAt` or the like, making
 * what holds it; answers where it went, undefined where the person is stated to have no such thing.
 */
function place(facts: Plain, path: string, value: unknown): string | undefined {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let holder = facts
  const walked: string[] = []
  for (const step of steps) {
    const { key, index, year } = stepOf(step)
    if (holder[key] === null) return undefined
    if (index === undefined && year === undefined) {
      holder[key] ??= {}
      walked.push(key)
      holder = holder[key] as Plain
      continue
    }
    holder[key] ??= []
    const items = holder[key] as Plain[]
    const at = year === undefined ? Math.min(index ?? 0, items.length) : recordOf(items, year, last)
    items[at] ??= year === undefined ? {} : { year }
    walked.push(`${key}[${at}]`)
    holder = items[at] as Plain
  }
  const list = /^(.*)\[\]$/u.exec(last)?.[1]
  if (list !== undefined) {
    holder[list] = [value]
    return [...walked, `${list}[0]`].join('.')
  }
  holder[last] = value
  return [...walked, last].join('.')
}

function stepOf(step: string): { key: string; index?: number; year?: number } {
  const found = /^(\w+)\[(?:year=(\d+)|(\d+))\]$/u.exec(step)
  if (!found) return { key: step }
  const key = found[1] ?? step
  return found[2] === undefined ? { key, index: Number(found[3]) } : { key, year: Number(found[2]) }
}

/** The record of a year that lacks the fact, else the year's first, else a new one. */
function recordOf(items: readonly Plain[], year: number, key: string): number {
  const lacking = items.findIndex((item) => item.year === year && item[key] === undefined)
  const any = items.findIndex((item) => item.year === year)
  return lacking >= 0 ? lacking : any >= 0 ? any : items.length
}
