import type { Speaker } from '../copy/speak.ts'
import type { ConditionId, Policy } from '../policy/policy.ts'

/** A cited place of the notice and, in a sentence, what it says there about the condition; '' where that is not known. */
export type ClauseTip = readonly [cite: string, summary: string]

/** What the clauses of a condition say, from the ledger of the policy. */
export function clauseTips(
  { citations, ledger }: Policy,
  condition: ConditionId,
  speak: Speaker,
): readonly ClauseTip[] {
  const language = speak.lang === 'en' ? 'en' : 'zh'
  return citations[condition].map((cite) => {
    const there = ledger.filter((clause) => clause.cite === cite)
    const about = there.filter(({ handling }) => handling.some((one) => one.by === 'condition' && one.id === condition))
    const told = about.length > 0 ? about : there
    return [cite, told.map(({ summary }) => summary[language]).join(speak.copy.terms.sentenceSeparator)]
  })
}
