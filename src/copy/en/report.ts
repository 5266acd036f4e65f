import type { Copy } from '../words.ts'

/** Headings and fixed sentences of every kind of report. */
export const report: Copy['report'] = {
  title: 'Engineering-series titles, {@city} {@year}: eligibility check',
  document: 'By {@document}',
  standardBaseline:
    'Education and tenure are judged by the national baseline ({@standard}). The notice applies {@localStandard}, which it does not contain and this program does not have; that document prevails',
  standardLocal:
    'Education and tenure are judged by the local standard ({@standard}), and so is performance where it lists requirements',
  asOf: 'As of {day}',
  roundOpen: 'Days until online applications close on {deadline}: {days} (working days: {working})',
  roundOpenNoCalendar: 'Days until online applications close on {deadline}: {days}',
  roundClosed: 'Online applications closed at {@closingTime} on {deadline}; the system does not reopen',
  assumed: 'Computed on an assumption (--assume): {field} = {value}, people: {people}',
  circumstances:
    'Special circumstances that are not stated are taken as not the case: {list}; and so are further items of any list',
  notChecked:
    'This program does not check: whether documents are genuine, conduct and ability (the employer’s opinion), {@unchecked}whether the specialty fits the content of papers, the judgement of the review committee. Ready means that nothing in the notice stands in the way; it does not promise success',
  summary: 'Summary',
  people: 'people: {count}',
  verdictLine: '{verdict}: {count}',
  conditionsTitle: 'Conditions',
  missingTitle: 'Information most worth supplying',
  missingLine: '{field} (people: {people})',
  employerTodo: 'For the employer to do',
  blocks: 'In the way',
  lacks: 'Still lacking',
  toConfirm: 'To confirm',
  cautions: 'Cautions',
  next: 'Next steps',
  evidence: 'Evidence',
  materials: 'Materials',
  advisories: 'Hints',
  earliest: 'Earliest round: {year} ({date})',
  source: 'source {source}',
  due: 'by {date}',
  who: '{who}: {text}',
  readyTitle: 'People who are ready',
  diagnosticsTitle: 'Problems in the input',
  moreDiagnostics: '{count} more; see --format json',
  nobody: 'Nobody matches the filter',
  shown: 'Shown: {shown} of {count} people (--limit)',
  stated: 'stated',
  clauseMark: ' [{clauses}]',
  columns: { condition: 'Condition', status: 'Status', people: 'People' },
  aside: ' ({text})',
  hintTemplate: 'Many columns missing? Run zhicheng template for a blank roster and fill that in.',
}
