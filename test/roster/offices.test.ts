import { describe, expect, it } from 'vitest'
import { readDelimited } from '../../src/roster/delimited.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import type { Roster } from '../../src/roster/roster.ts'
import type { Merge } from '../../src/roster/sheet.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { codes, merge, type Plain, people, peopleIn, read } from '../support/roster.ts'

/** A person with a title and its two dates, under this line and these groups. */
const titled = { name: '张三', title: { series: 'engineering', level: 'intermediate', obtainedAt: '2016-12' } }

describe('a line above the header', () => {
  const table = '序号|姓名|性别|现职称|取得时间\n1|张三|男|工程师|2016.12'
  it.each<[string, string, readonly Merge[]]>([
    ['附件1 beside a merged title', '附件1|平凉市综合行政执法局2022年职称申报人员花名册|||', [merge(0, 1, 0, 4)]],
    ['附件2 over a column', '申报高级工程师人员花名册||||附件2', [merge(0, 0, 0, 3)]],
    ['a title over some columns', '|申报中级职称人员名单|||', [merge(0, 1, 0, 3)]],
    ['a label with its value in the next cell', '填报单位：|平凉市教育局||填报时间：|2022年8月', [merge(0, 1, 0, 2)]],
    ['a title and a day', '职称申报人员情况||2022年8月30日||', [merge(0, 0, 0, 1), merge(0, 2, 0, 4)]],
    ['an office whose name is long', '|平凉市某某行政执法局领导小组办公室直属大队|||', [merge(0, 1, 0, 3)]],
  ])('is no group of columns: %s', (_, line, merges) => {
    expect(people(`${line}\n${table}`, merges)).toEqual([{ ...titled, gender: 'male' }])
  })

  it('that reaches over the name costs nothing, whatever it looks like', () => {
    expect(people('行政|||\n姓名|现职称|取得时间\n张三|工程师|2016.12', [merge(0, 0, 0, 1)])).toEqual([titled])
  })
})

describe('a header of several rows', () => {
  it.each([
    ['of who applies', '序号|申报人员情况|||', '|姓名|职称|取得时间|性别'],
    ['of who takes part', '序号|参评人员基本信息|||', '|姓名|现职称|取得时间|性别'],
  ])('with a group %s states the title held', (_, groups, header) => {
    const merges = [merge(0, 1, 0, 4), merge(0, 0, 1, 0)]
    expect(people(`${groups}\n${header}\n1|张三|工程师|2016.12|男`, merges)).toEqual([{ ...titled, gender: 'male' }])
  })

  it('states what is applied for under 申报情况, and the title held where it says so', () => {
    const merges = [merge(0, 1, 0, 4), merge(0, 0, 1, 0)]
    expect(people('姓名|申报信息|||\n|现职称|取得时间|职称|专业\n张三|工程师|2016.12|高级工程师|机械', merges)).toEqual(
      [{ ...titled, application: { level: 'associate-senior', specialty: '机械' } }],
    )
  })

  it.each([
    ['现职务及职称', '职称'],
    ['行政职务及专业技术职务', '职称'],
  ])('with post and title under %s reads the title', (group, name) => {
    const merges = [merge(0, 1, 0, 3), merge(0, 0, 1, 0)]
    expect(people(`姓名|${group}||\n|职务|${name}|取得时间\n张三|科长|工程师|2016.12`, merges)).toMatchObject([
      { title: { level: 'intermediate', obtainedAt: '2016-12' } },
    ])
  })

  it.each(['联系人', '举荐专家'])('leaves the people of %s alone', (group) => {
    const merges = [merge(0, 0, 1, 0), merge(0, 2, 0, 3), merge(0, 1, 1, 1)]
    expect(people(`姓名|现职称|${group}|\n||姓名|职称\n张三|工程师|李四|高级工程师`, merges)).toEqual([
      { name: '张三', title: { series: 'engineering', level: 'intermediate' } },
    ])
  })

  it('may say in a second row how to fill in', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1)]
    expect(people('姓名|现职称|取得时间\n||（如2018.06）\n张三|工程师|2016.12', merges)).toEqual([titled])
  })

  it('may have three rows', () => {
    const drawn = `
      姓名|学历情况|        |            |        |现任专业技术职务|
          |全日制教育|    |在职教育    |        |任职资格|
          |学历|毕业时间  |学历        |毕业时间|名称    |取得时间
      张三|大专|2008.07   |本科        |2012.07 |工程师  |2016.12`
    const merges = [merge(0, 0, 2, 0), merge(0, 1, 0, 4), merge(0, 5, 0, 6), merge(1, 1, 1, 2), merge(1, 3, 1, 4)]
    expect(people(drawn, [...merges, merge(1, 5, 1, 6)])).toEqual([
      {
        ...titled,
        education: [
          { level: 'associate', graduatedAt: '2008-07' },
          { level: 'bachelor', graduatedAt: '2012-07' },
        ],
      },
    ])
  })

  it('groups hours by year', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)]
    const drawn = '姓名|2021年||近三年继续教育学时|\n|专业|合计|2022|2020\n张三|60|90|91|92'
    expect(people(drawn, merges)).toMatchObject([
      {
        continuingEducation: expect.arrayContaining([
          { year: 2021, hours: 90, professionalHours: 60 },
          { year: 2022, hours: 91 },
          { year: 2020, hours: 92 },
        ]),
      },
    ])
  })
})

describe('two columns about one title', () => {
  it.each(['现职称|职称等级', '现职称|资格级别', '职称|现职称级别', '现职称|级别'])(
    'are its name and its level: %s',
    (header) => {
      expect(people(`姓名|${header}\n张三|工程师|中级`)).toEqual([
        { name: '张三', title: { series: 'engineering', level: 'intermediate' } },
      ])
    },
  )

  it('are held against each other', () => {
    const { diagnostics } = read(sheet('人员', '姓名|现职称|职称等级\n张三|工程师|副高级'))
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'title-rank', cell: '人员!C2' }))
  })

  it('the qualification counts beside the post somebody is appointed to', () => {
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 0, 4)]
    const drawn = '姓名|现任职资格||现聘专业技术职务|\n|名称|取得时间|名称|聘任时间\n张三|工程师|2016.12|工程师|2017.01'
    expect(people(drawn, merges)).toMatchObject([
      { title: { level: 'intermediate', obtainedAt: '2016-12', appointedAt: '2017-01' } },
    ])
  })

  it('an appointment to another level is none to the title, and told', () => {
    const roster = read(sheet('人员', '姓名|现任职资格|现聘专业技术职务|聘任时间\n张三|工程师|助理工程师|2012.03'))
    expect(peopleIn(roster)).toEqual([{ name: '张三', title: { series: 'engineering', level: 'intermediate' } }])
    expect(roster.diagnostics).toContainEqual(expect.objectContaining({ code: 'appointed-other', cell: '人员!C2' }))
  })

  it.each(['职称（拟申报）', '取得时间（学历）', '工作单位（原）'])('%s is about something else', (header) => {
    const [person] = people(`姓名|现职称|${header}\n张三|工程师|2010.07`)
    expect(person).toEqual({ name: '张三', title: { series: 'engineering', level: 'intermediate' } })
  })

  it('no title beside its series is no title', () => {
    const { entries, diagnostics } = read(sheet('人员', '姓名|系列|现职称\n张三|工程|无'))
    expect(entries[0]?.applicant.title).toBeNull()
    expect(codes(diagnostics)).not.toContain('row-incomplete')
  })
})

describe('two people', () => {
  const header = '序号|姓名|部门|学历|现职称|申报职称'
  it.each([['on another number of the list', '5|张伟||本科|工程师|高级工程师\n6|张伟||硕士|工程师|高级工程师']])(
    'of one name are two: %s',
    (_, rows) => {
      expect(people(`${header}\n${rows}`)).toHaveLength(2)
    },
  )

  it('of one number on the list, or of one ID, are one with two educations', () => {
    const rows = '5|张伟|技术部|本科|工程师|高级工程师\n5|张伟|技术部|硕士|工程师|高级工程师'
    expect(people(`${header}\n${rows}`)).toMatchObject([{ education: [{}, {}] }])
    const one = '999000199004150005'
    const withIds = `序号|姓名|身份证号|学历\n1|张伟|${one}|本科\n2|张伟|${one}|硕士`
    expect(people(withIds)).toMatchObject([{ education: [{}, {}] }])
  })

  it('share what is merged over both, items of lists among it', () => {
    const merges = [1, 2, 3, 4].map((column) => merge(1, column, 2, column))
    const drawn = '姓名|工作单位|学历|现职称|2021年学时\n张三|某院|本科|工程师|90\n李四||||'
    const same = {
      employer: { name: '某院' },
      education: [{ level: 'bachelor' }],
      title: { level: 'intermediate' },
      continuingEducation: [{ year: 2021, hours: 90 }],
    }
    expect(people(drawn, merges)).toMatchObject([
      { name: '张三', ...same },
      { name: '李四', ...same },
    ])
  })

  it('one of whom goes on over two rows has what is merged over them once', () => {
    const merges = [merge(1, 0, 2, 0), merge(1, 1, 2, 1)]
    const [person] = people('姓名|2021年学时|论文题目\n张三|90|甲\n||乙', merges)
    expect(person?.continuingEducation).toEqual([{ year: 2021, hours: 90 }])
  })

  it('who share a number by mistake are told apart on a list by their names', () => {
    const all = '姓名|身份证号\n张三|999000199004150005\n李四|999000199004150005'
    const list = sheet('论文', '姓名|身份证号|论文题目|级别\n张三|999000199004150005|A|核心')
    const [first, second] = peopleIn(read(sheet('人员', all), list))
    expect([first?.papers, second?.papers]).toEqual([[expect.objectContaining({ title: 'A' })], undefined])
  })
})

describe('a career', () => {
  const one = sheet('人员', '姓名|现职称|取得时间\n张三|工程师|2019.12')
  const appointments = (drawn: string): unknown => {
    const [person] = peopleIn(read(one, sheet('任职经历', drawn)))
    return (person?.title as Plain | undefined)?.appointments
  }
  it('counts for the present title only with the rows of that title', () => {
    const rows = '张三|2008.07-2012.12|技术员\n张三|2012.12-2019.12|助理工程师\n张三|2020.01至今|工程师'
    expect(appointments(`姓名|起止时间|职务\n${rows}`)).toEqual([{ from: '2020-01' }])
  })

  it('of posts counts for none, with a word', () => {
    const list = sheet('任职经历', '姓名|起止时间|职务\n张三|2008.07至今|项目经理')
    const { entries, diagnostics } = read(one, list)
    expect(entries[0]?.applicant.title?.appointments).toBeUndefined()
    expect(codes(diagnostics)).toContain('row-kind-missing')
  })

  it('without a word on posts is one of appointments', () => {
    expect(appointments('姓名|起止时间\n张三|2020.01至今')).toEqual([{ from: '2020-01' }])
  })
})

describe('lists under everyday names', () => {
  it.each([
    ['论文情况', 'papers', '姓名|论文题目|级别\n张三|A|核心'],
    ['获奖情况', 'awards', '姓名|获奖名称|类别\n张三|A|科技奖'],
    ['继续教育情况表', 'continuingEducation', '姓名|年度|学时\n张三|2021|90'],
  ])('%s', (name, key, drawn) => {
    const list = sheet(name, drawn)
    const all = sheet('花名册', '姓名|现职称\n张三|工程师')
    for (const sheets of [
      [all, list],
      [list, all],
    ])
      expect(peopleIn(read(...sheets))).toMatchObject([{ name: '张三', [key]: [{}] }])
  })
})

describe('a second table on the sheet', () => {
  it('with other columns is refused', () => {
    const drawn = `一、高级|||
      姓名|毕业时间|现职称|取得时间
      张三|2010.07|工程师|2016.12
      二、中级|||
      姓名|取得时间|现职称|毕业时间
      李四|2018.12|助理工程师|2010.07`
    expect(() => people(drawn)).toThrow('header-changes')
  })

  it('whose names stand in another column is refused', () => {
    const drawn = '姓名|单位|现职称\n张三|甲厂|工程师\n序号|姓名|现职称\n1|李四|助理工程师'
    expect(() => people(drawn)).toThrow('header-changes')
  })

  it.each([
    ['a column more', '姓名|现职称|\n张三|助工|\n姓名|现职称|聘任时间\n李四|工程师|2016.3'],
    [
      'a known column where there was an unknown one',
      '姓名|现职称|备注\n张三|助工|\n姓名|现职称|学历\n李四|工程师|本科',
    ],
  ])('with %s is refused', (_, drawn) => {
    expect(() => people(drawn)).toThrow('header-changes')
  })

  it('on the sheet of a list is told, and the rest is judged', () => {
    const list = '姓名|论文题目|期刊级别|\n张三|论B|核心|\n姓名|论文题目|期刊级别|发表时间\n张三|论C|核心|2019.5'
    const roster = read(sheet('人员', '姓名|现职称\n张三|助工'), sheet('论文', list))
    expect(peopleIn(roster)).toMatchObject([{ papers: [{ title: '论B' }] }])
    expect(roster.diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'header-changes', cell: '论文!D3' }),
    )
  })

  it('is not seen in somebody who is called like a column', () => {
    expect(people('姓名|单位|现职称\n学位|甲厂|工程师').map(({ name }) => name)).toEqual(['学位'])
  })

  it('with the same columns goes on', () => {
    const table = (name: string): string => `姓名|毕业时间|现职称\n${name}|2010.07|工程师`
    expect(people(`${table('张三')}\n二、中级||\n${table('李四')}`).map(({ name }) => name)).toEqual(['张三', '李四'])
  })
})

describe('a header whose second row names parts of groups', () => {
  it('is read without merged cells, whatever the parts are called', () => {
    const roster = read(sheet('人员', '姓名|现职称|取得时间||学历\n||初级|中级|\n张三|工程师|2010.3|2020.3|本科'))
    expect(peopleIn(roster)).toMatchObject([{ title: { level: 'intermediate' }, education: [{ level: 'bachelor' }] }])
    expect(peopleIn(roster)[0]?.title).not.toHaveProperty('obtainedAt')
    expect(roster.diagnostics.map(({ params }) => params?.header)).toEqual(['取得时间/初级', '取得时间/中级'])
  })

  it.each([
    ['the kinds of study', '姓名|学历|\n|全日制|在职\n张三|大专|本科', []],
    ['the first and the highest', '姓名|学历|\n|第一学历|最高学历\n张三|大专|本科', []],
    ['the same under a merged cell', '姓名|学历|\n|第一学历|最高学历\n张三|大专|本科', [merge(0, 1, 0, 2)]],
  ])('reads several educations: %s', (_, drawn, merges) => {
    expect(people(drawn, merges)).toEqual([
      { name: '张三', education: [{ level: 'associate' }, { level: 'bachelor' }] },
    ])
  })

  it('is not the row of somebody without a name', () => {
    const roster = read(sheet('人员', '姓名|学历|学位|现职称\n|本科|学士|工程师\n张三|大专||助工'))
    expect(codes(roster.diagnostics)).toEqual(['row-without-name'])
  })
})

describe('an education', () => {
  it('may be named after its date', () => {
    expect(people('姓名|毕业时间|第一学历|毕业时间|最高学历\n张三|2008.7|大专|2012.7|本科')).toMatchObject([
      {
        education: [
          { level: 'associate', graduatedAt: '2008-07' },
          { level: 'bachelor', graduatedAt: '2012-07' },
        ],
      },
    ])
  })
})

describe('rows that are no people', () => {
  it.each([
    '1|本页小计|',
    '|总人数：2|',
    '|签字：|',
    '|日期：2022年8月|',
    '|二〇二二年八月十日|',
    '|以下空白|',
    '|一、技术部|',
    '|例：张三|男',
    '必填|必填|选填',
    '甲|乙|丙',
    '栏次|1|2',
  ])('%s', (row) => {
    const { entries, diagnostics } = read(sheet('人员', `序号|姓名|性别\n${row}\n1|李四|男\n2|王五|男`))
    expect(entries.map(({ applicant }) => applicant.name)).toEqual(['李四', '王五'])
    expect(codes(diagnostics).filter((code) => code === 'row-without-name')).toEqual([])
  })

  it('a name of 0 is none', () => {
    const { entries, diagnostics } = read(sheet('人员', '姓名|现职称\n李四|工程师\n0|工程师'))
    expect(entries).toHaveLength(1)
    expect(codes(diagnostics)).toContain('row-without-name')
  })
})

describe('a date that may have lost its zero', () => {
  it.each(['2018.1', ' 2018.1', '2018.1 ', '18.1', '２０１８．１'])(
    'is January or October in separated text: “%s”',
    (text) => {
      const drawn = readDelimited('f', `姓名,现职称,取得时间\n张三,工程师,${text}`, '人员', defaultLimits)
      expect(peopleIn(read(drawn))).toMatchObject([{ title: { obtainedAt: '[2018-01,2018-10]' } }])
    },
  )

  it.each(['2018.10', '2018.11', '2018.2'])('has not where nothing can be lost: %s', (text) => {
    const { diagnostics } = read(readDelimited('f', `姓名,现职称,取得时间\n张三,工程师,${text}`, '人员', defaultLimits))
    expect(codes(diagnostics)).not.toContain('january-or-october')
  })
})

describe('separated text', () => {
  const names = (text: string): unknown[] =>
    peopleIn(read(readDelimited('f', text, '人员', defaultLimits))).map(({ name }) => name)
  it.each([
    ['姓名,现职称,继续教育情况\n张三,工程师,2017:90;2018:90;2019:90;2020:90;2021:90;2022:90'],
    ['姓名\t现职称\t备注\n张三\t工程师\t甲,乙,丙,丁,戊,己'],
  ])('is cut where the header is: %s', (text) => {
    expect(names(text)).toEqual(['张三'])
  })
})

describe('a row with a name only', () => {
  const table = (row: string): Roster => read(sheet('人员', `序号|姓名|现职称\n1|张三|工程师\n${row}`))

  it('in a list that numbers its people is read as somebody, and may be the title of a part', () => {
    const roster = table('|李四|')
    expect(peopleIn(roster).map(({ name }) => name)).toEqual(['张三', '李四'])
    expect(codes(roster.diagnostics)).toContain('name-alone')
  })

  it.each([
    ['where nobody has a number', '姓名|单位|现职称\n张三|甲厂|工程师\n李四||'],
    ['beside anything else', '序号|姓名|单位|手机\n1|李四||13900000000'],
  ])('is not told %s', (_, drawn) => {
    expect(codes(read(sheet('人员', drawn)).diagnostics)).not.toContain('name-alone')
  })

  it.each(['县直部门', '1.县直单位', '中级（3人）', '拟申报中级人员', '附件1', '花名册（续）', '- 1 -', '1/3'])(
    'is nobody where it is no name, and told: %s',
    (text) => {
      const roster = table(`|${text}|`)
      expect(peopleIn(roster)).toHaveLength(1)
      expect(roster.diagnostics).toContainEqual(expect.objectContaining({ severity: 'note', code: 'line-passed' }))
    },
  )

  it('is nobody where it is merged over the whole table', () => {
    const roster = read(sheet('人员', '姓名|单位|现职称\n张三|甲厂|工程师\n玉门||', [merge(2, 0, 2, 2)]))
    expect(peopleIn(roster)).toHaveLength(1)
    expect(codes(roster.diagnostics)).toEqual(['line-passed'])
  })

  it.each(['高飞', '马力', '李科', '马依努尔·买买提', 'John Smith', '第五明'])('is somebody called %s', (name) => {
    expect(peopleIn(table(`|${name}|`))).toHaveLength(2)
  })

  it.each(['续表', '接上页', '第2页', '第一页', '共1页 第1页', '（以下空白）', '填写说明', '此页以下无正文'])(
    'is nobody where it says how the list goes on: %s',
    (text) => {
      expect(peopleIn(table(`|${text}|`))).toHaveLength(1)
    },
  )
})

describe('a row that is signed', () => {
  it.each(['单位负责人', '分管领导', '主管领导：', '科长', '复核人：', '经办人', '审核'])('is nobody: %s', (label) => {
    expect(people(`序号|姓名|现职称\n1|张三|工程师\n${label}|李四|`)).toHaveLength(1)
  })

  it('is somebody where the first column is a post and more is stated', () => {
    expect(people('职务|姓名|现职称\n科长|张三|工程师')).toHaveLength(1)
  })
})

describe('a part of the list', () => {
  it('may be numbered beside its title', () => {
    expect(people('序号|姓名|现职称\n一|机关|\n1|张三|助工').map(({ name }) => name)).toEqual(['张三'])
  })
})
