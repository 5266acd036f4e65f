import { describe, expect, it } from 'vitest'
import { toPlain } from '../../src/facts/stated.ts'
import { type About, aboutOf } from '../../src/roster/group.ts'
import type { Merge, Sheet } from '../../src/roster/sheet.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { codes, merge, type Plain, people, read } from '../support/roster.ts'

describe('a group of columns', () => {
  it.each<[About | undefined, readonly string[]]>([
    ['applied', ['申报情况', '拟申报职称', '拟评职称', '参评职称']],
    ['other', ['联系人', '举荐专家', '推荐人', '家庭成员', '填表人']],
    ['certificate', ['专业技术人员职业资格', '执业资格', '职称外语成绩', '技能等级']],
    ['post', ['行政职务', '现任职务', '单位行政职务', '单位领导意见', '岗位']],
    ['post-and-title', ['现职务及职称', '行政职务及专业技术职务', '岗位聘任情况', '现聘任岗位']],
    ['title', ['现职称', '现任专业技术职务', '任职资格', '技术职务及任职资格']],
    [
      undefined,
      ['', '基本情况', '申报人员情况', '参评人员信息', '推荐人选情况', '举荐单位情况', '家庭住址及学历', '学历'],
    ],
  ])('is about %s: %j', (about, names) => {
    expect(names.map((name) => [name, aboutOf(name)])).toEqual(names.map((name) => [name, about]))
  })

  const dates = (group: string, header: string): unknown => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2)]
    const [person] = people(`姓名|${group}||现职称\n|名称|${header}|\n张三|x|2012.12|工程师`, [
      ...merges,
      merge(0, 3, 1, 3),
    ])
    const { obtainedAt, appointedAt } = (person?.title ?? {}) as Plain
    return obtainedAt ?? appointedAt
  }
  it.each([
    ['专业技术人员职业资格', '取得时间'],
    ['职称外语成绩', '取得时间'],
    ['现任职务', '聘任时间'],
    ['现聘任岗位', '聘任时间'],
    ['岗位聘任情况', '聘任时间'],
    ['单位行政职务', '聘任时间'],
    ['单位领导意见', '聘任时间'],
  ])('%s has a %s of its own', (group, header) => {
    expect(dates(group, header)).toBeUndefined()
  })

  it('of posts and titles gives the title the date behind it', () => {
    const of = (columns: string, cells: string): unknown => {
      const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 4)]
      return people(`姓名|行政职务及专业技术职务|||\n|${columns}\n张三|${cells}`, merges)[0]?.title
    }
    const title = { series: 'engineering', level: 'intermediate' }
    expect(of('行政职务|聘任时间|专业技术职务|取得时间', '科长|2010.01|工程师|2016.12')).toEqual({
      ...title,
      obtainedAt: '2016-12',
    })
    expect(of('行政职务|任职时间|专业技术职务|聘任时间', '科长|2010.01|工程师|2017.01')).toEqual({
      ...title,
      appointedAt: '2017-01',
    })
  })

  it.each(['填报人信息', '推荐人选基本情况', '专家服务中心'])('over the name is about the person: %s', (group) => {
    const merges = [merge(0, 0, 0, 2), merge(0, 3, 0, 4)]
    const drawn = `${group}|||行政职务|\n姓名|现职称|取得时间|职务|聘任时间\n张三|工程师|2016.12|科长|2012.12`
    expect(people(drawn, merges)).toEqual([
      { name: '张三', title: { series: 'engineering', level: 'intermediate', obtainedAt: '2016-12' } },
    ])
  })

  it('of the name of its first column is one education', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 3)]
    expect(people('姓名|学历||\n|学历|毕业院校|毕业时间\n张三|本科|某校|2012.07', merges)).toEqual([
      { name: '张三', education: [{ level: 'bachelor', graduatedAt: '2012-07' }] },
    ])
  })
})

describe('brackets in a header', () => {
  it.each([
    ['职称（申报前）', '工程师', 'level', 'intermediate'],
    ['现职称（不含拟评）', '工程师', 'level', 'intermediate'],
    ['职称取得时间（以申报时为准）', '2016.12', 'obtainedAt', '2016-12'],
    ['聘任时间（非行政职务）', '2016.12', 'appointedAt', '2016-12'],
    ['任职资格取得时间（毕业生认定填认定时间）', '2016.12', 'obtainedAt', '2016-12'],
  ])('that only explain are left out: %s', (header, text, key, value) => {
    const other = key === 'level' ? '备注' : '现职称'
    const [person] = people(`姓名|${header}|${other}\n张三|${text}|${key === 'level' ? '' : '工程师'}`)
    expect(person).toMatchObject({ title: { [key]: value } })
  })

  it('that name something else set the column aside, with a note', () => {
    const one = sheet('人员', '姓名|现职称|聘任时间（行政职务）\n张三|工程师|2012.12')
    expect(codes(read(one).diagnostics)).toContain('column-aside')
  })

  it('tell whether hours of a year are professional ones', () => {
    const hours = (header: string): unknown => people(`姓名|${header}\n张三|60`)[0]?.continuingEducation
    expect(hours('2022年继续教育（专业）')).toEqual([{ year: 2022, professionalHours: 60 }])
    expect(hours('2022年继续教育（公需）')).toEqual([{ year: 2022 }])
  })
})

describe('a header on every page', () => {
  it.each([
    ['of groups', '姓名|继续教育|', '|2021年学时|2022年学时', '张三|90|90'],
    ['of an education', '姓名|学历|', '|毕业时间|学历', '张三|2012.07|本科'],
    ['of a title', '姓名|职称|', '|取得时间|名称', '张三|2016.12|工程师'],
  ])('may have two rows: %s', (_, upper, lower, row) => {
    const page = (top: number): readonly Merge[] => [merge(top, 0, top + 1, 0), merge(top, 1, top, 2)]
    const drawn = `${upper}\n${lower}\n${row}\n${upper}\n${lower}\n${row.replace('张三', '李四')}`
    expect(people(drawn, [...page(0), ...page(3)]).map(({ name }) => name)).toEqual(['张三', '李四'])
  })
})

describe('a career', () => {
  const one = sheet('人员', '姓名|现职称|取得时间\n张三|工程师|2017.6')
  const appointments = (name: string, drawn: string, from = one): unknown =>
    read(from, sheet(name, drawn)).entries.map(({ applicant }) => toPlain(applicant.title?.appointments))

  it.each([
    ['of administrative posts', '任职情况表', '姓名|行政职务|任职时间\n张三|科长|2010.1-2015.12'],
    ['of jobs', '任职经历', '姓名|工作单位|岗位|起止时间\n张三|某院|技术员|2010.1-2015.12'],
    ['of another series', '任职经历', '姓名|职称|起止时间\n张三|经济师|2012.1-2017.12'],
  ])('%s is none of the title', (_, name, drawn) => {
    expect(appointments(name, drawn)).toEqual([undefined])
  })

  it('with posts and titles counts by the titles', () => {
    expect(appointments('任职经历', '姓名|职务|职称|起止时间\n张三|科长|工程师|2018.7至今')).toEqual([
      [{ from: '2018-07' }],
    ])
  })

  it('is held against the level also where no column names the title', () => {
    const ranked = sheet('人员', '姓名|专业技术职务||\n|级别|取得时间|\n张三|中级|2017.6', [
      merge(0, 0, 1, 0),
      merge(0, 1, 0, 2),
    ])
    expect(appointments('任职经历', '姓名|职称|起止时间\n张三|工程师|2018.7至今', ranked)).toEqual([
      [{ from: '2018-07' }],
    ])
  })
})

describe('sheets', () => {
  const names = (...sheets: readonly Sheet[]): unknown[] =>
    read(...sheets).entries.map(({ applicant }) => applicant.name)

  it('that are only called like a list may be the roster', () => {
    const roster = sheet('业绩登记表', '姓名|现职称|取得时间\n张三|工程师|2016.12\n李四|工程师|2016.12')
    expect(names(roster, sheet('通讯录', '姓名|电话\n王五|1'))).toEqual(['张三', '李四'])
  })

  it('of one list are not both read', () => {
    const all = sheet('人员', '姓名|现职称\n张三|工程师')
    const list = (name: string): Sheet => sheet(name, '姓名|论文题目|期刊级别\n张三|A|核心')
    const { entries, diagnostics } = read(all, list('论文汇总表'), list('论文'))
    expect(entries[0]?.applicant.papers).toHaveLength(1)
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'sheet-with-people', sheet: '论文汇总表' }))
  })

  it('of training may have a column for each year', () => {
    const all = sheet('人员', '姓名|现职称\n张三|工程师')
    const { entries } = read(all, sheet('继续教育', '姓名|2021年学时|2022年学时\n张三|90|91'))
    expect(toPlain(entries[0]?.applicant.continuingEducation)).toEqual([
      { year: 2021, hours: 90 },
      { year: 2022, hours: 91 },
    ])
  })
})

describe('one person on several rows', () => {
  it.each([
    [
      'whose papers are numbered',
      '姓名|论文情况|\n|序号|论文题目\n张三|1|A\n张三|2|B',
      [merge(0, 0, 1, 0), merge(0, 1, 0, 2)],
    ],
    ['of a department with a blank', '姓名|部门|论文题目\n张三|技术部|A\n张三|技 术部|B', []],
    ['whose telephone is written otherwise', '姓名|电话|论文题目\n张三|13800000000|A\n张三|138-0000-0000|B', []],
    ['whose department is repeated', '姓名|部门|论文题目\n王五|技术部|\n张三|〃|A\n张三|技术部|B', []],
  ])('stays one: %s', (_, drawn, merges) => {
    expect(people(drawn, merges).filter(({ name }) => name === '张三')).toHaveLength(1)
  })

  it('in two posts is one, with a warning', () => {
    const one = sheet('人员', '姓名|职务|论文题目\n张三|科长|A\n张三|副科长|B')
    expect(read(one).entries).toHaveLength(1)
    expect(codes(read(one).diagnostics)).toContain('rows-joined')
  })

  it.each(['部门', '年龄', '民族', '工资号', '电话'])('is two where the rows differ in %s', (header) => {
    const two = sheet('人员', `姓名|${header}|论文题目\n张三|技术部|A\n张三|生产部|B`)
    expect(read(two).entries).toHaveLength(2)
  })
})

describe('rows that only look like people', () => {
  it.each(['单位负责人签字：||', '平凉市工信局（盖章）||', '一、|技术部|', '|部门负责人（签字）|'])('%s', (row) => {
    expect(people(`序号|姓名|现职称\n1|张三|工程师\n${row}`).map(({ name }) => name)).toEqual(['张三'])
  })
})
