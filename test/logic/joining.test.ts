import { describe, expect, it } from 'vitest'
import {
  confirm,
  type Finding,
  met,
  missing,
  type Note,
  notApplicable,
  type Params,
  reasonsOf,
  unmet,
} from '../../src/logic/finding.ts'
import { allOf, anyOf, nearestFirst } from '../../src/logic/kleene.ts'

const late = { day: 20240101, year: 2024 }
const soon = { day: 20230101, year: 2023 }
const mind = [{ code: 'mind' }]

/** Several reasons that lack something: all needs, those of the first, and the second with its own. */
const lacking = (code: string, needs: string[], ownNeeds: string[], second: Note): Finding => ({
  ...missing(code, needs, { also: [second] }),
  ownNeeds,
})

/** The same reason or caution twice, with figures. */
const figures = (one: Params | undefined, other: Params | undefined) =>
  [one, other].map((params) => met('fine', { cautions: [{ code: 'mind', params }] }))

describe('a caution said twice', () => {
  it.each<[string, Params | undefined, Params | undefined, number]>([
    ['without figures is said once', undefined, undefined, 1],
    ['without figures and with none is said once', undefined, {}, 1],
    ['with the same figures is said once', { a: 1, b: 'x' }, { b: 'x', a: 1 }, 1],
    ['with a further figure is said twice', { a: 1 }, { a: 1, b: 2 }, 2],
    ['with a figure less is said twice', { a: 1, b: 2 }, { a: 1 }, 2],
    ['with figures only the second time is said twice', undefined, { a: 1 }, 2],
    ['with figures only the first time is said twice', { a: 1 }, undefined, 2],
    ['with the same list is said once', { years: [2021, 2022] }, { years: [2021, 2022] }, 1],
    ['with lists of no members is said once', { years: [] }, { years: [] }, 1],
    ['with the list in another order is said twice', { years: [2021, 2022] }, { years: [2022, 2021] }, 2],
    ['with a list that begins alike is said twice', { years: [2021, 2022] }, { years: [2021, 2020] }, 2],
    ['with a list that ends alike is said twice', { years: [2020, 2022] }, { years: [2021, 2022] }, 2],
    ['with a longer list is said twice', { years: [2021] }, { years: [2021, 2022] }, 2],
    ['with a shorter list is said twice', { years: [2021, 2022] }, { years: [2021] }, 2],
    ['with a list and its only member is said twice', { years: [2022] }, { years: 2022 }, 2],
    ['with a word and its letters is said twice', { names: 'ab' }, { names: ['a', 'b'] }, 2],
    ['with letters and their word is said twice', { names: ['a', 'b'] }, { names: 'ab' }, 2],
  ])('%s', (_, one, other, times) => {
    expect(allOf(figures(one, other)).cautions).toHaveLength(times)
  })
})

describe('what says everything by itself', () => {
  const parts: readonly Finding[] = [
    met('fine', { params: { a: 1 }, cautions: mind }),
    unmet('no', { gap: { months: 1 }, earliest: soon, cautions: mind }),
    missing('open', ['a'], { also: [{ code: 'open-too' }] }),
    confirm('ask', { basis: 'external' }),
    notApplicable('not-here', { also: [{ code: 'nor-there' }] }),
  ]

  it.each(parts)('$code alone stays the very finding it is', (part) => {
    expect(anyOf([part])).toBe(part)
    expect(allOf([part])).toBe(part)
  })

  it('is the first of parts that all hold without a caution', () => {
    const first = met('first', { params: { a: 1 } })
    expect(allOf([first, met('second')])).toBe(first)
    expect(anyOf([first, met('second')])).toBe(first)
  })

  it('is the one part that rules a person out, whatever else is open', () => {
    const no = unmet('no', { gap: { hours: 2 } })
    for (const other of [met('fine'), missing('open', ['a']), confirm('ask'), notApplicable('not-here')]) {
      expect(allOf([no, other])).toBe(no)
      expect(allOf([other, no])).toBe(no)
    }
  })

  it('is the one way that is open, wherever it stands among those that fail', () => {
    const open = missing('open', ['a'], { earliest: soon })
    expect(anyOf([open, unmet('no')])).toBe(open)
    expect(anyOf([unmet('no'), open, unmet('nor')])).toBe(open)
  })
})

describe('all of', () => {
  it.each<[string, readonly Finding[], string | undefined, Finding]>([
    ['one part is that part', [unmet('no', { gap: { months: 2 } })], undefined, unmet('no', { gap: { months: 2 } })],
    [
      'parts that hold is the first of them',
      [met('one', { params: { a: 1 } }), met('two', { params: { a: 2 } })],
      undefined,
      met('one', { params: { a: 1 } }),
    ],
    [
      'parts that hold has the code of the whole',
      [met('one', { params: { a: 1 } }), met('two')],
      'all',
      met('all', { params: { a: 1 } }),
    ],
    ['parts of which one is open keeps its own code', [met('one'), confirm('two')], 'all', confirm('two')],
    [
      'parts that do not apply keeps the code',
      [notApplicable('one'), notApplicable('two')],
      'all',
      notApplicable('one'),
    ],
    ['parts that do not apply and one that holds', [notApplicable('one'), met('two')], 'all', met('all')],
    [
      'parts that do not apply, one with a caution, keeps it',
      [notApplicable('one', { cautions: mind }), notApplicable('two')],
      'all',
      notApplicable('one', { cautions: mind }),
    ],
    [
      'parts of which another has a caution',
      [met('one'), met('two', { cautions: mind })],
      'all',
      met('all', { cautions: mind }),
    ],
    [
      'parts without a code of the whole, of which another has a caution',
      [met('one'), met('two', { cautions: mind })],
      undefined,
      met('one', { cautions: mind }),
    ],
    [
      'parts of which one that holds has a caution',
      [met('one', { cautions: mind }), unmet('two', { earliest: soon })],
      'all',
      unmet('two', { cautions: mind, earliest: soon }),
    ],
    [
      'parts with the same caution says it once',
      [met('one', { cautions: mind }), met('two', { cautions: mind })],
      undefined,
      met('one', { cautions: mind }),
    ],
    [
      'parts with the same caution of other figures says both',
      [
        met('one', { cautions: [{ code: 'mind', params: { a: 1 } }] }),
        met('two', { cautions: [{ code: 'mind', params: { a: 2 } }] }),
      ],
      undefined,
      met('one', {
        cautions: [
          { code: 'mind', params: { a: 1 } },
          { code: 'mind', params: { a: 2 } },
        ],
      }),
    ],
    [
      'parts that fail alike names both',
      [unmet('one', { gap: { hours: 1 } }), unmet('two', { gap: { hours: 2 } })],
      'all',
      unmet('one', { gap: { hours: 1 }, also: [{ code: 'two' }] }),
    ],
    [
      'parts that fail for the same reason names it once',
      [unmet('one', { params: { a: 1 } }), unmet('one', { params: { a: 1 } })],
      undefined,
      unmet('one', { params: { a: 1 } }),
    ],
    [
      'parts that fail for the same reason of other figures names both',
      [unmet('one', { params: { a: 1 } }), unmet('one', { params: { a: 2 } })],
      undefined,
      unmet('one', { params: { a: 1 }, also: [{ code: 'one', params: { a: 2 } }] }),
    ],
    [
      'parts that fail thrice names each once',
      [unmet('one'), unmet('two'), unmet('two')],
      undefined,
      unmet('one', { also: [{ code: 'two' }] }),
    ],
    [
      'parts with further reasons keeps those',
      [unmet('one', { also: [{ code: 'x' }] }), unmet('two', { also: [{ code: 'y' }] })],
      undefined,
      unmet('one', { also: [{ code: 'x' }, { code: 'two' }, { code: 'y' }] }),
    ],
    [
      'parts that lack something lacks all of it, each once',
      [missing('one', ['a', 'b']), missing('two', ['b', 'c']), met('three')],
      undefined,
      lacking('one', ['a', 'b', 'c'], ['a', 'b'], { code: 'two', needs: ['b', 'c'] }),
    ],
    [
      'parts of which the failing ones decide lacks nothing',
      [unmet('one'), unmet('two'), missing('three', ['a'])],
      undefined,
      unmet('one', { also: [{ code: 'two' }] }),
    ],
    [
      'parts is reached when the last is',
      [unmet('one', { earliest: soon }), unmet('two', { earliest: late }), unmet('three', { earliest: soon })],
      undefined,
      unmet('one', { earliest: late, also: [{ code: 'two' }, { code: 'three' }] }),
    ],
    [
      'parts is never reached where one is not',
      [unmet('one', { earliest: soon }), unmet('two')],
      undefined,
      unmet('one', { also: [{ code: 'two' }] }),
    ],
    [
      'parts that lack something has no day',
      [missing('one', ['a'], { earliest: soon }), missing('two', ['b'], { earliest: late })],
      undefined,
      lacking('one', ['a', 'b'], ['a'], { code: 'two', needs: ['b'] }),
    ],
    [
      'parts is reached on the last of the days, in the last of the years',
      [unmet('one', { earliest: { day: 20230101, year: 1 } }), unmet('two', { earliest: { day: 20221231, year: 2 } })],
      undefined,
      unmet('one', { earliest: { day: 20230101, year: 2 }, also: [{ code: 'two' }] }),
    ],
  ])('%s', (_, parts, metCode, expected) => {
    expect(allOf(parts, metCode)).toEqual(expected)
  })

  it('the same of different facts keeps the needs of each reason, however deep they were joined', () => {
    const inner = allOf([missing('one', ['a']), missing('two', ['b'])])
    expect(reasonsOf(allOf([met('fine', { cautions: mind }), inner, missing('one', ['c'])]))).toEqual([
      { code: 'one', needs: ['a'] },
      { code: 'two', needs: ['b'] },
      { code: 'one', needs: ['c'] },
    ])
  })

  it('nothing cannot be said', () => {
    expect(() => allOf([])).toThrow('nothing to join')
    expect(() => anyOf([])).toThrow(RangeError)
  })
})

describe('any of', () => {
  it.each<[string, readonly Finding[], Finding]>([
    ['one way is that way', [unmet('no', { earliest: soon })], unmet('no', { earliest: soon })],
    [
      'ways of which several hold is the first that does',
      [unmet('no'), met('one', { cautions: mind }), met('two')],
      met('one', { cautions: mind }),
    ],
    [
      'ways that do not apply is the first',
      [notApplicable('one', { also: [{ code: 'x' }] }), notApplicable('two')],
      notApplicable('one', { also: [{ code: 'x' }] }),
    ],
    [
      'ways of which one is open is that one, with its own figures',
      [unmet('no'), missing('one', ['a'], { earliest: late })],
      missing('one', ['a'], { earliest: late }),
    ],
    [
      'ways of which two are open names both and no day',
      [missing('one', ['a'], { earliest: late }), unmet('no'), missing('two', ['b'])],
      lacking('one', ['a', 'b'], ['a'], { code: 'two', needs: ['b'] }),
    ],
    [
      'ways that all fail is reached by the quickest',
      [unmet('one', { earliest: late }), unmet('two', { earliest: soon }), unmet('three')],
      unmet('one', { earliest: soon, also: [{ code: 'two' }, { code: 'three' }] }),
    ],
    [
      'ways that all fail is reached in the first of the years',
      [unmet('one', { earliest: { day: 20230101, year: 1 } }), unmet('two', { earliest: { day: 20221231, year: 2 } })],
      unmet('one', { earliest: { day: 20230101, year: 1 }, also: [{ code: 'two' }] }),
    ],
    ['ways that all fail for good', [unmet('one'), unmet('two')], unmet('one', { also: [{ code: 'two' }] })],
    [
      'ways does not take the cautions of others',
      [confirm('one'), confirm('two', { cautions: mind })],
      confirm('one', { also: [{ code: 'two' }] }),
    ],
  ])('%s', (_, ways, expected) => {
    expect(anyOf(ways)).toEqual(expected)
  })
})

describe('the nearest way', () => {
  it('comes first: by the months that are lacking, those without months last and in their order', () => {
    const ways = [
      unmet('never'),
      unmet('far', { gap: { months: 9 } }),
      met('fine'),
      unmet('near', { gap: { months: 1 } }),
    ]
    expect(nearestFirst(ways).map(({ code }) => code)).toEqual(['near', 'far', 'never', 'fine'])
    expect(ways[0]?.code).toBe('never')
  })
})
