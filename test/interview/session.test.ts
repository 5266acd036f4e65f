import { describe, expect, it } from 'vitest'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { fieldAt } from '../../src/facts/catalogue/catalogue.ts'
import { circumstances, evidenceLists } from '../../src/interview/circumstances.ts'
import { nextQuestion } from '../../src/interview/next.ts'
import { type Answer, questionOn } from '../../src/interview/question.ts'
import { answerTo, emptySession, plainApplicant, withAnswer } from '../../src/interview/session.ts'
import { showQuestion } from '../../src/interview/show.ts'
import { day, rules } from '../support/judge.ts'

const session = (...answers: Answer[]) => answers.reduce(withAnswer, emptySession)

describe('changing an earlier answer', () => {
  const start = session(
    { id: 'name', value: '甲' },
    { id: 'title.level', value: 'assistant' },
    { id: 'title.series', value: 'engineering' },
    { id: 'title.obtainedAt', value: '2018-12' },
    { id: 'circumstances', value: ['rural', 'skill'] },
    { id: 'work.ruralService[0].from', value: '1999-07' },
    { id: 'skill.grade', value: 'technician' },
  )

  it('drops what no longer applies and keeps the rest: no title, no dates of it', () => {
    const changed = withAnswer(start, { id: 'title.level', value: null })
    expect(plainApplicant(changed)).toMatchObject({ name: '甲', title: null, skill: { grade: 'technician' } })
    expect(changed.answers.map(({ id }) => id)).not.toContain('title.obtainedAt')
  })

  it('drops what a box opened once the box is no longer ticked', () => {
    const changed = withAnswer(start, { id: 'circumstances', value: ['rural'] })
    expect(plainApplicant(changed)).not.toHaveProperty('skill')
    expect(plainApplicant(changed)).toMatchObject({ work: { ruralService: [{ from: '1999-07' }] } })
  })

  it.each(circumstances.map((box) => [box.code, box] as const))('drops what %s alone opened', (code, box) => {
    const [first = ''] = box.opens
    const id = fieldAt(first) ? first : `${first}[${first === 'education' ? 1 : 0}].x`
    const said = [
      { id: 'title.level', value: 'assistant' },
      { id: 'title.series', value: 'engineering' },
      { id: 'circumstances', value: [code] },
      { id, value: 'something' },
    ].reduce(withAnswer, emptySession)
    expect(answerTo(said, id)).toBeDefined()
    expect(answerTo(withAnswer(said, { id: 'circumstances', value: [] }), id)).toBeUndefined()
  })

  it.each(evidenceLists)('drops the %s that are not to be entered any more', (list) => {
    const said = [
      { id: 'evidence', value: [list] },
      { id: `${list}[0].name`, value: '甲' },
      { id: `${list}[1]`, value: true },
    ].reduce(withAnswer, emptySession)
    expect(withAnswer(said, { id: 'evidence', value: [] }).answers).toEqual([{ id: 'evidence', value: [] }])
  })

  it('keeps what was asked for another reason: the type of an application from another series', () => {
    const said = [
      { id: 'title.level', value: 'intermediate' },
      { id: 'title.series', value: '会计' },
      { id: 'application.type', value: 'transfer' },
    ].reduce(withAnswer, emptySession)
    expect(answerTo(withAnswer(said, { id: 'circumstances', value: [] }), 'application.type')).toBeDefined()
  })

  it('asks for the circumstances again, with what was ticked, once a title opens further ones', () => {
    const untitled = session(
      { id: 'name', value: '甲' },
      { id: 'employer.name', value: '某厂' },
      { id: 'title.level', value: null },
      { id: 'circumstances', value: ['barred'] },
      { id: 'integrity.barredSince', value: '2018-01-01' },
    )
    const bench = { rules, asOf: day('2022-09-16') }
    expect(nextQuestion(untitled, bench)?.id).not.toBe('circumstances')
    const titled = withAnswer(untitled, { id: 'title.level', value: 'intermediate' })
    const question = nextQuestion(titled, bench)
    expect(question?.id).toBe('circumstances')
    const speak = speaker('zh-CN', zhCN, rules.policy)
    const shown = question && showQuestion(question, titled, rules, bench.asOf, speak)
    expect(shown?.before).toEqual(['barred'])
    const answered = withAnswer(titled, { id: 'circumstances', value: ['barred', 'several-appointments'] })
    expect(nextQuestion(answered, bench)?.id).toBe('title.appointments[0].from')
  })

  it('keeps its place among the answers', () => {
    expect(withAnswer(start, { id: 'name', value: '乙' }).answers[0]).toEqual({ id: 'name', value: '乙' })
  })
})

describe('不清楚', () => {
  it('leaves the fact unstated and is not asked again', () => {
    const bench = { rules, asOf: day('2022-09-16') }
    const labels = session({ id: 'name', value: '甲' }, { id: 'employer.name', value: '某厂' })
    const first = nextQuestion(labels, bench)
    const next = withAnswer(labels, { id: first?.id ?? '', unknown: true })
    expect(plainApplicant(next)).toEqual({ name: '甲', employer: { name: '某厂' } })
    expect(nextQuestion(next, bench)?.id).not.toBe(first?.id)
  })
})

describe('an item of a list', () => {
  it('counts as stated only once it has what it is made of', () => {
    const half = session({ id: 'name', value: '甲' }, { id: 'papers[0].title', value: '论文' })
    expect(plainApplicant(half)).toEqual({ name: '甲' })
    expect(plainApplicant(withAnswer(half, { id: 'papers[0].level', value: 'core' }))).toEqual({
      name: '甲',
      papers: [{ title: '论文', level: 'core' }],
    })
  })

  it('is named in the questions about it', () => {
    const named = session({ id: 'papers[0].title', value: '铣床改造' })
    const speak = speaker('zh-CN', zhCN, rules.policy)
    const hint = (id: string) => showQuestion(questionOn(id), named, rules, day('2022-09-16'), speak).hint
    expect(hint('papers[0].publishedAt')).toContain('“铣床改造”的')
    expect(hint('papers[0].title')).not.toContain('铣床改造')
    expect(hint('papers[1].publishedAt')).not.toContain('铣床改造')
  })

  it('is judged and asked about further, though nobody knows what it is called', () => {
    const start = session(
      { id: 'name', value: '甲' },
      { id: 'employer.name', value: '某厂' },
      { id: 'evidence', value: ['recommendations'] },
      { id: 'recommendations[0].content', unknown: true },
      { id: 'recommendations[0].madeAt', unknown: true },
    )
    expect(plainApplicant(start)).toMatchObject({ recommendations: [{ content: '？' }] })
    expect(nextQuestion(start, { rules, asOf: day('2022-09-16') })?.id).toBe('recommendations[0].appliedInWriting')
  })
})
