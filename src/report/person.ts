import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import type { EvidenceFinding } from '../evidence/evidence.ts'
import type { Applicant } from '../facts/applicant.ts'
import type { Day } from '../facts/day.ts'
import { visitFacts } from '../facts/stated.ts'
import type { Rules } from '../policy/rules.ts'
import { type Entry, sourceText } from '../roster/entry.ts'
import { maskId } from '../roster/values/resident-id.ts'
import type { ActionReport, ConditionReport, EvidenceReport, PersonReport } from './model.ts'
import { type Said, type SaidEvidence, wordingOf } from './wording.ts'

/** What a person's report is made with. */
export interface PersonContext {
  readonly rules: Rules
  readonly asOf: Day
  readonly speak: Speaker
  readonly showIds: boolean
}

/** The report on one person: every condition with its text, figures, facts and their places, and the way out. */
export function reportPerson(
  entry: Entry,
  assessment: Assessment,
  { rules, asOf, speak, showIds }: PersonContext,
): PersonReport {
  const { applicant, evidence, findings, verdict } = assessment
  const { id } = applicant
  const wording = wordingOf(rules, asOf, speak)
  const actions: ActionReport[] = []
  return {
    name: applicant.name,
    ...(id === undefined ? {} : { id: showIds ? id : maskId(id) }),
    ...(applicant.employer?.name === undefined ? {} : { employer: applicant.employer.name }),
    source: { file: entry.file, ...(entry.sheet === undefined ? {} : { sheet: entry.sheet }), row: entry.row },
    verdict,
    conditions: findings.map((finding, index) => {
      const said = wording.condition(index, finding)
      for (const action of said.actions) actions.push(action)
      return reportCondition(said, factsOf(conditions[index]?.reads ?? [], entry), finding.ways?.())
    }),
    evidence: evidence.map((item) => reportEvidence(item, nameOf(item, applicant), wording.evidence(item))),
    actions,
    materials: wording.materials(assessment),
    advisories: wording.advisories(assessment),
  }
}

/** What is said with the person's own facts and ways. Spelled out, for copies of half an object are slow. */
function reportCondition(
  { condition }: Said,
  facts: ConditionReport['facts'],
  paths: ConditionReport['paths'],
): ConditionReport {
  const { id, status, party, clauses, basis, code, params, text, cautions, needs, gap, earliest } = condition
  const report: Mutable<ConditionReport> = {
    id,
    status,
    party,
    clauses,
    basis,
    code,
    params,
    text,
    cautions,
    needs,
    facts,
  }
  if (gap) report.gap = gap
  if (earliest) report.earliest = earliest
  if (paths) report.paths = paths
  return report
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const reportEvidence = (
  { kind, index }: EvidenceFinding,
  name: string,
  { status, countsAs, reasons, needs }: SaidEvidence,
): EvidenceReport =>
  countsAs === undefined
    ? { kind, index, name, status, reasons, needs }
    : { kind, index, name, status, countsAs, reasons, needs }

/** The stated facts a condition looks at, each with the place it was read from. */
function factsOf(reads: readonly string[], entry: Entry): ConditionReport['facts'] {
  const facts: { path: string; value: unknown; source: string }[] = []
  const add = (path: string, value: unknown): void => {
    facts.push({ path, value, source: sourceText(entry.sourceOf(path) ?? '') })
  }
  for (const read of reads) visitFacts(entry.applicant, read, add)
  return facts
}

/** What the applicant calls an item of evidence. */
export function nameOf(
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
