import { isRealDay } from '../../facts/day.ts'
import { spell } from './calendar-date.ts'
import { none, nothing, type Reading, refused, remarked } from './cell.ts'
import { isNone, isUnknown, tidy } from './text.ts'

const RESIDENT = /^\d{17}[\dX]$/
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d+$/
/** Weights and check characters of GB 11643 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** A spreadsheet number keeps 15 digits. */
const LONGEST_NUMBER = 15

const checkDigit = (id: string): string | undefined =>
  CHECKS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(id[at]), 0) % 11]

/** The birth date inside an 18-character resident ID number, `1985-06-15`; undefined where there is none. */
export function birthDateOf(id: string): string | undefined {
  if (!RESIDENT.test(id)) return undefined
  const [year, month, day] = [Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))]
  return isRealDay(year, month, day) ? spell(year, month, day) : undefined
}

/**
 * Reads an employee or resident ID number; `numeric` says that the cell is a number. Employee numbers pass as they are.
 * A resident ID that a numeric cell cut short is refused, since two people could share it; the other faults are
 * warnings. No parameter of a problem repeats the number.
 */
export function checkResidentId(text: string, numeric: boolean): Reading<string> {
  if (isUnknown(text)) return nothing
  if (isNone(text)) return none
  const id = tidy(text.normalize('NFKC')).toUpperCase()
  if (SCIENTIFIC.test(id) || (numeric && id.length > LONGEST_NUMBER)) return refused('id-lost-digits')
  if (!/^\d{14,}[\dX]$/.test(id)) return { value: id }
  if (!RESIDENT.test(id)) return remarked(id, 'id-length', { length: id.length })
  if (birthDateOf(id) === undefined) return remarked(id, 'id-birth-date')
  return checkDigit(id) === id[17] ? { value: id } : remarked(id, 'id-check-digit')
}

/** The number with most characters hidden: a resident ID keeps its first 3 and last 2, anything shorter its last 2 at most. */
export function maskId(text: string): string {
  const id = text.trim()
  const first = id.length >= 15 ? 3 : 0
  const last = id.length > 3 ? 2 : Math.max(0, id.length - 2)
  return id.slice(0, first) + '*'.repeat(id.length - first - last) + id.slice(id.length - last)
}

/** Digits as many as in a resident ID or more, also in full width or set apart in its groups. */
const ID_LIKE = /(?<![\d０-９])(?:[\d０-９]{15,}[XxＸｘ]?|\d{6}[ -](?:\d{8}|\d{4}[ -]\d{4})[ -]\d{3}[\dXx](?!\d))/gu
/** Nothing shorter holds one. */
const SHORTEST = 15

/** A text in which everything that looks like an ID number is masked, wherever it stands. */
export const maskIds = (text: string): string => (text.length < SHORTEST ? text : text.replace(ID_LIKE, maskId))
