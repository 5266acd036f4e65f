/** What can be wrong with the text of one cell: code, how serious it is, and the parameters its sentence is made from. */
export const problems = [
  { code: 'unknown-value', severity: 'warning', params: ['value', 'allowed'] },
  { code: 'unclear-value', severity: 'warning', params: ['value', 'could'] },
  { code: 'unreadable-date', severity: 'error', params: ['text'] },
  { code: 'impossible-date', severity: 'error', params: ['text'] },
  { code: 'future-date', severity: 'warning', params: ['text', 'value', 'asOf'] },
  { code: 'imprecise-date', severity: 'note', params: ['text', 'value'] },
  { code: 'text-beside-date', severity: 'note', params: ['text', 'value'] },
  { code: 'serial-as-text', severity: 'note', params: ['text', 'value'] },
  { code: 'two-digit-year', severity: 'warning', params: ['text'] },
  { code: 'four-digits', severity: 'warning', params: ['text'] },
  { code: 'january-or-october', severity: 'warning', params: ['text', 'value'] },
  { code: 'month-or-serial', severity: 'warning', params: ['text', 'value'] },
  { code: 'implausible-serial', severity: 'warning', params: ['text', 'value'] },
  { code: 'year-not-shown', severity: 'warning', params: ['text'] },
  { code: 'years-differ', severity: 'warning', params: ['text', 'years', 'counted'] },
  { code: 'several-dates', severity: 'warning', params: ['text'] },
  { code: 'unreadable-period', severity: 'error', params: ['text'] },
  { code: 'period-without-end', severity: 'warning', params: ['text'] },
  { code: 'period-without-start', severity: 'warning', params: [] },
  { code: 'period-reversed', severity: 'error', params: ['text'] },
  { code: 'unknown-title', severity: 'warning', params: ['value'] },
  { code: 'title-with-post', severity: 'note', params: ['text', 'title', 'post'] },
  { code: 'post-not-title', severity: 'warning', params: ['text'] },
  { code: 'several-titles', severity: 'warning', params: ['text'] },
  { code: 'title-scope', severity: 'note', params: ['text', 'title'] },
  { code: 'title-not-held', severity: 'warning', params: ['text', 'title'] },
  { code: 'title-remark', severity: 'warning', params: ['text', 'title'] },
  { code: 'ditto-blank', severity: 'warning', params: [] },
  { code: 'unknown-series', severity: 'warning', params: ['value'] },
  { code: 'qualification-not-title', severity: 'warning', params: ['text'] },
  { code: 'not-established', severity: 'note', params: ['text'] },
  { code: 'skill-grade-not-title', severity: 'warning', params: ['text'] },
  { code: 'senior-unclear', severity: 'warning', params: ['text'] },
  { code: 'senior-presumed', severity: 'warning', params: ['text'] },
  { code: 'education-not-held', severity: 'note', params: ['text'] },
  { code: 'degree-from-level', severity: 'note', params: ['text', 'level', 'degree'] },
  { code: 'level-from-degree', severity: 'note', params: ['text', 'level'] },
  { code: 'education-differs', severity: 'warning', params: ['level', 'degree'] },
  { code: 'not-a-number', severity: 'error', params: ['text'] },
  { code: 'not-whole', severity: 'error', params: ['text'] },
  { code: 'percent-or-fraction', severity: 'warning', params: ['text'] },
  { code: 'percent-not-exact', severity: 'warning', params: ['text'] },
  { code: 'percent-out-of-range', severity: 'error', params: ['text'] },
  { code: 'unreadable-year-list', severity: 'error', params: ['text'] },
  { code: 'name-not-stated', severity: 'warning', params: ['text'] },
  { code: 'training-without-years', severity: 'warning', params: ['text'] },
  { code: 'id-lost-digits', severity: 'warning', params: [] },
  { code: 'id-length', severity: 'warning', params: ['length'] },
  { code: 'id-check-digit', severity: 'warning', params: [] },
  { code: 'id-birth-date', severity: 'warning', params: [] },
] as const satisfies readonly { code: string; severity: Severity; params: readonly string[] }[]

export type Severity = 'error' | 'warning' | 'note'

export type ProblemCode = (typeof problems)[number]['code']

/** Something to tell about a cell; whoever knows the file adds where the cell is. */
export interface Problem {
  readonly code: ProblemCode
  readonly severity: Severity
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

const severities = new Map<ProblemCode, Severity>(problems.map(({ code, severity }) => [code, severity]))

/** A problem with the severity of its entry above. */
export function problem(code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { code, severity: severities.get(code) ?? 'error', params }
}
