import type { Award } from '../facts/applicant.ts'
import type { Rules } from '../policy/rules.ts'
import { type EvidenceRule, itemPath, Weighing } from './evidence.ts'
import { weighWindow } from './window.ts'

/** An award (附件1·五): personal standing in collective ones, who organised or approved it, what level it counts as. */
export const award: EvidenceRule = {
  kind: 'award',
  count: ({ awards }) => awards?.length ?? 0,
  judge(one, index) {
    const item = new Weighing()
    const stated = one.applicant.awards?.[index] as Award
    const path = itemPath('awards', index)
    weighCollective(item, stated, path)
    weighKind(item, stated, path, one.rules)
    const level = levelOf(stated, one.rules)
    if (!level) item.add('missing', 'level-not-stated', [`${path}.${stated.kind === 'talent' ? 'talent' : 'level'}`])
    if (stated.kind === 'science') item.remark('ranked-personnel')
    weighWindow(item, one, stated.receivedAt, path, 'receivedAt')
    return item.finding('award', index, level ?? 'none', level)
  },
}

/** A talent programme counts by the policy's table, everything else by its stated level. */
const levelOf = (stated: Award, { policy }: Rules): string | undefined =>
  stated.kind === 'talent' ? stated.talent && policy.awards.talents[stated.talent] : stated.level

function weighCollective(item: Weighing, { collective, roleStated }: Award, path: string): void {
  if (collective === undefined) return item.add('missing', 'collective-not-stated', [`${path}.collective`])
  if (!collective) return
  if (roleStated === undefined) item.add('missing', 'role-unknown', [`${path}.roleStated`])
  else if (!roleStated) item.add('rejected', 'role-not-stated')
}

function weighKind(item: Weighing, stated: Award, path: string, { policy }: Rules): void {
  if (stated.kind === 'competition') {
    if (stated.organiser === undefined) item.add('missing', 'organiser-not-stated', [`${path}.organiser`])
    else if (!policy.awards.organisers.includes(stated.organiser)) item.add('rejected', 'organiser-other')
  }
  if (stated.kind === 'commendation' && stated.level && policy.awards.approvalLevels.includes(stated.level)) {
    if (stated.approved === undefined) item.add('missing', 'approval-not-stated', [`${path}.approved`])
    else if (!stated.approved) item.add('rejected', 'not-approved')
  }
  if (stated.kind === 'talent' && stated.byOrganisationDepartment !== true) item.add('confirm', 'talent-recogniser')
}
