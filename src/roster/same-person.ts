import type { Diagnostic } from '../diagnostics.ts'
import type { Span } from '../facts/partial-date.ts'
import { remembered } from '../logic/memo.ts'
import { type Entry, type Source, sourceText } from './entry.ts'
import { tidy } from './values/text.ts'

/** As much of a person as is needed to tell that somebody is the same: plain data. */
export interface Seen {
  readonly name: string
  readonly number: string | undefined
  readonly employer: string | undefined
  readonly birth: Span | undefined
  readonly file: string
  readonly sheet: string | undefined
  readonly row: number
  readonly cell: Source | undefined
}

/**
 * Tells who appears more than once, in one file or in several: by number, or where one of the two has none, by name
 * and employer (in one file by name alone unless the employers differ). Two people of one name with two numbers are two.
 */
export function samePeople(entries: readonly Entry[]): readonly Diagnostic[] {
  const seen = new PeopleSeen(new Set(entries.map(({ file }) => file)).size > 1)
  return entries.flatMap((entry) => seen.add(seenOf(entry)) ?? [])
}

/** Many people have one employer. */
const tidyName = remembered(tidy)

/** What is kept in mind of a person. */
export function seenOf({ applicant: { id, name, employer, birthDate }, file, sheet, row, sourceOf }: Entry): Seen {
  return {
    name,
    number: id?.toUpperCase(),
    employer: employer?.name === undefined ? undefined : tidyName(employer.name),
    birth: birthDate,
    file,
    sheet,
    row,
    cell: sourceOf('name'),
  }
}

/** The people seen so far, one after the other. */
export class PeopleSeen {
  private readonly several: boolean
  private readonly byNumber = new Map<string, Seen>()
  private readonly byName = new Map<string, Seen[]>()

  /** `several`: whether people come from several files, so that a place must name its file. */
  constructor(several: boolean) {
    this.several = several
  }

  /** Takes the next person; a finding where the same was seen before. */
  add(one: Seen): Diagnostic | undefined {
    const { number } = one
    const name = tidy(one.name)
    const namesakes = this.byName.get(name)
    const first = (number && this.byNumber.get(number)) || namesakes?.find((other) => sameByName(other, one))
    if (number && !this.byNumber.has(number)) this.byNumber.set(number, one)
    if (namesakes) namesakes.push(one)
    else this.byName.set(name, [one])
    return first && this.told(first, one)
  }

  private told(first: Seen, second: Seen): Diagnostic {
    const { name, file, sheet } = second
    const differs = tidy(first.name) !== tidy(name)
    const cellOf = ({ cell }: Seen): string | undefined => cell && sourceText(cell)
    const cell = cellOf(second)
    const place = (one: Seen): string => {
      const at = cellOf(one) ?? `${one.row}`
      return this.several && !at.startsWith(one.file) ? `${one.file} ${at}` : at
    }
    return {
      severity: 'warning',
      code: differs ? 'number-twice' : 'person-twice',
      params: { name, ...(differs ? { other: first.name } : {}), first: place(first), second: place(second) },
      file,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      person: name,
    }
  }
}

function sameByName(one: Seen, other: Seen): boolean {
  if (one.birth && other.birth && (one.birth.hi < other.birth.lo || other.birth.hi < one.birth.lo)) return false
  if (one.number !== undefined && other.number !== undefined) return false
  if (one.employer !== undefined && other.employer !== undefined) return one.employer === other.employer
  return one.file === other.file
}
