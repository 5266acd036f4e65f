import type { Assessment } from '../assess.ts'
import type { Speaker } from '../copy/speak.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { Applicant } from '../facts/applicant.ts'
import { type Doubt, datesAhead, doubtsAbout, roundDoubts } from '../facts/checks.ts'
import { type Day, formatDay, yearOf } from '../facts/day.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import type { Rules } from '../policy/rules.ts'
import { type Entry, sourceText } from '../roster/entry.ts'
import { birthDateOf } from '../roster/values/resident-id.ts'
import { tool } from '../version.ts'
import { reportDiagnostic } from './diagnostics.ts'
import type { InputReport, PersonReport, Report } from './model.ts'
import { roundOf } from './round.ts'
import type { Tally } from './summary.ts'

/** What a report is put together from. */
export interface ReportParts {
  readonly rules: Rules
  readonly policySha256: string
  readonly asOf: Day
  readonly speak: Speaker
  readonly inputs: readonly InputReport[]
  readonly assumptions: Report['assumptions']
  readonly tally: Tally
  readonly people: readonly PersonReport[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The report as other programs read it. */
export function buildReport(parts: ReportParts): Report {
  const { rules, asOf, tally, speak } = parts
  const { policy } = rules
  return {
    schemaVersion: 1,
    tool,
    policy: {
      id: policy.id,
      version: policy.version,
      document: policy.document.number,
      year: policy.year,
      standard: { kind: policy.standard.kind, title: policy.standard.title },
      sha256: parts.policySha256,
    },
    asOf: formatDay(asOf),
    round: roundOf(rules, asOf),
    inputs: parts.inputs,
    assumptions: parts.assumptions,
    summary: tally.summary(),
    missingFacts: tally.missingFacts(),
    people: parts.people,
    diagnostics: [...asOfDoubts(rules, asOf), ...parts.diagnostics].map((found) => reportDiagnostic(found, speak)),
  }
}

/** A day on which this policy was not yet, or may be no longer, what applies. */
export function asOfDoubts({ policy }: Rules, asOf: Day): readonly Diagnostic[] {
  const { document, year } = policy
  const params = { asOf: formatDay(asOf), date: document.date, year }
  if (params.asOf < document.date) return [{ severity: 'warning', code: 'policy-as-of-early', params }]
  return yearOf(asOf) > year ? [{ severity: 'warning', code: 'policy-as-of-late', params }] : []
}

/** Contradictions and doubts about one person's facts, with the places of both facts. */
export function diagnosePerson(
  entry: Entry,
  { contradictions }: Assessment,
  asOf: Day,
  { notice }: Rules,
): readonly Diagnostic[] {
  const { applicant } = entry
  // Of a sheet every cell is told as it is read.
  const ahead = entry.sheet === undefined ? datesAhead(applicant, asOf) : []
  const doubts = [
    ...birthDoubt(applicant),
    ...doubtsAbout(applicant),
    ...ahead,
    ...roundDoubts(applicant, asOf, notice),
  ]
  if (doubts.length === 0 && contradictions.length === 0) return []
  const base = { severity: 'warning', file: entry.file, person: entry.applicant.name } as const
  const at = (paths: readonly string[]) => {
    const cells = paths.flatMap((path) => {
      const source = entry.sourceOf(path)
      return source === undefined ? [] : [sourceText(source)]
    })
    return {
      ...(entry.sheet === undefined ? {} : { sheet: entry.sheet }),
      ...(cells.length > 0 ? { cell: cells.join(' ') } : {}),
    }
  }
  return [
    ...contradictions.map(({ kept, dropped }) => ({
      ...base,
      code: 'contradiction',
      params: { kept, dropped },
      ...at([dropped, kept]),
    })),
    ...doubts.map(({ code, params, paths }) => ({ ...base, code, params, ...at(paths) })),
  ]
}

/** The birth date inside a resident ID that differs from the one stated. */
function birthDoubt({ id, birthDate }: Applicant): readonly Doubt[] {
  const inId = id === undefined || !birthDate ? undefined : parsePartialDate(birthDateOf(id) ?? '')
  if (!inId || !birthDate || (inId.lo >= birthDate.lo && inId.hi <= birthDate.hi)) return []
  return [
    { code: 'birth-date-differs', params: { inId: inId.text, stated: birthDate.text }, paths: ['birthDate', 'id'] },
  ]
}
