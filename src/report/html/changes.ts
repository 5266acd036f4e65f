import { compareReports } from '../compare.ts'
import { changeLines } from '../compare-words.ts'
import type { Report } from '../model.ts'
import type { RenderContext } from '../renderers.ts'
import { html, type Markup } from './markup.ts'

/** Who moved since the earlier report, by which condition and why; nothing where there is none to compare with. */
export function changes(report: Report, { speak, earlier }: RenderContext): Markup | undefined {
  if (!earlier) return undefined
  const { columns, changes: text } = speak.copy.workbook
  const found = compareReports(earlier, report)
  const head = [columns.name, columns.change, columns.condition, columns.before, columns.after, columns.why]
  const rows = changeLines(found, speak).map(
    ({ name, kind, condition, before, after, why }) =>
      html`<tr><th scope="row">${name}</th>${[kind, condition, before, after, why].map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  )
  return html`<section class="changes" aria-labelledby="changes"><h2 id="changes">${speak.fill(text.title, { day: found.earlier })}</h2>
<div class="scroll"><table><thead><tr>${head.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>
${rows}</tbody></table></div></section>`
}
