import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { cellName, type Fact } from './row.ts'

/** Where an item of a list was read: its path in the applicant, the sheet, the row, and the columns of its facts. */
export interface ItemPlace {
  readonly prefix: string
  readonly sheet: string
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
}

type Plain = Record<string, unknown>

/** The facts of one person as they come together from rows; `places` remembers where the items of lists stood. */
export class PersonBuilder {
  readonly facts: Plain = {}
  readonly places: ItemPlace[] = []
  staff: string | undefined
  /** How many rows of the people's sheet have been joined. */
  rowsRead = 0

  /** Adds what a row of the people's sheet says. */
  addRow(sheet: string, row: number, facts: readonly Fact[]): void {
    this.rowsRead++
    const items = new Map<string, { list: string; values: Plain; columns: Map<string, number> }>()
    for (const { path, value, column, group } of facts) {
      if (path === '#staff') this.staff = String(value)
      else if (path === '#rural') this.push('work.ruralService', value as Plain, sheet, row, new Map([['', column]]))
      else if (path === '#years') this.addYears(value as readonly Plain[], sheet, row, column)
      else if (path.endsWith('[]')) this.push(path.slice(0, -2), value as Plain, sheet, row, new Map([['', column]]))
      else if (path.includes('[].')) {
        const [list, key] = path.split('[].') as [string, string]
        const id = `${list} ${group ?? ''}`
        const item = items.get(id) ?? { list, values: {} as Plain, columns: new Map<string, number>() }
        item.values[key] = value
        item.columns.set(key, column)
        items.set(id, item)
      } else this.set(path, value)
    }
    for (const { list, values, columns } of items.values()) this.push(list, values, sheet, row, columns)
  }

  /** Adds an item to a list, and remembers where it stood. */
  push(list: string, item: Plain, sheet: string, row: number, columns: ReadonlyMap<string, number>): void {
    const holder = this.holderOf(list)
    const key = list.slice(list.lastIndexOf('.') + 1)
    const items = (holder[key] as Plain[] | undefined) ?? []
    holder[key] = items
    this.places.push({ prefix: `${list}[${items.length}]`, sheet, row, columns })
    items.push(item)
  }

  private addYears(years: readonly Plain[], sheet: string, row: number, column: number): void {
    for (const year of years) this.push('continuingEducation', { ...year }, sheet, row, new Map([['', column]]))
  }

  private set(path: string, value: unknown): void {
    if (path === 'title' || path === 'formerTitle') this.facts[path] ??= value
    else this.holderOf(path)[path.slice(path.lastIndexOf('.') + 1)] = value
  }

  private holderOf(path: string): Plain {
    const steps = path.split('.').slice(0, -1)
    let holder = this.facts
    for (const step of steps) {
      if (typeof holder[step] !== 'object' || holder[step] === null) holder[step] = {}
      holder = holder[step] as Plain
    }
    return holder
  }
}

/** Facts without which an object of the applicant says nothing. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  title: ['level', 'series'],
  formerTitle: ['level', 'series'],
  skill: ['grade'],
}

const REQUIRED_IN_LISTS: Readonly<Record<string, readonly string[]>> = {
  education: ['level'],
  qualifications: ['name'],
  continuingEducation: ['year'],
  papers: ['title', 'level'],
  awards: ['name', 'kind'],
  recommendations: ['content'],
  achievements: ['name'],
}

/**
 * Closes a person: takes out objects and items that lack what they are made of (a title without a level, a paper
 * without one), telling which, and settles a title's series by its name where no column states it.
 */
export function finish(
  builder: PersonBuilder,
  at: { file: string; sheet: string; row: number },
): {
  readonly applicant: Applicant
  readonly diagnostics: readonly Diagnostic[]
} {
  const { facts } = builder
  const diagnostics: Diagnostic[] = []
  const person = String(facts.name)
  const tell = (code: string, params: Diagnostic['params'], sheet = at.sheet, row = at.row, column = 0): void => {
    diagnostics.push({
      severity: 'warning',
      code,
      params: params ?? {},
      file: at.file,
      sheet,
      cell: cellName(sheet, row, column),
      person,
    })
  }
  for (const [key, needed] of Object.entries(REQUIRED)) {
    const object = facts[key] as Plain | null | undefined
    if (!object) continue
    object.series ??= object['#named-series']
    delete object['#named-series']
    if (object.series === undefined) delete object.series
    const lacking = needed.filter((name) => object[name] === undefined)
    if (lacking.length === 0) continue
    delete facts[key]
    if (lacking[0] === 'series') tell('title-without-series', { value: String(object.level) })
    else tell('row-incomplete', { field: `${key}.${lacking[0]}` })
  }
  for (const [key, needed] of Object.entries(REQUIRED_IN_LISTS)) dropIncomplete(builder, key, needed, tell)
  return { applicant: facts as unknown as Applicant, diagnostics }
}

type Tell = (code: string, params: Diagnostic['params'], sheet?: string, row?: number, column?: number) => void

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
        place?.sheet,
        place?.row,
        place && [...place.columns.values()][0],
      )
  })
  if (kept.length > 0) builder.facts[key] = kept
  else delete builder.facts[key]
}
