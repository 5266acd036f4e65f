import { cells } from './zh-CN/cells.ts'
import { cli } from './zh-CN/cli.ts'
import { cautions, conditionTitles, reasons } from './zh-CN/conditions.ts'
import { diagnostics } from './zh-CN/diagnostics.ts'
import { advisories, evidenceReasons, materials } from './zh-CN/evidence.ts'
import { explain } from './zh-CN/explain.ts'
import { interview } from './zh-CN/interview.ts'
import { page } from './zh-CN/page.ts'
import { policyCli, policyDiagnostics, policyText } from './zh-CN/policy.ts'
import { report } from './zh-CN/report.ts'
import { selfCheck } from './zh-CN/self-check.ts'
import { terms } from './zh-CN/terms.ts'
import { ways } from './zh-CN/ways.ts'
import { workbook, workbookDiagnostics } from './zh-CN/workbook.ts'

/** Every Chinese word a person reads. The shape of this catalogue is what every other language must fill. */
export const zhCN = {
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
