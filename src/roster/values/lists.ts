import { type Cell, none, nothing, type Reading, refused } from './cell.ts'
import { isNone, isUnknown } from './text.ts'

/** Hours of continuing education in one year. */
export interface YearHours {
  readonly year: number
  readonly hours: number
}

const ITEM =
  /[\s;,、。|/]*((?:19|20)\d{2})(?:年度?)?\s*(?:[::=(]|-+|—+)?\s*(\d{1,4}(?:\.\d+)?)(?!\d)\s*(?:个?学时|课时|小时)?\)?(?=$|[\s;,、。|/])/y
const REST = /^[\s;,、。|/]*$/

/** Reads `2019:90;2020:96` or 2019年90学时、2020年96学时, in the order of the cell; a year may occur more than once. Hours are class hours. */
export function readYearList(cell: Cell): Reading<readonly YearHours[]> {
  if (isUnknown(cell.text)) return nothing
  if (isNone(cell.text)) return none
  const text = cell.text.normalize('NFKC')
  const value: YearHours[] = []
  let end = 0
  ITEM.lastIndex = 0
  for (let item = ITEM.exec(text); item; item = ITEM.exec(text)) {
    value.push({ year: Number(item[1]), hours: Number(item[2]) })
    end = ITEM.lastIndex
  }
  ITEM.lastIndex = 0
  return value.length > 0 && REST.test(text.slice(end))
    ? { value }
    : refused('unreadable-year-list', { text: cell.text })
}
