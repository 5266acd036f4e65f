import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { assessSession, type Bench, matters, nextQuestion, signatureOf } from '../../src/interview/next.ts'
import { probesFor } from '../../src/interview/probes.ts'
import type { Answer, Question } from '../../src/interview/question.ts'
import { emptySession, plainApplicant, withAnswer } from '../../src/interview/session.ts'
import { day, rules } from '../support/judge.ts'
import { chance, randomAnswer, randomSession } from '../support/walk.ts'

const bench: Bench = { rules, asOf: day('2022-09-16') }
/** ZHICHENG_WALKS=50000 for the long run. */
const walks = Number(process.env.ZHICHENG_WALKS ?? 100)

/** Facts that name a person or an item: no condition reads them, but without them nobody knows who or what it is. */
const LABEL = /^(?:name|employer\.name)$|\.(?:title|name|content)$/u

describe('the interview of random people', () => {
  it('ends, asks nothing twice, asks what needs an answer only, and ends where check begins', () => {
    for (let seed = 1; seed <= walks; seed++) {
      const asked = new Set<string>()
      const session = randomSession(seed, bench, (question, before) => {
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
        const answer = randomAnswer(question, random, bench)
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
