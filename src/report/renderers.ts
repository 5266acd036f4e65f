import type { Speaker } from '../copy/speak.ts'
import type { Rules } from '../policy/rules.ts'
import { harmlessJson } from './harmless.ts'
import type { Report } from './model.ts'

/** What a renderer of a whole report works with besides the report itself. */
export interface RenderContext {
  readonly speak: Speaker
  readonly rules: Rules
  /** The earlier report it is compared with, where there is one. */
  readonly earlier?: Report
}

/** A report as the text of a file; pure. */
export type TextRenderer = (report: Report, context: RenderContext) => string

export type TextFormat = 'json' | 'ndjson' | 'html' | 'markdown' | 'csv'

/** Text formats other than the terminal, loaded when used. */
export const textRenderers: Readonly<Record<TextFormat, () => Promise<TextRenderer>>> = {
  json: async () => (report) => `${harmlessJson(report, 2)}\n`,
  ndjson: async () => (report) => report.people.map((person) => `${harmlessJson(person)}\n`).join(''),
  html: async () => (await import('./html/page.ts')).renderHtml,
  markdown: async () => (await import('./markdown.ts')).renderMarkdown,
  csv: async () => (await import('./csv.ts')).renderCsv,
}

/** The format a file is written in, by the ending of its name. */
export const textEndings: Readonly<Record<string, TextFormat>> = {
  '.html': 'html',
  '.md': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
}
