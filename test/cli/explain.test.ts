import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { conditionIds, evidenceKinds } from '../../src/policy/policy.ts'
import { ownersOf } from '../../src/report/code-owners.ts'
import { zhicheng } from '../support/run.ts'

const explain = async (...words: string[]) => zhicheng(['explain', ...words], { columns: 80 })

describe('explain', () => {
  it.each([
    ['tenure', 'explain-tenure.zh-CN.txt', ['tenure']],
    ['tenure in English', 'explain-tenure.en.txt', ['tenure', '--lang', 'en']],
    [
      'tenure where counting begins a month later',
      'explain-tenure-2023.zh-CN.txt',
      ['tenure', '--policy', 'test/fixtures/policy-2023.yaml'],
    ],
    ['a clause', 'explain-clause.zh-CN.txt', ['四(三)']],
    ['a condition', 'explain-condition.zh-CN.txt', ['publicity']],
  ])('shows %s', async (_, file, args) => {
    const { out, status } = await explain(...args)
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(`../golden/${file}`)
  })

  it('lists every word it knows', async () => {
    const { out } = await explain()
    const words = [...conditionIds, ...evidenceKinds, 'tenure', '四(三)', ...Object.keys(zhCN.diagnostics)]
    expect(words.filter((word) => !out.includes(word))).toEqual([])
  })

  const words = [
    ...conditionIds,
    ...evidenceKinds,
    'window',
    'tenure',
    ...Object.keys(zhCN.terms.status),
    ...Object.keys(zhCN.terms.verdict),
  ]
  it.each(words)('knows %s, with every figure filled in', async (word) => {
    for (const lang of ['zh-CN', 'en']) {
      const { out, status } = await explain(word, '--lang', lang)
      expect(status).toBe(0)
      expect(out.trim()).not.toBe('')
      expect(out).not.toMatch(/[{}]|undefined|NaN/u)
    }
  })

  it('knows every word of the glossary of the README, in both languages', async () => {
    const rows = readFileSync('README.md', 'utf8').split('## English')[0]?.split('## 名词')[1]?.split('\n## ')[0] ?? ''
    const words = [...rows.matchAll(/^\| (.+?) \| (.+?) \|/gmu)].slice(2)
    expect(words.length).toBeGreaterThan(10)
    for (const [, chinese = '', english = ''] of words) {
      for (const word of chinese.split('、')) expect([word, (await explain(word)).status]).toEqual([word, 0])
      for (const word of english.split(', '))
        expect([word, (await explain(word, '--lang', 'en')).status]).toEqual([word, 0])
    }
  })

  it('names the conditions that give a reason', async () => {
    expect((await explain('letter-open')).out).toContain('条件“委托函”的理由代码')
    expect((await explain('affiliation-not-stated')).out).toContain('“单位范围、委托函”')
    expect(Object.keys(zhCN.reasons).filter((code) => ownersOf(code).length === 0)).toEqual([])
  })

  it('does not say a word twice where code and name are one', async () => {
    const { out } = await explain('--lang', 'en')
    expect(out).not.toContain('met met')
    expect(out).toContain('unmet (not met)')
  })

  it('knows every clause of the ledger, by its cite', async () => {
    for (const cite of new Set(pingliang2022.ledger.map(({ cite: one }) => one)))
      expect((await explain(cite)).status).toBe(0)
  })

  it('knows every code a report can carry', async () => {
    const codes = [zhCN.diagnostics, zhCN.reasons, zhCN.cautions, zhCN.evidenceReasons, zhCN.advisories].flatMap(
      (texts) => Object.keys(texts),
    )
    for (const code of codes) expect([code, (await explain(code)).status]).toEqual([code, 0])
  })

  it.each([
    ['四（三）', '四(三) a'],
    ['附1·四', '附件1·四 a'],
    ['20', '四(三) b'],
    ['单位公示', 'publicity'],
    ['满足', '已写明的事实符合'],
    ['四', '四(五)'],
    ['四(一)', '四(一)'],
    ['四、（一）', '四(一)'],
    ['第四条', '四(五)'],
    ['二', '二¶2'],
    ['附件一', '附件1·五'],
    ['附件1', '附件1·五'],
    ['附件一·四', '附件1·四 a'],
    ['附件1（四）', '附件1·四 a'],
  ])('understands %s', async (word, text) => {
    expect((await explain(word)).out).toContain(text)
  })

  it.each([
    ['tenur', '是不是 tenure'],
    ['senioriti', '是不是 seniority'],
    ['json-dat', '是不是 json-date'],
    ['天气', '没有“天气”的解释；'],
  ])('suggests the nearest to %s', async (word, text) => {
    const { status, err, out } = await explain(word)
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain(text)
  })

  it('works tenure out as the conditions do', async () => {
    const { out } = await explain('tenure')
    for (const line of [
      '2018-12 计至 2022-12 共 49 个月',
      '2019-01 计至 2022-12 共 48 个月',
      '2019-02 计至 2022-12 共 47 个月',
    ])
      expect(out).toContain(line)
  })
})
