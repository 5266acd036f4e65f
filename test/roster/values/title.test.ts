import { describe, expect, test } from 'vitest'
import { readTargetLevel, readTitle } from '../../../src/roster/values/title.ts'

describe('the title held', () => {
  test.each([
    ['技术员', 'engineering', 'technician'],
    ['助理工程师', 'engineering', 'assistant'],
    ['助工', 'engineering', 'assistant'],
    ['初级工程师', 'engineering', 'assistant'],
    ['工程师', 'engineering', 'intermediate'],
    ['中级工程师', 'engineering', 'intermediate'],
    ['中工', 'engineering', 'intermediate'],
    ['高级工程师', 'engineering', 'associate-senior'],
    ['高工', 'engineering', 'associate-senior'],
    ['副高级工程师', 'engineering', 'associate-senior'],
    ['正高级工程师', 'engineering', 'full-senior'],
    ['正高工', 'engineering', 'full-senior'],
    ['教授级高级工程师', 'engineering', 'full-senior'],
    ['教高', 'engineering', 'full-senior'],
    ['研究员级高级工程师', 'engineering', 'full-senior'],
    ['机械工程师', 'engineering', 'intermediate'],
    ['水利水电助理工程师', 'engineering', 'assistant'],
    ['电气工程高级工程师', 'engineering', 'associate-senior'],
    ['工程师（机械）', 'engineering', 'intermediate'],
    ['中级（工程师）', 'engineering', 'intermediate'],
    ['副高/高级工程师', 'engineering', 'associate-senior'],
    ['讲师', '院校教师', 'intermediate'],
    ['农艺师', '农业技术', 'intermediate'],
    ['经济师', '经济', 'intermediate'],
    ['会计师', '会计', 'intermediate'],
    ['实验师', '实验技术', 'intermediate'],
    ['馆员', '图书文博档案', 'intermediate'],
    ['助理研究员', '科学研究', 'intermediate'],
    ['一级教师', '中小学教师', 'intermediate'],
    ['高级经济师', '经济', 'associate-senior'],
    ['助理会计师', '会计', 'assistant'],
    ['正高级农艺师', '农业技术', 'full-senior'],
    ['副主任医师', '卫生技术', 'associate-senior'],
  ])('%s: series %s, level %s', (text, series, level) => {
    const { value } = readTitle({ text })
    expect(value?.level).toBe(level)
    expect(value?.series).toBe(series)
    expect(readTitle({ text }).problems).toBeUndefined()
  })

  test.each([
    ['初级', 'assistant'],
    ['助理级', 'assistant'],
    ['中级', 'intermediate'],
    ['副高', 'associate-senior'],
    ['副高级', 'associate-senior'],
    ['正高', 'full-senior'],
    ['员级', 'technician'],
  ])('%s names a level and no series', (text, level) => {
    expect(readTitle({ text })).toEqual({ value: { level } })
  })

  test.each(['无', '暂无', '未评', '无职称'])('%s: has none', (text) => {
    expect(readTitle({ text })).toEqual({ value: null })
  })

  test.each(['', '—', '待查', '不详'])('%j: not known', (text) => {
    expect(readTitle({ text })).toEqual({})
  })

  test.each([
    ['高级工程师总工程师', 'associate-senior', '总工程师'],
    ['工程师任总工程师', 'intermediate', '总工程师'],
    ['高级工程师、副总工程师', 'associate-senior', '副总工程师'],
    ['总工程师（高级工程师）', 'associate-senior', '总工程师'],
    ['工程师兼生产科科长', 'intermediate', '生产科科长'],
  ])('%s: the title counts and the post is noted', (text, level, post) => {
    expect(readTitle({ text })).toMatchObject({
      value: { series: 'engineering', level },
      problems: [{ code: 'title-with-post', severity: 'note', params: { post } }],
    })
  })

  test.each([
    ['总工程师', 'post-not-title'],
    ['副总工程师', 'post-not-title'],
    ['公司总工程师', 'post-not-title'],
    ['主任工程师', 'post-not-title'],
    ['副主任', 'post-not-title'],
    ['高级', 'senior-unclear'],
    ['技师', 'skill-grade-not-title'],
    ['高级工', 'skill-grade-not-title'],
    ['工程师、经济师', 'several-titles'],
    ['高级工程师（助理工程师）', 'several-titles'],
    ['软件工程师', 'unknown-title'],
    ['一级建造师', 'qualification-not-title'],
    ['造价工程师', 'qualification-not-title'],
    ['注册电气工程师', 'qualification-not-title'],
    ['工程师（在评）', 'title-not-held'],
    ['工程师（待批）', 'title-not-held'],
    ['工程师（已过期）', 'title-not-held'],
    ['工程师【在评】', 'title-not-held'],
    ['工程师（拟）', 'title-not-held'],
    ['高级工程师 2022年公示中', 'title-not-held'],
    ['工程师/2022年待评', 'title-not-held'],
    ['工程师，2019年评审未通过', 'title-not-held'],
  ])('%s: a warning and no value (%s)', (text, code) => {
    const reading = readTitle({ text })
    expect(reading.value).toBeUndefined()
    expect(reading.problems).toMatchObject([{ code, severity: 'warning' }])
  })

  test.each(['高级工程师（基层）', '高级工程师（艰苦）', '高级工程师（县以下基层有效）'])(
    '%s: the scope is noted',
    (text) => {
      expect(readTitle({ text })).toMatchObject({
        value: { series: 'engineering', level: 'associate-senior' },
        problems: [{ code: 'title-scope' }],
      })
    },
  )
})

describe('what stands in brackets behind a title', () => {
  test.each([
    '工程师（2016.12）',
    '工程师（2016年12月取得）',
    '工程师（待聘）',
    '工程师（外省）',
    '工程师/2018.12',
    '工程师（2020年复审合格）',
    '工程师 2018年评审通过',
  ])('%s is told', (text) => {
    expect(readTitle({ text })).toMatchObject({
      value: { level: 'intermediate' },
      problems: [{ code: 'title-remark', severity: 'warning' }],
    })
  })

  test('may settle what 高级 is', () => {
    expect(readTitle({ text: '高级（副高）' }).value).toEqual({ level: 'associate-senior' })
    expect(readTitle({ text: '高级（中级）' }).value).toBeUndefined()
  })
})

describe('the level applied for', () => {
  test.each([
    ['中级', 'intermediate'],
    ['工程师', 'intermediate'],
    ['副高', 'associate-senior'],
    ['高级工程师', 'associate-senior'],
    ['高级工程师（全省有效）', 'associate-senior'],
    ['高级工程师（副高级）', 'associate-senior'],
    ['高级（正高）', 'full-senior'],
    ['正高级工程师', 'full-senior'],
    ['助理工程师', 'assistant'],
    ['技术员（初级）', 'technician'],
    ['工程系列中级', 'intermediate'],
    ['associate-senior', 'associate-senior'],
  ])('%s is %s', (text, value) => {
    expect(readTargetLevel({ text })).toEqual({ value })
  })

  test('高级 alone is the associate level, with a warning', () => {
    expect(readTargetLevel({ text: '高级' })).toMatchObject({
      value: 'associate-senior',
      problems: [{ code: 'senior-presumed', severity: 'warning' }],
    })
  })

  test.each(['高级工程师（正高级）', '工程师（高级）'])('%s says two levels', (text) => {
    expect(readTargetLevel({ text })).toMatchObject({ problems: [{ code: 'several-titles' }] })
  })

  test('of limited validity is told so', () => {
    expect(readTargetLevel({ text: '高级工程师（县以下基层有效）' })).toMatchObject({
      value: 'associate-senior',
      problems: [{ code: 'title-scope' }],
    })
  })

  test('the title of another series is not a level of this round', () => {
    expect(readTargetLevel({ text: '高级经济师' })).toMatchObject({ problems: [{ code: 'unknown-value' }] })
  })
})

describe('a title with more in its cell', () => {
  test('工程师任职资格 is 工程师', () => {
    expect(readTitle({ text: '工程师任职资格' })).toEqual({ value: { series: 'engineering', level: 'intermediate' } })
  })

  test.each([
    ['工程师十级', 'intermediate'],
    ['高级工程师七级岗', 'associate-senior'],
    ['工程师2016.12', 'intermediate'],
    ['工程师（原讲师）', 'intermediate'],
    ['工程师、技师', 'intermediate'],
    ['高级工程师、一级建造师', 'associate-senior'],
  ])('%s is read, and what else it says is told', (text, level) => {
    expect(readTitle({ text })).toMatchObject({ value: { level }, problems: [{ code: 'title-remark' }] })
  })

  test.each(['工程师、讲师', '一级建造师、技师'])('%s settles nothing', (text) => {
    expect(readTitle({ text }).value).toBeUndefined()
  })
})

describe('what is applied for', () => {
  test.each([
    ['申报高级工程师', 'associate-senior'],
    ['拟晋升工程师', 'intermediate'],
  ])('%s is %s', (text, value) => {
    expect(readTargetLevel({ text })).toEqual({ value })
  })

  test('基层高级工程师 is the level, and its validity is told', () => {
    expect(readTargetLevel({ text: '基层高级工程师' })).toMatchObject({
      value: 'associate-senior',
      problems: [{ code: 'title-scope' }],
    })
  })

  test.each(['高级工程师（放弃）', '高级工程师（2023年申报）', '高级工程师（暂不申报）'])('%s is not taken', (text) => {
    expect(readTargetLevel({ text })).toMatchObject({ problems: [{ code: 'unknown-value' }] })
    expect(readTargetLevel({ text }).value).toBeUndefined()
  })
})
