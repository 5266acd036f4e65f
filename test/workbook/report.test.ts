import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkBook } from 'xlsx'
import type { Report } from '../../src/report/model.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'
import { open, partOf, rowsOf, sheetXml } from '../support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-report-'))
const at = (name: string): string => join(folder, name)
const asOf = ['--as-of', '2022-09-16']
const SHEETS = ['汇总', '人员', '条件明细', '业绩论文', '待补充事项', '材料清单', '日历', '读取问题', '说明']

let book: WorkBook
let report: Report
beforeAll(async () => {
  await zhicheng(['check', SAMPLE, ...asOf, '--quiet', '--out', at('r.xlsx'), '--out', at('r.json')])
  book = open(at('r.xlsx'))
  report = JSON.parse(readFileSync(at('r.json'), 'utf8'))
})
const body = (name: string): string[][] => rowsOf(book, name).slice(name === '待补充事项' ? 2 : 1)

describe('the report as a workbook', () => {
  it('has a sheet for every question', () => {
    expect(book.SheetNames).toEqual(SHEETS)
  })

  it.each(SHEETS)('%s is printed on A4 landscape, one page wide, with page numbers', (name) => {
    const xml = sheetXml(at('r.xlsx'), name)
    expect(xml).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"|<pageSetup [^>]*orientation="landscape"[^>]*paperSize="9"/u,
    )
    expect(xml).toMatch(/fitToWidth="1"/u)
    expect(xml).toContain('&amp;P / &amp;N')
  })

  it.each(SHEETS.slice(1))('%s has a heading that stays, filters and repeats on paper', (name) => {
    const xml = sheetXml(at('r.xlsx'), name)
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain('<autoFilter ')
    expect(partOf(at('r.xlsx'), 'xl/workbook.xml')).toContain(`${name}!$1:$${name === '待补充事项' ? 2 : 1}`)
  })

  it('keeps a masked ID on one line and the path of a fact readable', () => {
    const widthOf = (name: string, column: number): number =>
      Number(
        new RegExp(`<col min="${column}" max="${column}" width="([\\d.]+)"`, 'u').exec(
          sheetXml(at('r.xlsx'), name),
        )?.[1],
      )
    expect(widthOf('人员', 2)).toBeGreaterThan(20)
    expect(widthOf('待补充事项', 2)).toBeGreaterThan(20)
    expect(widthOf('待补充事项', 13)).toBeGreaterThan(30)
  })

  it('tells what is wrong before what is only noted', () => {
    const severities = body('读取问题').map(([severity]) => ['错误', '警告', '提示'].indexOf(severity ?? ''))
    expect(severities.length).toBeGreaterThan(2)
    expect(severities).toEqual([...severities].sort())
  })

  it('lists people in the order of the input, coloured by verdict', () => {
    expect(body('人员').map(([name]) => name)).toEqual(report.people.map(({ name }) => name))
    const rules = sheetXml(at('r.xlsx'), '人员')
    for (const verdict of ['就绪', '待确认', '信息不足', '不符合'])
      expect(rules).toContain(`<formula>"${verdict}"</formula>`)
  })

  it('says of every person and condition what the JSON report says', () => {
    const stated = report.people.flatMap((person) => person.conditions.map(({ text }) => [person.name, text]))
    expect(body('条件明细').map((row) => [row[0], row[4]])).toEqual(stated)
  })

  it('sorts conditions by how many they stop, and sets applicants against posts', () => {
    const rows = rowsOf(book, '汇总')
    const start = rows.findIndex(([first]) => first === '条件')
    const counts = rows.slice(start + 1, start + 16).map((row) => Number(row[1] || 0))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(rows.find(([first, level]) => first === '平凉市虚构建筑设计院' && level === '副高级')?.slice(2)).toEqual([
      '5',
      '2',
      '1',
      '1',
      '1',
      '3',
      '5',
      '2',
    ])
  })

  it('asks for one fact a row, with an empty cell to fill in and the list to choose from', () => {
    const rows = body('待补充事项')
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter((row) => row[4] !== '')).toEqual([])
    expect(rows.find((row) => row[12] === 'employer.kind')?.[3]).toBe('单位性质')
    expect(sheetXml(at('r.xlsx'), '待补充事项')).toContain('"企业,事业单位,')
  })

  it('takes a whole missing record apart into its facts', () => {
    const paths = body('待补充事项')
      .filter(([name]) => name === '李丁')
      .map((row) => row[12])
    expect(paths).toContain('continuingEducation[year=2022].hours')
    expect(paths).toContain('continuingEducation[year=2022].certificateNo')
    expect(paths).not.toContain('continuingEducation[year=2022].certificateUploaded')
  })

  it('shows no ID number in full', () => {
    expect(JSON.stringify(SHEETS.map((name) => rowsOf(book, name)))).not.toMatch(/\d{17}[\dX]/u)
  })

  it('names the input with its hash, the policy, the day and what is taken as not the case', () => {
    const text = rowsOf(book, '说明').flat().join('\n')
    for (const part of [report.inputs[0]?.sha256, report.policy.sha256, '2022-09-16', '转系列前职称', '品德与能力']) {
      expect(text).toContain(part)
    }
  })

  it('is the same, byte for byte, for the same input', async () => {
    await zhicheng(['check', SAMPLE, ...asOf, '--quiet', '--out', at('again.xlsx')])
    const [one, other] = ['r.xlsx', 'again.xlsx'].map((name) => SHEETS.map((sheet) => sheetXml(at(name), sheet)))
    expect(one).toEqual(other)
  })

  it('speaks English, sheet names included', async () => {
    await zhicheng(['check', SAMPLE, ...asOf, '--quiet', '--lang', 'en', '--out', at('en.xlsx')])
    const names = open(at('en.xlsx')).SheetNames
    expect(names).toContain('Supply')
    expect(names.filter((name) => /[\s\p{Script=Han}]/u.test(name))).toEqual([])
  })
})

describe('content that looks like a formula', () => {
  const nasty = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x")', '#N/A', '#REF!']

  it('is text when the file is opened, and stays text when the cell is edited', async () => {
    const path = at('nasty.json')
    writeFileSync(path, JSON.stringify([...nasty, '\t=1+1', '\r=1+1'].map((name) => ({ name, employer: { name } }))))
    await zhicheng(['check', path, ...asOf, '--quiet', '--out', at('nasty.xlsx')])
    const found = open(at('nasty.xlsx'))
    const sheet = found.Sheets.人员
    nasty.forEach((text, index) => {
      const cell = sheet?.[`A${index + 2}`]
      expect(cell).toMatchObject({ t: 's', v: text })
      expect(cell.f).toBeUndefined()
      expect(cell.z).toBe('@')
    })
    expect([9, 10].map((row) => sheet?.[`A${row}`].v)).toEqual([' =1+1', ' =1+1'])
    for (const name of found.SheetNames) expect(sheetXml(at('nasty.xlsx'), name)).not.toMatch(/<f[ >]|t="e"/u)
  })

  it('shows what no file may contain as a sign', async () => {
    const path = at('long.json')
    writeFileSync(path, JSON.stringify({ name: '甲\u0001乙\ud800' }))
    await zhicheng(['check', path, ...asOf, '--quiet', '--out', at('long.xlsx')])
    expect(rowsOf(open(at('long.xlsx')), '人员')[1]?.[0]).toBe('甲␁乙�')
  })
})

describe('--out', () => {
  it('shows the report all the same, and tells on standard error what was written', async () => {
    const { out, err } = await zhicheng(['check', SAMPLE, ...asOf, '--out', at('b.xlsx')])
    expect(out).toContain('不符合')
    expect(err).toContain(`已写出 ${at('b.xlsx')}`)
  })

  it('is quiet with --quiet', async () => {
    expect(await zhicheng(['check', SAMPLE, ...asOf, '--quiet', '--out', at('c.ndjson')])).toEqual({
      status: 1,
      out: '',
      err: '',
    })
    expect(readFileSync(at('c.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(22)
  })

  it.each([
    ['an ending nobody writes', ['--out', at('r.pdf')], '.xlsx'],
    ['the same file twice', ['--out', at('d.xlsx'), '--out', at('d.xlsx')], '两次'],
    ['a file that is there', ['--out', at('r.xlsx')], '已存在'],
    ['the input', ['--out', SAMPLE, '--force'], '输入文件'],
    ['a folder that is not there', ['--out', at('no/r.xlsx')], '文件夹不存在'],
  ])('refuses %s in one line, before the work', async (_, flags, text) => {
    const { status, out, err } = await zhicheng(['check', SAMPLE, ...asOf, ...flags])
    expect([status, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(text)
  })
})
