import type { Day } from '../facts/day.ts'

/** The five statuses: 满足, 不满足, 信息不足, 需确认, 不适用. */
export type Status = 'met' | 'unmet' | 'missing' | 'confirm' | 'not-applicable'

export type ParamValue = string | number | boolean | readonly (string | number)[]
export type Params = Readonly<Record<string, ParamValue>>

/** A reason or caution: a code of the copy files with the values its text names. */
export interface Note {
  readonly code: string
  readonly params?: Params
  /** Of a reason among several: the facts that would settle it. */
  readonly needs?: readonly string[]
}

/** How much is lacking, with its unit: `{ months: 2 }`, `{ hours: 6 }`, `{ people: 1 }`. */
export type Gap = Readonly<Partial<Record<'months' | 'hours' | 'people', number>>>

/** The first day and the first application year in which the condition would hold if nothing else changed. */
export interface Earliest {
  readonly day: Day
  readonly year: number
}

/** What a finding rests on. */
export type Basis = 'notice' | 'national-baseline' | 'local-standard' | 'attested' | 'external'

/** One way of reaching a condition, for the ledger of the report: codes and figures, no words. */
export type Way = Readonly<Record<string, string | number | null>>

/**
 * The outcome of a condition or of a part of one. `needs` names the fact paths that would settle it and is stated
 * exactly where the status is `missing`; it is empty where a human has to settle first what counts. `also` holds the
 * reasons of further parts with the same status.
 */
export interface Finding extends Note {
  readonly status: Status
  readonly needs?: readonly string[]
  /** Where `also` adds to them, the needs of the first reason alone. */
  readonly ownNeeds?: readonly string[]
  readonly also?: readonly Note[]
  readonly cautions?: readonly Note[]
  readonly gap?: Gap
  readonly earliest?: Earliest
  readonly basis?: Basis
  /** The ledger of ways, made when it is shown. */
  readonly ways?: () => readonly Way[]
}

type Extra = Omit<Finding, 'status' | 'code' | 'needs' | 'ownNeeds'>

/** What tells the reasons of a finding. */
export type Reasoned = Note & Pick<Finding, 'ownNeeds' | 'also'>

/** The reasons of a finding, each with the facts that would settle it. */
export const reasonsOf = ({ code, params, needs, ownNeeds, also = [] }: Reasoned): readonly Note[] => [
  { code, params, needs: ownNeeds ?? needs },
  ...also,
]

const NO_MORE: Extra = {}

/** Every finding is of one make, with or without figures: what looks at hundreds of thousands is quick with that. */
const made = (status: Status, code: string, needs: Finding['needs'], extra: Extra): Finding => ({
  status,
  code,
  params: extra.params,
  needs,
  also: extra.also,
  cautions: extra.cautions,
  gap: extra.gap,
  earliest: extra.earliest,
  basis: extra.basis,
  ways: extra.ways,
})

export const met = (code: string, extra = NO_MORE): Finding => made('met', code, undefined, extra)
export const unmet = (code: string, extra = NO_MORE): Finding => made('unmet', code, undefined, extra)
export const confirm = (code: string, extra = NO_MORE): Finding => made('confirm', code, undefined, extra)
export const notApplicable = (code: string, extra = NO_MORE): Finding => made('not-applicable', code, undefined, extra)

/** A fact or document is still to be supplied: `needs` names its paths. */
export const missing = (code: string, needs: readonly string[], extra = NO_MORE): Finding =>
  made('missing', code, needs, extra)
