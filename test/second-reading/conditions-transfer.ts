import { possibleDays, yearOf } from './dates.ts'
import { YEAR } from './notice.ts'
import type { Person, Title } from './person.ts'
import { allOf, type Status, truthOver, yesNo } from './status.ts'
import { isTransferred, titleHeld } from './tenure.ts'

function intoEngineering(person: Person, title: Title): Status {
  const { application, transfer } = person
  if (application?.type === undefined) return 'missing'
  if (application.type === 'promotion') return 'unmet'
  const sameLevel = application.level === undefined ? undefined : application.level === title.level
  return allOf([yesNo(sameLevel), yesNo(transfer?.postChanged), yesNo(transfer?.assessmentPassed)])
}

function notTransferredThisYear({ obtainedAt }: Title): Status {
  if (obtainedAt === undefined) return 'missing'
  const thisYear = truthOver(possibleDays(obtainedAt), (day) => yearOf(day) === YEAR)
  return { yes: 'unmet', no: 'met', open: 'missing' }[thisYear] as Status
}

function alreadyEngineering({ application }: Person): Status {
  return application?.type === 'transfer' ? 'confirm' : 'not-applicable'
}

/** A change of series comes before a higher title, and takes a year in the new one (四(五)). */
export function seriesTransfer(person: Person): Status {
  const { title } = person
  if (title === undefined) return 'missing'
  if (title === null) return 'not-applicable'
  if (title.series !== 'engineering') return intoEngineering(person, title)
  if (!isTransferred(person)) return alreadyEngineering(person)
  return allOf([alreadyEngineering(person), notTransferredThisYear(title), titleHeld(person, 1, true)])
}
