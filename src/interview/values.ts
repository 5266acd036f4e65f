import { fieldAt } from '../facts/catalogue/catalogue.ts'
import { type Field, longestOf, rangeOf } from '../facts/catalogue/field.ts'
import { parseMoment } from '../facts/moment.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import { codesOf } from '../facts/vocabulary.ts'
import { type Answer, type AnswerValue, BOX_IDS, isQuestionId } from './question.ts'

/** Whether a value is one that a fact can have, in the contract's formats. */
export function isValue(field: Field, value: unknown): value is AnswerValue {
  switch (field.type) {
    case 'yes-no':
      return typeof value === 'boolean'
    case 'word':
      return typeof value === 'string' && codesOf(field.vocabulary).includes(value)
    case 'date':
      return typeof value === 'string' && parsePartialDate(value) !== undefined
    case 'moment':
      return typeof value === 'string' && parseMoment(value) !== undefined
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= longestOf(field)
    case 'year':
    case 'whole':
      return Number.isInteger(value) && isWithin(rangeOf(field), value as number)
    default:
      return typeof value === 'number' && isWithin(rangeOf(field), value)
  }
}

const isWithin = ([min, max]: readonly [number, number], value: number): boolean => value >= min && value <= max

/** Whether something that was saved is an answer: to a question there is, with a value that it can have. */
export function isAnswer(saved: unknown): saved is Answer {
  const { id, value, unknown, again } = (saved ?? {}) as Partial<Record<keyof Answer, unknown>>
  if (typeof id !== 'string' || !isQuestionId(id)) return false
  if (![unknown, again].every((mark) => mark === undefined || mark === true)) return false
  if (value === undefined) return true
  if (BOX_IDS.has(id)) return Array.isArray(value) && value.every((one) => typeof one === 'string')
  if (value === null) return id === 'title.level'
  const field = fieldAt(id)
  return field ? isValue(field, value) : typeof value === 'boolean'
}
