import type { Diagnostic, Severity } from '../diagnostics.ts'
import type { ParamValue } from '../logic/finding.ts'
import type { RowReading } from './row.ts'
import { cellName, type Sheet } from './sheet.ts'

/** As much of a cell as a sentence can quote. */
const QUOTED = 60

/** The beginning of a text that is too long to be quoted whole. */
export const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text)

/** Problems and faults of the cells of a row as diagnostics. */
export function tellCells(file: string, sheet: Sheet, reading: RowReading, person: string): Diagnostic[] {
  if (reading.problems.length === 0 && reading.faults.length === 0) return []
  const tell = (severity: Severity, code: string, column: number, params?: Diagnostic['params']): Diagnostic => ({
    severity,
    code,
    file,
    sheet: sheet.name,
    cell: cellName(sheet.name, reading.row, column),
    ...(person ? { person } : {}),
    ...(params ? { params } : {}),
  })
  return [
    ...reading.problems.map(({ column, problem }) =>
      tell(problem.severity, problem.code, column, mapValues(problem.params)),
    ),
    ...reading.faults.map(({ column, fault }) => tell('error', fault.code, column, { value: fault.value })),
  ]
}

const mapValues = (params: Readonly<Record<string, ParamValue>>): Record<string, ParamValue> =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? quoted(value) : value]),
  )
