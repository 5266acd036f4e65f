import type { Sheet } from './sheet.ts'
import { readSupplement, type SupplementSheet } from './supplement.ts'
import { findSupplement, reportSheets } from './supplement-layout.ts'

/** What a workbook holds of filled lists: their sheets, and whether there is nothing else in it to read. */
export interface SupplementSheets extends SupplementSheet {
  readonly sheets: readonly string[]
  readonly alone: boolean
}

/** The sheets of missing facts; `alone` where the workbook holds nothing else to read, as a report does. */
export function readSupplements(file: string, all: readonly Sheet[]): SupplementSheets {
  const found = all.flatMap((sheet) => {
    const header = findSupplement(sheet)
    return header ? [{ name: sheet.name, ...readSupplement(file, sheet, header) }] : []
  })
  const isReport = all.some(({ name }) => (reportSheets as readonly string[]).includes(name))
  const others = all.length - found.length
  return {
    sheets: found.map(({ name }) => name),
    rows: found.flatMap(({ rows }) => rows),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    alone: found.length > 0 && (isReport || others === 0),
  }
}
