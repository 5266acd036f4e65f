import type { Params } from './logic/finding.ts'

/** A call that cannot be carried out as written: a sentence of the copy's `cli` part, with its figures. Status 2. */
export class UsageError extends Error {
  readonly code: string
  readonly params: Params

  constructor(code: string, params: Params = {}) {
    super(code)
    this.code = code
    this.params = params
  }
}

/** Exit statuses; 1 and 3 are findings, 2 means that the program could not run. */
export const EXIT = { ready: 0, ineligible: 1, failed: 2, open: 3, interrupted: 130 } as const
