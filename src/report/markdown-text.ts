import { harmless } from './harmless.ts'

/**
 * Text that stands in Markdown as it is: no markup, no HTML, no table cell torn open, no link, and no list or heading
 * where it begins a line.
 */
export function md(text: string): string {
  return harmless(text)
    .trim()
    .replace(/[\\`*_[\]|~$#]/gu, '\\$&')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/(https?|ftp|mailto):/giu, '$1&#58;')
    .replace(/\bwww\./giu, 'www&#46;')
    .replace(/@(?=[\w-])/gu, '&#64;')
    .replace(/^[-+=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2')
}

/** A table whose cells are Markdown already; columns of figures are set right. */
export function mdTable(head: readonly string[], rows: readonly (readonly string[])[], figures = 0): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index >= head.length - figures ? '---:' : '---'))
  return [head, rule, ...rows].map(line).join('\n')
}
