import type { Draft } from './draft.ts'

/** Why a row of a list has no person: nobody of that name or number, or several; told once for a shared name. */
export interface NotFound {
  readonly code?: 'person-unmatched' | 'same-name' | 'number-and-name'
  readonly others?: readonly Draft[]
}

/** Finds the person a row of a list belongs to: by number where both state one of a kind, else by name. */
export class PeopleIndex {
  private readonly byNumber = new Map<string, Draft[]>()
  private readonly byName = new Map<string, Draft[]>()
  private readonly told = new Set<string>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      for (const number of [draft.resident, draft.builder.staff])
        if (number) append(this.byNumber, number.toUpperCase(), draft)
      append(this.byName, draft.name, draft)
    }
  }

  /** Begins with another list, of which shared names are told anew. */
  begin(): void {
    this.told.clear()
  }

  /** The person, or why none can be told. A number that is another's rules a namesake out. */
  find(name: string, id: string | undefined, staff: string | undefined): Draft | NotFound {
    for (const number of [id, staff]) {
      const [only, ...more] = (number && this.byNumber.get(number.toUpperCase())) || []
      // A number copied down to somebody else tells nobody; the name does.
      if (!only || more.length > 0 || !number) continue
      const namesake = this.byName.get(name)?.find((one) => one !== only)
      // A staff number may only count the rows of its sheet: what names somebody else besides names nobody.
      const contradicts = namesake !== undefined && name !== only.name && number.length < RESIDENT
      return contradicts ? { code: 'number-and-name', others: [only, namesake] } : only
    }
    const [one, ...others] = (this.byName.get(name) ?? []).filter(
      ({ resident, builder }) => !differ(resident, id) && !differ(builder.staff, staff),
    )
    if (!one) return { code: 'person-unmatched' }
    if (others.length === 0) return one
    if (this.told.has(name)) return {}
    this.told.add(name)
    return { code: 'same-name', others: [one, ...others] }
  }
}

/** How long a resident ID number is. */
const RESIDENT = 18

function append(lists: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = lists.get(key)
  if (list) list.push(draft)
  else lists.set(key, [draft])
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.toUpperCase() !== other.toUpperCase()
