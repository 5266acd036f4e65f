import type { Speaker } from '../copy/speak.ts'
import type { Rules } from '../policy/rules.ts'
import { harmlessJson } from './harmless.ts'
import type { LongReport, Report } from './model.ts'

/** What a renderer of a whole report works with besides the report itself. */
export interface RenderContext {
  readonly speak: Speaker
  readonly rules: Rules
  /** The earlier report it is compared with, where there is one. */
  readonly earlier?: Report
}

/** A report as a text; pure. */
export type TextRenderer = (report: Report, context: RenderContext) => string

/** A report as the text of a file in pieces, so that no text has to hold everybody; pure. */
export type PieceRenderer = (report: LongReport, context: RenderContext) => Iterable<string>

export type TextFormat = 'json' | 'ndjson' | 'html' | 'markdown' | 'csv'

/** Text formats other than the terminal, loaded when used. */
export const textRenderers: Readonly<Record<TextFormat, () => Promise<PieceRenderer>>> = {
  json: async () => renderJson,
  ndjson: async () => renderLines,
  html: async () => whole((await import('./html/page.ts')).renderHtml),
  markdown: async () => whole((await import('./markdown.ts')).renderMarkdown),
  csv: async () => whole((await import('./csv.ts')).renderCsv),
}

/** A renderer that needs all people at once. */
const whole = (render: TextRenderer): PieceRenderer =>
  function* (report, context) {
    yield render({ ...report, people: [...report.people] }, context)
  }

/** Where the list of people stands in the report as JSON; deeper down it is indented further. */
const NOBODY = '\n  "people": []'

/** The report as JSON, indented, a person at a time. */
function* renderJson(report: LongReport): Generator<string> {
  const text = harmlessJson({ ...report, people: [] }, 2)
  const at = text.indexOf(NOBODY) + NOBODY.length - 1
  yield text.slice(0, at)
  let first = true
  for (const person of report.people) {
    yield `${first ? '' : ','}\n    ${harmlessJson(person, 2).replaceAll('\n', '\n    ')}`
    first = false
  }
  yield `${first ? '' : '\n  '}${text.slice(at)}\n`
}

function* renderLines({ people }: LongReport): Generator<string> {
  for (const person of people) yield `${harmlessJson(person)}\n`
}

/** The format a file is written in, by the ending of its name. */
export const textEndings: Readonly<Record<string, TextFormat>> = {
  '.html': 'html',
  '.md': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
}
