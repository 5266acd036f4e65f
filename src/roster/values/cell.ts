import { type Problem, type ProblemCode, problem } from './problems.ts'

/** One cell of a sheet, as the reader found it. */
export interface Cell {
  /** The string of a text cell; of any other cell what the sheet shows. */
  readonly text: string
  /** The raw value of a numeric cell. */
  readonly number?: number
  /** The number format, such as `0.00`, `yyyy/m/d`, `0%`. */
  readonly format?: string
  /** Whether the workbook counts its days from 1904. */
  readonly date1904?: boolean
}

/**
 * What a cell says. No `value` and no `none`: nothing is known (blank, 不详, or a problem). `none`: the cell says that
 * there is none (无, 暂无). A value may come with notes and warnings.
 */
export interface Reading<T> {
  readonly value?: T
  readonly none?: true
  readonly problems?: readonly Problem[]
}

/** A reading that knows nothing, because the cell is blank or marks the fact as unknown. */
export const nothing: Reading<never> = Object.freeze({})

/** A reading of a cell that says there is none. */
export const none: Reading<never> = Object.freeze({ none: true })

/** A reading without a value, and why. */
export function refused(code: ProblemCode, params: Problem['params'] = {}): Reading<never> {
  return { problems: [problem(code, params)] }
}

/** A reading with a value and one thing to tell about it. */
export function remarked<T>(value: T, code: ProblemCode, params: Problem['params'] = {}): Reading<T> {
  return { value, problems: [problem(code, params)] }
}
