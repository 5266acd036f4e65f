import { type Assessment, assess } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import { catalogue, fieldAt, pattern } from '../facts/catalogue/catalogue.ts'
import type { Day } from '../facts/day.ts'
import { parsePartialDate } from '../facts/partial-date.ts'
import type { ConditionId } from '../policy/policy.ts'
import type { Rules } from '../policy/rules.ts'
import { circumstances } from './circumstances.ts'
import { openedQuestion } from './opened.ts'
import { probesFor } from './probes.ts'
import { type AnswerValue, type Question, questionOn } from './question.ts'
import { answerTo, applicantOf, isSettled, type Session, withAnswer } from './session.ts'

/** What the interview judges by. */
export interface Bench {
  readonly rules: Rules
  readonly asOf: Day
}

export const assessSession = (session: Session, { rules, asOf }: Bench): Assessment =>
  assess(rules, applicantOf(session), asOf)

/** Labels that decide nothing but that every report and every employer needs; asked first. */
const LABELS = ['name', 'employer.name']

/**
 * The question to ask next: of the facts that open conditions still need, the one that settles most; undefined where
 * no answer would change anything any more. Special circumstances come once, as soon as the title is known; evidence
 * comes last.
 */
export function nextQuestion(session: Session, bench: Bench): Question | undefined {
  const label = LABELS.find((id) => !answerTo(session, id))
  if (label) return questionOn(label)
  const assessment = assessSession(session, bench)
  const opened = openedQuestion(session, assessment)
  if (opened) return opened
  const candidates = rank(assessment, session)
  const boxes = circumstanceQuestion(session, assessment)
  const titleKnown = answerTo(session, 'title.level') !== undefined
  if (boxes && titleKnown) return boxes
  const question = candidates.find((one) => matters(one, session, bench)) ?? boxes
  return (
    question ?? (answerTo(session, 'evidence') ? undefined : { id: 'evidence', kind: 'boxes', why: ['performance'] })
  )
}

/** The questions that were answered, but not exactly enough for what hangs on them: 2018 where the month decides. */
export function answeredLoosely(session: Session, bench: Bench): readonly string[] {
  const { findings, evidence } = assessSession(session, bench)
  const needs = new Set([
    ...findings.flatMap((finding) => finding.needs ?? []),
    ...evidence.flatMap((item) => item.needs),
  ])
  const isLoose = (value: AnswerValue | undefined): boolean => {
    const date = typeof value === 'string' ? parsePartialDate(value) : undefined
    return date !== undefined && date.lo !== date.hi
  }
  return session.answers.flatMap(({ id, value }) =>
    fieldAt(id)?.type === 'date' && needs.has(id) && isLoose(value) ? [id] : [],
  )
}

interface Need {
  score: number
  readonly why: ConditionId[]
}

/** Open facts by what they would settle: a condition that needs several shares its weight among them. */
function rank({ findings }: Assessment, session: Session): readonly Question[] {
  const needs = new Map<string, Need>()
  findings.forEach(({ status, code, needs: paths = [] }, index) => {
    const condition = conditions[index]
    if (!condition) return
    // Nobody but a person who compared the standard can settle this one; it has no missing fact, but an answer.
    const asked = status === 'confirm' && code === 'performance-external' ? ['performance.confirmed'] : paths
    for (const path of new Set(asked.map((one) => questionFor(one, session)))) {
      if (path === undefined || isSettled(session, path)) continue
      const need = needs.get(path) ?? { score: 0, why: [] }
      need.score += (condition.party === 'applicant' ? 1 : 0.5) / asked.length
      need.why.push(condition.id)
      needs.set(path, need)
    }
  })
  return [...needs]
    .sort(([one, a], [other, b]) => b.score - a.score || byItem(one, other) || orderOf(one) - orderOf(other))
    .map(([id, { why }]) => questionOn(id, why))
}

/** Questions about one list go item by item: whoever holds a certificate reads off all it says. */
function byItem(one: string, other: string): number {
  const [item, another] = [itemOf(one), itemOf(other)]
  if (!item || !another || pattern(item) !== pattern(another) || item === another) return 0
  return item < another ? -1 : 1
}

const itemOf = (id: string): string | undefined => /^.*\]/u.exec(id)?.[0]

const order = new Map(catalogue.map(({ path }, index) => [path, index]))
const orderOf = (path: string): number => order.get(pattern(path)) ?? order.size

/** The question that supplies a need: wholes are asked for by their first fact that is still open. */
function questionFor(need: string, session: Session): string | undefined {
  const first = (...ids: string[]): string | undefined => ids.find((id) => !answerTo(session, id))
  if (need === 'title') return first('title.level', 'title.series')
  if (need === 'education') return first('education[0].level')
  if (/^continuingEducation\[year=\d+\]$/u.test(need)) return `${need}.hours`
  return fieldAt(need) ? need : undefined
}

/** The one question about special circumstances, until it is answered, and again once further ones can apply. */
function circumstanceQuestion(session: Session, { applicant }: Assessment): Question | undefined {
  const said = answerTo(session, 'circumstances')
  if (said && !said.again) return undefined
  return circumstances.some(({ applies }) => applies(applicant))
    ? { id: 'circumstances', kind: 'boxes', why: [] }
    : undefined
}

/**
 * Whether it makes a difference what is answered: some answer, 不清楚 among them, leads to another assessment than some
 * other. A question that cannot matter is not asked.
 */
export function matters(question: Question, session: Session, bench: Bench): boolean {
  const unknown = signatureOf(assessSession(session, bench))
  return probesFor(question, bench.rules).some(
    (value) => signatureOf(assessSession(withAnswer(session, { id: question.id, value }), bench)) !== unknown,
  )
}

/** What an assessment says, as text: statuses, reasons and open facts of conditions and evidence. */
export const signatureOf = ({ verdict, findings, evidence }: Assessment): string =>
  JSON.stringify([
    verdict,
    findings.map(({ status, code, also, needs }) => [status, code, also?.map((note) => note.code), needs]),
    evidence.map(({ status, countsAs, needs }) => [status, countsAs, needs]),
  ])
