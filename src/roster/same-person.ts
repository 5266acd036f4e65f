import type { Diagnostic } from '../diagnostics.ts'
import { type Entry, sourceText } from './entry.ts'
import { tidy } from './values/text.ts'

/**
 * Tells who appears more than once, in one file or in several: by number, or where one of the two has none, by name
 * and employer (in one file by name alone unless the employers differ). Two people of one name with two numbers are two.
 */
export function samePeople(entries: readonly Entry[]): readonly Diagnostic[] {
  const several = new Set(entries.map(({ file }) => file)).size > 1
  const byNumber = new Map<string, Entry>()
  const byName = new Map<string, Entry[]>()
  const diagnostics: Diagnostic[] = []
  for (const entry of entries) {
    const number = entry.applicant.id?.toUpperCase()
    const namesakes = byName.get(tidy(entry.applicant.name))
    const first = (number && byNumber.get(number)) || namesakes?.find((other) => sameByName(other, entry))
    if (first) diagnostics.push(told(first, entry, several))
    if (number && !byNumber.has(number)) byNumber.set(number, entry)
    if (namesakes) namesakes.push(entry)
    else byName.set(tidy(entry.applicant.name), [entry])
  }
  return diagnostics
}

function sameByName(one: Entry, other: Entry): boolean {
  if (one.applicant.id !== undefined && other.applicant.id !== undefined) return false
  const [first, second] = [one.applicant.employer?.name, other.applicant.employer?.name]
  if (first !== undefined && second !== undefined) return tidy(first) === tidy(second)
  return one.file === other.file
}

function told(first: Entry, second: Entry, several: boolean): Diagnostic {
  const source = second.sourceOf('name')
  const place = ({ file, row, sourceOf }: Entry): string => {
    const at = sourceText(sourceOf('name') ?? `${row}`)
    return several ? `${file} ${at}` : at
  }
  const differs = tidy(first.applicant.name) !== tidy(second.applicant.name)
  return {
    severity: 'warning',
    code: differs ? 'number-twice' : 'person-twice',
    params: {
      name: second.applicant.name,
      ...(differs ? { other: first.applicant.name } : {}),
      first: place(first),
      second: place(second),
    },
    file: second.file,
    ...(second.sheet === undefined ? {} : { sheet: second.sheet }),
    ...(source === undefined ? {} : { cell: sourceText(source) }),
    person: second.applicant.name,
  }
}
