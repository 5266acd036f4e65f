import { html, type Markup } from './markup.ts'

/** A class of the style and how many belong to it. */
export type Count = readonly [code: string, count: number]

/** A stacked bar; decoration only, the figures stand beside it as text. */
export function bar(counts: readonly Count[], total: number): Markup {
  let x = 0
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([code, count]) => {
      const width = (count / Math.max(1, total)) * 100
      const part = html`<rect class="${code}" x="${x.toFixed(2)}" width="${width.toFixed(2)}" height="8"/>`
      x += width
      return part
    })
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}
