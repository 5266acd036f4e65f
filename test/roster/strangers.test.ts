import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { utils, write } from 'xlsx'
import { toPlain } from '../../src/facts/stated.ts'
import type { Report } from '../../src/report/model.ts'
import type { Merge, Sheet } from '../../src/roster/sheet.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { people, read } from '../support/roster.ts'
import { type Ran, zhicheng } from '../support/run.ts'

/** Checks a file of this name and content. */
function checkFile(name: string, content: string | Uint8Array): Promise<Ran> {
  const file = join(mkdtempSync(join(tmpdir(), 'zhicheng-')), name)
  writeFileSync(file, content)
  return zhicheng(['check', file, '--as-of', '2022-09-16', '--format', 'json'])
}
const reportOf = async (name: string, content: string | Uint8Array): Promise<Report> =>
  JSON.parse((await checkFile(name, content)).out)
const names = (drawn: string): unknown[] => people(drawn).map(({ name }) => name)
/** Cells of one row merged from one column to another. */
const across = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right })

describe('a row that begins with a word of footers', () => {
  it.each<[string, string]>([
    ['a state of the review', '审核状态|姓名|现职称\n审核通过|张三|工程师\n待交|李四|工程师'],
    ['an employer', '单位|姓名|现职称\n审核评价中心|张三|工程师\n合计机械厂|李四|工程师'],
    ['an employer named like one', '单位|姓名|现职称\n经办人|张三|工程师\n单位盖章|李四|工程师'],
    ['a remark', '备注|姓名|现职称\n说明：转系列|张三|工程师\n负责人|李四|工程师'],
  ])('is a person’s where it names and states more: %s', (_, drawn) => {
    expect(names(drawn)).toEqual(['张三', '李四'])
  })

  it.each<[string, string]>([
    ['a sum', '合计|2人|3'],
    ['a signature', '填表人：|王五|'],
    ['two signatures', '填表人：|王五|审核人：'],
    ['a stamp', '单位（盖章）|  |'],
    ['a note', '注：本表一式三份|  |'],
    ['a note under the names', '  |*注：本表一式三份|'],
    ['an opinion', '主管部门意见：|  |'],
    ['a count', '  |共1人|'],
    ['a sentence', '以上人员经单位公示无异议。|  |'],
    ['a day', '  |2022年9月16日|'],
  ])('is none where it is a footer: %s', (_, row) => {
    expect(names(`单位|姓名|现职称\n某院|张三|工程师\n${row}`)).toEqual(['张三'])
  })

  it('nor on the sheet of posts', () => {
    const posts = sheet('岗位', '单位名称|级别|岗位数\n某院|中级|2\n某院|副高|无\n填表人：|王五|\n  |单位（盖章）|')
    const { quota, diagnostics } = read(sheet('人员', '姓名\n张三'), posts)
    expect([...(quota ?? [])]).toEqual([
      ['某院 intermediate', 2],
      ['某院 associate-senior', 0],
    ])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a mark in the place of a name', () => {
  it.each(['/', '—', '无', '-'])('%s: is no name, and the row is told', (mark) => {
    const { entries, diagnostics } = read(sheet('人员', `姓名|现职称\n${mark}|工程师\n张三|工程师`))
    expect(entries.map(({ applicant }) => applicant.name)).toEqual(['张三'])
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'row-without-name', cell: '人员!A2' }))
  })
})

describe('a line above the header', () => {
  it('that states the unit and the day is not taken for groups', () => {
    const drawn = `填报单位：某市行政审批局|  |  |填报日期：2022.9|  |
      序号|姓名|现职称|取得时间|聘任时间|申报职称
      1   |张三|工程师|2015.12 |2016.3  |高级工程师`
    expect(people(drawn, [across(0, 0, 2), across(0, 3, 5)])).toEqual([
      {
        name: '张三',
        title: { series: 'engineering', level: 'intermediate', obtainedAt: '2015-12', appointedAt: '2016-03' },
        application: { level: 'associate-senior' },
      },
    ])
  })

  it('that names groups is, merged or not, also where it names but one', () => {
    const table = '序号|姓名|职务|聘任时间|职称|取得时间\n1|张三|科长|2020.3|工程师|2015.12'
    const title = { series: 'engineering', level: 'intermediate', obtainedAt: '2015-12' }
    for (const merges of [[], [across(0, 2, 3), across(0, 4, 5)]])
      expect(people(`||行政职务||专业技术职务|\n${table}`, merges)).toEqual([{ name: '张三', title }])
    expect(people(`||行政职务|||\n${table}`, [across(0, 2, 3)])).toEqual([{ name: '张三', title }])
  })
})

describe('a date under a group', () => {
  const dated = (group: string, header: string): unknown =>
    people(`姓名|现职称|${group}|\n||名称|${header}\n张三|工程师|某某|2019.5`, [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      across(0, 2, 3),
    ])[0]?.title

  it.each([
    ['学历学位', '取得时间'],
    ['注册执业资格', '取得时间'],
    ['计算机考试', '取得时间'],
    ['工人技术等级', '取得时间'],
    ['党政职务', '聘任时间'],
    ['领导职务', '聘任时间'],
    ['岗位聘用', '聘用时间'],
  ])('that is about something else is not the title’s: %s/%s', (group, header) => {
    expect(dated(group, header)).toEqual({ series: 'engineering', level: 'intermediate' })
  })

  it('that is about the title is', () => {
    const drawn = '姓名|现任专业技术职务|\n|名称|取得时间\n张三|工程师|2019.5'
    const merges = [{ top: 0, bottom: 1, left: 0, right: 0 }, across(0, 1, 2)]
    expect(people(drawn, merges)[0]?.title).toMatchObject({ level: 'intermediate', obtainedAt: '2019-05' })
  })
})

describe('a title under what is applied for', () => {
  it('is the one applied for', () => {
    const drawn = '姓名|现职称|申报情况|||\n||职称|专业|级别\n张三|工程师|高级工程师|机械|副高'
    const merges = [{ top: 0, bottom: 1, left: 0, right: 0 }, { top: 0, bottom: 1, left: 1, right: 1 }, across(0, 2, 4)]
    expect(people(drawn, merges)[0]).toEqual({
      name: '张三',
      title: { series: 'engineering', level: 'intermediate' },
      application: { level: 'associate-senior', specialty: '机械' },
    })
  })
})

describe('a row that goes on with a person', () => {
  it('is told where it states a title otherwise, which is not used', () => {
    const { entries, diagnostics } = read(
      sheet('人员', '姓名|现职称|取得时间\n张三|助理工程师|2010.7\n同上|工程师|2015.12'),
    )
    expect(entries.map(({ applicant }) => toPlain(applicant))).toMatchObject([
      { name: '张三', title: { level: 'assistant', obtainedAt: '2010-07' } },
    ])
    expect(diagnostics.filter(({ code }) => code === 'row-differs')).toMatchObject([
      { severity: 'warning', cell: '人员!B3', person: '张三' },
      { severity: 'warning', cell: '人员!C3', person: '张三' },
    ])
  })
})

describe('the same row twice', () => {
  it('is a person twice, not one with every education twice', async () => {
    const report = await reportOf(
      'twice.csv',
      '姓名,工作单位,学历,毕业时间\n张三,某院,本科,2010.7\n张三,某院,本科,2010.7\n李四,某院,大专,2001.7\n李四,某院,本科,2005.7\n',
    )
    expect(report.people.map(({ name }) => name)).toEqual(['张三', '张三', '李四'])
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: 'person-twice', person: '张三' }))
  })
})

describe('同上', () => {
  it('repeats the cell above, also where that is blank', () => {
    const drawn = '姓名|工作单位|现职称\n甲|某院|工程师\n乙|  |  \n丙|同上|〃\n丁|某厂|工程师\n戊|同上|同上\n己|〃|〃'
    expect(people(drawn).map(({ employer, title }) => [employer, title])).toEqual([
      [{ name: '某院' }, { series: 'engineering', level: 'intermediate' }],
      [undefined, undefined],
      [undefined, undefined],
      [{ name: '某厂' }, { series: 'engineering', level: 'intermediate' }],
      [{ name: '某厂' }, { series: 'engineering', level: 'intermediate' }],
      [{ name: '某厂' }, { series: 'engineering', level: 'intermediate' }],
    ])
  })

  it('passes over rows that only add to the person above', () => {
    const drawn = '姓名|工作单位|学历\n甲|某院|大专\n同上|  |本科\n乙|同上|本科'
    expect(people(drawn)[1]).toMatchObject({ name: '乙', employer: { name: '某院' } })
  })
})

describe('a date far ahead', () => {
  it.each(['取得时间', '聘任时间', '毕业时间', '参加工作时间', '出生年月'])('is refused as %s', (header) => {
    const { diagnostics } = read(sheet('人员', `姓名|学历|现职称|${header}\n张三|本科|工程师|2081-06`))
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'impossible-date', cell: '人员!D2' }))
  })
})

describe('four digits', () => {
  const dateUnder = (header: string, text: string): unknown => {
    const [entry] = read(sheet('人员', `姓名|学历|现职称|${header}\n张三|本科|工程师|${text}`)).entries
    const { education, title } = toPlain(entry?.applicant) as {
      education: readonly { graduatedAt?: string }[]
      title: { obtainedAt?: string }
    }
    return education[0]?.graduatedAt ?? title.obtainedAt
  }

  it.each([
    ['毕业时间（如1964年5月毕业填写6405）', '6405', '1964-05'],
    ['毕业时间（如1964年5月毕业填写6405）', '0807', '2008-07'],
    ['取得时间（例：0512）', '9911', '1999-11'],
    // Year, or year and month.
    ['毕业时间（如1964年5月毕业填写6405）', '2005', undefined],
    ['毕业时间', '6405', undefined],
    ['毕业时间（如2018年）', '6405', undefined],
    ['毕业时间（如201806）', '6405', undefined],
  ])('under %s: %s is %s', (header, text, value) => {
    expect(dateUnder(header, text)).toBe(value)
  })
})

describe('a web page saved as a workbook', () => {
  it('with a table inside another is refused: its rows cannot be told', async () => {
    const { err, status } = await checkFile(
      'page.xls',
      '<table><tr><td>姓名</td><td>备注</td></tr><tr><td>王强</td><td><table><tr><td>党员</td></tr></table></td></tr><tr><td>李红</td></tr></table>',
    )
    expect(status).toBe(2)
    expect(err).toContain('表格套着表格')
  })

  it('may spell its characters as numbers', async () => {
    const { people: all } = await reportOf(
      'page.xls',
      '<html><body><table><tr><td>&#22995;&#21517;</td><td>&#x73b0;&#32844;&#31216;</td></tr><tr><td>&#24352;&#19977;&#60;</td><td>工程师</td></tr></table></body></html>',
    )
    expect(all).toMatchObject([{ name: '张三<' }])
  })

  it('may have lost the zero of October, as separated text may', async () => {
    const page = (date: string): string =>
      `<html><body><table><tr><td>姓名</td><td>职称取得时间</td><td>现职称</td></tr><tr><td>张三</td><td>${date}</td><td>工程师</td></tr></table></body></html>`
    const at = async (date: string) => {
      const { people: all, diagnostics } = await reportOf('page.xls', page(date))
      const facts = all[0]?.conditions.flatMap((one) => one.facts) ?? []
      return [
        facts.find(({ path }) => path === 'title.obtainedAt')?.value,
        diagnostics.some(({ code }) => code === 'january-or-october'),
      ]
    }
    expect(await at('2018.1')).toEqual(['[2018-01,2018-10]', true])
    expect(await at('2018.10')).toEqual(['2018-10', false])
  })
})

describe('a column that somebody has hidden', () => {
  it.each(['xlsx', 'biff8'] as const)('is read, with a note that names it: %s', async (bookType) => {
    const made = utils.aoa_to_sheet([
      ['姓名', '身份证号', '现职称', '旧栏'],
      ['张三', '', '工程师', 'x'],
    ])
    made['!cols'] = [{}, {}, { hidden: true }, { hidden: true }]
    const book = utils.book_new()
    utils.book_append_sheet(book, made, '人员')
    const { people: all, diagnostics } = await reportOf('hidden.xls', write(book, { type: 'buffer', bookType }))
    expect(all[0]?.conditions.flatMap(({ facts }) => facts)).toContainEqual({
      path: 'title.level',
      value: 'intermediate',
      source: '人员!C2',
    })
    expect(diagnostics.filter(({ code }) => code === 'hidden-column')).toMatchObject([
      { severity: 'note', cell: '人员!C1', message: '“现职称”列是隐藏的，也读取了' },
    ])
  })
})

describe('of several sheets with names', () => {
  const list = sheet('名单', '姓名|现职称\n张三|工程师')
  it.each<[string, readonly Sheet[]]>([
    ['one that somebody has hidden', [{ ...sheet('旧名单', '姓名|现职称\n李四|工程师'), hidden: true }, list]],
    ['a cover', [sheet('封面', '申报人姓名|李四\n工作单位|某院'), list]],
  ])('%s comes after the list', (_, sheets) => {
    expect(read(...sheets).entries.map(({ applicant }) => applicant.name)).toEqual(['张三'])
  })

  it('a hidden one is read where it is the only one', () => {
    expect(read({ ...list, hidden: true }).entries).toHaveLength(1)
  })
})
