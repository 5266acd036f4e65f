import { describe, expect, it } from 'vitest'
import { toPlain } from '../../src/facts/stated.ts'
import { readDelimited } from '../../src/roster/delimited.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { merge, people, read } from '../support/roster.ts'

const intermediate = { series: 'engineering', level: 'intermediate' }

describe('a title', () => {
  it.each(['高级工程师（拟申报）', '工程师（公示中）', '工程师（评审中）', '工程师（待发证）', '工程师（已撤销）'])(
    '%s is not held',
    (text) => {
      const { entries, diagnostics } = read(sheet('人员', `姓名|现职称\n张三|${text}`))
      expect(entries[0]?.applicant.title).toBeUndefined()
      expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'title-not-held', severity: 'warning' }))
    },
  )

  it.each([
    ['行政职务|聘任时间|现职称|取得时间', '科长|2010.1|工程师|2016.12', { obtainedAt: '2016-12' }],
    ['学位|取得时间|现职称|聘任时间', '学士|2010.7|工程师|2017.01', { appointedAt: '2017-01' }],
    ['职业资格|取得时间|现职称|聘任时间', '一建|2012.5|工程师|2017.01', { appointedAt: '2017-01' }],
    ['是否纳入岗位管理|聘任时间|现职称|备注', '是|2017.01|工程师|', { appointedAt: '2017-01' }],
  ])('does not take a date that stands behind something else: %s', (header, cells, dates) => {
    expect(people(`姓名|${header}\n张三|${cells}`)[0]?.title).toEqual({ ...intermediate, ...dates })
  })

  it.each(['聘任时间（管理岗位）', '取得时间（注册证书）', '职称（配偶）', '职称（转系列前）', '学历（在读）'])(
    'nor education takes what brackets give to something else: %s',
    (header) => {
      const [person] = people(`姓名|现职称|${header}\n张三|工程师|2012.5`)
      expect(person).toEqual({ name: '张三', title: intermediate })
    },
  )
})

describe('groups', () => {
  it.each(['主管部门', '首次参加工作情况', '主要业绩', '论文情况'])('%s is not the employer', (group) => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)]
    expect(people(`姓名|现职称|${group}|\n||单位名称|单位性质\n张三|工程师|某局|机关`, merges)).toEqual([
      { name: '张三', title: intermediate },
    ])
  })

  it.each(['推荐人选情况', '申报对象', '综合'])('%s is about the person where it holds more of the person', (group) => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
    expect(people(`姓名|${group}|\n|学历|单位\n张三|本科|甲厂`, merges)).toEqual([
      { name: '张三', employer: { name: '甲厂' }, education: [{ level: 'bachelor' }] },
    ])
  })

  it.each(['学历', '学习经历', '证书'])('%s tells no employer, whatever else it holds', (group) => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
    const read = people(`姓名|${group}|\n|学历|单位\n张三|本科|甲大学`, merges)
    expect(read).toEqual([{ name: '张三', education: [{ level: 'bachelor' }] }])
  })

  it('of other sums of a year are no training', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
    expect(people('姓名|考核得分|\n|2020年合计|2021年合计\n张三|88|92', merges)).toEqual([{ name: '张三' }])
    expect(people('姓名|2021年合计\n张三|92')).toEqual([{ name: '张三' }])
  })

  it('need no merged cells', () => {
    const drawn = `基本情况||||现任职称||申报情况|
      序号|姓名|学历|毕业时间|名称|取得时间|职称|专业
      1|张三|本科|2010.07|工程师|2016.12|高级工程师|机械`
    expect(people(drawn)).toMatchObject([
      {
        title: { ...intermediate, obtainedAt: '2016-12' },
        application: { level: 'associate-senior', specialty: '机械' },
      },
    ])
  })

  it('may share their line with a day', () => {
    const merges = [merge(0, 1, 0, 2), merge(0, 3, 0, 4)]
    const drawn = `|行政职务||专业技术职务||填表日期：2022.8
      姓名|职务|聘任时间|名称|取得时间|备注
      张三|科长|2010.1|工程师|2016.12|`
    expect(people(drawn, merges)).toEqual([{ name: '张三', title: { ...intermediate, obtainedAt: '2016-12' } }])
  })

  it('may stand above two further rows, the outer going first', () => {
    const merges = [merge(0, 1, 0, 2), merge(0, 3, 0, 4), merge(1, 0, 2, 0), merge(1, 1, 1, 2), merge(1, 3, 1, 4)]
    const drawn = `|行政职务||专业技术职务|
      姓名|现任||现任|
      |职务|聘任时间|名称|取得时间
      张三|科长|2019.5|工程师|2016.12`
    expect(people(drawn, merges)).toEqual([{ name: '张三', title: { ...intermediate, obtainedAt: '2016-12' } }])
  })

  it('of two rows in separated text are told by what the second row names', () => {
    const of = (text: string): unknown =>
      read(readDelimited('f', text, '人员', defaultLimits)).entries.map(({ applicant }) => toPlain(applicant))
    expect(of('序号,姓名,现职称,\n,,名称,取得时间\n1,张三,工程师,2016.12')).toEqual([
      { name: '张三', title: { ...intermediate, obtainedAt: '2016-12' } },
    ])
    expect(of('姓名,申报,\n,职称,专业\n张三,高级工程师,机械')).toEqual([
      { name: '张三', application: { level: 'associate-senior', specialty: '机械' } },
    ])
  })

  it.each([
    [
      '姓名|拟申报情况|',
      '|名称|专业',
      '高工|计算机',
      { application: { level: 'associate-senior', specialty: '计算机' } },
    ],
    ['姓名|职称|', '|职务|取得时间', '中级|2014.01', { title: { level: 'intermediate', obtainedAt: '2014-01' } }],
  ])('of two rows need no merged cells: %s %s', (upper, lower, cells, facts) => {
    expect(people(`${upper}\n${lower}\n张三|${cells}`)).toMatchObject([facts])
  })

  it('of three rows need no merged cells', () => {
    const drawn = `姓名|学历情况||||备注
      |第一学历||最高学历||
      |学历|毕业时间|学历|毕业时间|
      张三|大专|2008.07|本科|2012.07|`
    expect(people(drawn)).toEqual([
      {
        name: '张三',
        education: [
          { level: 'associate', graduatedAt: '2008-07' },
          { level: 'bachelor', graduatedAt: '2012-07' },
        ],
      },
    ])
  })

  it('of what is applied for may name it 名称', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
    expect(people('姓名|申报职称|\n|名称|专业\n张三|高级工程师|机械', merges)).toEqual([
      { name: '张三', application: { level: 'associate-senior', specialty: '机械' } },
    ])
  })
})

describe('the header', () => {
  it('is not a line that names an employer and how many apply', () => {
    const drawn = '单位|甲厂|申报人|5人\n姓名|工作单位|现职称|学历\n张三|某院|工程师|本科'
    expect(people(drawn)).toMatchObject([{ name: '张三', employer: { name: '某院' } }])
  })

  it.each([
    ['a column that nobody knows', '姓名|毕业时间|现职称', '姓名|入学时间|现职称'],
    ['the name spelled otherwise', '姓名|毕业时间|现职称', '申报人姓名|取得时间|现职称'],
  ])('of another table with %s is refused', (_, first, second) => {
    expect(() => people(`${first}\n张三|2010.7|工程师\n${second}\n李四|2006.9|工程师`)).toThrow('header-changes')
  })

  it('of another page that only spells the name otherwise is passed over', () => {
    const rows = '姓名|现职称\n张三|工程师\n申报人姓名|现职称\n李四|工程师'
    expect(people(rows).map(({ name }) => name)).toEqual(['张三', '李四'])
  })
})

describe('rows', () => {
  it.each([
    ['奖励', '姓名|获奖名称|类别', '张三|A|科技奖', '|2019年平凉市科技进步二等奖|科技奖', 'awards'],
    ['继续教育', '姓名|年度|学时', '张三|2021年|90', '|2022年|91', 'continuingEducation'],
  ])('of a list that go on below a merged name are no footers: %s', (name, header, first, second, key) => {
    const all = sheet('人员', '姓名|现职称\n张三|工程师')
    const list = sheet(name, `${header}\n${first}\n${second}`, [merge(1, 0, 2, 0)])
    expect(toPlain(read(all, list).entries[0]?.applicant)).toMatchObject({ [key]: [{}, {}] })
  })

  it.each([
    '示例|张某|工程师',
    '填写示例|张某|工程师',
    '|张某（例）|工程师',
    '|情况属实|',
    '|承办人：李四|',
    '|甲厂（盖章）|',
  ])('that are nobody’s: %s', (row) => {
    expect(people(`序号|姓名|现职称\n1|张三|工程师\n${row}`).map(({ name }) => name)).toEqual(['张三'])
  })

  it('with the same staff number are one person’s', () => {
    const rows = '序号|工号|姓名|学历\n1|A001|张三|大专\n2|A001|张三|本科'
    expect(people(rows)).toMatchObject([{ education: [{}, {}] }])
  })

  it('of a career under a kind count only with the present title', () => {
    const all = sheet('人员', '姓名|现职称|取得时间\n张三|工程师|2017.6')
    const list = sheet(
      '任职经历',
      '姓名|类别|职称|起止时间\n张三|聘任|助理工程师|2010.1-2016.12\n张三|聘任|工程师|2018.1至今',
    )
    expect(toPlain(read(all, list).entries[0]?.applicant.title?.appointments)).toEqual([{ from: '2018-01' }])
  })

  it('of separated text are not ended by a line feed in a cell', () => {
    const text = '序\n号,姓\n名,现职称\r\n1,张三,工程师\r\n'
    expect(read(readDelimited('f', text, '人员', defaultLimits)).entries[0]?.applicant.title?.level).toBe(
      'intermediate',
    )
  })

  it.each(['工程师', '="工程师"', '"工程师"'])('of separated text may end in two ways: %s', (title) => {
    const text = `姓名,现职称,工作单位\r\n张三,工程师,'甲厂\n'李四,${title},乙厂\n王五,${title},丙厂\r\n`
    const { entries } = read(readDelimited('f', text, '人员', defaultLimits))
    expect(entries.map(({ applicant }) => [applicant.name, applicant.title?.level, applicant.employer?.name])).toEqual([
      ['张三', 'intermediate', '甲厂'],
      ['李四', 'intermediate', '乙厂'],
      ['王五', 'intermediate', '丙厂'],
    ])
  })
})
