import { Cells, type Texts } from './cells.ts'
import type { Styles } from './frame.ts'
import { Member } from './pack.ts'
import type { Row, SheetPlan } from './plan.ts'

/** The height of the row that says that there are more. */
const NOTICE = 22

/** What a sheet is written with. */
export interface SheetParts<Item> {
  readonly plan: SheetPlan<Item>
  /** Name of the member, and what stands in it before the rows. */
  readonly path: string
  readonly before: string
  readonly styles: Styles
  readonly texts: Texts
  /** Rows it may have at most. */
  readonly most: number
}

/** A sheet while its rows come in. */
export class SheetWriter<Item> {
  readonly plan: SheetPlan<Item>
  /** Rows it has by now, and rows that found no room. */
  rows = 0
  left = 0
  private readonly cells: Cells
  private readonly most: number
  private readonly member: Member
  /** The row for the last place, which is written only if no other comes. */
  private last: { readonly row: Row; readonly height: number | undefined } | undefined

  constructor({ plan, path, before, styles, texts, most }: SheetParts<Item>) {
    this.plan = plan
    this.cells = new Cells(plan, styles, texts)
    this.most = most
    this.member = new Member(path)
    this.member.add(`${before}<sheetData>`)
    plan.rows.forEach((row, at) => void this.add(row, plan.heights?.get(at)))
  }

  /** Adds the rows of an item; true where `pass` should be called before the next. */
  take(item: Item): boolean {
    const { body } = this.plan
    let full = false
    if (body) for (const row of body.rowsOf(item)) full = this.add(row, body.height(row)) || full
    return full
  }

  /** Hands on what has come together. */
  pass(): Promise<void> {
    return this.member.pass()
  }

  private add(row: Row, height: number | undefined): boolean {
    if (this.rows < this.most - 1) return this.put(row, height)
    if (this.last) this.left++
    else this.last = { row, height }
    return false
  }

  private put(row: Row, height: number | undefined): boolean {
    return this.member.add(this.cells.row(row, ++this.rows, height))
  }

  /** Fills the last place: with the row for it, or with word of how many there would be. */
  settle(full: ((left: number) => string) | undefined): void {
    const { last } = this
    if (!last) return
    this.last = undefined
    if (this.left > 0) this.left++
    if (this.left === 0) this.put(last.row, last.height)
    else this.put([{ value: full?.(this.left) ?? `+${this.left}`, look: 'line' }], NOTICE)
  }

  /** The finished sheet, with what stands after the rows. */
  async end(after: string): Promise<Member> {
    this.member.add(`</sheetData>${after}`)
    await this.member.end()
    return this.member
  }

  /** Gives up what is not finished. */
  drop(): void {
    this.member.drop()
  }
}
