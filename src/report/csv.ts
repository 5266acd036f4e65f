import { conditionIds } from '../policy/policy.ts'
import { harmless } from './harmless.ts'
import type { PersonReport } from './model.ts'
import { earliestYear, levelOf } from './open.ts'
import { mindLines, placeOf, stepLines, titled, titleOf } from './phrases.ts'
import type { RenderContext, TextRenderer } from './renderers.ts'

const BOM = '\ufeff'

/** What a spreadsheet program would take for a formula. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u
/** Digits that it would round or shorten: resident IDs, leading zeros. */
const LONG_NUMBER = /^(?:0\d+|\d{12,})$/u

/**
 * A table of people and conditions for spreadsheet programs: a column a condition with its status, the reasons and the
 * next steps in words behind. RFC 4180 with a byte order mark, so that Excel reads it as UTF-8.
 */
export const renderCsv: TextRenderer = (report, { speak }) => {
  const { page, report: text, conditionTitles, workbook } = speak.copy
  const { columns } = workbook
  const ids = conditionIds.filter((id) => report.summary.conditions[id] !== undefined)
  const head = [
    ...[page.name, page.id, page.employer, page.place, page.verdict],
    ...ids.map((id) => conditionTitles[id]),
    ...[text.blocks, text.lacks, text.toConfirm, text.cautions, text.next],
    ...[columns.level, columns.earliest],
  ]
  const rows = report.people.map((person) => [
    ...[person.name, person.id ?? '', person.employer ?? '', placeOf(person), speak.term('verdict', person.verdict)],
    ...ids.map((id) => statusOf(person, id, speak)),
    ...reasonsOf(person, speak),
    ...[levelOf(person, speak), `${earliestYear(person) ?? ''}`],
  ])
  return BOM + [head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

type Speak = RenderContext['speak']

function statusOf({ conditions }: PersonReport, id: string, speak: Speak): string {
  const found = conditions.find((condition) => condition.id === id)
  return found ? speak.term('status', found.status) : ''
}

function reasonsOf(person: PersonReport, speak: Speak): readonly string[] {
  const { conditions } = person
  const { terms } = speak.copy
  const join = (texts: readonly string[]): string => texts.join(terms.sentenceSeparator)
  const reasons = (['unmet', 'missing', 'confirm'] as const).map((status) =>
    join(conditions.filter((one) => one.status === status).map((one) => titled(titleOf(one, speak), one.text, speak))),
  )
  return [...reasons, join(mindLines(person, speak)), join(stepLines(person, speak))]
}

/**
 * One field: quoted where needed, and with a leading apostrophe where a spreadsheet program would run it as a formula
 * or read it as a number that it cannot hold.
 */
export function csvField(text: string): string {
  const safe = harmless(text)
  const field = FORMULA.test(text) || LONG_NUMBER.test(safe) ? `'${safe}` : safe
  return /[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
