import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirm, type Finding, met, missing, notApplicable, type Status, unmet } from '../../src/logic/finding.ts'
import { allOf, anyOf } from '../../src/logic/kleene.ts'

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

const allStatus = (parts: readonly Status[]): Status => allOf(parts.map((one, at) => make(one, `${one}-${at}`))).status
const anyStatus = (parts: readonly Status[]): Status => anyOf(parts.map((one, at) => make(one, `${one}-${at}`))).status

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

  it('name needs exactly where something is missing', () => {
    fc.assert(
      fc.property(fc.array(status, { minLength: 1, maxLength: 6 }), (parts) => {
        const findings = parts.map((one, index) => make(one, `${one}-${index}`))
        for (const finding of [allOf(findings), anyOf(findings)])
          expect((finding.needs ?? []).length > 0).toBe(finding.status === 'missing')
      }),
    )
  })
})
