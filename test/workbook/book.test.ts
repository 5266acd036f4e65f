import { describe, expect, it } from 'vitest'
import { fitsInline, type SheetPlan, writeBook } from '../../src/workbook/book.ts'
import { heightOf } from '../../src/workbook/height.ts'
import { isActive, plainText } from '../../src/workbook/safe-text.ts'
import { open } from '../support/workbook.ts'

const sheet = (name: string): SheetPlan => ({ name, columns: [{ width: 10, look: 'cell' }], rows: [['甲']] })

describe('a workbook', () => {
  it.each(['a b', "a'b", 'a/b', '长'.repeat(32)])(
    'refuses a sheet name that a formula could not name: %s',
    async (name) => {
      await expect(writeBook({ title: '', day: '2022-09-16', sheets: [sheet(name)] })).rejects.toThrow(RangeError)
    },
  )

  it('says on which day it was made', async () => {
    const bytes = await writeBook({ title: '题', day: '2022-09-16', sheets: [sheet('甲')] })
    expect(open(bytes).Props).toMatchObject({ Title: '题' })
    expect(open(bytes).Props?.CreatedDate).toEqual(new Date('2022-09-16T00:00:00Z'))
  })
})

describe('text of a cell', () => {
  it.each([
    ['\t=1', '=1'],
    ['\r\n甲', '甲'],
    ['甲\r\n乙', '甲\n乙'],
    ['甲\u0000乙\ud800', '甲乙'],
    ['长'.repeat(40_000), `${'长'.repeat(32_766)}…`],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain)
  })

  it.each(['=1', '+1', '-1', '@a', ' =1', '＝1'])('%s could be taken for a formula', (text) => {
    expect(isActive(text)).toBe(true)
  })
})

describe('the height of a row', () => {
  it.each([
    ['one line', '甲乙', 19],
    ['a text twice as wide as its cell', '甲'.repeat(8), 33],
    ['two lines', '甲\n乙', 33],
  ])('%s', (_, text, height) => {
    expect(heightOf([text], [10.5])).toBe(height)
  })
})

describe('a list of choices', () => {
  it.each([
    [['是', '否'], true],
    [['a,b'], false],
    [Array.from({ length: 60 }, () => '五个字长的'), false],
  ] as const)('stands inside the rule only if it is short and free of commas', (values, fits) => {
    expect(fitsInline(values)).toBe(fits)
  })
})
