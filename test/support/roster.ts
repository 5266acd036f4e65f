import type { Diagnostic } from '../../src/diagnostics.ts'
import { toPlain } from '../../src/facts/stated.ts'
import { type Roster, readRoster } from '../../src/roster/roster.ts'
import type { Merge, Sheet } from '../../src/roster/sheet.ts'
import { drawnSheet } from './drawn.ts'

export type Plain = Record<string, unknown>

/** A roster of these sheets, as of the middle of September 2022. */
export const read = (...sheets: readonly Sheet[]): Roster =>
  readRoster('f', sheets, { overrides: new Map(), asOf: 20220916 })

export const peopleIn = ({ entries }: Roster): readonly Plain[] =>
  entries.map(({ applicant }) => toPlain(applicant) as Plain)

/** The people of a drawn sheet. */
export const people = (drawn: string, merges: readonly Merge[] = []): readonly Plain[] =>
  peopleIn(read(drawnSheet('人员', drawn, merges)))

export const codes = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code)

/** Cells merged from one corner to the other. */
export const merge = (top: number, left: number, bottom: number, right: number): Merge => ({ top, left, bottom, right })
