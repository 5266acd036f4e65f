import type { Applicant } from '../facts/applicant.ts'
import type { Note, Params } from '../logic/finding.ts'
import type { EvidenceKind } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import type { SinceTitle } from '../tenure/since-title.ts'

export type EvidenceStatus = 'counted' | 'rejected' | 'next-round' | 'missing' | 'confirm'

/** The outcome of one paper, award, recommendation or achievement. */
export interface EvidenceFinding {
  readonly kind: EvidenceKind
  /** Position within its kind, from 0. */
  readonly index: number
  readonly status: EvidenceStatus
  /** What it counts as: the level of a paper or award once counted, else `none`; absent for the other kinds. */
  readonly countsAs?: string
  /** What it would count as if everything open were settled in its favour; undefined where that is open too. */
  readonly possible?: string
  readonly reasons: readonly Note[]
  readonly needs: readonly string[]
  /** Where several reasons need facts: those of each, by its code. */
  readonly ownNeeds?: ReadonlyMap<string, readonly string[]> | undefined
}

/** A kind of evidence: how many items a person has, and how one is judged. */
export interface EvidenceRule {
  readonly kind: EvidenceKind
  count(applicant: Applicant): number
  judge(one: EvidenceCase, index: number): EvidenceFinding
}

/** What an evidence rule may look at. */
export interface EvidenceCase {
  readonly applicant: Applicant
  readonly rules: Rules
  readonly since: SinceTitle
}

/** When several statuses apply to an item: rejected > next-round > missing > confirm > counted. */
const PRECEDENCE: Readonly<Record<EvidenceStatus, number>> = {
  rejected: 4,
  'next-round': 3,
  missing: 2,
  confirm: 1,
  counted: 0,
}

const NOTHING: readonly never[] = []

/** Collects what is found about one item; the reasons kept are those of the status that wins. */
export class Weighing {
  status: EvidenceStatus = 'counted'
  private reasons: Note[] | undefined
  private remarks: Note[] | undefined
  private needs: string[] | undefined
  private asked: Map<string, readonly string[]> | undefined

  /** Notes a reason for a status; `needs` are the fact paths that would settle a `missing` one. */
  add(status: EvidenceStatus, code: string, needs?: readonly string[], params?: Params): void {
    const difference = PRECEDENCE[status] - PRECEDENCE[this.status]
    if (difference < 0) return
    if (difference > 0) {
      this.status = status
      this.reasons = undefined
      this.needs = undefined
      this.asked = undefined
    }
    this.reasons ??= []
    if (!this.reasons.some((reason) => reason.code === code)) this.reasons.push(params ? { code, params } : { code })
    if (needs) {
      this.needs ??= []
      for (const need of needs) if (!this.needs.includes(need)) this.needs.push(need)
      this.asked ??= new Map()
      this.asked.set(code, [...(this.asked.get(code) ?? []), ...needs])
    }
  }

  /** A caution that stands whatever the status. */
  remark(code: string): void {
    this.remarks ??= []
    this.remarks.push({ code })
  }

  /** The finding; an item that counts says so in its first reason. */
  finding(kind: EvidenceKind, index: number, countsAs?: string, possible?: string): EvidenceFinding {
    const counted = this.status === 'counted'
    const first = counted ? [COUNTED] : (this.reasons ?? NOTHING)
    return {
      kind,
      index,
      status: this.status,
      countsAs: countsAs === undefined ? undefined : counted ? countsAs : 'none',
      possible,
      reasons: this.remarks ? [...first, ...this.remarks] : first,
      needs: this.needs ?? NOTHING,
      ownNeeds: this.asked && this.asked.size > 1 ? this.asked : undefined,
    }
  }
}

const COUNTED: Note = { code: 'counted' }

const paths = new Map<string, string[]>()

/** `papers[2]`: the fact path of an item; the common ones are made once. */
export function itemPath(list: string, index: number): string {
  if (index >= 64) return `${list}[${index}]`
  let known = paths.get(list)
  if (!known) {
    known = Array.from({ length: 64 }, (_, at) => `${list}[${at}]`)
    paths.set(list, known)
  }
  return known[index] as string
}
