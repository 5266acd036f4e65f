import type { ParamValue } from './logic/finding.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Something found in the input: a code of the copy files with its figures, and where it was found. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: string
  readonly params?: Readonly<Record<string, ParamValue>>
  readonly file?: string
  readonly sheet?: string
  readonly cell?: string
  readonly person?: string
}

/** An input that cannot be judged at all; the program ends with status 2. */
export class InputError extends Error {
  readonly diagnostic: Diagnostic
  /** How many more mistakes were found besides. */
  readonly more: number

  constructor(diagnostic: Diagnostic, more = 0) {
    super(diagnostic.code)
    this.diagnostic = diagnostic
    this.more = more
  }
}
