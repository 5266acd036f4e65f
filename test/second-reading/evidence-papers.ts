import { daysIf, lastOf } from './dates.ts'
import { BRIDGE } from './notice.ts'
import type { Paper } from './person.ts'
import type { EvidenceStatus } from './status.ts'

type Class = 'core' | 'provincial'
/** The class a paper is judged as, and how sure that is. */
type Classed = { as: Class; sure: EvidenceStatus }

const NOT_JOURNAL_ISSUES = ['supplement', 'special-issue', 'internal', 'proceedings']

/** Papers in the old authoritative journals, published before the bridge day, may still be core (附件1·四). */
function byAuthorityList(paper: Paper): Classed {
  const date = daysIf(paper.publishedAt)
  const certainlyLater = date?.every((day) => day > BRIDGE) ?? false
  if (paper.inAuthorityList === false || certainlyLater) return { as: 'provincial', sure: 'counted' }
  if (paper.inAuthorityList === undefined || !date) return { as: 'core', sure: 'missing' }
  return { as: 'core', sure: lastOf(date) < BRIDGE ? 'counted' : 'confirm' }
}

function classOf(paper: Paper): Classed {
  if (paper.level === 'provincial') return { as: 'provincial', sure: 'counted' }
  if (paper.coreInYear === undefined) return { as: 'core', sure: 'missing' }
  return paper.coreInYear ? { as: 'core', sure: 'counted' } : byAuthorityList(paper)
}

function issue({ kind }: Paper, as: Class): EvidenceStatus {
  if (kind === undefined) return 'missing'
  if (NOT_JOURNAL_ISSUES.includes(kind)) return 'rejected'
  if (kind === 'electronic') return as === 'core' ? 'confirm' : 'rejected'
  return 'counted'
}

function registered({ inRegister }: Paper, as: Class): EvidenceStatus {
  if (as === 'core') return 'counted'
  return inRegister === undefined ? 'missing' : inRegister ? 'counted' : 'rejected'
}

function similarityReport({ cnki, employerReport }: Paper): EvidenceStatus {
  return cnki === true || employerReport === true ? 'counted' : 'missing'
}

function similarityRate({ similarity }: Paper, as: Class): EvidenceStatus {
  if (similarity === undefined) return 'missing'
  if (similarity > 25) return 'rejected'
  return as === 'core' && similarity > 15 ? 'confirm' : 'counted'
}

/** What each rule for papers says, and the class the paper would count as (附件1·四). */
export function judgePaper(paper: Paper): { parts: EvidenceStatus[]; countsAs: Class } {
  const { as, sure } = classOf(paper)
  return {
    parts: [sure, issue(paper, as), registered(paper, as), similarityReport(paper), similarityRate(paper, as)],
    countsAs: as,
  }
}
