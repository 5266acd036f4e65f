import { fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Field } from '../facts/catalogue/field.ts'
import type { ConditionId } from '../policy/policy.ts'

/** How a question is answered. */
export type AnswerKind =
  | 'text'
  | 'date'
  | 'moment'
  | 'yes-no'
  | 'word'
  | 'series'
  | 'number'
  | 'percent'
  /** Several of a list of codes. */
  | 'boxes'
  /** Whether a list has a further item. */
  | 'more'

/** A question of the interview: made from a field of the catalogue, or the one about special circumstances. */
export interface Question {
  /** The fact path it states, `papers[0].similarity` or `continuingEducation[year=2021].hours`; or `circumstances`. */
  readonly id: string
  readonly kind: AnswerKind
  readonly field?: Field
  /** Whether "there is none" is an answer (a person without a title). */
  readonly orNone?: boolean
  /** The conditions that need the answer: why it is asked. */
  readonly why: readonly ConditionId[]
}

/** A stated answer: a plain value of the contract's formats; null for "there is none"; boxes are a list of codes. */
export type AnswerValue = string | number | boolean | null | readonly string[]

/** What was said to a question; `unknown` for 不清楚, which stays unknown and is not asked again. */
export interface Answer {
  readonly id: string
  readonly value?: AnswerValue
  readonly unknown?: true
  /** To be asked again, beginning with what was said: it was not exact enough, or another answer opened further boxes. */
  readonly again?: true
}

/** Makes the question about a fact from its field. */
export function questionOn(id: string, why: readonly ConditionId[] = []): Question {
  const field = fieldAt(id)
  if (!field) throw new RangeError(`no fact at ${id}`)
  return { id, kind: kindOf(field), field, why, ...(id === 'title.level' ? { orNone: true } : {}) }
}

function kindOf({ type, path }: Field): AnswerKind {
  if (path.endsWith('.series')) return 'series'
  return type === 'whole' || type === 'year' ? 'number' : type
}

/** The questions with boxes to tick. */
export const BOX_IDS: ReadonlySet<string> = new Set(['circumstances', 'evidence'])

/** Whether a further item of a list is asked for: `papers[1]`. */
const MORE = /^[\w.]+\[\d+\]$/u

/** Whether there can be a question of that name. */
export const isQuestionId = (id: string): boolean =>
  BOX_IDS.has(id) || MORE.test(id) || (!id.includes('[]') && fieldAt(id) !== undefined)

/** The question with that name once more: for an answer to be shown or changed. */
export function questionNamed(id: string): Question {
  if (BOX_IDS.has(id)) return { id, kind: 'boxes', why: [] }
  return MORE.test(id) ? { id, kind: 'more', why: [] } : questionOn(id)
}
