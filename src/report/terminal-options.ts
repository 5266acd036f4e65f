import type { ChalkInstance } from 'chalk'
import type { Speaker } from '../copy/speak.ts'
import type { ConditionId } from '../policy/policy.ts'

/** How a report is shown in a terminal. */
export interface TerminalOptions {
  readonly speak: Speaker
  readonly chalk: ChalkInstance
  /** Columns of the terminal. */
  readonly width: number
  /** Whether the report is about one person only, so that nothing is grouped. */
  readonly alone: boolean
  /** At most so many people in full. */
  readonly limit: number
  /** The one condition asked for: then nothing else is said of anybody. */
  readonly only?: ConditionId | undefined
  /** Whether no application can be made any more: what is still to be done is for the next round. */
  readonly closed: boolean
}
