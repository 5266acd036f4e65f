import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { arabic } from './chinese-numerals.ts'
import { isNone, isUnknown, tidy } from './text.ts'

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const UNIT = /(?:个?学时|课时|小时|学分|分|周?年|个?月|次|个|篇|项|人|名|位|条)$/
/** What stands behind another sign between digits is only the end of a number: 30,5%. */
const PERCENT = /(?<!\d[,.。、·]|[\d.])(\d+(?:\.\d+)?)%/g
const LABELLED = /^[^\d.]*?[::=]?(\d+(?:\.\d+)?)$/
const NOT_EXACT = /[<>≤≥~]|低于|小于|不超过|不高于|以内|以下|大于|高于|超过|以上|约|左右/

/** The value without the noise of binary arithmetic, at the precision a spreadsheet shows. */
const clean = (value: number): number => Number(value.toPrecision(15))

/** Reads a number; thousands separators and a unit (学时, 年, 篇 …) are taken away. */
export function readNumber(cell: Cell): Reading<number> {
  if (cell.number !== undefined) return { value: clean(cell.number) }
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const text = arabic(tidy(cell.text.normalize('NFKC'))).replace(UNIT, '')
  if (THOUSANDS.test(text)) return { value: Number(text.replaceAll(',', '')) }
  return NUMBER.test(text) ? { value: Number(text) } : refused('not-a-number', { text: cell.text })
}

/** Reads a whole number, zero or more. */
export function readWhole(cell: Cell): Reading<number> {
  const reading = readNumber(cell)
  if (reading.value === undefined || (Number.isInteger(reading.value) && reading.value >= 0)) return reading
  return refused('not-whole', { text: cell.text })
}

/** A value between 0 and 100, in percent. */
const within = (value: number, text: string): Reading<number> =>
  value >= 0 && value <= 100 ? { value } : refused('percent-out-of-range', { text })

/** A bare number: above 1 it is percent, but 0.8 may be 0.8 % or 80 %, and 1 likewise. */
const bare = (value: number, text: string): Reading<number> =>
  value > 0 && value <= 1 ? refused('percent-or-fraction', { text }) : within(value, text)

/** Reads a percentage, 15 for 15 %: `15%`, 15, 0.15 shown as a percentage, `总文字复制比：12.3%`. */
export function readPercent(cell: Cell): Reading<number> {
  const { text, number, format } = cell
  if (number !== undefined) {
    // The exponent moves the point in decimal: 0.153 gives 15.3, where a product would give 15.299999….
    return format?.includes('%') ? within(Number(`${clean(number)}e2`), text) : bare(clean(number), text)
  }
  if (isUnknown(text)) return nothing
  if (isNone(text)) return none
  const typed = tidy(text.normalize('NFKC'))
  if (NOT_EXACT.test(typed)) return refused('percent-not-exact', { text })
  const [first, second] = [...typed.matchAll(PERCENT)]
  if (first && !second && !typed.startsWith('-')) return within(Number(first[1]), text)
  const plain = first ? null : LABELLED.exec(typed)
  return plain && !typed.startsWith('-') ? bare(Number(plain[1]), text) : refused('not-a-number', { text })
}
