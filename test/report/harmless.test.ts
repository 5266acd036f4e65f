import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmless, harmlessData, harmlessJson } from '../../src/report/harmless.ts'

const DANGEROUS = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

describe('text of a roster', () => {
  it.each([
    ['a plain name stays as it is', '欧阳·娜木汗 O’Neill 𠮷', '欧阳·娜木汗 O’Neill 𠮷'],
    ['a line break in a cell becomes a blank', '甲\r\n乙\t丙', '甲 乙 丙'],
    ['so does a separator of Unicode', '甲\u2028乙\u0085丙', '甲 乙 丙'],
    ['an escape of the terminal becomes a sign', '\u001b[31m红', '␛[31m红'],
    ['so do a bell, a null and a deletion', '\u0007\u0000\u007f', '␇␀␡'],
    ['a control of eight bits is named', '\u009b2J', '⟨009B⟩2J'],
    ['a mark that turns the line around is named', 'a\u202eb\u2066c\u200f', 'a⟨202E⟩b⟨2066⟩c⟨200F⟩'],
    ['half a pair of code units becomes a replacement', 'a\ud800b', 'a\ufffdb'],
  ])('%s', (_, text, shown) => expect(harmless(text)).toBe(shown))

  it('has nothing dangerous left whatever it was, and is the same when treated twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = harmless(text)
        expect(shown).not.toMatch(DANGEROUS)
        expect(harmless(shown)).toBe(shown)
      }),
    )
  })

  it('is treated at any depth of data, and data without it is not copied', () => {
    const plain = { a: ['b', 1, null, true], c: { d: 'e' } }
    expect(harmlessData(plain)).toBe(plain)
    const treated = harmlessData({ keep: plain, list: [{ name: 'x\u001b' }] })
    expect(treated).toEqual({ keep: plain, list: [{ name: 'x␛' }] })
    expect(treated.keep).toBe(plain)
  })

  it('stays what it was in JSON, but escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = harmlessJson({ text }, 2)
        expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
        expect(JSON.parse(json)).toEqual({ text })
      }),
    )
  })
})
