import { type Days, daysIf } from './dates.ts'
import { momentOf } from './moments.ts'
import { DEADLINE } from './notice.ts'
import type { Person } from './person.ts'
import { allOf, inHand, type Status, shared } from './status.ts'

const THREE_YEARS = 30_000

/** The performance standard, as attested by the person who compared it (四(一), 五(四)). */
export function performance({ performance: attested }: Person): Status {
  if (attested?.confirmed === undefined) return 'confirm'
  return attested.confirmed ? 'met' : 'unmet'
}

/** The pledge, signed by the person and stamped by the employer (三, 五(二), 附件3). */
export function pledge({ integrity }: Person): Status {
  return allOf([inHand(integrity?.pledgeSigned), inHand(integrity?.pledgeStamped)])
}

function banOver(decided: Days, applied: number): Status {
  return shared(
    decided.map((day) => {
      const over = day + THREE_YEARS
      return applied < over ? 'unmet' : applied === over ? 'confirm' : 'met'
    }),
  )
}

/** Neither on the blacklist nor within three years of a ban (五(五), 附件3). `asOf` is yyyymmdd. */
export function integrityRecord({ integrity, application }: Person, asOf: number): Status {
  const listed = integrity?.blacklisted
  const applied =
    application?.submittedAt === undefined ? Math.min(asOf, DEADLINE) : momentOf(application.submittedAt).day
  const decided = daysIf(integrity?.barredSince)
  return allOf([
    listed === undefined ? 'missing' : listed ? 'unmet' : 'met',
    decided ? banOver(decided, applied) : 'not-applicable',
  ])
}
