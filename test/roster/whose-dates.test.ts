import { describe, expect, it } from 'vitest'
import { sourceText } from '../../src/roster/entry.ts'
import { samePeople } from '../../src/roster/same-person.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { codes, merge, people, peopleIn, read } from '../support/roster.ts'

const drawn = (rows: string) => read(sheet('人员', rows))

describe('a bare date', () => {
  const title = (rows: string) => (people(rows)[0]?.title ?? {}) as Record<string, unknown>

  it.each([
    ['an education in front of the title', '姓名|学历|取得时间|现职称\n王强|本科|2008.7|助工'],
    ['an education that stands behind the title', '姓名|现职称|学历|取得时间\n王强|助工|本科|2012.5'],
    ['an honour', '姓名|现职称|荣誉称号|取得时间\n王强|助工|先进|2012.5'],
    ['an award', '姓名|现职称|获奖名称|取得时间\n王强|助工|甲奖|2012.5'],
    ['a title of another level', '姓名|初级职称|取得时间|现职称\n王强|技术员|2009.5|助工'],
    ['a grade', '姓名|现职称|计算机等级|取得时间\n王强|助工|二级|2012.5'],
  ])('behind %s is not the title’s', (_, rows) => {
    expect(title(rows)).not.toHaveProperty('obtainedAt')
    expect(codes(drawn(rows).diagnostics)).toContain('column-aside')
  })

  it.each([
    ['the title', '姓名|学历|现职称|取得时间\n王强|本科|助工|2012.5'],
    ['its specialty', '姓名|现职称|专业|取得时间\n王强|助工|机械|2012.5'],
    ['an education whose own date is stated', '姓名|现职称|毕业时间|学历|取得时间\n王强|助工|2008.7|本科|2012.5'],
    ['nothing that has a date', '姓名|单位|取得时间|现职称\n王强|甲厂|2012.5|助工'],
  ])('behind %s is the title’s', (_, rows) => {
    expect(title(rows).obtainedAt).toBe('2012-05')
  })

  it('beside the title goes before one of something else', () => {
    expect(title('姓名|现职称|取得时间|荣誉称号|取得时间\n王强|工程师|2008.11|先进|2013.11').obtainedAt).toBe('2008-11')
    expect(title('姓名|学历|取得时间|现职称|取得时间\n王强|本科|2008.11|工程师|2013.11').obtainedAt).toBe('2013-11')
  })

  it('of the title before gives way to that of the present one', () => {
    const rows = `姓名|原任专业技术职务||现任专业技术职务|
      |职务|取得时间|职务|取得时间
      王强|助理工程师|2008.11|工程师|2013.11`
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)]
    expect(people(rows, merges)).toMatchObject([{ title: { level: 'intermediate', obtainedAt: '2013-11' } }])
  })

  it('behind a qualification or a skill grade is of that', () => {
    const rows = '姓名|职业资格|资格取得时间|技能等级|取得时间\n王强|一级建造师|2016.9|技师|2017.3'
    expect(people(rows)).toMatchObject([
      { qualifications: [{ obtainedAt: '2016-09' }], skill: { obtainedAt: '2017-03' } },
    ])
  })
})

describe('dates without a name of their own', () => {
  const title = { series: 'engineering', level: 'intermediate' }

  it.each([
    [
      'of a title below are none of the present one',
      '初级职称|取得时间|聘任时间|现职称',
      '助理工程师|2010.06|2010.09|工程师',
      { title },
    ],
    [
      'stand behind each title',
      '初级职称|取得时间|聘任时间|现职称|取得时间|聘任时间',
      '助理工程师|2010.06|2010.09|工程师|2015.06|2015.09',
      { title: { ...title, obtainedAt: '2015-06', appointedAt: '2015-09' } },
    ],
    [
      'behind a qualification are its own',
      '现职称|取得时间|职业资格|取得时间|聘任时间',
      '工程师|2015.06|一级建造师|2018.06|2018.09',
      {
        title: { ...title, obtainedAt: '2015-06' },
        qualifications: [{ name: '一级建造师', obtainedAt: '2018-06', appointedAt: '2018-09' }],
      },
    ],
    [
      'behind the number of a certificate are of what the certificate is for',
      '现职称|证书号|取得时间',
      '工程师|A1|2015.06',
      { title: { ...title, obtainedAt: '2015-06' } },
    ],
    [
      'nobody is appointed to an education',
      '现职称|学历|聘任时间',
      '工程师|本科|2015.06',
      { title: { ...title, appointedAt: '2015-06' }, education: [{ level: 'bachelor' }] },
    ],
  ])('%s', (_, headers, cells, facts) => {
    expect(people(`姓名|${headers}\n王强|${cells}`)).toEqual([{ name: '王强', ...facts }])
  })

  it.each([
    [
      '上一级职称',
      '名称|取得时间|聘任时间',
      '助理工程师|2010.06|2010.09',
      { title: { ...title, obtainedAt: '2015-06', appointedAt: '2015-09' } },
    ],
    [
      '职业资格情况',
      '职业资格|取得时间|编号',
      '一级建造师|2018.06|1',
      {
        title: { ...title, obtainedAt: '2015-06', appointedAt: '2015-09' },
        qualifications: [{ name: '一级建造师', obtainedAt: '2018-06' }],
      },
    ],
    [
      '执业资格信息',
      '名称|取得时间|聘任时间',
      '一级建造师|2018.06|2018.07',
      {
        title: { ...title, obtainedAt: '2015-06', appointedAt: '2015-09' },
        qualifications: [{ name: '一级建造师', obtainedAt: '2018-06', appointedAt: '2018-07' }],
      },
    ],
    [
      '技能情况',
      '技能等级|取得时间|编号',
      '技师|2018.06|1',
      {
        title: { ...title, obtainedAt: '2015-06', appointedAt: '2015-09' },
        skill: { grade: 'technician', obtainedAt: '2018-06' },
      },
    ],
  ])('under %s are of that', (group, headers, cells, facts) => {
    const rows = `姓名|现职称|取得时间|聘任时间|${group}\n||||${headers}\n王强|工程师|2015.06|2015.09|${cells}`
    expect(people(rows, [merge(0, 4, 0, 6)])).toEqual([{ name: '王强', ...facts }])
  })
})

describe('a post beside the title', () => {
  it('appoints to the title where it is the title', () => {
    const roster = drawn(
      '姓名|现任职资格|取得时间|现聘职务|聘任时间\n王强|工程师|2015.06|工程师|2016.01\n李红|工程师|2015.06|科长|2016.01',
    )
    expect(peopleIn(roster).map(({ title }) => (title as { appointedAt?: string }).appointedAt)).toEqual([
      '2016-01',
      undefined,
    ])
    expect(codes(roster.diagnostics)).toEqual(['column-beside', 'appointed-other'])
  })

  it('names the series of a title of which only the level is stated', () => {
    expect(people('姓名|专业技术职务|职称\n王强|讲师|中级\n李红|工程师|中级')).toMatchObject([
      { title: { series: '院校教师', level: 'intermediate' } },
      { title: { series: 'engineering', level: 'intermediate' } },
    ])
  })
})

describe('groups', () => {
  it('may stand beside columns that are named in the row above', () => {
    const rows = '序号|基本情况||现职称\n|姓名|性别|\n1|王强|男|工程师'
    expect(people(rows, [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 1, 3)])).toMatchObject([
      { name: '王强', gender: 'male', title: { level: 'intermediate' } },
    ])
  })

  it.each([
    ['学历', '学历|学位|毕业时间'],
    ['学历情况', '最高学历|学位|毕业时间'],
    ['学历信息', '学历|学位|毕业时间'],
  ])('about one education hold one education: %s', (group, headers) => {
    const rows = `姓名|${group}||\n|${headers}\n王强|本科|学士|2008.06`
    expect(people(rows, [merge(0, 1, 0, 3)])).toEqual([
      { name: '王强', education: [{ level: 'bachelor', degree: 'bachelor', graduatedAt: '2008-06' }] },
    ])
  })

  it.each(['现任专业技术职务', '现职称情况'])('name the title by its parts: %s', (group) => {
    const rows = `姓名|${group}||\n|名称|取得时间|聘任时间\n王强|工程师|2016.08|2016.09`
    expect(people(rows, [merge(0, 1, 0, 3)])).toMatchObject([
      { title: { level: 'intermediate', obtainedAt: '2016-08', appointedAt: '2016-09' } },
    ])
  })
})

describe('of two people of one name', () => {
  it('other birth dates make two people', () => {
    const rows = (birth: string) =>
      samePeople(drawn(`姓名|出生年月|现职称\n王强|1980.2|工程师\n王强|${birth}|工程师`).entries)
    expect(codes(rows('1980.2'))).toContain('person-twice')
    expect(codes(rows('1985.3'))).not.toContain('person-twice')
  })
})

describe('columns about somebody else, without groups', () => {
  it.each([
    ['an employer before this one', '调入前单位|单位性质|调入时间', '某局|机关|2019.1', { employer: undefined }],
    ['a contact', '联系人|单位|单位性质', '李四|某公司|机关', { employer: undefined }],
    [
      'a relative',
      '父亲姓名|身份证号|出生年月|学历',
      '李四|1|1960.3|初中',
      { birthDate: undefined, education: undefined },
    ],
    ['a wife', '配偶姓名|配偶单位|学历', '李四|某公司|研究生', { education: undefined }],
    ['who recommends', '推荐人|单位|性别', '李四|某院|女', { employer: undefined, gender: undefined }],
  ])('%s: %s', (_, header, cells, facts) => {
    const roster = read(sheet('人员', `姓名|现职称|${header}\n张三|工程师|${cells}`))
    expect(peopleIn(roster)[0]).toMatchObject({ title: { level: 'intermediate' } })
    for (const key of Object.keys(facts)) expect(peopleIn(roster)[0]).not.toHaveProperty(key)
    expect(codes(roster.diagnostics)).toContain('column-aside')
  })

  it('end where a header says that it is about the person, or a fact cannot be theirs', () => {
    const [person] = people('姓名|原单位|单位性质|现工作单位|单位类别|现职称\n张三|某局|机关|甲院|事业|工程师')
    expect(person).toMatchObject({ employer: { name: '甲院', kind: 'institution' } })
    const [other] = people('姓名|推荐人|申报职称|学历\n张三|李四|副高|本科')
    expect(other).toMatchObject({ education: [{ level: 'bachelor' }] })
  })
})

describe('the end of an appointment in a column of its own', () => {
  const title = (cells: string) =>
    people(`姓名|现职称|聘任时间|聘任结束时间\n张三|工程师|${cells}`)[0]?.title as Record<string, unknown>

  it('makes a period of it, which may end later', () => {
    expect(title('2013.01.05|2016.12')).toMatchObject({ appointments: [{ from: '2013-01-05', to: '2016-12' }] })
    expect(title('2013.01.05|2025.12')).toMatchObject({ appointments: [{ from: '2013-01-05', to: '2025-12' }] })
    expect(title('2013.01.05|2016.12')).not.toHaveProperty('appointedAt')
  })

  it.each(['至今', '', '—'])('says nothing where it says %j', (end) => {
    expect(title(`2013.01.05|${end}`)).toMatchObject({ appointedAt: '2013-01-05' })
  })

  it('is cited from its cell', () => {
    const [entry] = read(sheet('人员', '姓名|现职称|聘任时间|聘任结束时间\n张三|工程师|2013.01|2016.12')).entries
    expect(['from', 'to'].map((key) => sourceText(entry?.sourceOf(`title.appointments[0].${key}`) ?? ''))).toEqual([
      '人员!C2',
      '人员!D2',
    ])
  })
})

it('the last of several appointments in one cell may go on', () => {
  const [person] = people('姓名|现职称|聘任时间\n张三|工程师|2013年1月至2016年1月，2018年1月起')
  expect(person?.title).toMatchObject({ appointments: [{ from: '2013-01', to: '2016-01' }, { from: '2018-01' }] })
})

it('several appointments may stand in one cell', () => {
  expect(people('姓名|现职称|聘任时间\n张三|工程师|2013.1-2016.1；2018.1-2021.1')[0]?.title).toMatchObject({
    appointments: [
      { from: '2013-01', to: '2016-01' },
      { from: '2018-01', to: '2021-01' },
    ],
  })
})

it.each(['评定时间', '取得日期'])('%s behind the title is the title’s, and 聘任时间 behind it, too', (header) => {
  expect(people(`姓名|职称|${header}|聘任时间\n张三|工程师|2013.10|2014.01`)[0]?.title).toMatchObject({
    obtainedAt: '2013-10',
    appointedAt: '2014-01',
  })
})

it('the title is the qualification, and the post is held against it', () => {
  const roster = read(sheet('人员', '姓名|专业技术资格名称|资格取得时间|专业技术职务\n张三|高级工程师|2015.12|工程师'))
  expect(peopleIn(roster)).toMatchObject([{ title: { level: 'associate-senior', obtainedAt: '2015-12' } }])
  expect(codes(roster.diagnostics)).toContain('appointed-other')
})

describe('the end of another appointment is not the end of the title’s', () => {
  it.each([
    '职称|聘任时间|行政职务|任职时间|解聘时间',
    '职称|聘任时间|执业资格|发证日期|聘任结束时间',
    '职称|聘任时间|劳动合同|合同开始|聘任结束时间',
    '职称|聘任时间|原职称|取得时间|聘任结束时间',
  ])('%s', (header) => {
    const [person] = people(`姓名|${header}\n张三|工程师|2013.01|甲|2014.01|2016.01`.replace('|甲|', '|助工|'))
    expect(person?.title).toMatchObject({ appointedAt: '2013-01' })
  })

  it('an end alone is told', () => {
    const roster = read(sheet('人员', '姓名|职称|聘任时间|聘任结束时间\n张三|工程师||2016.01'))
    expect(codes(roster.diagnostics)).toContain('period-without-start')
  })

  it('further appointments stand in rows of their own, with the name or without it', () => {
    const rows = (name: string) =>
      people(
        `姓名|职称|聘任时间|聘任结束时间\n张三|工程师|2013.01|2016.01\n${name}|${name && '工程师'}|2018.01|2021.12`,
      )
    for (const name of ['张三', ''])
      expect(rows(name)).toMatchObject([{ title: { appointments: [{ to: '2016-01' }, { to: '2021-12' }] } }])
  })
})

describe('columns of others do not swallow those of the person', () => {
  it.each([
    ['姓名|配偶姓名|配偶工作单位|学历|毕业时间|职称|取得时间', '张三|李四|甲厂|本科|2005.07|工程师|2016.12'],
    ['姓名|推荐单位|推荐人意见|学历|毕业时间|职称|取得时间', '张三|甲院|同意|本科|2005.07|工程师|2016.12'],
    ['姓名|学历|导师|毕业时间|职称|取得时间', '张三|本科|李四|2005.07|工程师|2016.12'],
    ['姓名|证明人|职称|取得时间|学历|毕业时间', '张三|李四|工程师|2016.12|本科|2005.07'],
  ])('%s', (header, row) => {
    expect(people(`${header}\n${row}`)[0]).toMatchObject({
      title: { level: 'intermediate', obtainedAt: '2016-12' },
      education: [{ level: 'bachelor', graduatedAt: '2005-07' }],
    })
  })

  it.each([
    ['姓名|联系人|联系电话|单位性质|隶属关系', '张三|李四|139|企业|本市'],
    ['姓名|调入前单位|调入时间|单位性质|隶属关系', '张三|甲|2019.3|企业|本市'],
  ])('%s', (header, row) => {
    expect(people(`${header}\n${row}`)[0]).toMatchObject({ employer: { kind: 'enterprise', affiliation: 'local' } })
  })

  it.each(['原单位', '借调单位', '调入前单位', '挂职单位', '上级单位'])(
    'a group about %s is about another employer',
    (group) => {
      const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)]
      const rows = `姓名|工作单位|${group}|\n||单位名称|单位性质\n张三|甲院|市局|机关`
      const roster = read(sheet('人员', rows, merges))
      expect(peopleIn(roster)).toMatchObject([{ employer: { name: '甲院' } }])
      expect(peopleIn(roster)[0]?.employer).not.toHaveProperty('kind')
    },
  )
})

describe('groups about another time or another employer', () => {
  const inGroup = (group: string, names: string, cells: string) =>
    read(
      sheet('人员', `姓名|学历|${group}|||单位性质\n||${names}|\n张三|本科|${cells}|企业`, [
        merge(0, 0, 1, 0),
        merge(0, 1, 1, 1),
        merge(0, 2, 0, 4),
        merge(0, 5, 1, 5),
      ]),
    )

  it.each(['原单位', '调入前', '借调单位', '挂职单位', '入职前', '外聘', '历任职称', '初次职称', '转评前'])(
    'hold no present title, also where there is no other: %s',
    (group) => {
      const [person] = peopleIn(inGroup(group, '单位名称|职称|取得时间', '某院|工程师|2010.12'))
      expect(person).not.toHaveProperty('title')
      expect(person?.employer).toEqual({ kind: 'enterprise' })
    },
  )

  it('本次申报情况 is what is applied for', () => {
    expect(peopleIn(inGroup('本次申报情况', '职称|专业|备注', '高级工程师|机械|'))).toMatchObject([
      { application: { level: 'associate-senior' } },
    ])
  })

  it('转系列前职称 is the title before, beside the present one', () => {
    const roster = read(
      sheet('人员', '姓名|转系列前职称||现职称|\n|职称|取得时间|职称|取得时间\n张三|讲师|2010.12|工程师|2016.12', [
        merge(0, 0, 1, 0),
        merge(0, 1, 0, 2),
        merge(0, 3, 0, 4),
      ]),
    )
    expect(peopleIn(roster)).toMatchObject([
      { title: { series: 'engineering', obtainedAt: '2016-12' }, formerTitle: { obtainedAt: '2010-12' } },
    ])
  })
})

it('what stands behind somebody and is taken as the person’s own is told', () => {
  const roster = read(sheet('人员', '姓名|推荐人|职称|取得时间\n张三|李四|工程师|2010.12'))
  expect(peopleIn(roster)).toMatchObject([{ title: { level: 'intermediate', obtainedAt: '2010-12' } }])
  expect(codes(roster.diagnostics)).toContain('column-behind')
})

it.each([
  ['姓名|主管部门|单位性质|工作单位', '张三|市住建局|机关|甲公司', undefined],
  ['姓名|工作单位|主管部门|单位性质', '张三|甲公司|市住建局|企业', 'enterprise'],
  ['姓名|工作单位|兼职单位|单位性质', '张三|甲公司|乙局|机关', undefined],
])('the kind of employer in %s', (header, row, kind) => {
  expect((people(`${header}\n${row}`)[0]?.employer as { kind?: string } | undefined)?.kind).toBe(kind)
})
