import { describe, expect, it } from 'vitest'
import { sourceText } from '../../src/roster/entry.ts'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { codes, merge, people, peopleIn, read } from '../support/roster.ts'

const drawn = (rows: string) => read(sheet('人员', rows))

describe('the series of a title', () => {
  it.each([
    ['a specialty is none', '工程师|水利', 'engineering', 'unknown-series'],
    ['a level is none', '中级|中级', 'engineering', 'unknown-series'],
    ['nor is 结构', '中级|结构', 'engineering', 'unknown-series'],
    ['nor is 路桥', '中级|路桥', 'engineering', 'unknown-series'],
    ['nor is 专技', '中级|专技', 'engineering', 'unknown-series'],
    ['nor is 副高', '中级|副高', 'engineering', 'unknown-series'],
    ['nor is 全省', '中级|全省', 'engineering', 'unknown-series'],
    ['nor is A', '中级|A', 'engineering', 'unknown-series'],
    ['the title goes before a column that says otherwise', '农艺师|工程', '农业技术', 'series-differs'],
    ['also where the column names another series', '工程师|经济', 'engineering', 'series-differs'],
  ])('%s: %s', (_, cells, series, code) => {
    const roster = drawn(`姓名|现职称|系列\n张三|${cells}`)
    expect(peopleIn(roster)).toMatchObject([{ title: { series, level: 'intermediate' } }])
    expect(codes(roster.diagnostics)).toContain(code)
  })

  it.each([
    ['a level alone takes the column', '中级|经济', '经济'],
    ['a series nobody lists is one all the same', '中级|船舶检验', '船舶检验'],
    ['two names of one series agree', '馆员|文博', '图书文博档案'],
  ])('%s: %s', (_, cells, series) => {
    const roster = drawn(`姓名|现职称|系列\n张三|${cells}`)
    expect(peopleIn(roster)).toMatchObject([{ title: { series, level: 'intermediate' } }])
    expect(roster.diagnostics).toEqual([])
  })

  it('is cited from the title where the title told it', () => {
    const [entry] = drawn('姓名|现职称|系列\n张三|农艺师|工程').entries
    expect(sourceText(entry?.sourceOf('title.series') ?? '')).toBe('人员!B2')
  })
})

describe('原职称 beside 现职称', () => {
  it('is the title before it, with the dates behind it', () => {
    const roster = drawn('姓名|原职称|取得时间|现职称|取得时间\n张三|农艺师|2010.1|工程师|2016.3')
    expect(peopleIn(roster)).toEqual([
      { name: '张三', title: { series: 'engineering', level: 'intermediate', obtainedAt: '2016-03' } },
    ])
    expect(codes(roster.diagnostics)).toEqual(['column-aside', 'column-aside'])
  })

  it('is the present title where there is no other', () => {
    expect(people('姓名|原职称|取得时间\n张三|工程师|2016.3')).toMatchObject([{ title: { obtainedAt: '2016-03' } }])
  })
})

describe('是否在编', () => {
  it.each(['否', '无', '×', '0', 'N'])('%s is contract staff, and told', (text) => {
    const roster = drawn(`姓名|是否在编\n张三|${text}`)
    expect(peopleIn(roster)).toMatchObject([{ work: { staffing: 'contract' } }])
    expect(codes(roster.diagnostics)).toEqual(['not-established'])
  })

  it('asks a question that 无 answers; 人员类别 does not', () => {
    expect(people('姓名|人员类别\n张三|无')).toEqual([{ name: '张三' }])
  })
})

describe('the career', () => {
  const staff = sheet('人员', '姓名|现职称\n张三|工程师')

  it('counts no row without a word on its kind where others have one', () => {
    const roster = read(
      staff,
      sheet('任职经历', '姓名|类别|起始时间|截止时间\n张三|现职称聘任|2020.2|\n张三||2012.2|2018.12'),
    )
    expect(peopleIn(roster)).toMatchObject([{ title: { appointments: [{ from: '2020-02' }] } }])
    expect(codes(roster.diagnostics)).toEqual(['row-kind-missing'])
  })

  it('may state a span as 聘任时间', () => {
    const roster = read(staff, sheet('任职经历', '姓名|职务|聘任时间\n张三|工程师|2016.3-2019.3'))
    expect(peopleIn(roster)).toMatchObject([{ title: { appointments: [{ from: '2016-03', to: '2019-03' }] } }])
  })

  it('is told by 任职时间 under a group of the title', () => {
    const rows = '姓名|现任专业技术职务|\n|名称|任职时间\n张三|工程师|2016.3'
    expect(people(rows, [merge(0, 1, 0, 2)])).toMatchObject([{ title: { appointedAt: '2016-03' } }])
  })
})

describe('continuing education', () => {
  it.each([
    '2019年：总学时90，专业学时60；2020年：总学时96，专业学时64',
    '2019年度90学时（其中专业60学时）；2020年度96学时（其中专业64学时）',
    '2019:90/60;2020:96/64',
  ])('in one cell may tell both figures: %s', (text) => {
    expect(people(`姓名|继续教育情况\n张三|${text}`)).toEqual([
      {
        name: '张三',
        continuingEducation: [
          { year: 2019, hours: 90, professionalHours: 60 },
          { year: 2020, hours: 96, professionalHours: 64 },
        ],
      },
    ])
  })

  it.each(['2018-2022年年均90学时', '2019年：90，60', '2019:90/60;2020', '2019/2020/2021/2022', '2018/12'])(
    'is not guessed at: %s',
    (text) => {
      const roster = drawn(`姓名|继续教育情况\n张三|${text}`)
      expect(peopleIn(roster)).toEqual([{ name: '张三' }])
      expect(codes(roster.diagnostics)).toEqual(['unreadable-year-list'])
    },
  )

  it('may have a column a year on its own sheet', () => {
    const roster = read(sheet('人员', '姓名\n张三'), sheet('2022年继续教育', '姓名|2019年|2020年\n张三|90|96'))
    expect(peopleIn(roster)[0]?.continuingEducation).toEqual([
      { year: 2019, hours: 90 },
      { year: 2020, hours: 96 },
    ])
  })
})

describe('a year of training on two sheets', () => {
  const on = (people: string, list: string) => read(sheet('人员', people), sheet('继续教育', list))
  const list = (...rows: string[]) => ['姓名|年度|总学时|专业学时|证书编号', ...rows].join('\n')
  const twoColumns = '姓名|2022年学时|2022年专业学时\n张三|90|60'

  it('is one where the figures agree', () => {
    const roster = on(twoColumns, list('张三|2022|90|60|G1'))
    expect(peopleIn(roster)[0]?.continuingEducation).toEqual([
      { year: 2022, hours: 90, professionalHours: 60, certificateNo: 'G1' },
    ])
    expect(roster.diagnostics).toEqual([])
  })

  it('is the sum of the list where that agrees', () => {
    const roster = on('姓名|2022年学时\n张三|90', list('张三|2022|50|30|G1', '张三|2022|40|30|'))
    expect(peopleIn(roster)[0]?.continuingEducation).toMatchObject([{ hours: 50 }, { hours: 40 }])
  })

  it('is what the people’s sheet states where the list states less', () => {
    const roster = on(twoColumns, list('张三|2022|45||G1', '张三|2022|45||'))
    expect(peopleIn(roster)[0]?.continuingEducation).toEqual([
      { year: 2022, hours: 90, professionalHours: 60, certificateNo: 'G1' },
    ])
  })

  it('takes from each what the other does not state, with its cell', () => {
    const roster = on(twoColumns, list('张三|2022|||G1'))
    expect(peopleIn(roster)[0]?.continuingEducation).toEqual([
      { year: 2022, certificateNo: 'G1', hours: 90, professionalHours: 60 },
    ])
    const [entry] = roster.entries
    expect(sourceText(entry?.sourceOf('continuingEducation[0].professionalHours') ?? '')).toBe('人员!C2')
    expect(sourceText(entry?.sourceOf('continuingEducation[0].certificateNo') ?? '')).toBe('继续教育!E2')
  })

  it('is not added up where the figures differ: the people’s sheet counts, and it is told', () => {
    const roster = on(twoColumns, list('张三|2022|50|30|G1', '张三|2021|91|61|'))
    expect(peopleIn(roster)[0]?.continuingEducation).toMatchObject([
      { year: 2022, hours: 90, professionalHours: 60, certificateNo: 'G1' },
      { year: 2021, hours: 91 },
    ])
    expect(roster.diagnostics).toMatchObject([
      { severity: 'warning', code: 'training-twice', params: { first: '人员!B2', second: '继续教育!C2' } },
    ])
  })
})

describe('columns that cannot be read', () => {
  it('are named also where they have no header', () => {
    const roster = drawn('姓名|现职称||申报职称\n张三|工程师|2015.12|高级工程师')
    expect(roster.diagnostics).toMatchObject([{ severity: 'note', code: 'column-unnamed', cell: '人员!C2' }])
  })

  it('are not seen in signatures below the table', () => {
    expect(drawn('姓名|现职称|\n张三|工程师|\n||单位（盖章）').diagnostics).toEqual([])
  })
})

describe('the cell that is cited', () => {
  it('for a degree is the degree’s own', () => {
    const [entry] = drawn('姓名|学历|学位\n张三|本科|工学学士').entries
    expect(sourceText(entry?.sourceOf('education[0].level') ?? '')).toBe('人员!B2')
    expect(sourceText(entry?.sourceOf('education[0].degree') ?? '')).toBe('人员!C2')
  })

  it('for a series that goes with the level is the level’s', () => {
    const rows = '姓名|现任职称|\n|级别|取得时间\n张三|中级|2016.3'
    const [entry] = read(sheet('人员', rows, [merge(0, 1, 0, 2)])).entries
    expect(sourceText(entry?.sourceOf('title.series') ?? '')).toBe('人员!B3')
  })
})

describe('lists', () => {
  it('of awards may state level and grade in one cell, and the day as 时间', () => {
    const roster = read(
      sheet('人员', '姓名\n张三'),
      sheet('获奖情况', '姓名|获奖名称|类别|级别|时间\n张三|甲奖|科技奖|市级三等奖|2020.5'),
    )
    expect(peopleIn(roster)).toMatchObject([{ awards: [{ level: 'city', receivedAt: '2020-05' }] }])
  })

  it('name somebody unknown by the number that stands there', () => {
    const roster = read(sheet('人员', '姓名|工号\n张三|10023'), sheet('学历', '工号|学历\n10099|本科'))
    expect(roster.diagnostics).toMatchObject([{ code: 'person-unmatched', params: { name: '***99' } }])
  })

  it('of posts say what their header lacks, and that two rows were added up', () => {
    const staff = sheet('人员', '姓名|单位\n张三|A院')
    expect(codes(read(staff, sheet('岗位', '单位名称|副高级\nA院|1')).diagnostics)).toEqual(['posts-without-header'])
    const twice = read(staff, sheet('岗位', '单位名称|级别|岗位数\nA院|副高级|1\nA院|副高级|1'))
    expect(twice.diagnostics).toMatchObject([{ code: 'posts-added', cell: '岗位!A3', params: { posts: 2 } }])
  })

  it('below the people on one sheet are another table', () => {
    expect(() => people('姓名|现职称|取得时间\n张三|助工|2015.12\n单位名称|级别|岗位数\nA院|副高级|3')).toThrow(
      'header-changes',
    )
  })
})

describe('general and professional hours', () => {
  it.each([
    ['beside each other', '2021年公需学时|2021年专业学时', '30|60', [{ year: 2021, hours: 90, professionalHours: 60 }]],
    [
      'in brackets',
      '2021年学时（公需科目）|2021年学时（专业科目）',
      '24|66',
      [{ year: 2021, hours: 90, professionalHours: 66 }],
    ],
    [
      'beside the sum: it counts',
      '2021年公需|2021年专业|2021年总学时',
      '30|60|100',
      [{ year: 2021, hours: 100, professionalHours: 60 }],
    ],
    ['of which one is not stated: no sum', '2021年公需|2021年专业', '30|', [{ year: 2021 }]],
  ])('%s', (_, headers, cells, years) => {
    expect(people(`姓名|现职称|${headers}\n张三|工程师|${cells}`)[0]?.continuingEducation).toEqual(years)
  })

  it('come to all hours of the year, which is told with its cell', () => {
    const roster = read(
      sheet('人员', '姓名\n张三'),
      sheet('继续教育', '姓名|年度|公需科目|专业科目\n张三|2021|30|60\n张三|2022|无|60'),
    )
    expect(peopleIn(roster)).toMatchObject([
      {
        continuingEducation: [
          { year: 2021, hours: 90, professionalHours: 60 },
          { year: 2022, professionalHours: 60 },
        ],
      },
    ])
    expect(roster.diagnostics).toMatchObject([
      { severity: 'note', code: 'hours-added', params: { year: 2021, hours: 90 }, cell: '继续教育!C2' },
    ])
    const [person] = roster.entries
    expect(sourceText(person?.sourceOf('continuingEducation[0].hours') ?? '')).toBe('继续教育!C2')
  })
})

describe('a percentage with a wrong point', () => {
  it.each(['30,5%', '12，3%', '12、3%', '12·3%', '.5%', '复制比 1,2%'])('is not read by its end: %s', (text) => {
    const roster = read(
      sheet('人员', '姓名\n王强'),
      sheet('论文', `姓名|论文题目|期刊级别|查重率\n王强|a|省级|${text}`),
    )
    expect(peopleIn(roster)).toEqual([{ name: '王强', papers: [{ title: 'a', level: 'provincial' }] }])
    expect(codes(roster.diagnostics)).toEqual(['not-a-number'])
  })
})

describe('in a list that numbers its people', () => {
  const list = (row: string): readonly unknown[] =>
    people(`序号|姓名|性别|学历|现职称|取得时间\n1|王强|男|本科|助工|2013.11\n${row}`).map(({ name }) => name)

  it.each([
    '填表人|赵小六||审核人|钱七|2022.9.1',
    '编制：|赵小六||校核：|钱七|',
    '编制|赵小六||校核|钱七|审定',
    '总经理|赵小六||||',
    '公示情况：|已于9月8日公示无异议||||',
    '县人社局意见：|同意||||',
    '说明|本表一式三份||||',
  ])('a label instead of a number is no person: %s', (row) => {
    expect(list(row)).toEqual(['王强'])
  })

  it.each(['补1|李新|男|本科|助工|2013.11', '新增|李新|男|本科|助工|2013.11', '二|李新|男|本科|助工|2013.11'])(
    'other numbers and remarks are: %s',
    (row) => {
      expect(list(row)).toEqual(['王强', '李新'])
    },
  )

  it.each(['盖章元', '合计东', '审核全'])('whoever is called like a footer is somebody: %s', (name) => {
    expect(list(`2|${name}|男|本科|助工|2013.11`)).toEqual(['王强', name])
  })
})

describe('a number column that holds words', () => {
  it('numbers people all the same', () => {
    const rows = '编号|姓名|性别|学历|现职称\n审核科|张三|男|本科|助工\n主要领导|李五|男|本科|助工'
    expect(people(rows).map(({ name }) => name)).toEqual(['张三', '李五'])
    expect(people('序号|姓名|联系方式\n新增|张三|139\n续报|李四|138').map(({ name }) => name)).toEqual(['张三', '李四'])
  })
})

describe('a footer', () => {
  it.each(['合计人数|3|2|1', '填表人签字|张三|审核人签字|李四', '单位负责人签字|张三|日期|2022'])(
    'is no person although something like a name follows its word: %s',
    (row) => {
      expect(people(`姓名|性别|现职称|申报职称\n张三|男|助工|工程师\n${row}`)).toHaveLength(1)
    },
  )

  it('that says who applies is no other table', () => {
    expect(people('序号|姓名|现职称|取得时间\n1|张三|助工|2015.12\n|申报人：|张三|2022年9月')).toHaveLength(1)
  })
})

describe('rows of one person', () => {
  it('join beside the title of a post, and whatever numbers their papers', () => {
    expect(people('姓名|现职称|专业技术职务|学历\n张三|工程师|工程师|大专\n张三|工程师|工程师|本科')).toHaveLength(1)
    expect(people('姓名|现职称|编号|论文题目\n张三|工程师|1|甲\n张三|工程师|2|乙')).toHaveLength(1)
  })
})

describe('an appointment to another title', () => {
  it('takes nothing from what the career states', () => {
    const roster = read(
      sheet('人员', '姓名|现职称|专业技术职务|聘任时间\n张三|工程师|助理工程师|2010.05'),
      sheet('任职经历', '姓名|类别|起始时间\n张三|现职称聘任|2016.05'),
    )
    expect(peopleIn(roster)).toMatchObject([{ title: { appointments: [{ from: '2016-05' }] } }])
    expect(peopleIn(roster)[0]?.title).not.toHaveProperty('appointedAt')
  })

  it('is one of another series, too', () => {
    const [person] = people('姓名|现职称|专业技术职务|聘任时间\n张三|工程师|讲师|2010.05')
    expect(person?.title).not.toHaveProperty('appointedAt')
  })
})

describe('a date that stands further behind the title', () => {
  it.each([
    ['姓名|现职称|职称专业|取得时间\n王强|助工|机械|2016.05', 'obtainedAt'],
    ['姓名|现职称|岗位等级|取得时间\n王强|助工|十级|2016.05', 'obtainedAt'],
    ['姓名|现职称|行政职务|性别|聘任时间\n王强|助工|科长|男|2016.05', 'appointedAt'],
    ['姓名|现职称|现岗位|出生年月|聘任时间\n王强|助工|甲岗|1980.05|2016.05', 'appointedAt'],
  ])('is its own: %s', (rows, key) => {
    expect(people(rows)).toMatchObject([{ title: { [key]: '2016-05' } }])
  })
})

describe('a closing line', () => {
  it.each(['—以下空白—', '以下无正文', '※请如实填写', '★本表', '*为必填', '完', 'END'])('is no person: %s', (text) => {
    expect(people(`姓名|现职称\n张三|助工\n${text}|`)).toHaveLength(1)
  })
})

describe('同上', () => {
  it('below a blank states nothing, and that is told', () => {
    const roster = drawn('姓名|学历\n王强|本科\n张强|\n赵强|同上')
    expect(peopleIn(roster)[2]).toEqual({ name: '赵强' })
    expect(roster.diagnostics).toMatchObject([{ code: 'ditto-blank', cell: '人员!B4' }])
  })
})

describe('a table', () => {
  it('whose people stand in columns is refused', () => {
    expect(() => people('姓名|王强|李梅\n学历|本科|大专\n现职称|助工|助工')).toThrow('transposed')
  })

  it.each(['附表2论文情况', '附件3 论文', '3.论文情况', '论文（2018-2022）', '2022年论文汇总表'])(
    'of papers may be called %s',
    (name) => {
      const list = sheet(name, '姓名|论文题目|期刊级别\n李梅|a|核心')
      expect(peopleIn(read(sheet('人员', "姓名\n'李梅"), list))).toMatchObject([
        { name: '李梅', papers: [{ title: 'a' }] },
      ])
    },
  )
})
