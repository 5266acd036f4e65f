import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirm, type Finding, met, missing, notApplicable, type Status, unmet } from '../../src/logic/finding.ts'
import { allOf, allStatus, anyOf, anyStatus } from '../../src/logic/kleene.ts'

const statuses: readonly Status[] = ['met', 'unmet', 'missing', 'confirm', 'not-applicable']
const status = fc.constantFrom(...statuses)
const make = (one: Status, code = one as string): Finding =>
  ({
    met: met(code),
    unmet: unmet(code),
    missing: missing(code, [`need.${code}`]),
    confirm: confirm(code),
    'not-applicable': notApplicable(code),
  })[one]

/** What an unknown part may turn out to be. */
const outcomes = (one: Status): readonly Status[] => (one === 'missing' || one === 'confirm' ? ['met', 'unmet'] : [one])

describe('all of and any of', () => {
  it.each([
    [['met', 'unmet', 'missing', 'confirm'], 'unmet', 'met'],
    [['met', 'missing', 'confirm'], 'missing', 'met'],
    [['unmet', 'missing', 'confirm'], 'unmet', 'missing'],
    [['unmet', 'confirm'], 'unmet', 'confirm'],
    [['met', 'not-applicable'], 'met', 'met'],
    [['not-applicable', 'not-applicable'], 'not-applicable', 'not-applicable'],
  ] as const)('of %j: all of gives %s, any of gives %s', (parts, all, any) => {
    expect(allStatus(parts)).toBe(all)
    expect(anyStatus(parts)).toBe(any)
  })

  it('do not depend on the order of their parts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...statuses, ...statuses], { minLength: 1 }), (parts) => {
        expect(allStatus([...parts].reverse())).toBe(allStatus(parts))
        expect(anyStatus([...parts].reverse())).toBe(anyStatus(parts))
      }),
    )
  })

  it('never decide what a part that is still open could turn round', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 6 }), fc.nat(), (parts, at) => {
        const index = at % parts.length
        for (const combine of [allStatus, anyStatus]) {
          const before = combine(parts)
          if (before !== 'met' && before !== 'unmet') continue
          for (const outcome of outcomes(parts[index] as Status))
            expect(combine(parts.with(index, outcome))).toBe(before)
        }
      }),
    )
  })

  it('of findings agree with those of their statuses, and name needs exactly where something is missing', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 6 }), (parts) => {
        const findings = parts.map((one, index) => make(one, `${one}-${index}`))
        for (const [finding, expected] of [
          [allOf(findings), allStatus(parts)],
          [anyOf(findings), anyStatus(parts)],
        ] as const) {
          expect(finding.status).toBe(expected)
          expect((finding.needs ?? []).length > 0).toBe(expected === 'missing')
        }
      }),
    )
  })
})

describe('all of', () => {
  it('keeps the reasons of every part that weighs the same, and the cautions of all', () => {
    const first = unmet('first', { cautions: [{ code: 'mind' }] })
    const joined = allOf([
      met('fine', { cautions: [{ code: 'boundary' }] }),
      first,
      unmet('second'),
      missing('open', ['a']),
    ])
    expect(joined).toMatchObject({ status: 'unmet', code: 'first', also: [{ code: 'second' }] })
    expect(joined.cautions?.map(({ code }) => code)).toEqual(['boundary', 'mind'])
  })

  it('is reached when its last part is: the latest day, and none where one part has none', () => {
    const soon = unmet('soon', { earliest: { day: 20230101, year: 2023 } })
    const late = unmet('late', { earliest: { day: 20240101, year: 2024 } })
    expect(allOf([soon, late]).earliest?.year).toBe(2024)
    expect(anyOf([late, soon]).earliest?.year).toBe(2023)
    expect(allOf([soon, unmet('never')]).earliest).toBeUndefined()
  })
})
