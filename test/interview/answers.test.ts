import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answersOf, boxesOf, sessionOf } from '../../src/interview/answers.ts'
import { plainApplicant } from '../../src/interview/session.ts'
import { zhicheng } from '../support/run.ts'

describe('a question is named', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['by its path', { 'title.obtainedAt': '2018' }, { 'title.obtainedAt': '2018' }],
    ['by what the interview calls it', { 申报职称: '工程师' }, { 'application.level': '工程师' }],
    ['by what a roster calls it', { 取得时间: '2018' }, { 'title.obtainedAt': '2018' }],
    ['in English', { 'Title applied for': 'intermediate' }, { 'application.level': 'intermediate' }],
    ['nested, as a person is written', { employer: { kind: 'enterprise' } }, { 'employer.kind': 'enterprise' }],
    ['by its place in a list', { papers: [{ title: '甲' }, {}] }, { 'papers[0].title': '甲' }],
    [
      'by its year in the records of training',
      { continuingEducation: [{ year: 2021, hours: 90 }] },
      { 'continuingEducation[year=2021].hours': 90 },
    ],
    ['as the only education', { 学历: '本科' }, { 'education[0].level': '本科' }],
    ['by the title that is not held', { title: null }, { 'title.level': null }],
    ['by its boxes', { evidence: ['papers'] }, { evidence: ['papers'] }],
  ])('%s', (_, file, answers) => {
    expect(answersOf(file)).toEqual(answers)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['no question', { 特长: '游泳' }, 'unknownAnswer'],
    ['a question of a list, without its place', { 论文题目: '甲' }, 'unknownAnswer'],
    ['a pattern', { 'papers[].title': '甲' }, 'unknownAnswer'],
    ['one question by two names', { 姓名: '甲', name: '乙' }, 'answerTwice'],
  ])('but not by %s', (_, file, code) => {
    expect(() => answersOf(file)).toThrow(expect.objectContaining({ code }))
  })
})

describe('boxes that a file does not name are ticked', () => {
  it.each([
    ['evidence', { 'papers[0].title': '甲', 'awards[0].name': '乙' }, ['papers', 'awards']],
    ['evidence', {}, []],
    ['circumstances', { 'skill.grade': 'technician', 'work.ruralService[0].from': '1990' }, ['rural', 'skill']],
    ['circumstances', { 'education[0].level': '本科', 'education[0].degree': '学士' }, []],
    ['circumstances', { 'education[0].graduatedAt': '2022-07' }, ['recent-graduate']],
    ['circumstances', { 'education[1].level': '本科' }, ['further-education']],
  ])('%s by %o: %o', (id, answers, boxes) => {
    expect(boxesOf(id, answers)).toEqual(boxes)
  })
})

describe('a saved person', () => {
  it('is the session it came from: what it states is answered, what it shows is ticked', () => {
    const person = {
      name: '甲',
      title: null,
      skill: { grade: 'technician' },
      papers: [
        { title: '一', level: 'core' },
        { title: '二', level: 'core' },
      ],
      continuingEducation: [{ year: 2021, hours: 90 }],
    }
    const session = sessionOf(person)
    expect(plainApplicant(session)).toEqual(person)
    expect(session.answers).toContainEqual({ id: 'circumstances', value: ['skill'] })
    expect(session.answers).toContainEqual({ id: 'evidence', value: ['papers'] })
    expect(session.answers).toContainEqual({ id: 'papers[1]', value: true })
  })

  it.each([
    [{ name: '甲', title: { series: '工程', level: '工程师' } }],
    [{ name: '甲', work: { engineering: '是' } }],
    [{ name: '甲', title: { series: 'engineering', level: 'assistant', obtainedAt: '二〇一八' } }],
  ])('is refused where a value is none that check reads: %j', (person) => {
    expect(() => sessionOf(person)).toThrow(expect.objectContaining({ code: 'badAnswer' }))
  })

  it('may have empty lists, and several records of a year', () => {
    const records = [
      { year: 2021, hours: 50, professionalHours: 30, certificateUploaded: true },
      { year: 2021, hours: 40, professionalHours: 30 },
    ]
    expect(plainApplicant(sessionOf({ name: '甲', papers: [], continuingEducation: records }))).toEqual({
      name: '甲',
      continuingEducation: [{ year: 2021, hours: 90, professionalHours: 60, certificateUploaded: true }],
    })
  })

  it('is taken up again without a session beside it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhicheng-answers-'))
    const [file, more] = [join(folder, 'page.json'), join(folder, 'more.json')]
    writeFileSync(file, '{"name":"甲","employer":{"name":"某厂","kind":"enterprise"}}')
    writeFileSync(more, '{"title":null}')
    const { out } = await zhicheng(['ask', file, '--resume', '--answers', more, '--as-of', '2022-09-16'])
    expect(out).not.toContain('姓名？')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ employer: { kind: 'enterprise' }, title: null })
  })

  it('answers the interview again, to the same file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhicheng-answers-'))
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')]
    const asOf = ['--as-of', '2022-09-16']
    await zhicheng(['ask', first, '--answers', 'test/fixtures/personas/institution.json', ...asOf])
    const { err } = await zhicheng(['ask', second, '--answers', first, ...asOf])
    expect(err).toBe('')
    expect(JSON.parse(readFileSync(second, 'utf8'))).toEqual(JSON.parse(readFileSync(first, 'utf8')))
  })

  it('ticks boxes by what stands beside them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhicheng-answers-'))
    const [file, answers] = [join(folder, 'me.json'), join(folder, 'answers.json')]
    writeFileSync(answers, JSON.stringify({ 姓名: '甲', 现职称: '助工', circumstances: ['已在信息系统提交'] }))
    const { out } = await zhicheng(['ask', file, '--answers', answers, '--as-of', '2022-09-16'])
    expect(out).toContain('答：已在信息系统提交')
  })
})
