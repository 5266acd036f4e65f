import { type Days, daysIf, endAfter, nextDay } from './dates.ts'
import { isLater, momentOf } from './moments.ts'
import { DEADLINE } from './notice.ts'
import type { Person } from './person.ts'
import { anyOf, type Status, shared, yesNo } from './status.ts'
import { periodsReach } from './tenure.ts'
import { fifthWorkday } from './workdays.ts'

const RURAL_MONTHS = { technician: 0, assistant: 0, intermediate: 240, 'associate-senior': 360, 'full-senior': 360 }

function ruralExemption({ application, work }: Person): Status {
  const needed = application?.level ? RURAL_MONTHS[application.level] : 0
  return needed === 0 ? 'unmet' : periodsReach(work?.ruralService ?? [], needed)
}

/** A post within the quota, or long rural service that makes one unnecessary (二¶1, 附件1·一). */
export function quota(person: Person): Status {
  if (person.application?.level === undefined) return 'missing'
  return anyOf([ruralExemption(person), yesNo(person.application.quotaAvailable)])
}

function publicityFrom(start: number, end: number | undefined): Status {
  const including = fifthWorkday(start)
  const following = fifthWorkday(nextDay(start))
  if (including === undefined || following === undefined) return 'confirm'
  if (end === undefined) return following < DEADLINE ? 'met' : including <= DEADLINE ? 'confirm' : 'unmet'
  if (end < including || end > DEADLINE) return 'unmet'
  return end < following || end === DEADLINE ? 'confirm' : 'met'
}

/** Five working days of publicity inside the employer, done before the deadline (一, 五(三)). */
export function publicity({ publicity: notice }: Person): Status {
  const starts = daysIf(notice?.startsAt)
  if (!starts) return 'missing'
  const ends: Days | [undefined] = endAfter(starts, notice?.endsAt) ?? [undefined]
  return shared(starts.flatMap((start) => ends.map((end) => publicityFrom(start, end))))
}

/** Submitted in time; after a deletion, submitted again (一, 三, 五(一)). `asOf` is yyyymmdd. */
export function submission({ application }: Person, asOf: number): Status {
  const submitted = application?.submittedAt === undefined ? undefined : momentOf(application.submittedAt)
  const deleted = application?.deletedAt === undefined ? undefined : momentOf(application.deletedAt)
  const standing = submitted && (!deleted || isLater(submitted, deleted))
  if (standing) return submitted.day <= DEADLINE ? 'met' : 'unmet'
  if (!deleted) return 'not-applicable'
  return asOf > DEADLINE ? 'unmet' : 'missing'
}
