import { nextTitle, stepsOf } from './actions.ts'
import { md } from './markdown-text.ts'
import type { ConditionReport, EvidenceReport, PersonReport } from './model.ts'
import { ownHints, waySentences } from './open.ts'
import {
  actorText,
  clauseMark,
  earliestLines,
  evidenceWords,
  lateBy,
  ownCautions,
  placeOf,
  titled,
  titleOf,
} from './phrases.ts'
import type { RenderContext } from './renderers.ts'
import { evidenceSigns, materialSigns, openStatuses, statusSigns, verdictSigns } from './signs.ts'

type Speak = RenderContext['speak']

/** One person in full as Markdown: what to do, every condition with its arithmetic, evidence, the checklist. */
export function personMarkdown(person: PersonReport, closed: boolean, { speak }: RenderContext): string[] {
  const { report: text, page } = speak.copy
  const verdict = `${verdictSigns[person.verdict]} ${speak.term('verdict', person.verdict)}`
  return [
    `## ${md(titled(person.name, verdict, speak))}`,
    [person.employer, person.id, placeOf(person)]
      .filter((part) => part !== undefined)
      .map(md)
      .join(' · '),
    ...section(nextTitle(closed, speak), stepLines(person, speak)),
    ...section(
      page.allConditions,
      person.conditions.flatMap((condition) => conditionLines(condition, speak)),
    ),
    ...section(
      text.evidence,
      person.evidence.map((item) => `- ${evidenceLine(item, speak)}`),
    ),
    ...section(text.materials, materialLines(person, speak)),
    ...section(
      text.advisories,
      ownHints(person).map((hint) => `- ${md(hint.text)}`),
    ),
  ]
}

/** One of several people: what to do, the conditions that are open or come with a caution, evidence, hints. */
export function briefMarkdown(person: PersonReport, closed: boolean, { speak }: RenderContext): string[] {
  const { report: text } = speak.copy
  const late = lateBy(person)
  const told = person.conditions.filter((one) => isOpen(one) || one === late || ownCautions(one).length > 0)
  if (told.length === 0 && person.evidence.length === 0) return []
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [`**${md(title)}**`, lines.join('\n')] : []
  return [
    `### ${md(titled(person.name, `${verdictSigns[person.verdict]} ${speak.term('verdict', person.verdict)}`, speak))}`,
    ...list(
      text.conditionsTitle,
      told.flatMap((condition) => conditionLines(condition, speak)),
    ),
    ...list(nextTitle(closed, speak), stepLines(person, speak)),
    ...list(
      text.evidence,
      person.evidence.map((item) => `- ${evidenceLine(item, speak)}`),
    ),
    ...list(
      text.advisories,
      ownHints(person).map((hint) => `- ${md(hint.text)}`),
    ),
  ]
}

const isOpen = ({ status }: ConditionReport): boolean => openStatuses.some((one) => one === status)

const stepLines = (person: PersonReport, speak: Speak): string[] =>
  stepsOf(person.actions).map((action) => `- ${md(actionText(action, speak))}`)

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`### ${md(title)}`, lines.join('\n')] : []

/** `单位（2022-09-30 前）：…`, with the clauses. */
function actionText({ who, due, text, clauses }: PersonReport['actions'][number], speak: Speak): string {
  const { report } = speak.copy
  const line = speak.fill(report.who, { who: actorText(who, due, speak), text })
  return `${line}${clauseMark(clauses, speak)}`
}

function conditionLines(condition: ConditionReport, speak: Speak): string[] {
  const { report: text } = speak.copy
  const { status, clauses } = condition
  const mark = clauseMark(clauses, speak)
  const title = `${statusSigns[status]} ${titleOf(condition, speak)}`
  const further = [
    ...earliestLines(condition, speak),
    ...waySentences(condition, speak),
    ...ownCautions(condition).map((note) => titled(text.cautions, note.text, speak)),
  ]
  return [
    `- **${md(title)}** ${md(titled(speak.term('status', status), condition.text, speak))}${md(mark)}`,
    ...further.map((line) => `  - ${md(line)}`),
  ]
}

/** `✗ 论文1 题目 不计入: 原因`. */
function evidenceLine(item: EvidenceReport, speak: Speak): string {
  const { what, verdict, why } = evidenceWords(item, speak)
  return `**${md(`${evidenceSigns[item.status] ?? ''} ${verdict}`)}** ${md(why ? titled(what, why, speak) : what)}`
}

function materialLines({ materials }: PersonReport, speak: Speak): string[] {
  return materials
    .filter(({ status }) => status !== 'not-applicable')
    .map(({ name, provider, status }) => {
      const how = `${speak.term('party', provider)} · ${speak.term('materialStatus', status)}`
      return `- ${materialSigns[status]} ${md(`${name}${speak.fill(speak.copy.report.aside, { text: how })}`)}`
    })
}
