import { cells } from './en/cells.ts'
import { cli } from './en/cli.ts'
import { cautions, conditionTitles, reasons } from './en/conditions.ts'
import { diagnostics } from './en/diagnostics.ts'
import { advisories, evidenceReasons, materials } from './en/evidence.ts'
import { explain } from './en/explain.ts'
import { interview } from './en/interview.ts'
import { page } from './en/page.ts'
import { policyCli, policyDiagnostics, policyText } from './en/policy.ts'
import { report } from './en/report.ts'
import { selfCheck } from './en/self-check.ts'
import { terms } from './en/terms.ts'
import { ways } from './en/ways.ts'
import { workbook, workbookDiagnostics } from './en/workbook.ts'
import type { Copy } from './words.ts'

/** Every English word a person reads. Names of documents, sheets and columns stay as they stand in the sources. */
export const en: Copy = {
  conditionTitles,
  reasons,
  ways,
  cautions,
  evidenceReasons,
  advisories,
  materials,
  terms,
  report,
  page,
  diagnostics: { ...cells, ...diagnostics, ...policyDiagnostics, ...workbookDiagnostics },
  cli: { ...cli, ...policyCli },
  policy: policyText,
  explain,
  interview,
  selfCheck,
  workbook,
}
