import { diagnosticLine } from '../diagnostics.ts'
import type { Report } from '../model.ts'
import type { RenderContext } from '../renderers.ts'
import { html, type Markup } from './markup.ts'

/** Problems listed before the rest is only counted. */
const LISTED = 300

/** What went wrong in reading: errors first, mere notes folded away with the rest. */
export function remarks({ diagnostics }: Report, { speak }: RenderContext): Markup | undefined {
  if (diagnostics.length === 0) return undefined
  const { report: text } = speak.copy
  const grave = ['error', 'warning', 'note']
  const ordered = [...diagnostics].sort((a, b) => grave.indexOf(a.severity) - grave.indexOf(b.severity))
  const lines = ordered
    .slice(0, LISTED)
    .map((found) => html`<li class="${found.severity}">${diagnosticLine(found, speak)}</li>\n`)
  const rest = diagnostics.length - LISTED
  return html`<section class="remarks" aria-labelledby="remarks"><h2 id="remarks">${text.diagnosticsTitle}</h2>
<details><summary>${speak.fill(speak.copy.page.remarks, { count: diagnostics.length })}</summary><ul>${lines}</ul>
${rest > 0 && html`<p>${speak.fill(text.moreDiagnostics, { count: rest })}</p>`}</details></section>`
}
