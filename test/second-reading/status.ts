export type Status = 'met' | 'unmet' | 'missing' | 'confirm' | 'not-applicable'
export type EvidenceStatus = 'counted' | 'rejected' | 'next-round' | 'missing' | 'confirm'
export type Truth = 'yes' | 'no' | 'open'

const ALL_OF: readonly Status[] = ['unmet', 'missing', 'confirm', 'met']
const ANY_OF: readonly Status[] = ['met', 'missing', 'confirm', 'unmet']
const EVIDENCE: readonly EvidenceStatus[] = ['rejected', 'next-round', 'missing', 'confirm', 'counted']

/** Every part is needed: the strongest of unmet, missing, confirm, met; parts that do not apply are left out. */
export function allOf(parts: readonly Status[]): Status {
  return ALL_OF.find((status) => parts.includes(status)) ?? 'not-applicable'
}

/** One part is enough: the strongest of met, missing, confirm, unmet; parts that do not apply are left out. */
export function anyOf(parts: readonly Status[]): Status {
  return ANY_OF.find((status) => parts.includes(status)) ?? 'not-applicable'
}

/** What an evidence item comes to when each rule has said its word; an item nothing is said about is counted. */
export function gravest(parts: readonly EvidenceStatus[]): EvidenceStatus {
  return EVIDENCE.find((status) => parts.includes(status)) ?? 'counted'
}

/** Whether a test gives one answer over all possibilities: yes, no, or open when they differ. */
export function truthOver<T>(possibilities: readonly T[], test: (possibility: T) => boolean): Truth {
  const answers = new Set(possibilities.map(test))
  return answers.size > 1 ? 'open' : answers.has(true) ? 'yes' : 'no'
}

/** A stated yes is met, a stated no unmet, silence missing. */
export function yesNo(fact: boolean | undefined): Status {
  return fact === undefined ? 'missing' : fact ? 'met' : 'unmet'
}

/** A stated yes is met; no and silence are both something still to be supplied (a document not yet in hand). */
export function inHand(fact: boolean | undefined): Status {
  return fact === true ? 'met' : 'missing'
}

/** The one status all possibilities share, else missing: a more exact fact would decide. */
export function shared(statuses: readonly Status[]): Status {
  const first = statuses[0]
  return first !== undefined && statuses.every((status) => status === first) ? first : 'missing'
}
