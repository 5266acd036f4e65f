import type { Achievement, Award, Recommendation } from './person.ts'
import type { EvidenceStatus } from './status.ts'

const TALENT_COUNTS = { 'province-top': 'province', 'province-leading': 'province', 'city-leading': 'city' } as const

/** Silence is missing, the answer needed is fine, the other one rejects the item. */
function must(fact: boolean | undefined, needed: boolean): EvidenceStatus {
  return fact === undefined ? 'missing' : fact === needed ? 'counted' : 'rejected'
}

function ownPart({ collective, roleStated }: Award): EvidenceStatus {
  if (collective === undefined) return 'missing'
  return collective ? must(roleStated, true) : 'counted'
}

function ofKind(award: Award): EvidenceStatus {
  switch (award.kind) {
    case 'competition':
      return must(award.organiser === undefined ? undefined : award.organiser !== 'other', true)
    case 'commendation':
      return award.level === 'city' || award.level === 'county' ? must(award.approved, true) : 'counted'
    case 'talent':
      return award.byOrganisationDepartment === true ? 'counted' : 'confirm'
    default:
      return 'counted'
  }
}

function awardLevel(award: Award): Award['level'] {
  if (award.kind !== 'talent') return award.level
  return award.talent && TALENT_COUNTS[award.talent]
}

/** What each rule for awards says, and the level the award would count as, undefined where unknown (附件1·五). */
export function judgeAward(award: Award): { parts: EvidenceStatus[]; countsAs: Award['level'] } {
  const level = awardLevel(award)
  return { parts: [ownPart(award), ofKind(award), level ? 'counted' : 'missing'], countsAs: level }
}

function twoThirds({ reviewers, approvals }: Recommendation): EvidenceStatus {
  if (!reviewers || approvals === undefined || approvals > reviewers) return 'missing'
  return approvals * 3 >= reviewers * 2 ? 'counted' : 'rejected'
}

/** What each rule for expert recommendations says (附件1·三). */
export function judgeRecommendation(item: Recommendation): EvidenceStatus[] {
  return [
    must(item.appliedInWriting, true),
    must(item.employerAgreed, true),
    must(item.settledResult, false),
    must(item.benefit, true),
    must(item.honest, true),
    must(item.policyKnown, true),
    must(item.expertInformed, true),
    twoThirds(item),
  ]
}

/** What the rule for other achievements says: each needs evidence (五(一)). */
export function judgeAchievement({ hasEvidence }: Achievement): EvidenceStatus[] {
  return [hasEvidence === true ? 'counted' : 'missing']
}
