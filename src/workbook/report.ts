import type { Speaker } from '../copy/speak.ts'
import type { Rules } from '../policy/rules.ts'
import type { Changes } from '../report/compare.ts'
import type { Report } from '../report/model.ts'
import { type BookPlan, type SheetPlan, writeBook } from './book.ts'
import { changesSheet } from './sheets/changes.ts'
import { conditionsSheet } from './sheets/conditions.ts'
import { evidenceSheet } from './sheets/evidence.ts'
import { materialsSheet } from './sheets/materials.ts'
import { calendarSheet, notesSheet, problemsSheet } from './sheets/notes.ts'
import { peopleSheet } from './sheets/people.ts'
import { summarySheet } from './sheets/summary.ts'
import { supplementSheet } from './sheets/supplement.ts'

/** What every sheet of the report is made from. */
export interface ReportSheets {
  readonly report: Report
  readonly rules: Rules
  readonly speak: Speaker
  /** Whether there are so many people that only what is open is listed by condition and document. */
  readonly short: boolean
  readonly changes?: Changes
}

/** Rows of conditions from which on only the open ones are listed: about ten thousand people. */
const MANY_ROWS = 200_000

/** The report as a workbook to filter, print and send round; the changes where it is compared with an earlier one. */
export function planReport(parts: Omit<ReportSheets, 'short'>): BookPlan {
  const { report, speak, changes } = parts
  const rows = report.people.reduce((count, { conditions }) => count + conditions.length, 0)
  const all: ReportSheets = { ...parts, short: rows > MANY_ROWS }
  const sheets: readonly (SheetPlan | undefined)[] = [
    summarySheet(all),
    changes && changesSheet(all, changes),
    peopleSheet(all),
    conditionsSheet(all),
    evidenceSheet(all),
    supplementSheet(all),
    materialsSheet(all),
    calendarSheet(all),
    problemsSheet(all),
    notesSheet(all),
  ]
  return {
    title: speak.fill(speak.copy.report.title),
    day: report.asOf,
    sheets: sheets.flatMap((sheet) => sheet ?? []),
  }
}

/** The bytes of the report as .xlsx. */
export const writeReport = (parts: Omit<ReportSheets, 'short'>): Promise<Uint8Array> => writeBook(planReport(parts))
