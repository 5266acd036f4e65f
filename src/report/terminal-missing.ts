import type { Speaker } from '../copy/speak.ts'
import { catalogue } from '../facts/catalogue/catalogue.ts'
import type { Layout } from './layout.ts'
import type { InputReport, Report } from './model.ts'
import { moreFacts, SHORT_LIST } from './phrases.ts'
import type { TerminalOptions } from './terminal-options.ts'

/** The facts most worth supplying, each with how many people lack it and where it goes. */
export function missingFacts(
  out: Layout,
  facts: Report['missingFacts'],
  { inputs, policy }: Pick<Report, 'inputs' | 'policy'>,
  { speak, chalk }: TerminalOptions,
): void {
  if (facts.length === 0) return
  const text = speak.copy.report
  out.line(chalk.bold(text.missingTitle))
  for (const { path, people } of facts.slice(0, SHORT_LIST)) {
    const line = speak.fill(text.missingLine, { field: speak.label(path), people })
    const where = whereToAdd(path, inputs, policy.year, speak)
    out.item('·', where ? `${line}${speak.copy.terms.sentenceSeparator}${where}` : line, 2)
  }
  const more = moreFacts(facts, speak)
  if (more) out.line(more, 2)
  out.gap()
}

const isText = ({ file }: InputReport): boolean => /\.[ct]sv$/iu.test(file)

/** Where a missing fact goes in the roster: the column to add or to fill in, and its sheet where it has its own. */
function whereToAdd(path: string, inputs: readonly InputReport[], year: number, speak: Speaker): string | undefined {
  const columns = inputs.flatMap((input) => input.columns ?? [])
  if (columns.length === 0) return undefined
  const text = speak.copy.report
  const fields = catalogue.filter(
    (one) => one.path === path || one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[].`),
  )
  const field = fields.find((one) => one.required && !one.path.endsWith('.series')) ?? fields[0]
  if (!field) return undefined
  const there = columns.find((column) => column.path === field.path)
  // A text file has no other sheets: what a list would hold stands in further columns.
  const table = inputs.every(isText)
  if (!there && table && field.sheet === '继续教育') return speak.fill(text.addYears, { year })
  const params = { sheet: there?.sheet ?? field.sheet, header: there?.header ?? field.zh }
  const wholeRow = field.path.includes('[]') && field.path !== path
  if (there) return speak.fill(wholeRow ? text.addRows : text.fillColumn, params)
  return speak.fill(field.sheet === '人员' || table ? text.addColumn : text.addToSheet, params)
}
