import type { Speaker } from '../copy/speak.ts'
import type { Rules } from '../policy/rules.ts'
import type { Changes } from '../report/compare.ts'
import { harmlessData } from '../report/harmless.ts'
import type { LongReport, People, PersonReport } from '../report/model.ts'
import { bookBytes } from './book.ts'
import type { BookPlan, Left, SheetPlan } from './plan.ts'
import { changesSheet } from './sheets/changes.ts'
import { conditionsSheet } from './sheets/conditions.ts'
import { evidenceSheet } from './sheets/evidence.ts'
import { materialsSheet } from './sheets/materials.ts'
import { calendarSheet, notesSheet, problemsSheet } from './sheets/notes.ts'
import { peopleSheet } from './sheets/people.ts'
import { Groups, summarySheet } from './sheets/summary.ts'
import { supplementSheet } from './sheets/supplement.ts'

/** What the workbook is made from. */
export interface ReportParts {
  readonly report: LongReport
  readonly rules: Rules
  readonly speak: Speaker
  readonly changes?: Changes
}

/** What every sheet of the report is made from; the people come one by one. */
export interface ReportSheets extends Omit<ReportParts, 'report' | 'changes'> {
  readonly report: Omit<LongReport, 'people'>
  /** Whether there are so many people that only what is open is listed by condition and document. */
  readonly short: boolean
}

/** Rows of conditions from which on only the open ones are listed: about ten thousand people. */
const MANY_ROWS = 200_000

/** The report as a workbook to filter, print and send round; the changes where it is compared with an earlier one. */
export function planReport({ report: { people, ...rest }, changes, ...others }: ReportParts): BookPlan<PersonReport> {
  const { speak } = others
  const all: ReportSheets = { ...others, report: harmlessData(rest), short: conditionRows(people) > MANY_ROWS }
  const groups = new Groups(speak)
  const sheets: readonly (SheetPlan<PersonReport> | ((left: Left) => SheetPlan) | undefined)[] = [
    () => summarySheet(all, groups),
    changes && changesSheet(all, changes),
    peopleSheet(all),
    conditionsSheet(all),
    evidenceSheet(all),
    supplementSheet(all),
    materialsSheet(all),
    calendarSheet(all),
    problemsSheet(all),
    (left) => notesSheet(all, left),
  ]
  return {
    title: speak.fill(speak.copy.report.title),
    day: rest.asOf,
    sheets: sheets.flatMap((sheet) => sheet ?? []),
    items: passing(people, groups),
    full: (count) => speak.fill(speak.copy.workbook.notes.fullRow, { count }),
  }
}

/** Rows the conditions of everybody would take; all people have as many. */
function conditionRows(people: People): number {
  for (const { conditions } of people) return people.length * conditions.length
  return 0
}

/** People as they may be shown, counted for the first page as they pass. */
function* passing(people: People, groups: Groups): Generator<PersonReport> {
  for (const given of people) {
    const person = harmlessData(given)
    groups.add(person)
    yield person
  }
}

/** The bytes of the report as .xlsx, in memory that hardly grows with the people. */
export const reportBytes = (parts: ReportParts): AsyncIterable<Uint8Array> => bookBytes(planReport(parts))
