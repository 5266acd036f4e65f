import { achievement } from './achievement.ts'
import { award } from './award.ts'
import type { EvidenceRule } from './evidence.ts'
import { paper } from './paper.ts'
import { recommendation } from './recommendation.ts'

/** The kinds of evidence, in the order of the report. */
export const evidenceRules: readonly EvidenceRule[] = [paper, award, recommendation, achievement]
