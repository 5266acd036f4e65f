import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAMPLE, zhicheng } from '../support/run.ts'

const asOf = ['--as-of', '2022-09-16']
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-part-'))

/** Checks a roster in CSV on a terminal. */
async function checked(name: string, text: string, ...flags: string[]) {
  const file = join(folder, name)
  writeFileSync(file, text)
  return zhicheng(['check', file, ...asOf, ...flags])
}

describe('--only', () => {
  it('shows the condition asked for at every person, and nothing of the others', async () => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, '--only', 'quota'])
    expect(out.match(/! 岗位限额（单位）：/gu)).toHaveLength(5)
    expect(out).not.toContain('单位公示')
    expect(out).not.toContain('继续教育 ')
    expect(out).not.toContain('聘任时间：')
    expect(out).toContain('岗位数（岗位表）：1 人')
  })
})

describe('--only in other formats', () => {
  it.each(['markdown', 'csv', 'html'])('leaves out what is not of that condition, too: %s', async (format) => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, '--only', 'quota', '--format', format])
    expect(out).toContain('岗位')
    for (const other of ['聘任时间', '年专业学时', '不计入']) expect(out).not.toContain(other)
  })
})

describe('a format without a place for problems', () => {
  it('has them summed up on standard error, unread columns first', async () => {
    const { out, err } = await zhicheng(['check', SAMPLE, ...asOf, '--format', 'csv'])
    expect(out).not.toContain('备注')
    expect(err).toMatch(/^没有读取的列：人员 “序号”、“备注”/u)
    expect(err).toContain('论文!D7 陈癸')
    expect((await zhicheng(['check', SAMPLE, ...asOf, '--format', 'csv', '--quiet'])).err).toBe('')
  })
})

describe('one condition of one person', () => {
  it('is shown also where it is met, by a part of its name', async () => {
    const flags = ['--person', '赵甲', '--only', '学历', '--format', 'json']
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, ...flags])
    expect(JSON.parse(out).people).toMatchObject([{ name: '赵甲', conditions: [{ id: 'seniority', status: 'met' }] }])
  })

  it('is not chosen by what several names have in common', async () => {
    expect((await zhicheng(['check', SAMPLE, '--only', '单位'])).status).toBe(2)
  })
})

describe('--person', () => {
  it('takes what a masked ID still shows', async () => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, '--person', '4X'])
    expect(out).toContain('沈卯')
    expect(out).toContain('只有筛选出的 1 人')
  })

  it('names who may be meant where nobody is called so, and keeps the status of the whole roster', async () => {
    const { err, status } = await zhicheng(['check', SAMPLE, ...asOf, '--person', '孙病'])
    expect(err).toContain('是不是 孙丙')
    expect(status).toBe(1)
  })

  it('leaves out what was wrong with the rows of others', async () => {
    const all = await zhicheng(['check', SAMPLE, ...asOf])
    const one = await zhicheng(['check', SAMPLE, ...asOf, '--person', '陈癸'])
    expect(all.out).toContain('论文!D7 陈癸')
    expect(all.out).toContain('业绩!C6 卫丑')
    expect(one.out).toContain('论文!D7 陈癸')
    expect(one.out).not.toContain('卫丑')
  })
})

describe('problems on a terminal', () => {
  it('name every column that was not read in one line, with the way to have it read', async () => {
    const { out } = await checked('columns.csv', '姓名,星座,血型,座右铭\n甲,白羊,A,无\n')
    const line = out.replaceAll('\n', '').replaceAll(' ', '')
    for (const header of ['星座', '血型', '座右铭']) expect(line).toContain(`“${header}”`)
    expect(out).toContain('--map')
  })

  it('of a kind are listed three times, then counted', async () => {
    const rows = Array.from({ length: 10 }, (_, index) => `人${index},去年,公司企业\n`).join('')
    const { out } = await checked('alike.csv', `姓名,职称取得时间,单位性质\n${rows}`)
    expect(out.match(/“去年”/gu)).toHaveLength(3)
    expect(out).toContain('同类还有 7 处')
  })

  it('point to columns where a text file has no other sheets', async () => {
    const { out } = await checked('flat.csv', '姓名,申报职称\n甲,工程师\n乙,工程师\n')
    expect(out).toContain('2022年总学时')
    expect(out).not.toContain('“继续教育”表')
  })
})

describe('people who are ready', () => {
  it('come with what to mind in words', async () => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf])
    expect(out).toMatch(/✓ 郑庚.*\n\s+! .*正好/u)
  })
})

describe('many people', () => {
  it('end with how to see fewer, or elsewhere', async () => {
    const rows = Array.from({ length: 101 }, (_, index) => `人${index}\n`).join('')
    expect((await checked('many.csv', `姓名\n${rows}`)).out).toContain('--limit')
    expect((await checked('many.csv', `姓名\n${rows}`, '--limit', '3')).out).not.toContain('--out 报告.xlsx 写成')
  })
})

describe('once the round has closed', () => {
  it.each([
    ['on a terminal', 'terminal'],
    ['as Markdown', 'markdown'],
    ['as a page', 'html'],
  ])('what is to be done is said to be for the next one, %s', async (_, format) => {
    const args = ['check', SAMPLE, '--format', format]
    expect((await zhicheng([...args, '--as-of', '2022-10-08'])).out).toContain('本轮已关闭，供下次申报')
    expect((await zhicheng([...args, ...asOf])).out).not.toContain('供下次申报')
  })
})
