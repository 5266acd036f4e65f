import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { blankAt } from '../facts/tree.ts'
import type { Fact } from './column-reader.ts'
import { cellName } from './sheet.ts'

/** Where an item of a list was read: its path in the applicant, the sheet, the row, and the columns of its facts. */
export interface ItemPlace {
  readonly prefix: string
  readonly sheet: string
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
}

type Plain = Record<string, unknown>

/** `#named-series title`: the series told by the name of the title there. */
const NAMED_SERIES = /^#named-series (.+)$/u

/** The facts of one person as they come together from rows; `places` remembers where the items of lists stood. */
export class PersonBuilder {
  readonly facts: Plain = blankAt('')
  /** The series that the name of a title belongs to, by `title` and `formerTitle`. */
  readonly namedSeries = new Map<string, unknown>()
  readonly places: ItemPlace[] = []
  /** Titles that are stated not to be held; few people's lists are about that. */
  none: Set<string> | undefined
  staff: string | undefined
  /** The level stated beside the name of the title, and its column. */
  rank: { readonly level: string; readonly column: number } | undefined
  /** How many rows of the people's sheet have been joined. */
  rowsRead = 0

  /** Adds what a row of the people's sheet says. */
  addRow(sheet: string, row: number, facts: readonly Fact[]): void {
    this.rowsRead++
    const items: { list: string; item: string | undefined; values: Plain; columns: Map<string, number> }[] = []
    for (const fact of facts) {
      const { path, steps, value, column } = fact
      if (fact.listed) {
        const [list = '', key = ''] = steps
        let one = items.find((other) => other.list === list && other.item === fact.item)
        if (!one) {
          one = { list, item: fact.item, values: blankAt(list), columns: new Map() }
          items.push(one)
        }
        one.values[key] = value
        one.columns.set(key, column)
      } else if (path.startsWith('#')) this.addSpecial(path, value, sheet, row, column)
      else if (path.endsWith('[]')) this.push(path.slice(0, -2), value as Plain, sheet, row, new Map([['', column]]))
      else this.set(steps, value)
    }
    for (const { list, values, columns } of items) this.push(list, values, sheet, row, columns)
  }

  private addSpecial(path: string, value: unknown, sheet: string, row: number, column: number): void {
    const columns = new Map([['', column]])
    if (this.takeSeries(path, value)) return
    if (path === '#staff') this.staff = String(value)
    else if (path === '#title-rank') this.rank = { level: String(value), column }
    else if (path === '#rural') this.push('work.ruralService', value as Plain, sheet, row, columns)
    else if (path === '#years')
      for (const year of value as readonly Plain[]) this.push('continuingEducation', { ...year }, sheet, row, columns)
  }

  /** Takes the series that a title's name tells; false where the path is of another fact. */
  takeSeries(path: string, value: unknown): boolean {
    const title = NAMED_SERIES.exec(path)?.[1]
    if (title === undefined) return false
    this.namedSeries.set(title, value)
    return true
  }

  /** What is held at a path of one value: a fact, or one of the roster's own. */
  heldAt(path: string): unknown {
    if (path === '#title-rank') return this.rank?.level
    if (this.none?.has(path)) return null
    const title = NAMED_SERIES.exec(path)?.[1]
    if (title !== undefined) return this.namedSeries.get(title)
    let held: unknown = this.facts
    for (const step of path.split('.'))
      held = held && typeof held === 'object' ? (held as Record<string, unknown>)[step] : undefined
    return held
  }

  /** Adds an item to a list, and remembers where it stood. */
  push(list: string, item: Plain, sheet: string, row: number, columns: ReadonlyMap<string, number>): void {
    const holder = this.holderOf(list.split('.'))
    const key = list.slice(list.lastIndexOf('.') + 1)
    const items = (holder[key] as Plain[] | undefined) ?? []
    holder[key] = items
    this.places.push({ prefix: `${list}[${items.length}]`, sheet, row, columns })
    items.push(item)
  }

  private set(steps: readonly string[], value: unknown): void {
    const [first = '', second] = steps
    if (second === undefined) {
      if (first === 'title' || first === 'formerTitle') this.none = (this.none ?? new Set()).add(first)
      else this.facts[first] = value
    } else this.holderOf(steps)[steps[steps.length - 1] ?? second] = value
  }

  private holderOf(steps: readonly string[]): Plain {
    let holder = this.facts
    for (let at = 0; at < steps.length - 1; at++) {
      const step = steps[at] ?? ''
      if (typeof holder[step] !== 'object' || holder[step] === null) holder[step] = blankAt(step)
      holder = holder[step] as Plain
    }
    return holder
  }
}

/** Facts without which an object of the applicant says nothing. */
const REQUIRED = Object.entries({ title: ['level', 'series'], formerTitle: ['level', 'series'], skill: ['grade'] })

const REQUIRED_IN_LISTS = Object.entries({
  education: ['level'],
  qualifications: ['name'],
  continuingEducation: ['year'],
  papers: ['title', 'level'],
  awards: ['name', 'kind'],
  recommendations: ['content'],
  achievements: ['name'],
})

/**
 * Closes a person: takes out objects and items that lack what they are made of (a title without a level, a paper
 * without one), telling which, and settles a title's series by its name where no column states it.
 */
export function finish(
  builder: PersonBuilder,
  at: { file: string; sheet: string; row: number; cellOf?: (path: string) => string | undefined },
): {
  readonly applicant: Applicant
  readonly diagnostics: readonly Diagnostic[]
} {
  const { facts } = builder
  const diagnostics: Diagnostic[] = []
  const person = String(facts.name)
  const tell: Tell = (code, params, place = {}): void => {
    const { sheet = at.sheet, row = at.row, column, path } = place
    const cell = column === undefined && path !== undefined ? at.cellOf?.(path) : undefined
    diagnostics.push({
      severity: 'warning',
      code,
      params: params ?? {},
      file: at.file,
      sheet,
      cell: cell ?? cellName(sheet, row, column ?? 0),
      person,
    })
  }
  for (const key of builder.none ?? []) {
    // Only the present title may be stated not to be held; no former one is none.
    if ((facts[key] as Plain | undefined)?.level === undefined) facts[key] = key === 'title' ? null : undefined
  }
  settleRank(builder, tell)
  for (const [key, needed] of REQUIRED) {
    const object = facts[key] as Plain | null | undefined
    if (!object) continue
    object.series ??= builder.namedSeries.get(key)
    if (key === 'title' && object.series === undefined && object.level !== undefined) {
      // 中级, 副高 and the like are how engineering rosters write their own titles.
      object.series = 'engineering'
      tell('title-without-series', { value: String(object.level) }, { path: 'title.level' })
    }
    const lacking = needed.filter((name) => object[name] === undefined)
    if (lacking.length === 0) continue
    facts[key] = undefined
    const stated = Object.keys(object).find((name) => object[name] !== undefined)
    tell('row-incomplete', { field: `${key}.${lacking[0]}` }, { path: `${key}.${stated}` })
  }
  for (const [key, needed] of REQUIRED_IN_LISTS) dropIncomplete(builder, key, needed, tell)
  return { applicant: facts as unknown as Applicant, diagnostics }
}

/** Where something is wrong: a cell by its column, or that of a fact. */
interface Spot {
  readonly sheet?: string | undefined
  readonly row?: number | undefined
  readonly column?: number | undefined
  readonly path?: string
}
type Tell = (code: string, params: Diagnostic['params'], place?: Spot) => void

/** The level beside a title's name settles the level where the name is blank, and is checked against it where not. */
function settleRank({ facts, rank }: PersonBuilder, tell: Tell): void {
  if (!rank || facts.title === null) return
  const title = (facts.title ?? blankAt('title')) as Plain
  facts.title = title
  title.level ??= rank.level
  if (title.level !== rank.level)
    tell('title-rank', { held: String(title.level), rank: rank.level }, { column: rank.column })
}

function dropIncomplete(builder: PersonBuilder, key: string, needed: readonly string[], tell: Tell): void {
  const items = builder.facts[key] as Plain[] | undefined
  if (!items?.some((item) => needed.some((name) => item[name] === undefined))) return
  const kept: Plain[] = []
  const places = builder.places.filter(({ prefix }) => prefix.startsWith(`${key}[`))
  for (const place of places) builder.places.splice(builder.places.indexOf(place), 1)
  items.forEach((item, index) => {
    const place = places[index]
    const lacking = needed.find((name) => item[name] === undefined)
    if (lacking === undefined) {
      if (place) builder.places.push({ ...place, prefix: `${key}[${kept.length}]` })
      kept.push(item)
    } else
      tell(
        'row-incomplete',
        { field: `${key}[].${lacking}` },
        { sheet: place?.sheet, row: place?.row, column: place && [...place.columns.values()][0] },
      )
  })
  builder.facts[key] = kept.length > 0 ? kept : undefined
}
