import { describe, expect, it } from 'vitest'
import { drawnSheet as sheet } from '../support/drawn.ts'
import { codes, merge, people, peopleIn, read } from '../support/roster.ts'

const drawn = (rows: string) => read(sheet('人员', rows))
const names = (rows: string): readonly unknown[] => people(rows).map(({ name }) => name)
const title = (rows: string): Record<string, unknown> => (people(rows)[0]?.title ?? {}) as Record<string, unknown>

describe('somebody whose row begins like a footer is somebody all the same', () => {
  it.each([
    ['部门|姓名|出生年月|现职称|取得时间', '人事科|王强|1985.03|工程师|2016.08'],
    ['职务|姓名|出生年月|学历|参加工作时间', '院长|王强|1985.03|本科|2008.07'],
    ['岗位|姓名|现职称|取得时间', '审核|王强|工程师|2016.08'],
    ['年度|姓名|出生年月|现职称', '2022年|王强|1985.03|工程师'],
    ['编号|姓名|职务|现职称|取得时间', '2022-001|王强|项目经理|工程师|2016.08'],
    ['编号|姓名|职称', '第1页|王强|工程师'],
    ['编号|姓名|单位|电话', '2022-001|王强|甲厂|139'],
    ['职务|职称|姓名', '局长|工程师|王强'],
    ['部门|学历|姓名', '人事科|本科|王强'],
    ['部门|姓名|出生年月|参加工作时间|现职称', '人事科|王强|1995.07|2020.08|'],
    ['工作单位|姓名|现职称|出生年月|申报专业', '人事科|王强||1985.07|机械'],
    ['科室|工号|姓名|现职称', '人事科|001|王强|'],
    ['序号|部门|姓名|现职称', '|人事科|王强|'],
    ['职务|姓名|现职称|取得时间', '局长|王强||'],
    ['职务|姓名|现职称|取得时间', '技术负责人|王强||'],
    ['部门|姓名|现职称|取得时间', '审核|王强||2014.12'],
  ])('%s: %s', (header, row) => {
    expect(names(`${header}\n${row}`)).toEqual(['王强'])
  })
})

describe('rows that are about the list', () => {
  it.each([
    '填报人|张三|电话|13912345678|',
    '技术负责人|张三|总工程师|李四|',
    '核准人|张三||日期|2022.9.1',
    '初审：|张三|复审：|李四|',
    '送审单位：|甲院|送审日期：|2022.9|',
    '说明|本表一式三份|||',
    '乙院2022年申报人员花名册||||',
    '甲院 汇总|1|||',
    '（以上人员均已公示）||||',
    '报送人：张三||||',
    '时间：2022年9月||||',
  ])('are no people where units stand in front: %s', (row) => {
    const roster = drawn(`单位|姓名|学历|职称|取得时间\n甲厂|王强|本科|工程师|2016.08\n${row}`)
    expect(peopleIn(roster).map(({ name }) => name)).toEqual(['王强'])
    expect(roster.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  it.each([
    '导出时间：2022-09-01 10:00||操作员：管理员',
    '导出人：李四||2022-09-01',
    '分管局长（签字）：张三||2022.9.1',
    '如：张三|工程师|',
    '与身份证一致|按证书填写|格式：2016-08',
    '文本|下拉选择|文本',
    'A0101|A0104|C0501',
    '平均年龄||40',
    '市政专业||',
    '甲设计院||',
    '水利局||',
  ])('are no people where names stand in front: %s', (row) => {
    expect(names(`姓名|职称|备注\n王强|工程师|\n${row}\n李科|工程师|`)).toEqual(['王强', '李科'])
  })

  it.each([
    '本表一式两份||',
    '此表由人事科负责解释||',
    '以证书为准||',
    '空缺||',
    '（空岗）||',
    '中级职称人数|2|',
    '审核|本科|',
  ])('are told where nobody can be sure: %s', (row) => {
    const roster = drawn(`姓名|学历|职称\n王强|本科|工程师\n${row}`)
    expect(peopleIn(roster).map(({ name }) => name)).toEqual(['王强'])
    expect(codes(roster.diagnostics)).toContain('line-passed')
  })

  it.each(['审核|王五', '人事科|赵六', '校对|甲六', '总经理|甲七', '人力资源部|甲八', '经办|甲九'])(
    'are told where employers stand in front: %s',
    (row) => {
      const roster = drawn(`单位|姓名|学历|职称\n甲院|王强|本科|工程师\n${row}||`)
      expect(peopleIn(roster).map(({ name }) => name)).toEqual(['王强'])
      expect(codes(roster.diagnostics)).toContain('line-passed')
    },
  )

  it.each(['校对|李四', '总经理|李四', '共 3 人|', '同意申报|', '技术部（2人）|'])(
    'are no people where they stand in place of names: %s',
    (row) => {
      expect(names(`姓名|单位|学历|职称\n王强|甲院|本科|工程师\n${row}||`)).toEqual(['王强'])
    },
  )

  it.each(['崆峒区||', '综合科||', '财务部||', '一标段||', '其中|本科|工程师', '领导|李四|', '监督电话|0933|'])(
    'are passed and told in place of names: %s',
    (row) => {
      const roster = drawn(`姓名|学历|职称\n王强|本科|工程师\n${row}\n王登科||`)
      expect(peopleIn(roster).map(({ name }) => name)).toEqual(['王强', '王登科'])
      expect(codes(roster.diagnostics)).toContain('line-passed')
    },
  )

  it('begin with 合计 where a number should stand, and are somebody if they state one', () => {
    const roster = drawn('序号|姓名|学历|职称\n1|王强|本科|工程师\n合计|李四|本科|工程师\n合计|2||')
    expect(peopleIn(roster).map(({ name }) => name)).toEqual(['王强', '李四'])
  })

  it('may not be names in lists either', () => {
    const roster = read(
      sheet('人员', '姓名|现职称\n王强|工程师'),
      sheet('论文', '姓名|论文题目|期刊级别\n王强|甲|省级\n无||\n填表人：李四||'),
    )
    expect(roster.diagnostics).toEqual([])
  })

  it('of one person are refused, since everybody has a row', () => {
    expect(() => drawn('姓名|王强|性别|男\n籍贯|甘肃|民族|汉')).toThrow('transposed')
  })
})

describe('headers of questionnaires', () => {
  it.each([
    '1.您的姓名|2. 现专业技术职称（必填）',
    '您的姓名（必填）|请填写您的现职称',
    'Q1_姓名|Q2_现职称',
    '一、姓名|二、现职称',
  ])('%s', (header) => {
    expect(people(`${header}\n王强|工程师`)).toMatchObject([{ name: '王强', title: { level: 'intermediate' } }])
  })

  it('have a time of submitting that is not that of the system', () => {
    const roster = drawn('提交者|提交时间|姓名|现职称\n李|2022-10-08 09:12:00|王强|工程师')
    expect(peopleIn(roster)[0]).not.toHaveProperty('application')
    expect(codes(roster.diagnostics)).toContain('column-aside')
    expect(people('姓名|现职称|提交时间\n王强|工程师|2022-09-08 09:12:00')[0]).toHaveProperty('application')
  })
})

describe('what stands behind a name', () => {
  it.each([
    ['王芳（女）', { name: '王芳', gender: 'female' }],
    ['王强(男，回族)', { name: '王强', gender: 'male' }],
    ['马明（回族）', { name: '马明' }],
    ['李强*', { name: '李强' }],
  ])('%s', (written, facts) => {
    expect(people(`姓名|联系方式\n${written}|139`)).toEqual([facts])
  })
})

describe('a date of the title', () => {
  it.each([
    ['is no day of hiring', '用工性质|聘用时间|现职称', '在编|2018.07|工程师'],
    ['is no date of an office beside it', '任现职时间|职务|现职称', '2020.03|科长|工程师'],
    ['is no date of a rank', '现职称|行政级别|聘任时间', '工程师|正科|2020.03'],
    ['is no date of a grade of posts', '现职称|岗位等级|聘任时间', '工程师|八级|2020.03'],
    ['is no date of a registration', '现职称|注册类别|取得时间', '工程师|一级建造师|2013.05'],
    ['is no date of an examination', '现职称|计算机成绩|取得时间', '工程师|80|2013.05'],
    ['is no date of a degree', '学历|毕业时间|学位|取得时间|现职称', '本科|2008.7|学士|2008.7|工程师'],
    ['is not where a database has none', '现职称|取得时间', '工程师|1900-01-01'],
    ['is not where a clock has none', '现职称|取得时间', '工程师|1970-01-01 08:00:00'],
    ['is none that may begin with the month', '现职称|取得时间', '工程师|11/1/18'],
  ])('%s', (_, header, cells) => {
    const { obtainedAt, appointedAt } = title(`姓名|${header}\n王强|${cells}`)
    expect([obtainedAt, appointedAt]).toEqual([undefined, undefined])
  })

  it('goes before one of something else that is not read', () => {
    expect(title('姓名|现职称|取得时间|一级建造师|取得时间\n王强|工程师|2016.09|有|2013.05').obtainedAt).toBe('2016-09')
    expect(title('姓名|现职称|取得时间|聘用时间\n王强|工程师|2016.08|2018.07').appointedAt).toBe('2018-07')
    expect(title('姓名|现职称|取得时间\n王强|工程师|18/6/15').obtainedAt).toBe('2018-06-15')
  })

  it.each(['助理工程师', '初级'])('is none of a group of another level: %s', (group) => {
    const rows = `姓名|现职称|${group}|\n||取得时间|聘任时间\n王强|工程师|2010.08|2010.09`
    const merges = [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3)]
    expect(people(rows, merges)).toEqual([{ name: '王强', title: { series: 'engineering', level: 'intermediate' } }])
  })
})

describe('years of training', () => {
  it.each(['2018-2022', '2020-2021；2021-2022', '2019 2020 2021 2022', '2021-12；2022-09'])(
    'are no hours: %s',
    (text) => {
      const roster = drawn(`姓名|继续教育情况\n王强|${text}`)
      expect(peopleIn(roster)).toEqual([{ name: '王强' }])
      expect(codes(roster.diagnostics)).toEqual(['unreadable-year-list'])
    },
  )

  it('may be told by the names of sheets', () => {
    const roster = read(
      sheet('人员', '姓名|现职称\n王强|工程师'),
      sheet('2021年继续教育', '姓名|总学时|专业学时\n王强|90|60'),
      sheet('2022年继续教育', '姓名|总学时|专业学时\n王强|96|64'),
    )
    expect(peopleIn(roster)[0]?.continuingEducation).toEqual([
      { year: 2021, hours: 90, professionalHours: 60 },
      { year: 2022, hours: 96, professionalHours: 64 },
    ])
  })
})

describe('a qualification', () => {
  it.each([
    ['否', undefined, []],
    ['未取得', undefined, []],
    ['×', undefined, []],
    ['有', undefined, ['name-not-stated']],
    ['一级建造师', [{ name: '一级建造师' }], []],
  ])('%s', (text, qualifications, told) => {
    const roster = drawn(`姓名|现职称|职业资格\n王强|工程师|${text}`)
    expect(peopleIn(roster)[0]?.qualifications).toEqual(qualifications)
    expect(codes(roster.diagnostics)).toEqual(told)
  })
})

describe('a number that only counts rows', () => {
  it('gives nobody the papers of another', () => {
    const roster = read(
      sheet('人员', 'ID|姓名|现职称\n1|王强|工程师\n2|李红|工程师'),
      sheet('论文', 'ID|姓名|论文题目|期刊级别\n1|李红|甲|省级\n2|王强|乙|省级'),
    )
    expect(peopleIn(roster).map(({ papers }) => papers)).toEqual([undefined, undefined])
    expect(codes(roster.diagnostics)).toEqual(['number-and-name', 'number-and-name'])
  })
})

describe('a row without a name', () => {
  it('adds items to the person above, as rows do whose cells were merged, and that is told', () => {
    const roster = drawn(
      '姓名|现职称|学历|毕业时间|论文题目|期刊级别\n王强|工程师|大专|2003.7|甲|省级\n||本科|2010.7|乙|核心',
    )
    expect(peopleIn(roster)).toMatchObject([
      { education: [{ level: 'associate' }, { level: 'bachelor' }], papers: [{ title: '甲' }, { title: '乙' }] },
    ])
    expect(codes(roster.diagnostics)).toEqual(['row-continues'])
  })

  it.each([
    ['begins with a date', '毕业时间|学历', '2003.7|大专', '2010.7|本科', 'education'],
    ['begins with a year', '年度|专业学时', '2021年|60', '2022年|60', 'continuingEducation'],
  ])('may be one that %s', (_, header, first, second, list) => {
    const [person] = people(`姓名|职称|${header}\n王强|工程师|${first}\n||${second}`)
    expect(person?.[list]).toHaveLength(2)
  })

  it.each([
    ['出生年月|姓名|学历|职称', '1980.2|王强|本科|工程师', '1981.2||本科|工程师'],
    ['科室|姓名|出生年月|学历|职称', '技术科|王强|1980.2|本科|工程师', '人事科||1981.2|本科|工程师'],
  ])('is an error where it states somebody: %s', (header, first, second) => {
    expect(codes(drawn(`${header}\n${first}\n${second}`).diagnostics)).toContain('row-without-name')
  })

  it.each([
    ['another department', '科室|姓名|学历|毕业时间', '技术科|王强|大专|2003.7', '质检科||本科|2010.7'],
    ['another post', '姓名|职务|学历|毕业时间', '王强|科长|大专|2003.7', '|副科长|本科|2010.7'],
    ['another age', '姓名|年龄|学历|毕业时间', '王强|45|大专|2003.7', '|38|本科|2010.7'],
  ])('is an error where it names %s', (_, header, first, second) => {
    const roster = drawn(`${header}\n${first}\n${second}`)
    expect(codes(roster.diagnostics)).toContain('row-without-name')
    expect(peopleIn(roster)[0]?.education).toHaveLength(1)
  })

  it('of the same name is told, too', () => {
    const roster = drawn('姓名|性别|学历|毕业时间\n王芳|女|大专|2018.6\n王芳|女|本科|2019.6')
    expect(codes(roster.diagnostics)).toEqual(['row-joined'])
  })

  it.each([
    ['states more than items', '|工程师|本科|2010.7'],
    ['stands apart', '|||\n||本科|2010.7'],
  ])('is an error where it %s', (_, rows) => {
    const roster = drawn(`姓名|现职称|学历|毕业时间\n王强|工程师|大专|2003.7\n${rows}`)
    expect(codes(roster.diagnostics)).toEqual(['row-without-name'])
  })
})
