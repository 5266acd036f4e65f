import { describe, expect, test } from 'vitest'
import type { VocabularyName } from '../../../src/facts/vocabulary.ts'
import { isDitto, tidy } from '../../../src/roster/values/text.ts'
import { readSeries, readWord, readYesNo } from '../../../src/roster/values/words.ts'

describe('a word of a fixed list', () => {
  test.each<[VocabularyName, string, string]>([
    ['gender', '男', 'male'],
    ['gender', '女 性', 'female'],
    ['employerKind', '企业', 'enterprise'],
    ['employerKind', '国企', 'enterprise'],
    ['employerKind', '民企', 'enterprise'],
    ['employerKind', '非公', 'enterprise'],
    ['employerKind', '合资', 'enterprise'],
    ['employerKind', '外资', 'enterprise'],
    ['employerKind', '有限公司', 'enterprise'],
    ['employerKind', '事业', 'institution'],
    ['employerKind', '全额', 'institution'],
    ['employerKind', '差额', 'institution'],
    ['employerKind', '自收自支', 'institution'],
    ['employerKind', '公益一类', 'institution'],
    ['employerKind', '公益二类', 'institution'],
    ['employerKind', '事业【公益一类】', 'institution'],
    ['employerKind', '事业（全额）', 'institution'],
    ['employerKind', '企业（国有）', 'enterprise'],
    ['employerKind', '机关（参公）', 'government'],
    ['employerKind', '机关', 'government'],
    ['employerKind', '参公', 'government'],
    ['employerKind', '社会组织', 'social-organisation'],
    ['employerKind', '个体', 'self-employed'],
    ['affiliation', '中央驻本市', 'central'],
    ['affiliation', '中央在本市', 'central'],
    ['affiliation', '外省分支', 'out-of-province'],
    ['affiliation', '外省分公司', 'out-of-province'],
    ['affiliation', '县属', 'local'],
    ['employerLevel', '县（市、区）属', 'county'],
    ['employerLevel', '乡镇', 'township'],
    ['staffing', '在编', 'established'],
    ['staffing', '编外', 'contract'],
    ['staffing', '人事代理', 'contract'],
    ['staffing', '劳动合同制', 'contract'],
    ['staffing', '劳务派遣', 'dispatched'],
    ['skillGrade', '高级技师', 'senior-technician'],
    ['skillGrade', '三级／高级工', 'advanced-worker'],
    ['applicationType', '正常晋升', 'promotion'],
    ['applicationType', '转评', 'transfer'],
    ['validity', '全省有效', 'province'],
    ['validity', '县以下基层有效', 'grassroots'],
    ['validity', '基层有效', 'grassroots'],
    ['validity', '省、市属艰苦单位有效', 'hardship-unit'],
    ['validity', '艰苦单位有效', 'hardship-unit'],
    ['channel', '全省县以下基层有效', 'grassroots'],
    ['paperLevel', '核心', 'core'],
    ['paperLevel', '中文核心', 'core'],
    ['paperLevel', '北大核心', 'core'],
    ['paperLevel', 'CSCD', 'core'],
    ['paperLevel', 'ＣＳＳＣＩ', 'core'],
    ['paperLevel', 'SCI', 'core'],
    ['paperLevel', 'EI', 'core'],
    ['paperLevel', '权威', 'core'],
    ['paperLevel', '国家级', 'core'],
    ['paperLevel', '省级', 'provincial'],
    ['paperLevel', '普刊', 'provincial'],
    ['paperKind', '增刊', 'supplement'],
    ['paperKind', '专刊', 'special-issue'],
    ['paperKind', '电子刊', 'electronic'],
    ['paperKind', '论文集', 'proceedings'],
    ['awardLevel', '国家级', 'national'],
    ['awardLevel', '省部级', 'province'],
    ['awardLevel', '市厅级', 'city'],
    ['awardLevel', '地厅级', 'city'],
    ['awardLevel', '地市级', 'city'],
    ['awardLevel', '县区级', 'county'],
    ['awardKind', '科技奖', 'science'],
    ['organiser', '受行政部门委托', 'commissioned'],
    ['talent', '本省领军人才', 'province-leading'],
    ['validity', 'hardship-unit', 'hardship-unit'],
    ['degree', '无', 'none'],
  ])('%s: %s is %s', (name, text, value) => {
    expect(readWord(name, { text })).toEqual({ value })
  })

  test.each<[VocabularyName, string]>([
    ['employerKind', '全民'],
    ['employerKind', '国有'],
    ['employerKind', '集体'],
    ['employerKind', '其他'],
    ['affiliation', '省属'],
    ['affiliation', '分公司'],
    ['staffing', '聘用制'],
    ['educationLevel', '高中/中专'],
    ['paperLevel', '科技核心'],
    ['paperLevel', '统计源'],
    ['talent', '领军人才'],
  ])('%s: %s settles nothing', (name, text) => {
    const reading = readWord(name, { text })
    expect(reading.value).toBeUndefined()
    expect(reading.problems).toMatchObject([{ code: 'unclear-value', severity: 'warning', params: { value: text } }])
  })

  test('an unknown word is refused with what may be written, and the closest word', () => {
    expect(readWord('awardLevel', { text: '企业级' }).problems).toMatchObject([
      {
        code: 'unknown-value',
        params: { value: '企业级', allowed: ['national', 'province', 'city', 'county'], vocabulary: 'awardLevel' },
      },
    ])
    expect(readWord('employerKind', { text: '企业（事业）' }).problems).toMatchObject([{ code: 'unknown-value' }])
    expect(readWord('employerKind', { text: '事业（企业化管理）' }).problems).toMatchObject([{ code: 'unknown-value' }])
    expect(readWord('validity', { text: '全省有校' }).problems).toMatchObject([{ params: { nearest: '全省有效' } }])
    expect(readWord('gender', { text: '不男' }).problems?.[0]?.params).not.toHaveProperty('nearest')
  })

  test('无 says that there is none, a null mark says nothing', () => {
    expect(readWord('talent', { text: '无' })).toEqual({ none: true })
    for (const text of ['—', '–', '/', '\\', '待查', '不详', 'N/A', ''])
      expect(readWord('talent', { text })).toEqual({})
  })
})

describe('yes and no', () => {
  test.each(['是', '有', '√', '✓', '☑', 'Y', 'yes', 'YES', '1', '真', '已', '需要', 'TRUE'])('%s is yes', (text) => {
    expect(readYesNo({ text })).toEqual({ value: true })
  })

  test.each(['否', '无', '×', '✗', '□', 'N', 'no', '0', '假', '未', '不作要求', 'FALSE'])('%s is no', (text) => {
    expect(readYesNo({ text })).toEqual({ value: false })
  })

  test('a number counts by its value, not by its format', () => {
    expect(readYesNo({ text: '1.00', number: 1, format: '0.00' })).toEqual({ value: true })
    expect(readYesNo({ text: '-', number: 0 })).toEqual({ value: false })
  })

  test('a blank or a null mark is not a no', () => {
    for (const text of ['', ' ', '—', '/', '不详']) expect(readYesNo({ text })).toEqual({})
  })

  test('another word is refused', () => {
    expect(readYesNo({ text: '待定中' })).toMatchObject({ problems: [{ code: 'unknown-value' }] })
  })
})

test.each([
  ['工程系列', 'engineering'],
  ['农业', '农业技术'],
  ['民用航空飞行系列', '民用航空飞行'],
])('the series %s is %s', (text, value) => {
  expect(readSeries({ text })).toEqual({ value })
})

test.each(['同上', '〃', ' 同 上', '″', '"'])('%s repeats the cell above', (text) => {
  expect(isDitto(text)).toBe(true)
})

test('tidying removes blanks, line breaks, zero-width characters and the apostrophe before a text', () => {
  expect(tidy("'王　 琼\u200b\n")).toBe('王琼')
})
