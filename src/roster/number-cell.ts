import type { Cell } from './values/cell.ts'

/** Makes the text a number is shown as. */
export type Show = (format: string | undefined, value: number) => string

/** A numeric cell; its shown text is made only if somebody asks. */
export class NumberCell implements Cell {
  readonly number: number
  readonly format?: string
  readonly date1904?: boolean
  private readonly show: Show

  constructor(number: number, format: string | undefined, date1904: boolean, show: Show) {
    this.number = number
    if (format !== undefined) this.format = format
    if (date1904) this.date1904 = true
    this.show = show
  }

  get text(): string {
    return this.show(this.format, this.number)
  }
}
