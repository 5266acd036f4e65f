import type { Speaker } from '../copy/speak.ts'
import { ownersOf } from './code-owners.ts'
import { Layout } from './layout.ts'
import type { PageOptions } from './policy-show.ts'

/** A family of codes: how its texts are found, and what it is called. */
interface Family {
  readonly title: string
  message(code: string): string | undefined
  way(code: string): string | undefined
}

function familiesOf(code: string, { copy, fill }: Speaker): readonly Family[] {
  const { labels } = copy.explain
  const family = (title: string, texts: object, ways: object = {}): Family => ({
    title,
    message: (code) => first((texts as Readonly<Record<string, string | readonly string[]>>)[code]),
    way: (code) => {
      const text = (texts as Readonly<Record<string, string | readonly string[]>>)[code]
      return Array.isArray(text) ? text[1] : (ways as Readonly<Record<string, string>>)[code]
    },
  })
  return [
    family(labels.diagnostic, copy.diagnostics),
    family(
      fill(labels.conditionCode, { conditions: ownersOf(code).map((id) => copy.conditionTitles[id]) }),
      copy.reasons,
      copy.ways,
    ),
    family(labels.caution, copy.cautions),
    family(labels.evidenceCode, copy.evidenceReasons),
    family(labels.advisory, copy.advisories),
  ]
}

const first = (text: string | readonly string[] | undefined): string | undefined =>
  typeof text === 'string' ? text : text?.[0]

/** Whether any catalogue has a text for a code. */
export const isCode = (code: string, speak: Speaker): boolean =>
  familiesOf(code, speak).some((family) => family.message(code) !== undefined)

/** What a code of a report says and what to do about it; figures stand as ‹names›. */
export function explainCode(code: string, { speak, chalk, width }: PageOptions): string {
  const { labels } = speak.copy.explain
  const out = new Layout(width)
  let figures = false
  const shown = (template: string): string => {
    const text = speak.fill(template.replace(/\{(\w+)(?::\w+)?\}/gu, '‹$1›'))
    figures ||= text.includes('‹')
    return text
  }
  for (const family of familiesOf(code, speak)) {
    const message = family.message(code)
    if (message === undefined) continue
    const way = family.way(code)
    out.line(`${chalk.bold(code)} ${chalk.dim(family.title)}`)
    out.item(`${labels.message}:`, shown(message), 2)
    if (way !== undefined) out.item(`${labels.way}:`, shown(way), 2)
  }
  if (figures) out.line(chalk.dim(labels.figures), 2)
  return out.toString()
}
