import type { Applicant } from '../facts/applicant.ts'
import { addDays, addYears, type Day, formatDay } from '../facts/day.ts'
import { confirm, type Finding, met, missing, unmet } from '../logic/finding.ts'
import { allOf } from '../logic/kleene.ts'
import { openYearOf, type Rules } from '../policy/rules.ts'
import type { Condition } from './condition.ts'

/** Not on the blacklist (五(五)), and no ban after a false pledge still running (附件3). */
export const integrityRecord: Condition = {
  id: 'integrity-record',
  party: 'applicant',
  reads: ['integrity.blacklisted', 'integrity.barredSince', 'application.submittedAt'],
  judge({ applicant, rules, asOf }) {
    const list = blacklist(applicant.integrity?.blacklisted)
    const ban = applicant.integrity?.barredSince
    return ban ? allOf([list, banOver(ban, applicationDay(applicant, rules, asOf), rules)]) : list
  },
}

function blacklist(listed: boolean | undefined): Finding {
  if (listed === undefined) return missing('blacklist-not-stated', ['integrity.blacklisted'])
  return listed ? unmet('blacklisted') : met('record-clean')
}

const applicationDay = ({ application }: Applicant, rules: Rules, asOf: Day): Day =>
  application?.submittedAt?.day ?? Math.min(asOf, rules.deadline)

type Ban = NonNullable<NonNullable<Applicant['integrity']>['barredSince']>

/** The ban runs for the policy's years from the day of the decision; the text does not say whether its last day is free. */
function banOver(since: Ban, day: Day, rules: Rules): Finding {
  const years = rules.policy.integrity.barYears
  const lo = addYears(since.lo, years)
  const hi = addYears(since.hi, years)
  const params = { since: since.text, day: formatDay(day), until: formatDay(hi) }
  if (day > hi) return met('record-clean', { params })
  if (day < lo) return unmet('barred', { params, earliest: earliestAfter(hi, rules) })
  if (lo === hi) return confirm('ban-last-day', { params })
  return missing('ban-imprecise', ['integrity.barredSince'], { params })
}

function earliestAfter(last: Day, rules: Rules): { day: Day; year: number } {
  const day = addDays(last, 1)
  return { day, year: openYearOf(rules, day) }
}
