import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import { clauseMark } from '../report/phrases.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import type { Asker } from './asker.ts'
import { answeredLoosely, assessSession, type Bench, nextQuestion } from './next.ts'
import { type Answer, type AnswerValue, BOX_IDS, type Question, questionNamed } from './question.ts'
import { answerTo, type Session, withAnswer } from './session.ts'
import { messageOf, showQuestion, titleAt, valueInWords } from './show.ts'

/** What an interview works with. */
export interface InterviewContext {
  readonly bench: Bench
  readonly speak: Speaker
  readonly asker: Asker
  /** Shows a line between the questions. */
  say(line: string): Promise<void>
  /** Keeps what has been said so far; called after every answer. */
  save(session: Session): Promise<void>
}

/** Where a saved interview goes on: one with nothing left to ask asks again what was answered 不清楚, or too loosely. */
export function reopened(saved: Session, bench: Bench): Session {
  if (nextQuestion(saved, bench)) return saved
  const loose = answeredLoosely(saved, bench)
  return {
    answers: saved.answers
      .filter(({ unknown }) => !unknown)
      .map((answer) => (loose.includes(answer.id) ? { ...answer, again: true } : answer)),
  }
}

/**
 * Asks until no answer would change anything any more, or the person stops. Resolves to everything that was said.
 * Where nothing is open from the start, an interview that has ended is taken up again to change answers.
 */
export async function interview(start: Session, context: InterviewContext): Promise<Session> {
  const { reviewLeave, reviewDone } = context.speak.copy.interview
  const again = nextQuestion(start, context.bench) === undefined
  let session = start
  let ruledOut = unmetOf(assessSession(session, context.bench))
  for (;;) {
    const question = nextQuestion(session, context.bench)
    if (!question && !again) return session
    const answered = question ? await put(question, session, context) : 'back'
    const before = session
    session =
      answered === 'back'
        ? await review(session, context, question ? reviewLeave : reviewDone)
        : withAnswer(session, answered)
    if (!question && session === before) return session
    await context.save(session)
    const assessment = assessSession(session, context.bench)
    await progress(session, question?.id ?? '', assessment, context)
    const now = unmetOf(assessment)
    const news = now.filter((index) => !ruledOut.includes(index))
    ruledOut = now
    if (news.length > 0 && !(await goOn(news, assessment, context))) return session
  }
}

async function put(question: Question, session: Session, context: InterviewContext): Promise<Answer | 'back'> {
  const { bench, speak, asker, say } = context
  const shown = showQuestion(question, session, bench.rules, bench.asOf, speak)
  const reply = await asker.ask(question, shown)
  if (reply === 'back') return 'back'
  if (asker.echo) {
    const value = reply === 'unknown' ? speak.copy.interview.unknown : valueInWords(question, reply.value, speak)
    await say(`${shown.message} ${speak.fill(speak.copy.interview.answer, { value })}`)
  }
  return reply === 'unknown' ? { id: question.id, unknown: true } : { id: question.id, value: reply.value }
}

/** Lets the person change any earlier answer; what hangs on it falls, the rest stays. The same session: no change. */
async function review(session: Session, context: InterviewContext, leave: string): Promise<Session> {
  const { speak, asker } = context
  const { interview: text } = speak.copy
  const choices = session.answers.map((answer) => {
    const question = questionNamed(answer.id)
    const value = answer.unknown ? text.unknown : valueInWords(question, answer.value as AnswerValue, speak)
    const label =
      BOX_IDS.has(answer.id) || question.kind === 'more' ? messageOf(question, speak) : speak.label(answer.id)
    return { value: answer.id, name: maskIds(speak.fill(text.reviewLine, { label, value })) }
  })
  const id = await asker.choose(text.reviewQuestion, [{ value: '', name: leave }, ...choices.reverse()])
  const answer = answerTo(session, id)
  if (!answer) return session
  const answered = await put(questionNamed(answer.id), session, context)
  return answered === 'back' ? review(session, context, leave) : withAnswer(session, answered)
}

const unmetOf = ({ findings }: Assessment): number[] =>
  findings.flatMap(({ status }, index) => (status === 'unmet' ? [index] : []))

/** One line after each answer: what is settled, and what the evidence entered so far counts as. */
async function progress(
  session: Session,
  asked: string,
  assessment: Assessment,
  { speak, say }: InterviewContext,
): Promise<void> {
  const { interview: text } = speak.copy
  const count = (...statuses: string[]): number =>
    assessment.findings.filter(({ status }) => statuses.includes(status)).length
  const open = count('missing', 'confirm')
  await say(
    speak.fill(text.progress, {
      settled: conditions.length - open,
      met: count('met'),
      unmet: count('unmet'),
      aside: count('not-applicable'),
      open,
    }),
  )
  if (!/^(?:papers|awards|recommendations|achievements)\[/u.test(asked) || session.answers.length === 0) return
  const kinds = [...new Set(assessment.evidence.map(({ kind }) => kind))]
  const parts = kinds.map((kind) => {
    const items = assessment.evidence.filter((item) => item.kind === kind)
    const counted = items.filter(({ status }) => status === 'counted').length
    return speak.fill(text.evidencePart, { kind: speak.term('evidenceKind', kind), count: items.length, counted })
  })
  if (parts.length > 0) await say(speak.fill(text.evidenceLine, { list: parts }))
}

/** Says at once what rules the person out, and asks whether to go on for the full picture. */
async function goOn(
  news: readonly number[],
  { findings }: Assessment,
  { speak, asker, say, bench }: InterviewContext,
): Promise<boolean> {
  const { interview: text } = speak.copy
  for (const index of news) {
    const finding = findings[index]
    const id = conditions[index]?.id
    if (!finding || !id) continue
    const clauses = clauseMark(bench.rules.policy.citations[id], speak)
    await say(
      speak.fill(text.ruledOut, {
        title: titleAt(index, speak),
        text: speak.reason(finding),
        clauses,
      }),
    )
  }
  const choice = await asker.choose(text.goOn, [
    { value: 'go', name: text.goOnYes },
    { value: 'stop', name: text.goOnNo },
  ])
  return choice === 'go'
}
