import type { Assessment } from '../assess.ts'
import type { Speaker } from '../copy/speak.ts'
import type { Bench } from '../interview/next.ts'
import { nextTitle, stepsOf } from '../report/actions.ts'
import type { ConditionReport } from '../report/model.ts'
import { reportPerson } from '../report/person.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { element } from './dom.ts'

const SIGNS: Readonly<Record<string, string>> = {
  met: '✓',
  unmet: '✗',
  missing: '?',
  confirm: '!',
  'not-applicable': '–',
  ready: '✓',
  incomplete: '?',
  ineligible: '✗',
}

/** The result as it stands: verdict, every condition with reason and clause, what to do, what to hand in. */
export function resultView(
  assessment: Assessment,
  { rules, asOf }: Bench,
  speak: Speaker,
  started: boolean,
): HTMLElement {
  const { report, selfCheck: page } = speak.copy
  const closed = asOf > rules.deadline
  const entry = { applicant: assessment.applicant, file: '', row: 1, sourceOf: () => undefined }
  const person = reportPerson(entry, assessment, { rules, asOf, speak, showIds: false })
  const verdict = `${SIGNS[person.verdict] ?? ''} ${speak.term('verdict', person.verdict)}`
  const section = element('section', { class: 'result', 'aria-live': 'polite' }, element('h2', {}, page.result))
  if (!started) return section
  const whose = [person.name, person.employer].filter(Boolean).join(' · ')
  section.append(element('p', { class: 'whose' }, maskIds(whose)))
  section.append(
    element('p', { class: `verdict ${person.verdict}`, id: 'verdict', 'data-verdict': person.verdict }, verdict),
  )
  const standard = person.conditions.some(({ basis }) => basis === 'local-standard')
    ? report.standardLocal
    : report.standardBaseline
  section.append(element('p', { class: 'note' }, speak.fill(standard)))
  const list = element('ul', { class: 'conditions' })
  for (const condition of person.conditions) list.append(conditionView(condition, speak))
  section.append(element('details', { open: true }, element('summary', {}, report.conditionsTitle), list))
  if (person.actions.length > 0) {
    const items = stepsOf(person.actions).map(({ who, due, text }) =>
      element(
        'li',
        {},
        `${speak.fill(report.who, { who: speak.term('actor', who), text })}${due === undefined ? '' : ` · ${speak.fill(report.due, { date: due })}`}`,
      ),
    )
    section.append(element('h3', {}, nextTitle(closed, speak)), element('ul', {}, ...items))
  }
  const evidence = person.evidence.map((item) =>
    element(
      'li',
      {},
      `${speak.term('evidenceKind', item.kind)}${item.index + 1} ${item.name} · ${speak.term('evidenceStatus', item.status)} · ${item.reasons.map(({ text }) => text).join(speak.copy.terms.sentenceSeparator)}`,
    ),
  )
  if (evidence.length > 0) section.append(element('h3', {}, report.evidence), element('ul', {}, ...evidence))
  const materials = person.materials
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ name, status }) =>
      element('li', {}, `${status === 'have' ? '☑' : '☐'} ${name} · ${speak.term('materialStatus', status)}`),
    )
  section.append(element('h3', {}, report.materials), element('ul', { class: 'materials' }, ...materials))
  section.append(element('p', { class: 'note' }, speak.fill(report.notChecked)))
  return section
}

function conditionView(
  { id, status, text, clauses, cautions, earliest }: ConditionReport,
  speak: Speaker,
): HTMLElement {
  const title = (speak.copy.conditionTitles as Readonly<Record<string, string>>)[id] ?? id
  const item = element(
    'li',
    { class: status, 'data-condition': id, 'data-status': status },
    element('strong', {}, `${SIGNS[status] ?? ''} ${title} · ${speak.term('status', status)}`),
    element('span', {}, text),
    element('small', {}, speak.fill(speak.copy.report.clauseMark, { clauses })),
  )
  for (const { text: caution } of cautions) item.append(element('em', {}, caution))
  if (earliest)
    item.append(element('em', {}, speak.fill(speak.copy.report.earliest, { year: earliest.year, date: earliest.date })))
  return item
}
