import { expect, test } from 'vitest'
import { readDateWithYears, readPeriod } from '../../../src/roster/values/periods.ts'

test.each([
  ['1985.7-1989.7', { from: '1985-07', to: '1989-07' }],
  ['2016.09—至今', { from: '2016-09' }],
  ['2016.09至今', { from: '2016-09' }],
  ['2016.09-今', { from: '2016-09' }],
  ['2016年9月到现在', { from: '2016-09' }],
  ['2019.3~', { from: '2019-03' }],
  ['2019.3～2020.5', { from: '2019-03', to: '2020-05' }],
  ['2016-09-2018-06', { from: '2016-09', to: '2018-06' }],
  ['2016-09—2018-06', { from: '2016-09', to: '2018-06' }],
  ['2022年9月1日-7日', { from: '2022-09-01', to: '2022-09-07' }],
  ['自2016年9月至今', { from: '2016-09' }],
  ['2016年9月1日至2018年6月30日', { from: '2016-09-01', to: '2018-06-30' }],
  ['2016.09.01 – 2018.06.30', { from: '2016-09-01', to: '2018-06-30' }],
  ['201609-201806', { from: '2016-09', to: '2018-06' }],
])('%s is a period', (text, value) => {
  expect(readPeriod({ text })).toEqual({ value })
})

test.each([
  ['2019.3', 'period-without-end'],
  ['2019.3-2018.2', 'period-reversed'],
  ['2016.9-12', 'unreadable-period'],
  ['三年', 'unreadable-period'],
  ['2010.1-2012.3-2014.5', 'unreadable-period'],
])('%s is refused: %s', (text, code) => {
  expect(readPeriod({ text })).toMatchObject({ problems: [{ code }] })
})

test('years alone make a period, with the notes of its dates', () => {
  const reading = readPeriod({ text: '2016-2018' })
  expect(reading.value).toEqual({ from: '2016', to: '2018' })
  expect(reading.problems?.map(({ code }) => code)).toEqual(['imprecise-date', 'imprecise-date'])
})

test.each([
  ['2018.12/4', { date: '2018-12', years: 4 }],
  ['1998.10/5', { date: '1998-10', years: 5 }],
  ['2018年12月/4年', { date: '2018-12', years: 4 }],
  ['201812/4.5', { date: '2018-12', years: 4.5 }],
  ['2018.12', { date: '2018-12' }],
  ['2018/12/4', { date: '2018-12-04' }],
  ['2018/12', { date: '2018-12' }],
])('%s is a date with the years beside it', (text, value) => {
  expect(readDateWithYears({ text })).toEqual({ value })
})

test('the date of a date with years is read like any other', () => {
  expect(readDateWithYears({ text: '2018.13/4' })).toMatchObject({ problems: [{ code: 'impossible-date' }] })
  expect(readDateWithYears({ text: '43435', number: 43435 })).toEqual({ value: { date: '2018-12-01' } })
  expect(readDateWithYears({ text: '无' })).toEqual({ none: true })
})
