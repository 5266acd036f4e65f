import { yearOf } from './dates.ts'
import { YEAR } from './notice.ts'
import type { LearningRecord, Person } from './person.ts'
import { allOf, type Status } from './status.ts'
import { basesFor, isTransferred, startOf } from './tenure.ts'

/** The years in which the current title may have begun (before a transfer: the title before it); undefined where unknown. */
function possibleStartYears(person: Person): number[] | undefined {
  const holding = isTransferred(person) ? person.formerTitle : person.title
  if (!holding) return undefined
  const starts = basesFor(person).judged.map((basis) => startOf(holding, basis))
  const known = starts.filter((days) => days !== undefined)
  return known.length === starts.length ? [...new Set(known.flat().map(yearOf))] : undefined
}

function figure(stated: readonly (number | undefined)[], needed: number): Status {
  const total = stated.reduce<number>((sum, hours) => sum + (hours ?? 0), 0)
  if (total >= needed) return 'met'
  return stated.includes(undefined) ? 'missing' : 'unmet'
}

function certified(record: LearningRecord): boolean {
  return record.year >= YEAR ? record.certificateNo !== undefined : record.certificateUploaded === true
}

function yearDone(records: readonly LearningRecord[]): Status {
  if (records.length === 0) return 'missing'
  return allOf([
    figure(
      records.map(({ hours }) => hours),
      90,
    ),
    figure(
      records.map(({ professionalHours }) => professionalHours),
      60,
    ),
    records.some(certified) ? 'met' : 'missing',
  ])
}

function judgeYear(person: Person, year: number): Status {
  const records = (person.continuingEducation ?? []).filter((record) => record.year === year)
  const done = yearDone(records)
  const starts = possibleStartYears(person)
  if (starts?.every((start) => start > year)) return 'not-applicable'
  if (starts?.every((start) => start <= year)) return done
  return done === 'met' ? 'met' : 'missing'
}

/** The yearly hours and certificates of the years under the current title, four or five at most (四(四)). */
export function continuingEducation(person: Person): Status {
  const level = person.application?.level
  if (level === undefined) return 'missing'
  const records = person.continuingEducation ?? []
  if (person.title === null) return yearDone(records.filter(({ year }) => year === YEAR))
  const count = level === 'intermediate' ? 4 : 5
  return allOf(Array.from({ length: count }, (_, back) => judgeYear(person, YEAR - back)))
}
