import type { EvidenceFinding } from '../evidence/evidence.ts'
import type { Applicant, Tenured } from '../facts/applicant.ts'
import type { Day } from '../facts/day.ts'
import type { Finding } from '../logic/finding.ts'
import type { ConditionId } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import type { SinceTitle } from '../tenure/since-title.ts'

/** What the batch's quota table says of one applicant's employer and level. */
export type QuotaSeat =
  | { readonly listed: false; readonly need: string }
  | { readonly listed: true; readonly posts: number; readonly applicants: number }

/** Everything a condition may look at. */
export interface Case {
  readonly applicant: Applicant
  readonly rules: Rules
  readonly asOf: Day
  readonly evidence: readonly EvidenceFinding[]
  /** From when on training and evidence count. */
  readonly since: SinceTitle
  /** The title held before a completed series transfer, if there was one. */
  readonly former: Tenured | undefined
  /** Only in a batch with a quota table. */
  readonly seat: QuotaSeat | undefined
}

/**
 * One condition of the notice. `reads` lists the fact paths it looks at, so that a report can show them with their
 * source; a path stands for everything below it.
 */
export interface Condition {
  readonly id: ConditionId
  readonly party: 'applicant' | 'employer'
  readonly reads: readonly string[]
  judge(one: Case): Finding
}
