import type { Assessment } from '../assess.ts'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import type { EvidenceFinding } from '../evidence/evidence.ts'
import type { Applicant } from '../facts/applicant.ts'
import { type Day, formatDay } from '../facts/day.ts'
import { visitFacts } from '../facts/stated.ts'
import type { Finding, Note } from '../logic/finding.ts'
import type { Rules } from '../policy/rules.ts'
import type { Entry } from '../roster/entry.ts'
import { maskId } from '../roster/values/resident-id.ts'
import { actionsFor } from './actions.ts'
import { advisoriesFor } from './advisories.ts'
import { materialsFor } from './materials.ts'
import type { ConditionReport, EvidenceReport, PersonReport, TextNote } from './model.ts'

/** What a person's report is made with. */
export interface PersonContext {
  readonly rules: Rules
  readonly asOf: Day
  readonly speak: Speaker
  readonly showIds: boolean
}

/** The report on one person: every condition with its text, figures, facts and their places, and the way out. */
export function reportPerson(entry: Entry, assessment: Assessment, context: PersonContext): PersonReport {
  const { rules, asOf, speak, showIds } = context
  const { applicant } = assessment
  const { id } = applicant
  return {
    name: applicant.name,
    ...(id === undefined ? {} : { id: showIds ? id : maskId(id) }),
    ...(applicant.employer?.name === undefined ? {} : { employer: applicant.employer.name }),
    source: { file: entry.file, ...(entry.sheet === undefined ? {} : { sheet: entry.sheet }), row: entry.row },
    verdict: assessment.verdict,
    conditions: conditions.map((condition, index) =>
      reportCondition(condition, assessment.findings[index] as Finding, entry, context),
    ),
    evidence: assessment.evidence.map((item) => reportEvidence(item, applicant, speak)),
    actions: conditions.flatMap((condition, index) =>
      actionsFor(condition, assessment.findings[index] as Finding, rules, asOf, speak),
    ),
    materials: materialsFor(assessment, rules, speak),
    advisories: advisoriesFor(assessment, rules, asOf).map((note) => textNote(note, speak.advisory(note))),
  }
}

const textNote = (note: Note, text: string): TextNote => ({ code: note.code, params: note.params ?? {}, text })

function reportCondition(
  condition: Condition,
  finding: Finding,
  entry: Entry,
  { rules, speak }: PersonContext,
): ConditionReport {
  const { earliest, gap, ways } = finding
  return {
    id: condition.id,
    status: finding.status,
    party: condition.party,
    clauses: rules.policy.citations[condition.id],
    basis: finding.basis ?? 'notice',
    code: finding.code,
    params: finding.params ?? {},
    text: speak.reason(finding, finding.also, finding.needs),
    cautions: (finding.cautions ?? []).map((note) => textNote(note, speak.caution(note))),
    needs: finding.needs ?? [],
    facts: factsOf(condition, entry),
    ...(gap ? { gap } : {}),
    ...(earliest ? { earliest: { date: formatDay(earliest.day), year: earliest.year } } : {}),
    ...(ways ? { paths: ways() } : {}),
  }
}

/** The stated facts a condition looks at, each with the place it was read from. */
function factsOf({ reads }: Condition, entry: Entry): ConditionReport['facts'] {
  const facts: { path: string; value: unknown; source: string }[] = []
  for (const read of reads) {
    visitFacts(entry.applicant, read, (path, value) => {
      facts.push({ path, value, source: entry.sourceOf(path) ?? '' })
    })
  }
  return facts
}

function reportEvidence(item: EvidenceFinding, applicant: Applicant, speak: Speaker): EvidenceReport {
  return {
    kind: item.kind,
    index: item.index,
    name: nameOf(item, applicant),
    status: item.status,
    ...(item.countsAs === undefined ? {} : { countsAs: item.countsAs }),
    reasons: item.reasons.map((note) => ({ code: note.code, text: speak.evidence(note, item.needs) })),
    needs: item.needs,
  }
}

function nameOf(
  { kind, index }: EvidenceFinding,
  { papers, awards, recommendations, achievements }: Applicant,
): string {
  switch (kind) {
    case 'paper':
      return papers?.[index]?.title ?? ''
    case 'award':
      return awards?.[index]?.name ?? ''
    case 'recommendation':
      return recommendations?.[index]?.content ?? ''
    case 'achievement':
      return achievements?.[index]?.name ?? ''
  }
}
