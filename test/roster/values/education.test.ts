import { describe, expect, test } from 'vitest'
import { readEducation } from '../../../src/roster/values/education.ts'

const codes = (...texts: [string | undefined, string?]) => {
  const [level, degree] = texts.map((text) => (text === undefined ? undefined : { text }))
  return (readEducation(level, degree).problems ?? []).map(({ code }) => code)
}

describe('学历 alone', () => {
  test.each([
    ['研究生', 'postgraduate'],
    ['硕士研究生', 'postgraduate'],
    ['博士研究生', 'postgraduate'],
    ['在职研究生', 'postgraduate'],
    ['大学', 'bachelor'],
    ['大学本科', 'bachelor'],
    ['本科', 'bachelor'],
    ['全日制本科', 'bachelor'],
    ['本科（函授）', 'bachelor'],
    ['本科（自考）', 'bachelor'],
    ['成人本科', 'bachelor'],
    ['网络教育本科', 'bachelor'],
    ['开放大学本科', 'bachelor'],
    ['非全日制本科', 'bachelor'],
    ['大学本科毕业', 'bachelor'],
    ['专升本', 'bachelor'],
    ['预备技师班', 'bachelor'],
    ['技师班', 'bachelor'],
    ['中央党校大学', 'bachelor'],
    ['省委党校研究生', 'postgraduate'],
    ['市委党校大专', 'associate'],
    ['中央（省、市委）党校研究生', 'postgraduate'],
    ['中央（省、市委）党校大学', 'bachelor'],
    ['中央(省委)党校大专', 'associate'],
    ['大专', 'associate'],
    ['专科', 'associate'],
    ['大学专科', 'associate'],
    ['电大专科', 'associate'],
    ['高级工班', 'associate'],
    ['中专', 'secondary'],
    ['中等专业学校或中等技术学校', 'secondary'],
    ['技工学校', 'secondary'],
    ['技校', 'secondary'],
    ['中技', 'secondary'],
    ['中级工班', 'secondary'],
    ['高中', 'high-school'],
    ['高中及以下', 'high-school'],
    ['初中', 'below'],
  ])('%s is %s, the degree not stated', (text, level) => {
    expect(readEducation({ text })).toEqual({ value: { level } })
  })

  test.each([
    ['硕士', 'postgraduate', 'master'],
    ['博士', 'postgraduate', 'doctor'],
    ['学士', 'bachelor', 'bachelor'],
    ['双学士', 'bachelor', 'second-bachelor'],
    ['第二学士学位', 'bachelor', 'second-bachelor'],
  ])('%s also names the degree, with a note', (text, level, degree) => {
    expect(readEducation({ text })).toMatchObject({ value: { level, degree } })
    expect(codes(text)).toEqual(['degree-from-level'])
  })

  test.each([
    ['本科/学士', 'bachelor', 'bachelor'],
    ['大学、工学学士', 'bachelor', 'bachelor'],
    ['研究生（硕士）', 'postgraduate', 'master'],
    ['硕士研究生/工程硕士', 'postgraduate', 'master'],
    ['研究生硕士', 'postgraduate', 'master'],
    ['本科/无学位', 'bachelor', 'none'],
  ])('%s holds both', (text, level, degree) => {
    expect(readEducation({ text })).toEqual({ value: { level, degree } })
  })

  test.each(['在读硕士', '硕士在读', '本科肄业', '大专（结业）', '攻读硕士', '拟授硕士', '准硕士'])(
    '%s is nothing held, with a note',
    (text) => {
      expect(readEducation({ text }).value).toBeUndefined()
      expect(codes(text)).toEqual(['education-not-held'])
    },
  )

  test.each([
    ['大学普通班', 'unclear-value'],
    ['业余大学', 'unclear-value'],
    ['同等学力', 'unclear-value'],
    ['高中/中专', 'unclear-value'],
    ['大专/本科', 'unknown-value'],
    ['函授', 'unknown-value'],
    ['博士后', 'unknown-value'],
  ])('%s settles nothing: %s', (text, code) => {
    expect(readEducation({ text }).value).toBeUndefined()
    expect(codes(text)).toEqual([code])
  })

  test('无 says that there is none, a null mark says nothing', () => {
    expect(readEducation({ text: '无' })).toEqual({ none: true })
    expect(readEducation({ text: '—' })).toEqual({})
    expect(readEducation()).toEqual({})
  })
})

describe('学历 and 学位 in two columns', () => {
  test.each([
    ['研究生', '硕士', 'postgraduate', 'master'],
    ['硕士', '硕士', 'postgraduate', 'master'],
    ['大学', '工学学士', 'bachelor', 'bachelor'],
    ['本科', '学士/工程硕士', 'bachelor', undefined],
    ['本科', '专业硕士', 'bachelor', 'master'],
    ['本科', 'MBA', 'bachelor', 'master'],
    ['本科', '无', 'bachelor', 'none'],
    ['本科', '—', 'bachelor', undefined],
  ])('%s with %s', (level, degree, heldLevel, heldDegree) => {
    const { value } = readEducation({ text: level }, { text: degree })
    expect(value?.level).toBe(heldLevel)
    expect(value?.degree).toBe(heldDegree)
  })

  test('a blank 学位 cell leaves the degree open, even beside 硕士', () => {
    expect(readEducation({ text: '硕士' }, { text: '' })).toEqual({ value: { level: 'postgraduate' } })
  })

  test('a degree that contradicts the 学历 column is not taken', () => {
    expect(readEducation({ text: '硕士' }, { text: '学士' }).value).toEqual({ level: 'postgraduate' })
    expect(codes('硕士', '学士')).toEqual(['education-differs'])
  })

  test('a degree without 学历 gives the level that goes with it, with a note', () => {
    expect(readEducation(undefined, { text: '工学学士' }).value).toEqual({ level: 'bachelor', degree: 'bachelor' })
    expect(codes(undefined, '工学学士')).toEqual(['level-from-degree'])
  })
})

test.each([
  ['大专（本科在读）', 'associate'],
  ['本科（硕士在读）', 'bachelor'],
])('%s holds the first, and the other is told', (text, level) => {
  expect(readEducation({ text })).toMatchObject({ value: { level }, problems: [{ code: 'education-not-held' }] })
})

test.each([
  ['研究生（学历）/硕士（学位）', { level: 'postgraduate', degree: 'master' }],
  ['本科（国外）', { level: 'bachelor' }],
])('%s', (text, value) => {
  expect(readEducation({ text })).toEqual({ value })
})

describe('a degree that is not held', () => {
  test.each([
    '攻读硕士',
    '申请硕士',
    '拟授硕士',
    '准硕士',
    '预备硕士',
    '考取硕士',
    '待取得硕士',
    '硕士（未授予）',
    '硕士（申请中）',
    '硕士（拟）',
    '硕士（2023年6月取得）',
    '学士（未发）',
    '不授予学士',
    '缺学士',
    '副博士',
    '没有硕士学位',
  ])('%s is no degree, with a remark', (text) => {
    const { value, problems } = readEducation({ text: '大专' }, { text })
    expect(value).toEqual({ level: 'associate' })
    expect(problems).toHaveLength(1)
  })

  test.each([
    ['没有学士学位', 'none'],
    ['未取得', 'none'],
    ['硕士（土木工程）', 'master'],
    ['应用化学硕士', 'master'],
    ['工学学士（全日制）', 'bachelor'],
  ])('%s is %s', (text, degree) => {
    expect(readEducation({ text: '本科' }, { text })).toEqual({ value: { level: 'bachelor', degree } })
  })
})
