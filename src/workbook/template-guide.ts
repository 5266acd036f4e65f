import type { Speaker } from '../copy/speak.ts'
import { heightOf } from './height.ts'
import type { Row, SheetPlan } from './plan.ts'
import type { TemplateColumn } from './template-columns.ts'

interface Described {
  readonly name: string
  readonly columns: readonly TemplateColumn[]
}

const WIDTHS = [12, 24, 60, 46, 12, 20]
/** Values named in the guide before the rest is left to the cell's own list: all the notice's specialties. */
const VALUES = 24

/** How to fill in the roster: the rules first, then every column of every sheet. */
export function guideSheet(sheets: readonly Described[], speak: Speaker): SheetPlan {
  const { guide, sheets: names, columns: headings } = speak.copy.workbook
  const paragraphs = guide.paragraphs.split('\n')
  const separator = speak.copy.terms.listSeparator
  const rules: readonly Row[] = paragraphs.map(
    (text, index): Row => [{ value: `${index + 1}. ${text}`, look: 'paragraph' }],
  )
  const head = [guide.sheet, guide.header, guide.help, guide.values, guide.need, headings.clauses]
  const columns = sheets.flatMap(({ name, columns: described }) =>
    described.map(
      ({ title, help, choices, optional, clauses }): Row => [
        { value: name, look: 'centre' },
        { value: title, look: 'strong' },
        { value: help, look: 'cell' },
        { value: choices.slice(0, VALUES).join(separator) + (choices.length > VALUES ? ' …' : ''), look: 'cell' },
        { value: optional ? guide.special : guide.always, look: 'centre' },
        { value: clauses.join(separator), look: 'cell' },
      ],
    ),
  )
  const total = WIDTHS.reduce((sum, width) => sum + width, 0)
  const top = rules.length + 2
  return {
    name: names.guide,
    columns: WIDTHS.map((width) => ({ width, look: 'plain' })),
    rows: [
      [{ value: speak.fill(guide.title), look: 'title' }],
      ...rules,
      [],
      head.map((value) => ({ value, look: 'head' })),
      ...columns,
    ],
    merges: rules.map((_, index) => [index + 1, 0, WIDTHS.length - 1] as const),
    heights: new Map([
      [0, 34] as const,
      ...rules.map((row, index) => [index + 1, heightOf(row, [total]) + 2] as const),
      [top, 24] as const,
      ...columns.map((row, index) => [top + 1 + index, heightOf(row, WIDTHS)] as const),
    ]),
    repeat: top,
    tab: 'FFC000',
  }
}
