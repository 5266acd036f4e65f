import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/logic/memo.ts'
import { nearest } from '../../src/logic/nearest.ts'

describe('the nearest known word', () => {
  const known = ['enterprise', 'institution', 'local', '机械', '电子', '水', '计算机']

  it.each([
    ['enterprize', 'enterprise'],
    ['enterpisse', 'enterprise'],
    ['enterpizze', 'enterprise'],
    ['entarpizze', undefined],
    ['xxxxrprise', undefined],
    ['lokal', 'local'],
    ['lokel', 'local'],
    ['locals', 'local'],
    ['localist', 'local'],
    ['localists', undefined],
    ['机戒', '机械'],
    ['机', undefined],
    ['木', undefined],
    ['水利', undefined],
    ['计箅机', '计算机'],
    ['计机', '计算机'],
    ['算', undefined],
    ['', undefined],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected)
  })

  it('is the closest, and of equally close ones the first', () => {
    expect(nearest('abcdefghi', ['abcdefxxx', 'abcdefghx', 'abcdefgxi'])).toBe('abcdefghx')
    expect(nearest('aaa', ['aab', 'aac'])).toBe('aab')
  })
})

describe('a memory', () => {
  it('makes each result once, also where it is undefined', () => {
    const asked: number[] = []
    const half = remembered((key: number) => {
      asked.push(key)
      return key % 2 === 0 ? key / 2 : undefined
    })
    expect([4, 3, 4, 3].map(half)).toEqual([2, undefined, 2, undefined])
    expect(asked).toEqual([4, 3])
  })

  it('starts anew past 4096 results, not before', () => {
    const asked: number[] = []
    const same = remembered((key: number) => {
      asked.push(key)
      return key
    })
    for (let key = 0; key < 4096; key++) same(key)
    same(0)
    expect(asked).toHaveLength(4096)
    same(4096)
    same(0)
    expect(asked).toHaveLength(4098)
  })
})
