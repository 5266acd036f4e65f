import { judgeAchievement, judgeAward, judgeRecommendation } from './evidence-others.ts'
import { judgePaper } from './evidence-papers.ts'
import type { Person } from './person.ts'
import { type EvidenceStatus, gravest } from './status.ts'
import { inWindow } from './window.ts'

/** One evidence item judged: its place within its kind from 0, and for papers and awards what it counts as. */
export type EvidenceResult = {
  kind: 'paper' | 'award' | 'recommendation' | 'achievement'
  index: number
  status: EvidenceStatus
  countsAs?: string
}

function counting(status: EvidenceStatus, as: string | undefined): string {
  return status === 'counted' && as !== undefined ? as : 'none'
}

function paperResults(person: Person): EvidenceResult[] {
  return (person.papers ?? []).map((paper, index) => {
    const { parts, countsAs } = judgePaper(paper)
    const status = gravest([...parts, inWindow(person, paper.publishedAt)])
    return { kind: 'paper', index, status, countsAs: counting(status, countsAs) }
  })
}

function awardResults(person: Person): EvidenceResult[] {
  return (person.awards ?? []).map((award, index) => {
    const { parts, countsAs } = judgeAward(award)
    const status = gravest([...parts, inWindow(person, award.receivedAt)])
    return { kind: 'award', index, status, countsAs: counting(status, countsAs) }
  })
}

function recommendationResults(person: Person): EvidenceResult[] {
  return (person.recommendations ?? []).map((item, index) => {
    const window = item.madeAt === undefined ? [] : [inWindow(person, item.madeAt)]
    return { kind: 'recommendation', index, status: gravest([...judgeRecommendation(item), ...window]) }
  })
}

function achievementResults(person: Person): EvidenceResult[] {
  return (person.achievements ?? []).map((item, index) => ({
    kind: 'achievement',
    index,
    status: gravest([...judgeAchievement(item), inWindow(person, item.achievedAt)]),
  }))
}

/** Every evidence item of a person, papers first, then awards, recommendations and achievements (附件1·三 to 五). */
export function judgeEvidence(person: Person): EvidenceResult[] {
  return [
    ...paperResults(person),
    ...awardResults(person),
    ...recommendationResults(person),
    ...achievementResults(person),
  ]
}
