import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import type { Asker, Reply } from '../../src/interview/asker.ts'
import { fileAsker } from '../../src/interview/file-asker.ts'
import { interview, reopened } from '../../src/interview/interview.ts'
import { type Bench, nextQuestion } from '../../src/interview/next.ts'
import { answerTo, emptySession, type Session } from '../../src/interview/session.ts'
import { day, rules } from '../support/judge.ts'
import { zhicheng } from '../support/run.ts'

const bench: Bench = { rules, asOf: day('2022-09-16') }
const speak = speaker('zh-CN', zhCN, rules.policy)
const talk = (start: Session, asker: Asker): Promise<Session> =>
  interview(start, { bench, speak, asker, say: async () => {}, save: async () => {} })
const persona = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`test/fixtures/personas/${name}.json`, 'utf8'))

describe('an interview that has ended', () => {
  it('asks again what was answered 不清楚, and nothing else', async () => {
    const ended = await talk(emptySession, fileAsker(persona('ruled-out')))
    expect(nextQuestion(ended, bench)).toBeUndefined()
    const again = reopened(ended, bench)
    const asked: string[] = []
    const unknown: Asker = {
      echo: false,
      ask: async ({ id, kind }): Promise<Reply> => {
        asked.push(id)
        return kind === 'boxes' ? { value: [] } : 'unknown'
      },
      choose: async (_, choices) => (choices[0] as (typeof choices)[number]).value,
    }
    await talk(again, unknown)
    const before = ended.answers.filter((answer) => answer.unknown).map(({ id }) => id)
    expect(asked.toSorted()).toEqual(before.toSorted())
  })

  it('asks again for a date that was not exact enough, beginning with what was said', async () => {
    const loose = await talk(emptySession, fileAsker({ ...persona('enterprise'), 'title.obtainedAt': '2019' }))
    expect(nextQuestion(loose, bench)).toBeUndefined()
    const again = reopened(loose, bench)
    expect(nextQuestion(again, bench)?.id).toBe('title.obtainedAt')
    expect(answerTo(again, 'title.obtainedAt')?.value).toBe('2019')
    const exact = await talk(again, fileAsker({ 'title.obtainedAt': '2019-01' }))
    expect(answerTo(exact, 'title.obtainedAt')).toEqual({ id: 'title.obtainedAt', value: '2019-01' })
  })

  it('asks nobody again who said no', async () => {
    const no = { 'integrity.pledgeSigned': '否', 'papers[0].cnki': '否', 'achievements[0].hasEvidence': '否' }
    const ended = await talk(emptySession, fileAsker({ ...persona('enterprise'), ...no }))
    const again = reopened(ended, bench)
    expect(answerTo(again, 'integrity.pledgeSigned')).toEqual({ id: 'integrity.pledgeSigned', value: false })
  })

  it('offers every answer for a change where nothing is open, until the person wants the result', async () => {
    const ended = reopened(await talk(emptySession, fileAsker(persona('enterprise'))), bench)
    const offered: string[] = []
    const wishes = ['name', '']
    const asker: Asker = {
      echo: false,
      ask: async () => ({ value: '新名' }),
      choose: async (message, choices) => {
        offered.push(`${message} ${choices[0]?.name}`)
        const wish = wishes.shift()
        return choices.find(({ value }) => value === wish)?.value ?? (choices[0] as (typeof choices)[number]).value
      },
    }
    const changed = await talk(ended, asker)
    expect(offered).toEqual(['修改哪一题？ 不改了，看结果', '修改哪一题？ 不改了，看结果'])
    expect(answerTo(changed, 'name')?.value).toBe('新名')
  })
})

describe('--resume', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-resume-'))
  const asOf = ['--as-of', '2022-09-16']
  const answers = ['--answers', 'test/fixtures/personas/enterprise.json', ...asOf]

  it('shows the result of a finished interview again, and says how to change answers later', async () => {
    const file = join(folder, 'done.json')
    expect((await zhicheng(['ask', file, ...answers])).status).toBe(0)
    const { status, out } = await zhicheng(['ask', file, '--resume', ...answers])
    expect(status).toBe(0)
    expect(out).toContain(`zhicheng ask ${file} --resume --as-of 2022-09-16`)
  })

  it.each(['[{"name":"甲"}]', '{"schemaVersion":1}', '姓名'])(
    'refuses what is no file of one person: %s',
    async (text) => {
      const file = join(folder, 'by-hand.json')
      writeFileSync(file, text)
      expect((await zhicheng(['ask', file, ...answers])).err).not.toContain('--resume')
      const { status, err } = await zhicheng(['ask', file, '--resume', ...answers])
      expect(status).toBe(2)
      expect(err).toContain('不是一个人的文件')
    },
  )

  it('tells a session that is broken in one line', async () => {
    const file = join(folder, 'broken.json')
    writeFileSync(`${file}.session`, '{')
    const { status, err } = await zhicheng(['ask', file, '--resume', ...answers])
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
  })
})
