import { channel } from './channel.ts'
import { commissionLetter } from './commission-letter.ts'
import type { Condition } from './condition.ts'
import { continuingEducation } from './continuing-education.ts'
import { employerScope } from './employer-scope.ts'
import { engineeringWork } from './engineering-work.ts'
import { integrityRecord } from './integrity-record.ts'
import { performance } from './performance.ts'
import { pledge } from './pledge.ts'
import { publicity } from './publicity.ts'
import { quota } from './quota.ts'
import { seniority } from './seniority.ts'
import { seriesTransfer } from './series-transfer.ts'
import { specialty } from './specialty.ts'
import { submission } from './submission.ts'
import { targetLevel } from './target-level.ts'

/** Every condition, in the order of the report. */
export const conditions: readonly Condition[] = [
  employerScope,
  engineeringWork,
  specialty,
  targetLevel,
  channel,
  commissionLetter,
  quota,
  seniority,
  seriesTransfer,
  continuingEducation,
  performance,
  pledge,
  integrityRecord,
  publicity,
  submission,
]
