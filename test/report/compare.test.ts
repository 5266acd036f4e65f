import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { complete } from '../second-reading/complete.ts'
import { zhicheng } from '../support/run.ts'
import { open, rowsOf } from '../support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-compare-'))
const at = (name: string): string => join(folder, name)
const file = (name: string, plain: unknown): string => {
  writeFileSync(at(name), JSON.stringify(plain))
  return at(name)
}
const asOf = ['--as-of', '2022-09-16']
const before = file('before.json', [
  { ...complete, name: '甲', work: {} },
  { ...complete, name: '乙' },
  { ...complete, name: '丙' },
])
const after = file('after.json', [
  { ...complete, name: '甲', work: { engineering: true } },
  { ...complete, name: '乙', work: { engineering: false } },
  { ...complete, name: '丁' },
])

beforeAll(async () => {
  await zhicheng(['check', before, ...asOf, '--quiet', '--out', at('last.json')])
})

describe('compared with an earlier report', () => {
  it('the terminal names who moved, the condition, and the fact behind it', async () => {
    const { out } = await zhicheng(['check', after, ...asOf, '--compare', at('last.json')])
    const section = out.slice(out.indexOf('与上次'))
    expect(section).toContain('结论变化 2 人，新增 1 人，本次没有 1 人')
    expect(section).toContain('甲：信息不足 → 就绪')
    expect(section).toContain('乙：就绪 → 不符合')
    expect(section).toContain('是否从事工程技术工作：未写 → 是')
    expect(section).toContain('新增：丁')
    expect(section).toContain('本次没有：丙')
  })

  it('the workbook gets a sheet with the same', async () => {
    await zhicheng(['check', after, ...asOf, '--compare', at('last.json'), '--quiet', '--out', at('r.xlsx')])
    const rows = rowsOf(open(at('r.xlsx')), '变化').slice(2)
    expect(rows.map(([name, , , kind]) => [name, kind])).toEqual([
      ['甲', '结论变化'],
      ['甲', '条件变化'],
      ['乙', '结论变化'],
      ['乙', '条件变化'],
      ['丁', '新增'],
      ['丙', '本次没有'],
    ])
  })

  it.each([
    ['markdown', '## 与上次（'],
    ['html', '<h2 id="changes">与上次（'],
  ])('so does the report as %s', async (format, title) => {
    const { out } = await zhicheng(['check', after, ...asOf, '--compare', at('last.json'), '--format', format])
    const section = out.slice(out.indexOf(title))
    for (const text of ['结论变化', '是否从事工程技术工作：未写 → 是', '新增', '本次没有'])
      expect(section).toContain(text)
  })

  it('another reason why nothing is to be done is no change', async () => {
    const closed = ['--as-of', '2022-10-05']
    await zhicheng(['check', before, ...closed, '--quiet', '--out', at('closed.json')])
    const { out } = await zhicheng(['check', before, ...asOf, '--compare', at('closed.json')])
    expect(out).not.toContain('不适用 → 不适用')
  })

  it('nothing has changed where nothing has', async () => {
    const { out } = await zhicheng(['check', before, ...asOf, '--compare', at('last.json')])
    expect(out).toContain('没有变化')
  })

  it('people left out by a filter are not gone', async () => {
    const { out } = await zhicheng(['check', before, ...asOf, '--person', '甲', '--compare', at('last.json')])
    expect(out).not.toContain('本次没有：')
  })

  it('a masked number and the same number in full are one person', async () => {
    const known = file('known.json', [{ ...complete, name: '戊', id: '110101199001011237' }])
    await zhicheng(['check', known, ...asOf, '--quiet', '--out', at('masked.json')])
    const { out } = await zhicheng(['check', known, ...asOf, '--show-ids', '--compare', at('masked.json')])
    expect(out).toContain('没有变化')
  })

  it.each([
    ['is not there', at('no.json'), '找不到'],
    ['is no report', before, '不是本程序写出的'],
    ['is no JSON', file('x.json', ''), '不是本程序写出的'],
  ])('says so where the earlier report %s', async (_, path, text) => {
    const { status, err } = await zhicheng(['check', after, ...asOf, '--compare', path])
    expect(status).toBe(2)
    expect(err).toContain(text)
  })
})
