import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { questionOn } from '../../src/interview/question.ts'
import { emptySession, type Session } from '../../src/interview/session.ts'
import { messageOf, showQuestion } from '../../src/interview/show.ts'
import { terminalAsker } from '../../src/interview/terminal-asker.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { day, rules } from '../support/judge.ts'

const [UP, DOWN] = ['\u001b[A', '\u001b[B']
const speak = speaker('zh-CN', zhCN, pingliang2022)
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

/** Puts a question at a pretended terminal and types keys one after the other, the way a person does. */
const type = (id: string, ...keys: string[]) => typeInto(emptySession, id, ...keys)

/** The same where something was answered before. */
async function typeInto(session: Session, id: string, ...keys: string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let screen = ''
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString()
  })
  const streams = { input: input as unknown as NodeJS.ReadStream, output: output as unknown as NodeJS.WriteStream }
  const question = id === 'circumstances' ? { id, kind: 'boxes' as const, why: [] } : questionOn(id, ['seniority'])
  const asked = terminalAsker(zhCN, streams).ask(
    question,
    showQuestion(question, session, rules, day('2022-09-16'), speak),
  )
  for (const key of keys) {
    await settle()
    input.write(key)
  }
  return { reply: await asked, screen }
}

describe('the prompts at a terminal', () => {
  it('take Chinese as typed', async () => {
    expect((await type('name', '王琼', '\r')).reply).toEqual({ value: '王琼' })
  })

  it.each([
    ['2018.6', '2018-06'],
    ['2018年6月', '2018-06'],
    ['201806', '2018-06'],
    ['2018-06-15', '2018-06-15'],
    ['2018', '2018'],
  ])('read the date %s as %s and show how it was understood', async (typed, value) => {
    const { reply, screen } = await type('title.obtainedAt', typed, '\r')
    expect(reply).toEqual({ value })
    if (typed !== value) expect(screen).toContain(`→ ${value}`)
  })

  it('say what is wrong with a date that cannot be read, and ask again', async () => {
    const { reply, screen } = await type('title.obtainedAt', '去年', '\r', '\u0015', '2018.6', '\r')
    expect(screen).toContain('“去年”不是能识别的日期')
    expect(reply).toEqual({ value: '2018-06' })
  })

  it('say of a date that lies far ahead that it does, and name the list of item asked for next', async () => {
    const { screen } = await type('title.obtainedAt', '2050.6', '\r', '\u0015', '2018.6', '\r')
    expect(screen).toContain('晚于核对日')
    expect(messageOf({ id: 'papers[1]', kind: 'more', why: [] }, speak)).toBe('还要再录入一项论文吗？')
    expect(messageOf(questionOn('publicity.startsAt'), speak)).toContain('写到日')
  })

  it('name the specialties of the notice', async () => {
    const shown = showQuestion(questionOn('application.specialty'), emptySession, rules, day('2022-09-16'), speak)
    for (const name of pingliang2022.specialties.names) expect(shown.hint).toContain(name)
  })

  it('choose with the arrow keys, and say why they ask with the clause', async () => {
    const { reply, screen } = await type('employer.kind', DOWN, '\r')
    expect(reply).toEqual({ value: 'institution' })
    expect(screen).toContain('为什么问')
    expect(screen).toContain('四(三)')
  })

  it('take ? for 不清楚 and < for the way back, in lists as where one types', async () => {
    expect((await type('employer.kind', '?', '\r')).reply).toBe('unknown')
    expect((await type('employer.kind', '<', '\r')).reply).toBe('back')
    expect((await type('title.level', '?', '\r')).reply).toBe('unknown')
    expect((await type('title.obtainedAt', '?', '\r')).reply).toBe('unknown')
    expect((await type('title.obtainedAt', '<', '\r')).reply).toBe('back')
  })

  it('ask for the name again where nothing was typed, and take ? for leaving it out', async () => {
    const { reply, screen } = await type('name', '\r', '王琼', '\r')
    expect(screen).toContain('写姓名')
    expect(reply).toEqual({ value: '王琼' })
    expect((await type('name', '?', '\r')).reply).toBe('unknown')
  })

  it('say that an empty answer to another question is 不清楚', async () => {
    const { reply, screen } = await type('employer.name', '\r')
    expect(reply).toBe('unknown')
    expect(screen).toContain('不清楚')
  })

  it('take no yes from somebody who only presses the key', async () => {
    expect((await type('integrity.blacklisted', '\r')).reply).toBe('unknown')
    expect((await type('integrity.blacklisted', UP, '\r')).reply).toEqual({ value: false })
  })

  it('lead back from boxes, too', async () => {
    expect((await type('circumstances', ...Array.from({ length: 30 }, () => DOWN), ' ', '\r')).reply).toBe('back')
  })

  it('tick boxes with the space bar', async () => {
    const { reply } = await type('circumstances', ' ', DOWN, DOWN, ' ', '\r')
    expect(reply).toEqual({ value: ['transferred', 'staffing'] })
  })

  it('begin a question that is asked again with the earlier answer', async () => {
    const answers = [
      { id: 'employer.kind', value: 'government' },
      { id: 'name', value: '王琼' },
      { id: 'circumstances', value: ['transferred', 'rural'] },
    ]
    for (const { id, value } of answers) expect((await typeInto({ answers }, id, '\r')).reply).toEqual({ value })
    expect((await typeInto({ answers }, 'name', '\u007f', '芳', '\r')).reply).toEqual({ value: '王芳' })
  })
})
