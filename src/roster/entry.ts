import type { Applicant } from '../facts/applicant.ts'

/**
 * A place in two parts: what many facts share and what is its own. `人员!F` and row 7, `people.ndjson:` and
 * `17#/title/level`.
 */
export interface Place {
  readonly shared: string
  readonly own: string | number
}

/** Where a fact was stated: a cell or a place in a file, or in words. */
export type Source = string | Place

/** A place as it is shown: `人员!F7`. */
export const sourceText = (source: Source): string =>
  typeof source === 'string' ? source : `${source.shared}${source.own}`

/** One person to judge, and where each fact was stated. */
export interface Entry {
  readonly applicant: Applicant
  readonly file: string
  readonly sheet?: string
  /** Row of the sheet, line of the file or place in the list, from 1. */
  readonly row: number
  /** The cell or place a fact was read from. */
  sourceOf(path: string): Source | undefined
}
