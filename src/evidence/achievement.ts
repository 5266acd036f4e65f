import type { Achievement } from '../facts/applicant.ts'
import { type EvidenceRule, itemPath, Weighing } from './evidence.ts'
import { weighWindow } from './window.ts'

/** A project, patent, standard or other result: inside the window and backed by evidence (五(一)). */
export const achievement: EvidenceRule = {
  kind: 'achievement',
  count: ({ achievements }) => achievements?.length ?? 0,
  judge(one, index) {
    const item = new Weighing()
    const stated = one.applicant.achievements?.[index] as Achievement
    const path = itemPath('achievements', index)
    if (stated.hasEvidence !== true) item.add('missing', 'no-evidence', [`${path}.hasEvidence`])
    weighWindow(item, one, stated.achievedAt, path, 'achievedAt')
    return item.finding('achievement', index)
  },
}
