import { expect, test } from 'vitest'
import { birthDateOf, checkResidentId, maskId } from '../../../src/roster/values/resident-id.ts'

const VALID = '11010519491231002X'

test('a resident ID with the right check digit passes, in either case of its X', () => {
  expect(checkResidentId(VALID, false)).toEqual({ value: VALID })
  expect(checkResidentId(' 11010519491231002x', false)).toEqual({ value: VALID })
})

test.each([
  ['110105194912310021', 'id-check-digit'],
  ['110105194902300025', 'id-birth-date'],
  ['11010519491231002', 'id-length'],
  ['110105491231002', 'id-length'],
])('%s keeps its value, with a warning: %s', (text, code) => {
  expect(checkResidentId(text, false)).toMatchObject({ value: text, problems: [{ code, severity: 'warning' }] })
})

test('a numeric cell loses the last digits of a resident ID, so it is refused', () => {
  expect(checkResidentId('110105194912310000', true)).toMatchObject({ problems: [{ code: 'id-lost-digits' }] })
  expect(checkResidentId('1.10105E+17', true)).toMatchObject({ problems: [{ code: 'id-lost-digits' }] })
  expect(checkResidentId('1.10105E+17', false).value).toBeUndefined()
})

test('an employee number passes as it is', () => {
  expect(checkResidentId('0012', false)).toEqual({ value: '0012' })
  expect(checkResidentId('GH-123', false)).toEqual({ value: 'GH-123' })
  expect(checkResidentId('12', true)).toEqual({ value: '12' })
})

test('the birth date stands inside the number', () => {
  expect(birthDateOf(VALID)).toBe('1949-12-31')
  expect(birthDateOf('110105194902300025')).toBeUndefined()
  expect(birthDateOf('0012')).toBeUndefined()
})

test.each([
  [VALID, '110*************2X'],
  ['110105491231002', '110**********02'],
  ['20210012', '******12'],
  ['0012', '**12'],
  ['123', '**3'],
  ['12', '**'],
])('%s is shown as %s', (text, shown) => {
  expect(maskId(text)).toBe(shown)
})

test('no problem repeats the number', () => {
  const told = JSON.stringify(checkResidentId('110105194912310021', false).problems)
  expect(told).not.toContain('1101')
})
