import { type Days, daysIf, possibleDays, possibleMonths } from './dates.ts'
import { DEADLINE } from './notice.ts'
import type { Holding, Person } from './person.ts'
import { type EvidenceStatus, gravest, truthOver } from './status.ts'
import { type Basis, basesFor, isTransferred, judgeByBases, startOf } from './tenure.ts'

function upTo(date: Days): EvidenceStatus {
  const late = truthOver(date, (day) => day > DEADLINE)
  return ({ yes: 'next-round', no: 'counted', open: 'confirm' } as const)[late]
}

function pairs(some: Days, others: Days): { one: number; other: number }[] {
  return possibleMonths(some).flatMap((one) => possibleMonths(others).map((other) => ({ one, other })))
}

function since(date: Days, start: Days): 'counted' | 'rejected' | 'confirm' {
  const months = pairs(date, start)
  const before = truthOver(months, ({ one, other }) => one < other)
  if (before === 'yes') return 'rejected'
  if (before === 'open') return 'confirm'
  if (months.every(({ one, other }) => one > other)) return 'counted'
  const [[day], [first]] = [date, start]
  const toTheDay = date.length === 1 && start.length === 1
  return toTheDay && day !== undefined && first !== undefined && day >= first ? 'counted' : 'confirm'
}

/** Work done before the appointment may still have been done under the title, where that is older. */
function beforeAppointment(obtainedAt: string | undefined, date: Days): EvidenceStatus {
  if (obtainedAt === undefined) return 'missing'
  const later = truthOver(pairs(possibleDays(obtainedAt), date), ({ one, other }) => one > other)
  return later === 'yes' ? 'rejected' : 'confirm'
}

function underTitle(title: Holding, date: Days, basis: Basis): EvidenceStatus {
  const start = startOf(title, basis)
  if (!start) return 'missing'
  const found = since(date, start)
  return found === 'rejected' && basis === 'appointment' ? beforeAppointment(title.obtainedAt, date) : found
}

function underBothTitles(former: Holding, title: Holding, date: Days, basis: Basis): EvidenceStatus {
  const [early, late] = [startOf(former, basis), startOf(title, basis)]
  if (!early) return 'missing'
  // Before the former title is before the former title, whatever is still unknown of the present one.
  if (!late) return gravest([since(date, early), 'missing'])
  return gravest([since(date, early), since(date, late) === 'counted' ? 'counted' : 'confirm'])
}

function sinceTitle(person: Person, date: Days): EvidenceStatus {
  const { title, formerTitle } = person
  if (title === null) return 'counted'
  if (title === undefined) return 'missing'
  const former = isTransferred(person) ? formerTitle : undefined
  return judgeByBases(basesFor(person), (basis) =>
    former ? underBothTitles(former, title, date, basis) : underTitle(title, date, basis),
  )
}

/** Whether a date lies after the current title began and not after the deadline (四(二), 五(四)). */
export function inWindow(person: Person, dated: string | undefined): EvidenceStatus {
  const date = daysIf(dated)
  return date ? gravest([upTo(date), sinceTitle(person, date)]) : 'missing'
}
