import { describe, expect, it } from 'vitest'
import { plainMoment } from '../../src/facts/moment.ts'

describe('a moment in a sentence', () => {
  it.each([
    ['2022-09-14T16:20:00+08:00', '2022-09-14 16:20'],
    ['2022-09-14T08:20:00Z', '2022-09-14 16:20'],
    ['2022-09-30T24:00:00+08:00', '2022-10-01 00:00'],
    ['2022-09-14', '2022-09-14'],
    ['T', 'T'],
  ])('%s reads %s: the clock of Shanghai, no seconds, no offset', (text, plain) => {
    expect(plainMoment(text)).toBe(plain)
  })
})
