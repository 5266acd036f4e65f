import { integrityRecord, performance, pledge } from './conditions-integrity.ts'
import { continuingEducation } from './conditions-learning.ts'
import { publicity, quota, submission } from './conditions-round.ts'
import {
  channel,
  commissionLetter,
  employerScope,
  engineeringWork,
  specialty,
  targetLevel,
} from './conditions-scope.ts'
import { seniority } from './conditions-seniority.ts'
import { seriesTransfer } from './conditions-transfer.ts'
import { type EvidenceResult, judgeEvidence } from './evidence.ts'
import { momentOf } from './moments.ts'
import type { Person } from './person.ts'
import type { Status } from './status.ts'

const CONDITIONS = {
  'employer-scope': employerScope,
  'engineering-work': engineeringWork,
  specialty,
  'target-level': targetLevel,
  channel,
  'commission-letter': commissionLetter,
  quota,
  seniority,
  'series-transfer': seriesTransfer,
  'continuing-education': continuingEducation,
  performance,
  pledge,
  'integrity-record': integrityRecord,
  publicity,
  submission,
}

export type ConditionId = keyof typeof CONDITIONS
export type Verdict = 'ready' | 'confirm' | 'incomplete' | 'ineligible'
export type Reading = { verdict: Verdict; conditions: Record<ConditionId, Status>; evidence: EvidenceResult[] }

/** The ids of the conditions, in the order of the report. */
export const CONDITION_IDS = Object.keys(CONDITIONS) as ConditionId[]

const EMPLOYERS: readonly ConditionId[] = ['quota', 'publicity']

function verdictOn(conditions: Record<ConditionId, Status>): Verdict {
  const all = Object.values(conditions)
  const applicants = CONDITION_IDS.filter((id) => !EMPLOYERS.includes(id)).map((id) => conditions[id])
  if (all.includes('unmet')) return 'ineligible'
  if (applicants.includes('missing')) return 'incomplete'
  return applicants.includes('confirm') ? 'confirm' : 'ready'
}

/**
 * A second, independent reading of the 2022 notice with the national baseline and no quota table: what becomes of one
 * applicant on the day `asOf` (`YYYY-MM-DD`). Throws on dates that are not spelled as agreed.
 */
export function secondReading(person: Person, asOf: string): Reading {
  const today = momentOf(asOf).day
  const judged = CONDITION_IDS.map((id) => [id, CONDITIONS[id](person, today)] as const)
  const conditions = Object.fromEntries(judged) as Record<ConditionId, Status>
  return { verdict: verdictOn(conditions), conditions, evidence: judgeEvidence(person) }
}
