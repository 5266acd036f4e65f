import { harmless } from '../harmless.ts'

/** A piece of HTML; whatever is put into one as text is escaped. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = string | number | Markup | readonly Part[] | undefined | false

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML, between tags or in a quoted attribute. */
const escapeHtml = (text: string): string => harmless(text).replace(/[&<>"']/gu, (mark) => ENTITIES[mark] ?? '')

/** A template whose parts are escaped, unless they are HTML themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + show(parts[index - 1]) + string))
}

function show(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(show).join('')
  return part === undefined || part === false ? '' : escapeHtml(String(part))
}

/** Data for the page's script: JSON that no tag can end. */
export const dataIsland = (data: unknown): Markup =>
  new Markup(
    JSON.stringify(data).replace(
      /[<\u2028\u2029]/gu,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
