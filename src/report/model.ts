import type { Verdict } from '../assess.ts'
import type { Params, Status } from '../logic/finding.ts'

/** The report other programs read: stable names, dates as text, every sentence beside its code. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: string; readonly version: string }
  readonly policy: {
    readonly id: string
    readonly version: string
    readonly document: string
    readonly year: number
    readonly standard: { readonly kind: 'national-baseline' | 'local'; readonly title: string }
    readonly sha256: string
  }
  readonly asOf: string
  readonly round: {
    readonly state: 'open' | 'closed'
    readonly daysLeft: number
    /** null where the holiday calendar does not reach. */
    readonly workingDaysLeft: number | null
  }
  readonly inputs: readonly InputReport[]
  readonly assumptions: readonly { readonly path: string; readonly value: unknown; readonly people: number }[]
  readonly summary: Summary
  /** The most useful first. */
  readonly missingFacts: readonly { readonly path: string; readonly people: number }[]
  readonly people: readonly PersonReport[]
  readonly diagnostics: readonly DiagnosticReport[]
  /** Only with `--compare`. */
  readonly changes?: {
    readonly people: readonly {
      readonly name: string
      readonly before: Verdict
      readonly after: Verdict
      readonly conditions: readonly { readonly id: string; readonly before: Status; readonly after: Status }[]
    }[]
    readonly added: readonly string[]
    readonly removed: readonly string[]
  }
}

/** People one after the other; those of a long report are made anew whenever somebody walks over them. */
export type People = Iterable<PersonReport> & { readonly length: number }

/** A report whose people nobody has to hold all at once. */
export interface LongReport extends Omit<Report, 'people'> {
  readonly people: People
}

export interface InputReport {
  readonly file: string
  readonly sha256: string
  readonly sheets: readonly string[]
  readonly people: number
  /** Which column was read as which fact. */
  readonly columns?: readonly {
    readonly sheet: string
    readonly column: string
    readonly header: string
    readonly path: string
  }[]
}

export type Counts = Record<Status, number>

export interface Summary extends Record<Verdict, number> {
  readonly people: number
  readonly conditions: Readonly<Record<string, Counts>>
}

export interface TextNote {
  readonly code: string
  readonly params: Params
  readonly text: string
}

export interface ConditionReport extends TextNote {
  readonly id: string
  readonly status: Status
  readonly party: 'applicant' | 'employer'
  readonly clauses: readonly string[]
  readonly basis: string
  readonly cautions: readonly TextNote[]
  readonly needs: readonly string[]
  readonly facts: readonly { readonly path: string; readonly value: unknown; readonly source: string }[]
  readonly gap?: Readonly<Record<string, number>>
  readonly earliest?: { readonly date: string; readonly year: number }
  readonly paths?: readonly Readonly<Record<string, unknown>>[]
}

export interface EvidenceReport {
  readonly kind: string
  readonly index: number
  readonly name: string
  readonly status: string
  readonly countsAs?: string
  readonly reasons: readonly { readonly code: string; readonly text: string }[]
  readonly needs: readonly string[]
}

export interface ActionReport {
  readonly who: 'applicant' | 'employer' | 'authority'
  readonly due?: string
  readonly text: string
  readonly clauses: readonly string[]
  readonly condition: string
}

export interface MaterialReport {
  readonly id: string
  readonly name: string
  readonly clauses: readonly string[]
  readonly provider: 'applicant' | 'employer' | 'authority'
  readonly status: 'have' | 'need' | 'check' | 'not-applicable'
}

export interface PersonReport {
  readonly name: string
  readonly id?: string
  readonly employer?: string
  readonly source: { readonly file: string; readonly sheet?: string; readonly row?: number }
  readonly verdict: Verdict
  readonly conditions: readonly ConditionReport[]
  readonly evidence: readonly EvidenceReport[]
  readonly actions: readonly ActionReport[]
  readonly materials: readonly MaterialReport[]
  readonly advisories: readonly TextNote[]
}

export interface DiagnosticReport {
  readonly severity: 'error' | 'warning' | 'note'
  readonly code: string
  readonly params?: Params
  readonly file: string
  readonly sheet?: string
  readonly cell?: string
  readonly person?: string
  readonly message: string
  readonly fix?: string
}
