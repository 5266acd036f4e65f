import type { Assessment } from '../assess.ts'
import type { Speaker } from '../copy/speak.ts'
import { datesAhead, doubtsAbout, roundDoubts } from '../facts/checks.ts'
import type { Bench } from '../interview/next.ts'
import { nextTitle, stepsOf } from '../report/actions.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import type { ConditionReport } from '../report/model.ts'
import { ownHints } from '../report/open.ts'
import { reportPerson } from '../report/person.ts'
import { actorText, clauseMark, evidenceWords, ownCautions, standardLine, titleOf } from '../report/phrases.ts'
import { materialSigns, statusSigns, verdictSigns } from '../report/signs.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { element } from './dom.ts'

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
  const verdict = `${verdictSigns[person.verdict]} ${speak.term('verdict', person.verdict)}${closed ? page.closed : ''}`
  const section = element('section', { class: 'result' }, element('h2', {}, page.result))
  if (!started) return section
  const whose = [person.name, person.employer].filter(Boolean).join(' · ')
  section.append(element('p', { class: 'whose' }, maskIds(whose)))
  section.append(
    element('p', { class: `verdict ${person.verdict}`, id: 'verdict', 'data-verdict': person.verdict }, verdict),
  )
  section.append(element('p', { class: 'note' }, standardLine(rules.policy, speak)))
  const list = element('ul', { class: 'conditions' })
  for (const condition of person.conditions) list.append(conditionView(condition, speak))
  section.append(element('details', { open: true }, element('summary', {}, report.conditionsTitle), list))
  if (person.actions.length > 0) {
    const items = stepsOf(person.actions).map(({ who, due, text }) =>
      element('li', {}, speak.fill(report.who, { who: actorText(who, due, speak), text })),
    )
    section.append(element('h3', {}, nextTitle(closed, speak)), element('ul', {}, ...items))
  }
  const evidence = person.evidence.map((item) => {
    const { what, verdict: counts, why } = evidenceWords(item, speak)
    return element('li', {}, [what, counts, why].filter(Boolean).join(' · '))
  })
  if (evidence.length > 0) section.append(element('h3', {}, report.evidence), element('ul', {}, ...evidence))
  const { applicant } = assessment
  const doubts = [
    ...doubtsAbout(applicant),
    ...datesAhead(applicant, asOf),
    ...roundDoubts(applicant, asOf, rules.notice),
  ]
  const doubted = doubts.map(({ code, params }) => {
    const { message, fix = '' } = reportDiagnostic({ severity: 'warning', code, params }, speak)
    return element('li', {}, fix ? `${message}${speak.copy.terms.sentenceSeparator}${fix}` : message)
  })
  if (doubted.length > 0) section.append(element('h3', {}, report.diagnosticsTitle), element('ul', {}, ...doubted))
  const hints = ownHints(person).map(({ text }) => element('li', {}, text))
  if (hints.length > 0) section.append(element('h3', {}, report.advisories), element('ul', {}, ...hints))
  const materials = person.materials
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ name, status }) =>
      element('li', {}, `${materialSigns[status]} ${name} · ${speak.term('materialStatus', status)}`),
    )
  section.append(element('h3', {}, report.materials), element('ul', { class: 'materials' }, ...materials))
  section.append(element('p', { class: 'note' }, speak.fill(report.notChecked)))
  return section
}

function conditionView(condition: ConditionReport, speak: Speaker): HTMLElement {
  const { id, status, text, clauses, earliest } = condition
  const item = element(
    'li',
    { class: status, 'data-condition': id, 'data-status': status },
    element('strong', {}, `${statusSigns[status]} ${titleOf(condition, speak)} · ${speak.term('status', status)}`),
    element('span', {}, text),
    element('small', {}, clauseMark(clauses, speak)),
  )
  for (const { text: caution } of ownCautions(condition)) item.append(element('em', {}, caution))
  if (earliest)
    item.append(element('em', {}, speak.fill(speak.copy.report.earliest, { year: earliest.year, date: earliest.date })))
  return item
}
