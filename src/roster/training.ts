import type { CellPlace, ItemPlace, PersonBuilder, Plain } from './build.ts'
import type { Spot, Tell } from './finish.ts'
import { cellName } from './sheet.ts'

type Figure = 'hours' | 'professionalHours'
const FIGURES: readonly Figure[] = ['hours', 'professionalHours']
/** What proves a year, whichever record states it. */
const PROOFS = ['certificateNo', 'certificateUploaded'] as const

/** A record of training, and where it stands. */
interface Stood {
  readonly item: Plain
  readonly place: ItemPlace
}

/**
 * The hours of a year are those of general and of professional courses together: where both are stated and the sum is
 * not, they are added up, and that is told. Leaves no `#general` behind.
 */
export function addGeneralHours({ facts, places }: PersonBuilder, tell: Tell): void {
  const items = facts.continuingEducation as Plain[] | undefined
  items?.forEach((item, at) => {
    const { '#general': general, ...rest } = item
    if (general === undefined) return
    items[at] = rest
    const { hours, professionalHours } = rest
    const index = places.findIndex(({ prefix }) => prefix === `continuingEducation[${at}]`)
    const place = places[index]
    if (hours !== undefined || professionalHours === undefined || !place) return
    const sum = Number(general) + Number(professionalHours)
    const column = place.columns.get('#general') ?? 0
    items[at] = { ...rest, hours: sum }
    places[index] = { ...place, columns: new Map([...place.columns, ['hours', column]]) }
    const { sheet, row } = place
    tell('hours-added', { year: Number(rest.year), hours: sum }, { sheet, row, column }, 'note')
  })
}

/**
 * Years of training that the people's sheet sums up and another sheet lists, too, are not counted twice: where the
 * figures agree the list counts, where they do not the people's sheet does, and that is told.
 */
export function settleTraining(builder: PersonBuilder, people: string, tell: Tell): void {
  const sheets = new Set(
    builder.places.flatMap(({ prefix, sheet }) => (prefix.startsWith('continuingEducation[') ? [sheet] : [])),
  )
  if (sheets.size < 2 || !sheets.has(people)) return
  const years = new Map<unknown, { readonly own: Stood[]; readonly listed: Stood[] }>()
  const items = builder.facts.continuingEducation as readonly Plain[]
  for (const place of builder.places) {
    const at = /^continuingEducation\[(\d+)\]$/u.exec(place.prefix)?.[1]
    const item = at === undefined ? undefined : items[Number(at)]
    if (!item) continue
    const { own, listed } = years.get(item.year) ?? { own: [], listed: [] }
    years.set(item.year, { own, listed })
    if (place.sheet === people) own.push({ item, place })
    else listed.push({ item, place })
  }
  const dropped = new Set<Plain>()
  for (const [year, { own, listed }] of years) {
    const [first, second] = [own[0], listed[0]]
    if (!first || !second) continue
    const sums = FIGURES.map((figure) => [sumOf(own, figure), sumOf(listed, figure)] as const)
    const agree = sums.every(([one, other]) => one === undefined || other === undefined || one === other)
    const alone = listed.length === 1
    // What only the people's sheet states belongs to none of several records: then its own figures count.
    const incomplete = !alone && sums.some(([one, other]) => one !== undefined && other === undefined)
    const [kept, aside] = agree && !incomplete ? [second, own] : [first, listed]
    for (const { item } of aside) dropped.add(item)
    complete(builder, kept, aside, agree && alone ? [...FIGURES, ...PROOFS] : PROOFS)
    if (!agree)
      tell('training-twice', { year: Number(year), first: cellOf(first), second: cellOf(second) }, spotOf(second))
  }
  if (dropped.size > 0) builder.keepItems('continuingEducation', (item) => !dropped.has(item))
}

/** Fills in what only the records set aside state, and remembers where. */
function complete(
  builder: PersonBuilder,
  { item, place }: Stood,
  aside: readonly Stood[],
  names: readonly string[],
): void {
  const elsewhere = new Map<string, CellPlace>()
  for (const name of names) {
    const other = item[name] === undefined ? aside.find((one) => one.item[name] !== undefined) : undefined
    if (!other) continue
    item[name] = other.item[name]
    const { sheet, row, columns } = other.place
    elsewhere.set(name, { sheet, row, column: columns.get(name) ?? columnOf(columns) })
  }
  if (elsewhere.size > 0) builder.places[builder.places.indexOf(place)] = { ...place, elsewhere }
}

/** A figure of all records of a year; undefined where one of them does not state it. */
function sumOf(records: readonly Stood[], figure: Figure): number | undefined {
  const figures = records.map(({ item }) => item[figure] as number | undefined)
  return figures.includes(undefined) ? undefined : figures.reduce<number>((sum, one) => sum + Number(one), 0)
}

const columnOf = (columns: ItemPlace['columns']): number =>
  columns.get('hours') ?? columns.get('') ?? [...columns.values()][0] ?? 0

const spotOf = ({ place: { sheet, row, columns } }: Stood): Spot => ({ sheet, row, column: columnOf(columns) })

const cellOf = ({ place: { sheet, row, columns } }: Stood): string => cellName(sheet, row, columnOf(columns))
