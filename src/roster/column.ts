import type { Target } from './columns.ts'

/** A column with its header as written, the group above it, and what it holds (undefined: not known). */
export interface Column {
  readonly column: number
  readonly header: string
  readonly group: string
  readonly target: Target | undefined
  /** Which item of a list the column belongs to, where one row holds several: an education, a paper, a year. */
  readonly item?: string
  /** The year that the header states for the item. */
  readonly year?: number
  /** The user said what the column holds. */
  readonly chosen?: true
  /** What it would hold was set aside, because its group or brackets say that it is of something else. */
  readonly aside?: boolean
  /** Whom the column in front of it names, where it was taken for the person's all the same. */
  readonly behind?: string
}

const listOf = ({ target }: Column): string | undefined =>
  target?.includes('[].') ? target.slice(0, target.indexOf('[')) : undefined

/** 论文题目2, 论文2题目, 获奖名称（二）: which item a header counts. */
export function itemNumber(header: string): number | undefined {
  const [, digits] = /(?:^\p{Script=Han}{2}|[^\d.])[(（]?([1-9一二三四五六七八九])[)）]?(?:\D*$)/u.exec(header) ?? []
  if (digits === undefined || /\d/u.test(header.replace(digits, ''))) return undefined
  const chinese = '一二三四五六七八九'.indexOf(digits)
  return chinese < 0 ? Number(digits) : chinese + 1
}

/**
 * Tells the items of a list apart whose columns repeat: by the numbers in their headers, or as blocks of the same
 * columns side by side. Columns that repeat otherwise stay together, and are refused as two columns for one field.
 */
export function joinItems(columns: readonly Column[]): readonly Column[] {
  const items = new Map<Column, string>()
  const groups = new Map<string, Column[]>()
  for (const column of columns) {
    const list = listOf(column)
    if (!list || column.year !== undefined) continue
    const key = `${list} ${column.item ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  for (const members of groups.values()) {
    if (new Set(members.map(({ target }) => target)).size === members.length) continue
    const found = byNumber(members) ?? byBlock(members)
    found?.forEach((item, at) => {
      const column = members[at]
      if (column) items.set(column, `${column.item ?? ''}#${item}`)
    })
  }
  return columns.map((column) => {
    const item = items.get(column)
    return item === undefined ? column : { ...column, item }
  })
}

function byNumber(members: readonly Column[]): readonly number[] | undefined {
  const numbers = members.map(({ header }) => itemNumber(header))
  const pairs = new Set(members.map(({ target }, at) => `${target} ${numbers[at]}`))
  return numbers.every((number) => number !== undefined) && pairs.size === members.length ? numbers : undefined
}

function byBlock(members: readonly Column[]): readonly number[] | undefined {
  const [first] = members
  let seen = new Set<Target | undefined>()
  let block = 0
  const blocks: number[] = []
  for (const { target } of members) {
    if (seen.has(target)) {
      if (target !== first?.target || seen.size < 2) return undefined
      seen = new Set()
      block++
    }
    seen.add(target)
    blocks.push(block)
  }
  return seen.size < 2 ? undefined : blocks
}
