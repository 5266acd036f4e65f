import type { Applicant } from '../facts/applicant.ts'

/** One person to judge, and where each fact was stated. */
export interface Entry {
  readonly applicant: Applicant
  readonly file: string
  readonly sheet?: string
  /** Row of the sheet, line of the file or place in the list, from 1. */
  readonly row: number
  /** The cell or place a fact was read from. */
  sourceOf(path: string): string | undefined
}
