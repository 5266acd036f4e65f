import type { Applicant, Tenured } from '../facts/applicant.ts'
import type { PartialDate, Span } from '../facts/partial-date.ts'
import { datePath, type Start, type StartRule, startRule, startRuleNeeds, startSpan, transferredFrom } from './start.ts'

/** One possible beginning of a title; `span` is undefined where the fact at `path` is not stated. */
export interface Beginning {
  readonly start: Start
  readonly path: string
  readonly span: Span | undefined
  /** After a completed transfer: the beginning of the present title, while this one is the former title's. */
  readonly present?: Beginning
}

/**
 * From when on achievements and training count as obtained "since the present title" (四(二), 五(四)).
 * `none`: the person has no title, there is no lower limit. `unknown`: the title is not stated.
 */
export type SinceTitle =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'since'
      readonly rule: StartRule
      readonly ruleNeeds: readonly string[]
      readonly beginnings: readonly Beginning[]
      readonly obtainedAt: PartialDate | undefined
    }

const NONE: SinceTitle = { kind: 'none' }
const UNKNOWN: SinceTitle = { kind: 'unknown' }

/** Finds the beginnings by the start rule of the person's employer; two of them where the rule leaves two open. */
export function sinceTitle(applicant: Applicant): SinceTitle {
  const { title } = applicant
  if (title === undefined) return UNKNOWN
  if (title === null) return NONE
  const rule = startRule(applicant, title.obtainedOutside === true)
  const starts: readonly Start[] = rule === 'obtained' || rule === 'appointment' ? [rule] : ['obtained', 'appointment']
  const former = transferredFrom(applicant)
  return {
    kind: 'since',
    rule,
    ruleNeeds: rule === 'either' ? startRuleNeeds(applicant) : [],
    beginnings: starts.map((start) => {
      const present = beginning('title', title, start)
      return former ? { ...beginning('formerTitle', former, start), present } : present
    }),
    obtainedAt: title.obtainedAt,
  }
}

const beginning = (path: string, held: Tenured, start: Start): Beginning => ({
  start,
  path: datePath(path, held, start),
  span: startSpan(held, start),
})
