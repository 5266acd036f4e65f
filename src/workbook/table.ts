import type { Speaker } from '../copy/speak.ts'
import { heightOf } from './height.ts'
import type { Look } from './looks.ts'
import type { Row, SheetPlan } from './plan.ts'

/** A column of a table: its heading, width in characters and look. */
export interface TableColumn {
  readonly title: string
  readonly width: number
  readonly look?: Look
  readonly head?: Look
}

type Extra = Pick<SheetPlan, 'colours' | 'choices' | 'tab'> & { readonly above?: string; readonly frozen?: number }

/**
 * A sheet that is one table: heading frozen, repeated on paper and filterable, with a line above it if need be. The
 * rows are there already or made of one item after the other.
 */
export function table<Item = never>(
  name: string,
  columns: readonly TableColumn[],
  body: readonly Row[] | ((item: Item) => Iterable<Row>),
  extra: Extra = {},
): SheetPlan<Item> {
  const { above, frozen, ...rest } = extra
  const head: Row = columns.map(({ title, head: look }) => ({ value: title, look: look ?? 'head' }))
  const line: readonly Row[] = above === undefined ? [] : [[{ value: above, look: 'line' }]]
  const widths = columns.map(({ width, look }) => (look === 'faint' ? Number.POSITIVE_INFINITY : width))
  const height = (row: Row): number => heightOf(row, widths)
  const there = typeof body === 'function' ? [] : body
  return {
    name,
    columns: columns.map(({ width, look }) => ({ width, look: look ?? 'cell' })),
    rows: [...line, head, ...there],
    ...(typeof body === 'function' ? { body: { rowsOf: body, height } } : {}),
    head: { rows: line.length + 1, columns: frozen ?? 0, filter: true },
    heights: new Map([
      ...(above === undefined ? [] : [[0, 22] as const]),
      [line.length, Math.max(26, height(head))] as const,
      ...there.map((row, at) => [line.length + 1 + at, height(row)] as const),
    ]),
    ...rest,
  }
}

/** The width of a column of short words: English ones take about twice as much room as Chinese ones. */
export const wide = ({ lang }: Pick<Speaker, 'lang'>, chinese: number, english: number): number =>
  lang === 'en' ? english : chinese

/** Wide enough for a masked ID on one line. */
export const ID_WIDTH = 21

/** Several lines in one cell; blank where there are none. */
export const lines = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join('\n')
