import type { Case, QuotaSeat } from './conditions/condition.ts'
import { conditions } from './conditions/list.ts'
import type { EvidenceFinding } from './evidence/evidence.ts'
import { evidenceRules } from './evidence/list.ts'
import type { Applicant } from './facts/applicant.ts'
import { type Contradiction, withoutContradictions } from './facts/contradictions.ts'
import type { Day } from './facts/day.ts'
import type { Finding } from './logic/finding.ts'
import type { Rules } from './policy/rules.ts'
import { type SinceTitle, sinceTitle } from './tenure/since-title.ts'
import { transferredFrom } from './tenure/start.ts'

/** 不符合, 信息不足, 待确认, 就绪. */
export type Verdict = 'ineligible' | 'incomplete' | 'confirm' | 'ready'

/** What the whole notice says of one person on one day. `findings` are in the order of the list of conditions. */
export interface Assessment {
  readonly applicant: Applicant
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly evidence: readonly EvidenceFinding[]
  readonly contradictions: readonly Contradiction[]
}

/**
 * Judges an applicant by a policy's rules on a day; `seat` is the employer's row of a batch's quota table. The only
 * way to a verdict: roster, interview and page all come through here.
 */
export function assess(rules: Rules, stated: Applicant, asOf: Day, seat?: QuotaSeat): Assessment {
  const { applicant, found } = withoutContradictions(stated)
  const since = sinceTitle(applicant)
  const evidence = judgeEvidence(rules, applicant, since)
  const one: Case = { applicant, rules, asOf, evidence, since, former: transferredFrom(applicant), seat }
  const findings = conditions.map((condition) => condition.judge(one))
  return { applicant, verdict: verdictOf(findings), findings, evidence, contradictions: found }
}

function judgeEvidence(rules: Rules, applicant: Applicant, since: SinceTitle): readonly EvidenceFinding[] {
  const one = { applicant, rules, since }
  const findings: EvidenceFinding[] = []
  for (const rule of evidenceRules) {
    const count = rule.count(applicant)
    for (let index = 0; index < count; index++) findings.push(rule.judge(one, index))
  }
  return findings
}

/** The employer's open conditions are its to-dos and do not hold a person back; what is unmet always does. */
function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = 'ready'
  for (let index = 0; index < findings.length; index++) {
    const status = findings[index]?.status
    if (status === 'unmet') return 'ineligible'
    if (conditions[index]?.party === 'employer') continue
    if (status === 'missing') verdict = 'incomplete'
    else if (status === 'confirm' && verdict === 'ready') verdict = 'confirm'
  }
  return verdict
}
