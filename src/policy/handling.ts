import type { AdvisoryId, DateId, Handling, MaterialId } from './ledger-types.ts'
import type { ConditionId } from './policy.ts'

/** The clause is decided by the condition of this id. */
export const condition = (id: ConditionId): Handling => ({ by: 'condition', id })

/** The clause is a rule for evidence items of this kind (`window`: of every kind). */
export const evidence = (id: 'window' | 'paper' | 'award' | 'recommendation' | 'achievement'): Handling => ({
  by: 'evidence',
  id,
})

/** The clause asks for the material of this id. */
export const material = (id: MaterialId): Handling => ({ by: 'material', id })

/** The clause sets this date of the round. */
export const date = (id: DateId): Handling => ({ by: 'date', id })

/** The clause gives rise to this hint, which never changes a verdict. */
export const advisory = (id: AdvisoryId): Handling => ({ by: 'advisory', id })

/** The clause binds the employer or the authority, not the applicant. */
export const duty = (who: 'employer' | 'authority'): Handling => ({ by: 'duty', who })

/** Nothing in the program judges the clause, or this side of it, for the reason given. */
export const notChecked = (zh: string, en: string): Handling => ({ by: 'not-checked', reason: { zh, en } })
