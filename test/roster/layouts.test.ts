import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostics.ts'
import { toPlain } from '../../src/facts/stated.ts'
import { headerKey, headersOf } from '../../src/roster/columns.ts'
import { readRoster } from '../../src/roster/roster.ts'
import type { Merge, Sheet } from '../../src/roster/sheet.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'

const roster = (sheets: readonly Sheet[], map: Readonly<Record<string, string>> = {}) =>
  readRoster('f', sheets, {
    overrides: new Map(Object.entries(map).map(([header, path]) => [headerKey(header), path])),
    asOf: 20220916,
  })
const peopleOf = (drawn: string, merges: readonly Merge[] = []): unknown[] =>
  roster([sheet('人员', drawn, merges)]).entries.map(({ applicant }) => toPlain(applicant))
const told = (diagnostics: readonly Diagnostic[], ...codes: string[]): unknown[] =>
  diagnostics.filter(({ code }) => codes.includes(code)).map(({ severity, code, cell }) => [severity, code, cell])

describe('the header', () => {
  const header: Sheet = sheet('人员', `${'说明\n'.repeat(60)}序号|姓名|单位性质\n1|张三|企业`)
  it('is found below any number of title lines', () => {
    expect(roster([header]).entries[0]?.row).toBe(62)
  })

  it.each([
    ['姓名', 'name'],
    ['*姓 名：', 'name'],
    ['1.姓名', 'name'],
    ['姓名（必填）', 'name'],
    ['毕业时间15', 'education[].graduatedAt'],
    ['聘任时间17', 'title.appointedAt'],
    ['学历（位）', 'education[].level'],
    ['身份证号码', 'id'],
    ['工号', '#staff'],
    ['行政职务聘任时间', undefined],
    ['第二任职资格取得时间', undefined],
  ])('%s is read as %s', (text, target) => {
    expect(headersOf('人员').get(headerKey(text))).toBe(target)
  })

  it.each([
    ['聘任时间（行政职务）', undefined],
    ['取得时间（执业资格）', undefined],
    ['聘任时间（专业技术职务）', '2016-12'],
    ['取得时间（现职称）', '2016-12'],
  ])('%s in brackets tells whose time it is', (text, date) => {
    const [person] = peopleOf(`姓名|现职称|${text}\n张三|工程师|2016.12`) as { title: Record<string, unknown> }[]
    expect(person?.title.appointedAt ?? person?.title.obtainedAt).toBe(date)
  })

  it('with two rows: groups of educations, the title under its group, posts left alone', () => {
    const found = peopleOf(`
      序号|姓名|行政职务|任职时间|第一学历|      |        |最高学历学位|        |        |现任专业技术职务|    |    |        |        |现职务    |
          |    |        |        |学历/学位|所学专业|毕业时间|学历/学位|所学专业|毕业时间|职务|系列|级别|取得时间|聘任时间|现职务名称|聘任时间
      1   |张三|科长    |2020.1  |大专   |水利    |2001.7  |本科/学士   |水工    |2005.7  |工程师|工程|中级|2010.12 |2011.2  |科长      |2020.1`)
    expect(found).toEqual([
      {
        name: '张三',
        education: [
          { level: 'associate', graduatedAt: '2001-07' },
          { level: 'bachelor', degree: 'bachelor', graduatedAt: '2005-07' },
        ],
        title: { level: 'intermediate', series: 'engineering', obtainedAt: '2010-12', appointedAt: '2011-02' },
      },
    ])
  })

  it('with educations side by side in one row', () => {
    const found = peopleOf(
      '姓名|第一学历|毕业院校|毕业时间|最高学历|毕业院校|毕业时间|在职教育学历|在职教育毕业时间\n张三|中专|甲|1995.7|本科|乙|2000.7|研究生|2010.7',
    )
    expect(found).toMatchObject([
      {
        education: [
          { level: 'secondary', graduatedAt: '1995-07' },
          { level: 'bachelor', graduatedAt: '2000-07' },
          { level: 'postgraduate', graduatedAt: '2010-07' },
        ],
      },
    ])
  })

  it('with papers and years of training in columns', () => {
    const found = peopleOf(`
      姓名|2020年学时|继续教育（2021年）|论文题目1|期刊级别1|发表时间1|论文题目2|期刊级别2|发表时间2|获奖名称|奖励类别|奖励级别|获奖名称|奖励类别|奖励级别
      张三|90       |96                |甲文     |核心     |2020.3   |乙文     |省级     |2021.4   |一奖    |科技奖  |省部级  |二奖    |竞赛    |市厅级`)
    expect(found).toMatchObject([
      {
        continuingEducation: [
          { year: 2020, hours: 90 },
          { year: 2021, hours: 96 },
        ],
        papers: [
          { title: '甲文', level: 'core', publishedAt: '2020-03' },
          { title: '乙文', level: 'provincial', publishedAt: '2021-04' },
        ],
        awards: [
          { name: '一奖', level: 'province' },
          { name: '二奖', level: 'city' },
        ],
      },
    ])
  })

  it('with two columns for one field: an error names both, and neither is read', () => {
    const { entries, diagnostics } = roster([sheet('人员', '姓名|单位性质|单位类别\n张三|企业|事业单位')])
    expect(entries[0]?.applicant.employer).toBeUndefined()
    expect(diagnostics.find(({ code }) => code === 'header-twice')).toMatchObject({
      severity: 'error',
      params: { first: '人员!B1“单位性质”', second: '人员!C1“单位类别”' },
    })
  })

  it('with two columns for one field, of which the user chose one', () => {
    const { entries } = roster([sheet('人员', '姓名|单位性质|单位类别\n张三|企业|事业单位')], {
      单位类别: 'employer.kind',
    })
    expect(entries[0]?.applicant.employer?.kind).toBe('institution')
  })

  it('with the post beside the title: the title is read, and the choice is told', () => {
    const { entries, diagnostics } = roster([sheet('人员', '姓名|专业技术职务|职称\n张三|助理工程师|工程师')])
    expect(entries[0]?.applicant.title?.level).toBe('intermediate')
    expect(told(diagnostics, 'column-beside')).toEqual([['note', 'column-beside', '人员!B1']])
  })

  it('with 500 unknown columns: they are listed, and the known ones are read', () => {
    const unknown = Array.from({ length: 500 }, (_, at) => `乱${at}列`)
    const { entries, diagnostics } = roster([
      sheet('人员', `姓名|${unknown.join('|')}|单位性质\n张三|${'x|'.repeat(500)}企业`),
    ])
    expect(entries[0]?.applicant.employer?.kind).toBe('enterprise')
    expect(diagnostics.filter(({ code }) => code === 'column-unknown')).toHaveLength(500)
  })

  it('an unknown header is told with the nearest known one', () => {
    const { diagnostics } = roster([sheet('人员', '姓名|单位姓质\n张三|企业')])
    expect(diagnostics).toMatchObject([{ code: 'column-nearest', params: { header: '单位姓质', nearest: '单位性质' } }])
  })
})

describe('the rows', () => {
  it('that are no people are passed over: titles and headers of every page, column numbers, sums, signatures', () => {
    const { entries, diagnostics } = roster([
      sheet(
        '人员',
        `2022年花名册
         填报单位：甲|||填报日期：2022.9
         序号|姓名|单位性质
         1|2|3
         1|张三|企业
         合计|1人
         2022年花名册
         填报单位：甲|||填报日期：2022.9
         序号|姓名|单位性质

         5|李  四|企业
         |(示例)王五|企业
         注：以上属实
         填表人：赵|||审核人：钱
         单位（盖章）`,
      ),
    ])
    expect(entries.map(({ applicant, row }) => [applicant.name, row])).toEqual([
      ['张三', 5],
      ['李四', 11],
    ])
    expect(told(diagnostics, 'row-without-name')).toEqual([])
  })

  it('of one person, told by a merged name, by 同上 or by the name again, are one person', () => {
    const one = { name: '张三', education: [{ level: 'associate' }, { level: 'bachelor' }] }
    expect(peopleOf('姓名|学历\n张三|大专\n|本科', [{ top: 1, bottom: 2, left: 0, right: 0 }])).toEqual([one])
    expect(peopleOf('姓名|学历\n张三|大专\n同上|本科')).toEqual([one])
    expect(peopleOf('姓名|学历\n张三|大专\n张三|本科')).toEqual([one])
  })

  it('below a merged employer belong to it, and 同上 repeats the cell above', () => {
    const merges = [{ top: 1, bottom: 2, left: 1, right: 1 }]
    expect(peopleOf('姓名|工作单位|单位性质\n张三|甲厂|企业\n李四||〃', merges)).toEqual([
      { name: '张三', employer: { name: '甲厂', kind: 'enterprise' } },
      { name: '李四', employer: { name: '甲厂', kind: 'enterprise' } },
    ])
  })

  it.each([
    ['聘任时间', '2018.12/4', { appointedAt: '2018-12' }],
    ['聘任时间', '1998.10/5', { appointedAt: '1998-10' }],
    ['聘任时间', '1998.10—至今', { appointments: [{ from: '1998-10' }] }],
    ['聘任起止时间', '2016.09-2018.06', { appointments: [{ from: '2016-09', to: '2018-06' }] }],
  ])('%s %s', (header, text, title) => {
    expect(peopleOf(`姓名|现职称|${header}\n张三|工程师|${text}`)).toMatchObject([{ title }])
  })

  it.each([
    ['2018.12/4', []],
    ['2018.12/3', []],
    ['2018.12/2', ['years-differ']],
    ['1998.10/5', ['years-differ']],
  ])('years beside a date are held against it: %s in 2022', (text, codes) => {
    const { diagnostics } = roster([sheet('人员', `姓名|现职称|聘任时间\n张三|工程师|${text}`)])
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
    expect(told(diagnostics, 'years-differ')).toHaveLength(codes.length)
  })

  it('years of study end with graduation', () => {
    expect(peopleOf('姓名|学历|毕业时间\n张三|本科|1985.7-1989.7')).toMatchObject([
      { education: [{ graduatedAt: '1989-07' }] },
    ])
  })

  it('with content but without a name are errors', () => {
    const { diagnostics } = roster([sheet('人员', '姓名|单位性质\n张三|企业\n|企业')])
    expect(told(diagnostics, 'row-without-name')).toEqual([['error', 'row-without-name', '人员!A3']])
  })
})

describe('the rows of other sheets', () => {
  const find = (people: string, list: string) => roster([sheet('人员', people), sheet('论文', list)])
  const owners = (people: string, list: string): unknown[] =>
    find(people, list).entries.map(({ applicant }) => applicant.papers?.length ?? 0)

  it.each<[string, string, string, number[]]>([
    [
      'by number, resident or staff',
      '姓名|身份证号|工号\n张三|A1|7\n张三|A2|8',
      '姓名|身份证号|工号|论文题目|期刊级别\n张三|A2||甲|核心\n张三||7|乙|核心',
      [1, 1],
    ],
    ['by number alone', '姓名|工号\n张三|7\n李四|8', '工号|论文题目|期刊级别\n8|甲|核心', [0, 1]],
    [
      'by name where one side has no number',
      '姓名\n张 三\n李四',
      '姓名|身份证号|论文题目|期刊级别\n张三|A1|甲|核心',
      [1, 0],
    ],
    [
      'by name where the numbers are of two kinds',
      '姓名|身份证号\n张三|A1',
      '姓名|工号|论文题目|期刊级别\n张三|7|甲|核心',
      [1],
    ],
    ['below a merged or repeated name', '姓名\n张三', '姓名|论文题目|期刊级别\n张三|甲|核心\n同上|乙|核心', [2]],
  ])('find their person %s', (_, people, list, papers) => {
    expect(owners(people, list)).toEqual(papers)
  })

  it('of a name that two people share, without numbers, are an error that names both cells, once', () => {
    const { diagnostics } = find('姓名\n张三\n张三', '姓名|论文题目|期刊级别\n张三|甲|核心\n张三|乙|核心')
    const found = diagnostics.filter(({ code }) => code === 'same-name')
    expect(found).toMatchObject([{ severity: 'error', params: { first: '人员!A2', second: '人员!A3' } }])
  })

  it('of nobody on the roster are errors; a number whose name differs is a warning', () => {
    const { diagnostics } = find('姓名|工号\n张三|7', '姓名|工号|论文题目|期刊级别\n王五|9|甲|核心\n李四|7|乙|核心')
    expect(told(diagnostics, 'person-unmatched', 'list-name-differs')).toEqual([
      ['error', 'person-unmatched', '论文!A2'],
      ['warning', 'list-name-differs', '论文!A3'],
    ])
  })

  it('without a header are an error, and sheets nobody reads are told', () => {
    const { diagnostics } = roster([
      sheet('人员', '姓名\n张三'),
      sheet('论文', '题目|级别\n甲|核心'),
      sheet('二科', '姓名|单位性质\n李四|企业'),
      sheet('备忘', '随便写写'),
      sheet('填写说明', '姓名|与身份证一致'),
    ])
    expect(diagnostics.map(({ severity, code, sheet: at }) => [severity, code, at])).toEqual([
      ['error', 'list-without-header', '论文'],
      ['warning', 'sheet-with-people', '二科'],
      ['note', 'sheet-unread', '备忘'],
    ])
  })
})
