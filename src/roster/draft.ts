import { PersonBuilder } from './build.ts'
import type { Fact } from './column-reader.ts'
import { isListed } from './columns.ts'
import type { RowReading } from './row.ts'
import { cellName, type Sheet } from './sheet.ts'

/** A person under construction, with the place in the people's sheet. */
export interface Draft {
  readonly builder: PersonBuilder
  readonly row: number
  readonly nameCell: string
  readonly name: string
  /** The resident ID number, else the staff number. */
  readonly id: string | undefined
  readonly resident: string | undefined
  /** What the person's last row states. */
  latest: readonly Fact[]
}

/** Begins a person with the first row that states something of them. */
export function draftOf(sheet: Sheet, nameColumn: number, name: string, { row, facts: own, below }: RowReading): Draft {
  const facts = below.length === 0 ? own : [...own, ...below]
  const builder = new PersonBuilder()
  builder.addRow(sheet.name, row, facts)
  // A cell that a merge from above the header covers has a text all the same.
  builder.facts.name ??= name
  const resident = builder.facts.id as string | undefined
  const id = resident ?? builder.staff
  if (id !== undefined) builder.facts.id = id
  return {
    builder,
    row,
    name,
    get nameCell() {
      return cellName(sheet.name, row, nameColumn)
    },
    id,
    resident,
    latest: facts,
  }
}

/** The row below one of the same name and number that differs only in its items: one more education or paper. */
export function continues(last: Draft, name: string, { row, facts }: RowReading): boolean {
  if (name !== last.name || row !== last.row + last.builder.rowsRead) return false
  if (!facts.some(({ path }) => isListed(path)) || sameFacts(facts, last.latest)) return false
  return facts.every(({ path, value }) => isListed(path) || path === 'name' || sameAs(last, path, value))
}

/** Whether two rows state the same: then somebody stands on the list twice. */
const sameFacts = (one: readonly Fact[], other: readonly Fact[]): boolean =>
  one.length === other.length && one.every((fact, at) => JSON.stringify(fact) === JSON.stringify(other[at]))

/** What a row that goes on with a person states otherwise than the rows above it; only items of lists are added. */
export const lostFacts = (last: Draft, { facts }: RowReading): readonly Fact[] =>
  facts.filter(({ path, value }) => !isListed(path) && path !== 'name' && !sameAs(last, path, value))

function sameAs({ builder, id }: Draft, path: string, value: unknown): boolean {
  if (path === 'id' || path === '#staff') return id === value || builder.staff === value
  return JSON.stringify(builder.heldAt(path)) === JSON.stringify(value)
}
