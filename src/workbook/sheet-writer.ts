import { Cells, type Texts } from './cells.ts'
import type { Styles } from './frame.ts'
import { Member } from './pack.ts'
import type { Row, SheetPlan } from './plan.ts'

/** Characters of rows handed on together. */
const TOGETHER = 131_072
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
  private text: string
  /** The row for the last place, which is written only if no other comes. */
  private last: { readonly row: Row; readonly height: number | undefined } | undefined

  constructor({ plan, path, before, styles, texts, most }: SheetParts<Item>) {
    this.plan = plan
    this.cells = new Cells(plan, styles, texts)
    this.most = most
    this.member = new Member(path)
    this.text = `${before}<sheetData>`
    plan.rows.forEach((row, at) => void this.add(row, plan.heights?.get(at)))
  }

  /** Adds the rows of an item; true where `pass` should be called before the next. */
  take(item: Item): boolean {
    const { body } = this.plan
    if (body) for (const row of body.rowsOf(item)) this.add(row, body.height(row))
    return this.text.length >= TOGETHER
  }

  /** Hands on what has come together. */
  async pass(): Promise<void> {
    const { text } = this
    this.text = ''
    await this.member.write(text)
  }

  private add(row: Row, height: number | undefined): void {
    if (this.rows < this.most - 1) this.put(row, height)
    else if (this.last) this.left++
    else this.last = { row, height }
  }

  private put(row: Row, height: number | undefined): void {
    this.text += this.cells.row(row, ++this.rows, height)
  }

  /** Fills the last place: with the row for it, or with word of how many there would be. */
  settle(full: ((left: number) => string) | undefined): void {
    const { last } = this
    if (!last) return
    this.last = undefined
    if (this.left === 0) return this.put(last.row, last.height)
    this.left++
    this.put([{ value: full?.(this.left) ?? `+${this.left}`, look: 'line' }], NOTICE)
  }

  /** The finished sheet, with what stands after the rows. */
  async end(after: string): Promise<Member> {
    await this.member.write(`${this.text}</sheetData>${after}`)
    await this.member.end()
    return this.member
  }

  /** Gives up what is not finished. */
  drop(): void {
    this.member.drop()
  }
}
