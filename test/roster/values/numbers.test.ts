import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/roster/values/cell.ts'
import { readYearList } from '../../../src/roster/values/lists.ts'
import { readNumber, readPercent, readWhole } from '../../../src/roster/values/numbers.ts'

describe('a percentage', () => {
  test.each<[Cell, number]>([
    [{ text: '15%' }, 15],
    [{ text: '１５％' }, 15],
    [{ text: '15' }, 15],
    [{ text: '15.0' }, 15],
    [{ text: '15', number: 15 }, 15],
    [{ text: '15%', number: 0.15, format: '0%' }, 15],
    [{ text: '15.3%', number: 0.153, format: '0.0%' }, 15.3],
    [{ text: '29%', number: 0.29, format: '0%' }, 29],
    [{ text: '30.0%', number: 0.1 + 0.2, format: '0.0%' }, 30],
    [{ text: '0.8%' }, 0.8],
    [{ text: '0.8%', number: 0.008, format: '0.0%' }, 0.8],
    [{ text: '总文字复制比：12.3%' }, 12.3],
    [{ text: '总文字复制比 12.3' }, 12.3],
    [{ text: '0', number: 0 }, 0],
    [{ text: '100%' }, 100],
  ])('%j is %d', (cell, value) => {
    expect(readPercent(cell)).toEqual({ value })
  })

  test.each<[Cell, string]>([
    [{ text: '0.8' }, 'percent-or-fraction'],
    [{ text: '0.8', number: 0.8 }, 'percent-or-fraction'],
    [{ text: '0.15', number: 0.15, format: '0.00' }, 'percent-or-fraction'],
    [{ text: '1' }, 'percent-or-fraction'],
    [{ text: '<15%' }, 'percent-not-exact'],
    [{ text: '低于15%' }, 'percent-not-exact'],
    [{ text: '150%' }, 'percent-out-of-range'],
    [{ text: '-3', number: -3 }, 'percent-out-of-range'],
    [{ text: '12.3%、8%' }, 'not-a-number'],
    [{ text: '合格' }, 'not-a-number'],
  ])('%j is refused: %s', (cell, code) => {
    expect(readPercent(cell)).toMatchObject({ problems: [{ code }] })
    expect(readPercent(cell).value).toBeUndefined()
  })
})

test.each<[string, number]>([
  ['90', 90],
  ['90学时', 90],
  ['1,200', 1200],
  ['4.5年', 4.5],
  ['３', 3],
  ['三', 3],
  ['十二年', 12],
])('%s is the number %d', (text, value) => {
  expect(readNumber({ text })).toEqual({ value })
})

test('a whole number has no fraction and is not below zero', () => {
  expect(readWhole({ text: '3次' })).toEqual({ value: 3 })
  expect(readWhole({ text: '3.0', number: 3 })).toEqual({ value: 3 })
  for (const text of ['2.5', '-1']) expect(readWhole({ text })).toMatchObject({ problems: [{ code: 'not-whole' }] })
  expect(readWhole({ text: '若干' })).toMatchObject({ problems: [{ code: 'not-a-number' }] })
  expect(readWhole({ text: '不详' })).toEqual({})
})

describe('hours per year in one cell', () => {
  const value = [
    { year: 2019, hours: 90 },
    { year: 2020, hours: 96 },
  ]
  test.each([
    '2019:90;2020:96',
    '2019：90；2020：96',
    '2019年90学时、2020年96学时',
    '2019年度：90学时\n2020年度：96学时',
    '2019(90),2020(96)。',
    '2019年 90  2020年 96',
    '2019年度学时90，2020年度学时96',
    '2019年完成90学时；2020年完成96学时',
  ])('%j', (text) => {
    expect(readYearList({ text })).toEqual({ value })
  })

  test.each(['2018-2020年每年90学时', '2018年至2020年各90学时。', '2018—2020 每年 90'])(
    'each of the years: %s',
    (text) => {
      const years = [2018, 2019, 2020].map((year) => ({ year, hours: 90 }))
      expect(readYearList({ text })).toEqual({ value: years })
    },
  )

  test.each(['合格', '360学时', '每年90学时', '90'])('%s is of no year', (text) => {
    expect(readYearList({ text })).toMatchObject({ problems: [{ code: 'training-without-years' }] })
  })

  test.each(['2019年合格', '2019-2022年均90学时', '2022-2018年每年90学时', '2019:90;见附件', '2019:90学分'])(
    '%s is refused',
    (text) => {
      expect(readYearList({ text })).toMatchObject({ problems: [{ code: 'unreadable-year-list' }] })
    },
  )

  test('reading one cell leaves nothing behind for the next', () => {
    readYearList({ text: '2019:90;2020' })
    expect(readYearList({ text: '2021:90' })).toEqual({ value: [{ year: 2021, hours: 90 }] })
  })
})
