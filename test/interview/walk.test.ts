import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { circumstances } from '../../src/interview/circumstances.ts'
import { assessSession, type Bench, matters, nextQuestion, signatureOf } from '../../src/interview/next.ts'
import { probesFor } from '../../src/interview/probes.ts'
import type { Answer, Question } from '../../src/interview/question.ts'
import { emptySession, plainApplicant, type Session, withAnswer } from '../../src/interview/session.ts'
import { day, rules } from '../support/judge.ts'

const bench: Bench = { rules, asOf: day('2022-09-16') }
/** ZHICHENG_WALKS=50000 for the long run. */
const walks = Number(process.env.ZHICHENG_WALKS ?? 250)

/** Facts that name a person or an item: no condition reads them, but without them nobody knows who or what it is. */
const LABEL = /^(?:name|employer\.name)$|\.(?:title|name|content)$/u

function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function reply(question: Question, random: () => number): Answer {
  const { id, kind } = question
  if (kind === 'more') return { id, value: random() < 0.3 }
  if (id === 'circumstances') return { id, value: circumstances.filter(() => random() < 0.2).map(({ code }) => code) }
  if (id === 'evidence')
    return { id, value: ['papers', 'awards', 'recommendations', 'achievements'].filter(() => random() < 0.4) }
  const values = probesFor(question, rules)
  if (random() < 0.1) return { id, unknown: true }
  return { id, value: values[Math.floor(random() * values.length)] ?? null }
}

function walk(seed: number, visit: (question: Question, session: Session) => void): Session {
  const random = chance(seed)
  let session = emptySession
  for (let count = 0; count < 200; count++) {
    const question = nextQuestion(session, bench)
    if (!question) return session
    visit(question, session)
    session = withAnswer(session, reply(question, random))
  }
  throw new Error('the interview does not end')
}

describe('the interview of random people', () => {
  it('ends, asks nothing twice, asks what needs an answer only, and ends where check begins', () => {
    for (let seed = 1; seed <= walks; seed++) {
      const asked = new Set<string>()
      const session = walk(seed, (question, before) => {
        expect(asked, `${question.id} is asked once`).not.toContain(question.id)
        asked.add(question.id)
        const decides = question.why.length > 0 && question.kind !== 'boxes' && !LABEL.test(question.id)
        if (decides) expect(matters(question, before, bench), `${question.id} matters`).toBe(true)
      })
      const plain = plainApplicant(session)
      const checked = assess(rules, applicantSchema.parse({ ...plain, name: '某人' }), bench.asOf)
      expect(signatureOf(checked)).toBe(signatureOf(assessSession(session, bench)))
    }
  })

  it('leaves nothing open but what was answered with 不清楚 or cannot be settled by the person', () => {
    const open: string[] = []
    for (let seed = 1; seed <= 60; seed++) {
      const random = chance(seed)
      const known = (question: Question): Answer => {
        const answer = reply(question, random)
        return answer.unknown ? { id: answer.id, value: probesFor(question, rules)[0] ?? null } : answer
      }
      let session = emptySession
      for (let question = nextQuestion(session, bench); question; question = nextQuestion(session, bench)) {
        session = withAnswer(session, known(question))
      }
      const said = new Set(session.answers.map(({ id }) => id))
      for (const { needs, code } of assessSession(session, bench).findings) {
        for (const need of needs ?? []) if (!said.has(need)) open.push(`${code}: ${need}`)
      }
    }
    // What is left needs a document, not an answer: the rows below were answered "no" or are not the person's to say.
    expect(
      open.filter(
        (line) =>
          !/^(?:deleted-open|letter-open|pledge-open|training-no-|tenure-imprecise|rural-imprecise)/u.test(line),
      ),
    ).toEqual([])
  })
})
