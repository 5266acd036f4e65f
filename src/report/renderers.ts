import type { Speaker } from '../copy/speak.ts'
import type { Rules } from '../policy/rules.ts'
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

/** Text formats other than the terminal, loaded when used. */
export const textRenderers: Readonly<Record<'json' | 'ndjson', () => Promise<TextRenderer>>> = {
  json: async () => (report) => `${JSON.stringify(report, null, 2)}\n`,
  ndjson: async () => (report) => report.people.map((person) => `${JSON.stringify(person)}\n`).join(''),
}
