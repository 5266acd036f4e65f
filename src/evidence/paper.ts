import type { Paper } from '../facts/applicant.ts'
import type { Rules } from '../policy/rules.ts'
import { type EvidenceRule, itemPath, Weighing } from './evidence.ts'
import { weighWindow } from './window.ts'

/** A paper (附件1·四): kind of issue, level of the journal in its year, duplicate check, similarity cap. */
export const paper: EvidenceRule = {
  kind: 'paper',
  count: ({ papers }) => papers?.length ?? 0,
  judge(one, index) {
    const item = new Weighing()
    const stated = one.applicant.papers?.[index] as Paper
    const path = itemPath('papers', index)
    const level = weighLevel(item, stated, path, one.rules)
    weighKind(item, stated, path, level, one.rules)
    if (level === 'provincial') weighRegister(item, stated, path)
    if (stated.cnki !== true && stated.employerReport !== true) {
      item.add('missing', 'no-duplicate-check', [`${path}.cnki`, `${path}.employerReport`])
    }
    weighSimilarity(item, stated, path, level, one.rules)
    weighWindow(item, one, stated.publishedAt, path, 'publishedAt')
    return item.finding('paper', index, level, possibleLevel(stated, level, one.rules))
  },
}

/** What a paper can still come to count as; undefined while it may be either. */
function possibleLevel({ similarity = 0, coreInYear }: Paper, level: 'core' | 'provincial', { policy }: Rules) {
  if (level === 'provincial' || similarity > policy.papers.caps.core) return 'provincial'
  return coreInYear ? 'core' : undefined
}

/** The level the rest is judged by: core while it is still open. */
function weighLevel(item: Weighing, stated: Paper, path: string, rules: Rules): 'core' | 'provincial' {
  if (stated.level === 'provincial') return 'provincial'
  if (stated.coreInYear === true) return 'core'
  if (stated.coreInYear === undefined) {
    item.add('missing', 'core-not-stated', [`${path}.coreInYear`])
    return 'core'
  }
  return weighBridge(item, stated, path, rules)
}

/** Papers in the province's old list of authority journals count as core if published before the policy's day. */
function weighBridge(item: Weighing, stated: Paper, path: string, { authorityBefore }: Rules): 'core' | 'provincial' {
  const { inAuthorityList: listed, publishedAt: date } = stated
  if (authorityBefore === undefined || listed === false || (date && date.lo > authorityBefore)) return 'provincial'
  // A date that is found to lie after the policy's day settles it, too.
  const late = date && date.hi > authorityBefore ? [`${path}.publishedAt`] : []
  if (listed === undefined) item.add('missing', 'authority-not-stated', [`${path}.inAuthorityList`, ...late])
  else if (!date) item.add('missing', 'no-date', [`${path}.publishedAt`])
  else if (date.hi < authorityBefore) item.remark('authority-bridge')
  else item.add('confirm', 'authority-day', undefined, { date: date.text })
  return 'core'
}

function weighKind(
  item: Weighing,
  { kind }: Paper,
  path: string,
  level: 'core' | 'provincial',
  { policy }: Rules,
): void {
  if (kind === undefined) return item.add('missing', 'kind-not-stated', [`${path}.kind`])
  if (policy.papers.excludedKinds.includes(kind)) return item.add('rejected', 'kind-excluded', undefined, { kind })
  if (kind !== 'electronic') return
  const fate = policy.papers.electronic[level]
  if (fate !== 'accepted') item.add(fate === 'refused' ? 'rejected' : 'confirm', `electronic-${fate}`)
}

function weighRegister(item: Weighing, { inRegister }: Paper, path: string): void {
  if (inRegister === undefined) item.add('missing', 'register-not-stated', [`${path}.inRegister`])
  else if (!inRegister) item.add('rejected', 'not-in-register')
}

function weighSimilarity(
  item: Weighing,
  { similarity }: Paper,
  path: string,
  level: 'core' | 'provincial',
  { policy: { papers } }: Rules,
): void {
  if (similarity === undefined) return item.add('missing', 'similarity-not-stated', [`${path}.similarity`])
  if (similarity <= papers.caps[level]) return
  const params = { similarity, cap: papers.caps[level], provincialCap: papers.caps.provincial }
  if (level === 'core' && similarity <= papers.caps.provincial) {
    item.add('confirm', 'similarity-over-core', undefined, params)
  } else {
    const cap = Math.max(papers.caps[level], papers.caps.provincial)
    item.add('rejected', 'similarity-over', undefined, { similarity, cap })
  }
}
