import { blankAt } from '../facts/tree.ts'
import type { Fact } from './column-reader.ts'
import type { TitleName } from './values/title-dictionary.ts'

/** Where an item of a list was read: its path in the applicant, the sheet, the row, and the columns of its facts. */
export interface ItemPlace {
  readonly prefix: string
  readonly sheet: string
  readonly row: number
  readonly columns: ReadonlyMap<string, number>
  /** Facts of it that stand elsewhere. */
  readonly elsewhere?: ReadonlyMap<string, CellPlace>
}

export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export type Plain = Record<string, unknown>

/** `#named-series title`: the series told by the name of the title there. */
const NAMED_SERIES = /^#named-series (.+)$/u

/** The facts of one person as they come together from rows; `places` remembers where the items of lists stood. */
export class PersonBuilder {
  readonly facts: Plain = blankAt('')
  /** The series that the name of a title belongs to, by `title` and `formerTitle`. */
  readonly namedSeries = new Map<string, unknown>()
  /** Series that the name of a title told, whatever a column of their own says. */
  readonly byName = new Set<string>()
  readonly places: ItemPlace[] = []
  /** Titles that are stated not to be held; few people's lists are about that. */
  none: Set<string> | undefined
  staff: string | undefined
  /** The level stated beside the name of the title, and its column. */
  rank: { readonly level: string; readonly column: number } | undefined
  /** The title of the post somebody is appointed to, where it has a column of its own. */
  appointed: { readonly title: Partial<TitleName>; readonly column: number } | undefined
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
      else if (path.endsWith('[]'))
        this.push(path.slice(0, -2), value as Plain, sheet, row, fact.columns ?? new Map([['', column]]))
      else this.set(steps, value)
    }
    for (const { list, values, columns } of items) this.push(list, values, sheet, row, columns)
  }

  private addSpecial(path: string, value: unknown, sheet: string, row: number, column: number): void {
    const columns = new Map([['', column]])
    if (this.takeSeries(path, value)) return
    if (path === '#staff') this.staff = String(value)
    else if (path === '#title-rank') this.rank = { level: String(value), column }
    else if (path === '#appointed') this.appointed = { title: value as Partial<TitleName>, column }
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
    if (path === '#appointed') return this.appointed?.title
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

  /** Takes items out of a list, with their places; `keep` sees each with the place it was read from. */
  keepItems(list: string, keep: (item: Plain, place: ItemPlace | undefined) => boolean): void {
    const items = (this.facts[list] as Plain[] | undefined) ?? []
    const places = this.places.filter(({ prefix }) => prefix.startsWith(`${list}[`))
    for (const place of places) this.places.splice(this.places.indexOf(place), 1)
    const kept: Plain[] = []
    items.forEach((item, index) => {
      const place = places[index]
      if (!keep(item, place)) return
      if (place) this.places.push({ ...place, prefix: `${list}[${kept.length}]` })
      kept.push(item)
    })
    this.facts[list] = kept.length > 0 ? kept : undefined
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
