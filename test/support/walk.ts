import { circumstances } from '../../src/interview/circumstances.ts'
import { type Bench, nextQuestion } from '../../src/interview/next.ts'
import { probesFor } from '../../src/interview/probes.ts'
import type { Answer, Question } from '../../src/interview/question.ts'
import { emptySession, type Session, withAnswer } from '../../src/interview/session.ts'

/** A source of chance that gives the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Some answer to a question, one time in ten 不清楚. */
export function randomAnswer(question: Question, random: () => number, { rules }: Bench): Answer {
  const { id, kind } = question
  if (kind === 'more') return { id, value: random() < 0.3 }
  if (id === 'circumstances') return { id, value: circumstances.filter(() => random() < 0.2).map(({ code }) => code) }
  if (id === 'evidence') {
    return { id, value: ['papers', 'awards', 'recommendations', 'achievements'].filter(() => random() < 0.4) }
  }
  const values = probesFor(question, rules)
  if (random() < 0.1) return { id, unknown: true }
  return { id, value: values[Math.floor(random() * values.length)] ?? null }
}

/** A whole interview with random answers; `visit` sees every question before it is answered. */
export function randomSession(
  seed: number,
  bench: Bench,
  visit: (question: Question, session: Session) => void = () => {},
): Session {
  const random = chance(seed)
  let session = emptySession
  for (let count = 0; count < 200; count++) {
    const question = nextQuestion(session, bench)
    if (!question) return session
    visit(question, session)
    session = withAnswer(session, randomAnswer(question, random, bench))
  }
  throw new Error('the interview does not end')
}
