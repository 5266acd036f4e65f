import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfSerial, formatDay } from '../../../src/facts/day.ts'
import { parsePartialDate } from '../../../src/facts/partial-date.ts'
import type { Cell } from '../../../src/roster/values/cell.ts'
import { readDate } from '../../../src/roster/values/dates.ts'

const codes = (cell: Cell, options = {}) => (readDate(cell, options).problems ?? []).map(({ code }) => code)

describe('a date typed as text', () => {
  test.each([
    ['2018年6月', '2018-06'],
    ['2018年06月15日', '2018-06-15'],
    ['2018年6月15号', '2018-06-15'],
    ['二〇一八年六月', '2018-06'],
    ['二○一八年六月', '2018-06'],
    ['二零一八年十二月三十一日', '2018-12-31'],
    ['二O一八年十月', '2018-10'],
    ['2018年十二月', '2018-12'],
    ['2018年元月', '2018-01'],
    ['2018.6', '2018-06'],
    ['2018.06', '2018-06'],
    ['2018-06', '2018-06'],
    ['2018/6', '2018-06'],
    ['2018、6', '2018-06'],
    ['2018．06', '2018-06'],
    ['2018。06', '2018-06'],
    ['2018.6.15', '2018-06-15'],
    ['2018/6/15', '2018-06-15'],
    ['2018.1', '2018-01'],
    ['2018.10', '2018-10'],
    ['201806', '2018-06'],
    ['20180615', '2018-06-15'],
    ['18.6', '2018-06'],
    ['65.09', '1965-09'],
    ['86— 03— 01', '1986-03-01'],
    ['86——03——01', '1986-03-01'],
    ['18年6月', '2018-06'],
    ['00.7', '2000-07'],
    ['22.7', '2022-07'],
    ['50.1', '1950-01'],
    ['２０１８．０６', '2018-06'],
    ['2018. 6', '2018-06'],
    ['2018 .06', '2018-06'],
    ['2018年\n6月', '2018-06'],
    ['\u200b2018-06\ufeff', '2018-06'],
    ["'2018-06", '2018-06'],
    ['2018年6月份', '2018-06'],
    ['2018年6月15日星期五', '2018-06-15'],
    ['2018-12-01 00:00:00', '2018-12-01'],
    ['2018-12-01T08:30', '2018-12-01'],
    ['2018.12起', '2018-12'],
    ['2018年6月毕业', '2018-06'],
    ['自2018年6月起', '2018-06'],
    ['2018 6', '2018-06'],
    ['2018 06 15', '2018-06-15'],
    ['2018年7月14日晋升', '2018-07-14'],
    ['2018年6月起聘', '2018-06'],
    ['2018年06月  日', '2018-06'],
    ['1982年3月5日生', '1982-03-05'],
    ['1982.03 40岁', '1982-03'],
    ['[2018-01,2018-10]', '[2018-01,2018-10]'],
    ['[2018-07..2018-12]', '[2018-07..2018-12]'],
  ])('%j reads as %s without a remark', (text, value) => {
    expect(readDate({ text })).toEqual({ value })
  })

  test.each([
    ['2018', '2018'],
    ['2018年', '2018'],
    ['2018年度', '2018'],
    ['86年', '1986'],
    ['2018年底', '[2018-07..2018-12]'],
    ['2018年年底', '[2018-07..2018-12]'],
    ['2018年初', '[2018-01..2018-06]'],
    ['2018年上半年', '[2018-01..2018-06]'],
    ['2018年下半年', '[2018-07..2018-12]'],
    ['2018下半年', '[2018-07..2018-12]'],
    ['2018年第三季度', '[2018-07..2018-09]'],
    ['2018年4季度', '[2018-10..2018-12]'],
    ['2018年中', '2018'],
    ['2018年秋季', '2018'],
    ['约2018年', '2018'],
    ['2018年前后', '2018'],
    ['2018年6月左右', '2018'],
    ['2018年6月底', '2018-06'],
    ['2018年6月上旬', '2018-06'],
  ])('%s is imprecise: %s, with a note', (text, value) => {
    const reading = readDate({ text })
    expect(reading.value).toBe(value)
    expect(codes({ text })).toEqual(['imprecise-date'])
    expect(parsePartialDate(value)).toBeDefined()
  })

  test.each([
    ['2018年12月28日（甘职改办〔2018〕xx号）', '2018-12-28'],
    ['2018年12月28日甘职改办〔2018〕24号', '2018-12-28'],
    ['2018年12月（甘人社通[2018]242号）', '2018-12'],
    ['甘职改办〔2018〕24号（2018.12.28）', '2018-12-28'],
    ['2018.12（评审）', '2018-12'],
    ['2018-06-15（周五）', '2018-06-15'],
  ])('%s: the date is %s and the rest is noted', (text, value) => {
    expect(readDate({ text }).value).toBe(value)
    expect(codes({ text })).toEqual(['text-beside-date'])
  })

  test.each([
    ['2018-13', 'impossible-date'],
    ['2018-02-30', 'impossible-date'],
    ['2018.06.31', 'impossible-date'],
    ['2019年2月29日', 'impossible-date'],
    ['201813', 'impossible-date'],
    ['20180230', 'impossible-date'],
    ['2018-00', 'impossible-date'],
    ['18.13', 'impossible-date'],
    ['2181-06', 'impossible-date'],
    ['30.6', 'two-digit-year'],
    ['49.12', 'two-digit-year'],
    ['23.1', 'two-digit-year'],
    ['6405', 'four-digits'],
    ['18', 'unreadable-date'],
    ['六月', 'year-not-shown'],
    ['10月3日', 'year-not-shown'],
    ['2018.9—12', 'unreadable-date'],
    ['2018.9-12', 'unreadable-date'],
    ['2015.6、2018.7', 'unreadable-date'],
    ['2018级', 'unreadable-date'],
    ['2018年6月以前', 'unreadable-date'],
    ['2018-11-30T16:00:00Z', 'unreadable-date'],
    ['2018.12（2019.1聘）', 'several-dates'],
    ['见附件', 'unreadable-date'],
    ['2016.09—至今', 'unreadable-date'],
    ['#VALUE!', 'unreadable-date'],
  ])('%s has no value: %s', (text, code) => {
    expect(readDate({ text }).value).toBeUndefined()
    expect(codes({ text })).toEqual([code])
  })

  test.each(['无', '暂无', ' 无 ', '没有'])('%j says that there is none', (text) => {
    expect(readDate({ text })).toEqual({ none: true })
  })

  test.each(['', '  ', '—', '–', '/', '\\', '不详', '待查', 'N/A', '#N/A'])('%j says nothing', (text) => {
    expect(readDate({ text })).toEqual({})
  })

  test('four digits are year and month only where the column says so', () => {
    expect(readDate({ text: '6405' }, { yearMonthDigits: true })).toEqual({ value: '1964-05' })
    expect(readDate({ text: '0509' }, { yearMonthDigits: true })).toEqual({ value: '2005-09' })
    expect(readDate({ text: '509', number: 509 }, { yearMonthDigits: true })).toEqual({ value: '2005-09' })
    expect(readDate({ text: '2018' }, { yearMonthDigits: true }).value).toBe('2018')
    expect(codes({ text: '2005' }, { yearMonthDigits: true })).toEqual(['four-digits'])
  })

  test('five digits are a day number, unless they are also a year and a month', () => {
    expect(readDate({ text: '43435' }).value).toBe('2018-12-01')
    expect(codes({ text: '43435' })).toEqual(['serial-as-text'])
    expect(readDate({ text: '20186' }).value).toBe('[1955-04,2018-06]')
    expect(codes({ text: '20186' })).toEqual(['month-or-serial'])
  })

  test('a date after the as-of day keeps its value, with a warning', () => {
    const asOf = 20220901
    expect(readDate({ text: '2081-06' }, { asOf }).value).toBe('2081-06')
    expect(codes({ text: '2081-06' }, { asOf })).toEqual(['future-date'])
    expect(codes({ text: '2022-09-02' }, { asOf })).toEqual(['future-date'])
    expect(codes({ text: '2022-09' }, { asOf })).toEqual([])
    expect(codes({ text: '[2022-10..2022-12]' }, { asOf })).toEqual(['future-date'])
    expect(codes({ text: '2022' }, { asOf })).toEqual(['imprecise-date'])
  })
})

describe('a date in a numeric cell', () => {
  const cell = (number: number, format?: string, text = `${number}`): Cell =>
    format ? { text, number, format } : { text, number }

  test.each([
    [cell(43435), '2018-12-01'],
    [cell(43266), '2018-06-15'],
    [cell(43465, 'yyyy/m/d'), '2018-12-31'],
    [cell(40729, 'yyyy/m/d'), '2011-07-05'],
    [{ ...cell(39267, 'yyyy/m/d'), date1904: true }, '2011-07-05'],
    [{ ...cell(41973), date1904: true }, '2018-12-01'],
    [cell(41973), '2014-11-30'],
    [cell(43435.75, 'yyyy/m/d h:mm'), '2018-12-01'],
    [cell(43435.75), '2018-12-01'],
    [cell(43435, '[$-804]yyyy"年"m"月"d"日"'), '2018-12-01'],
    [cell(43435, 'm/d/yy'), '2018-12-01'],
    [cell(43435, 'yyyy"年"m"月"', '2018年12月'), '2018-12'],
    [cell(43435, 'mmm-yy'), '2018-12'],
    [cell(43449, 'yyyy-mm'), '2018-12-15'],
    [cell(201806), '2018-06'],
    [cell(20180615), '2018-06-15'],
    [cell(2018.06), '2018-06'],
    [cell(2018.11), '2018-11'],
    [cell(2018.12, '0.0', '2018.1'), '2018-12'],
    [cell(2018.2), '2018-02'],
    [cell(2018.9), '2018-09'],
    [cell(2018.1, '0.00', '2018.10'), '2018-10'],
    [cell(2018.1, '0.00_ '), '2018-10'],
    [cell(2018.1, undefined, '2018.10'), '2018-10'],
    [cell(2018.01), '2018-01'],
    [cell(65.09), '1965-09'],
    [cell(18.6), '2018-06'],
  ])('%j reads as %s', (one, value) => {
    expect(readDate(one)).toEqual({ value })
  })

  test('2018.1 is January or October where the format does not show two decimals', () => {
    for (const format of [undefined, 'General', '0.0', 'G/通用格式']) {
      expect(readDate(cell(2018.1, format)).value).toBe('[2018-01,2018-10]')
      expect(codes(cell(2018.1, format))).toEqual(['january-or-october'])
    }
  })

  test.each([
    [cell(2018), '2018', ['imprecise-date']],
    [cell(43101, 'yyyy'), '2018', ['imprecise-date']],
    [cell(20186), '[1955-04,2018-06]', ['month-or-serial']],
    [cell(6405), undefined, ['four-digits']],
    [cell(2018, 'yyyy/m/d', '1905/7/10'), undefined, ['implausible-serial']],
    [cell(2018.13), undefined, ['impossible-date']],
    [cell(201813), undefined, ['impossible-date']],
    [cell(44564, 'm"月"d"日"', '1月3日'), undefined, ['year-not-shown']],
    [cell(44564, 'd-mmm'), undefined, ['year-not-shown']],
    [cell(30.06), undefined, ['two-digit-year']],
    [cell(99999), undefined, ['implausible-serial']],
    [cell(-5), undefined, ['unreadable-date']],
    [cell(0), undefined, ['unreadable-date']],
    [cell(1), undefined, ['unreadable-date']],
  ])('%j: value %s, %j', (one, value, expected) => {
    expect(readDate(one).value).toBe(value)
    expect(codes(one)).toEqual(expected)
  })
})

test('every day of 1930 to 2099 reads the same from each way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -14610, max: 47481 }), (serial) => {
      const value = formatDay(dayOfSerial(serial))
      const [year = '', month = '', day = ''] = value.split('-')
      const short = `${Number(year)}.${Number(month)}.${Number(day)}`
      for (const text of [
        value,
        short,
        `${year}${month}${day}`,
        `${year}年${Number(month)}月${Number(day)}日`,
        ` ${year} / ${month} / ${day}`,
      ]) {
        expect(readDate({ text })).toEqual({ value })
      }
      const format = 'yyyy/m/d'
      expect(readDate({ text: short, number: serial + 25569, format })).toEqual({ value })
      expect(readDate({ text: short, number: serial + 25569 - 1462, format, date1904: true })).toEqual({ value })
    }),
  )
})

test('any text whatever gives a date the program can read, or none', () => {
  const piece = fc.constantFrom(
    '2018',
    '18',
    '6',
    '12',
    '.',
    '-',
    '—',
    '/',
    '年',
    '月',
    '日',
    '底',
    '约',
    '十',
    '〇',
    '（',
    '）',
    '〔2018〕号',
    ' ',
    '[',
    ']',
    '..',
    ',',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { value } = readDate({ text: pieces.join('') })
      if (value !== undefined) expect(parsePartialDate(value)?.text).toBe(value)
    }),
    { numRuns: 2000 },
  )
})
