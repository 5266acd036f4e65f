import type { Verdict } from '../assess.ts'
import type { Status } from '../logic/finding.ts'

/** A sign beside every status, so that colour is never the only one. */
export const statusSigns: Readonly<Record<Status, string>> = {
  unmet: '✗',
  missing: '?',
  confirm: '!',
  met: '✓',
  'not-applicable': '–',
}

export const verdictSigns: Readonly<Record<Verdict, string>> = {
  ineligible: '✗',
  incomplete: '?',
  confirm: '!',
  ready: '✓',
}

export const evidenceSigns: Readonly<Record<string, string>> = {
  counted: '✓',
  rejected: '✗',
  'next-round': '›',
  missing: '?',
  confirm: '!',
}

/** Boxes of the checklist of materials. */
export const materialSigns = { have: '☑', need: '☐', check: '☐', 'not-applicable': '–' } as const

/** The statuses that stand in the way, the gravest first. */
export const openStatuses = ['unmet', 'missing', 'confirm'] as const

export const verdictOrder: readonly Verdict[] = ['ineligible', 'incomplete', 'confirm', 'ready']
