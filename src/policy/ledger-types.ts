import type { ConditionId } from './policy.ts'

/** A text in both languages of the program. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What becomes of a clause: the part of the program that decides it, or why nothing does. */
export type Handling =
  | { readonly by: 'condition'; readonly id: ConditionId }
  | { readonly by: 'evidence'; readonly id: 'window' | 'paper' | 'award' | 'recommendation' | 'achievement' }
  | { readonly by: 'material'; readonly id: MaterialId }
  | { readonly by: 'date'; readonly id: DateId }
  | { readonly by: 'advisory'; readonly id: AdvisoryId }
  | { readonly by: 'duty'; readonly who: 'employer' | 'authority' }
  | { readonly by: 'not-checked'; readonly reason: Bilingual }

/** The dates of a round. */
export const dateIds = [
  'application-deadline',
  'employer-deadline',
  'achievement-cutoff',
  'seniority-cutoff',
  'review-by',
  'defence-by',
  'publicity-start',
] as const
export type DateId = (typeof dateIds)[number]

/** The hints that never change a verdict. */
export const advisoryIds = [
  'returns-left',
  'separate-quota',
  'rural-exemption-near',
  'retirement-age',
  'near-retirement',
  'grassroots-years',
  'next-round',
  'closed',
  'days-left',
] as const
export type AdvisoryId = (typeof advisoryIds)[number]

/** What a clause is; one clause may be several things. */
export const clauseKinds = [
  'condition',
  'computation',
  'deadline',
  'material',
  'duty',
  'preference',
  'statement',
] as const
export type ClauseKind = (typeof clauseKinds)[number]

/** The documents that may have to be handed in. */
export const materialIds = [
  'application-entry',
  'pledge',
  'education-certificate',
  'title-certificate',
  'appointment-document',
  'former-title-documents',
  'continuing-education-record',
  'continuing-education-number',
  'existing-title-entry',
  'transfer-assessment',
  'qualification-certificate',
  'skill-certificate',
  'rural-service-proof',
  'paper-copies',
  'similarity-report',
  'award-certificates',
  'recommendation-record',
  'achievement-evidence',
  'commission-letter',
  'publicity-record',
  'employer-opinion',
] as const
export type MaterialId = (typeof materialIds)[number]

/** One clause of a notice and where it is handled. */
export interface Clause {
  /** Position in the notice, from 1. */
  readonly n: number
  /** Where it stands, such as 四(三). */
  readonly cite: string
  /** Which part of that place, where it says several things: a, b … */
  readonly part?: string
  readonly kinds: readonly ClauseKind[]
  readonly summary: Bilingual
  readonly handling: readonly Handling[]
  /** Where the notice can be read in several ways: the one the program takes. */
  readonly reading?: Bilingual
}
