import { fieldAt } from '../facts/catalogue/catalogue.ts'
import type { Target } from './columns.ts'
import type { Header } from './header.ts'
import { readTarget } from './read-target.ts'
import type { Sheet } from './sheet.ts'

/** Columns whose words are never those of a footer. */
const OF_PERSON: ReadonlySet<Target> = new Set([
  'title.level',
  '#title-rank',
  'application.level',
  'education[].level',
  'education[].degree',
  'gender',
])

/** No day lies after it. */
const LAST_DAY = 99991231

/** Whether some column tells people from footers. */
export const tellsPeople = ({ columns }: Header): boolean => columns.some(({ target = '' }) => OF_PERSON.has(target))

/** Whether a row states what no footer does: a title, a level, an education in its own column. */
export const statesPerson = (sheet: Sheet, { columns }: Header, row: number): boolean =>
  columns.some(({ column, target = '' }) => OF_PERSON.has(target) && isRead(sheet, row, column, target))

/** How many cells of a row state facts that are no free text, in columns that are read. */
export const factsIn = (sheet: Sheet, { columns }: Header, row: number): number =>
  columns.filter(({ column, target = '' }) => !isFree(target) && isRead(sheet, row, column, target)).length

/** Whether anything is a value of such a column. */
const isFree = (target: Target): boolean =>
  target === '' || target === 'id' || target === '#staff' || fieldAt(target)?.type === 'text'

function isRead(sheet: Sheet, row: number, column: number, target: Target): boolean {
  const cell = sheet.cell(row, column)
  return cell !== undefined && readTarget(target, cell, LAST_DAY).facts.length > 0
}
