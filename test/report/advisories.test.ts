import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { advisoriesFor } from '../../src/report/advisories.ts'
import { day, rules } from '../support/judge.ts'

/** The hints a person gets, besides how many days are left: the code with its figures. */
function hints(facts: object, asOf = '2022-09-16'): readonly object[] {
  const applicant = applicantSchema.parse({ name: '甲', ...facts })
  return advisoriesFor(assess(rules, applicant, day(asOf)), rules, day(asOf))
    .filter(({ code }) => code !== 'days-left' && code !== 'closed')
    .map(({ code, params }) => ({ code, ...params }))
}

describe('the round', () => {
  it.each([
    ['2022-09-16', 'days-left', 14],
    ['2022-09-30', 'days-left', 0],
    ['2022-10-01', 'closed', undefined],
  ])('on %s: %s %s', (asOf, code, days) => {
    const [note] = advisoriesFor(assess(rules, { name: '甲' }, day(asOf)), rules, day(asOf))
    expect([note?.code, note?.params?.days]).toEqual([code, days])
  })
})

describe('returns after the deadline', () => {
  it.each([
    [0, 'returns-left', 3],
    [2, 'returns-left', 1],
    [3, 'returns-left', 0],
    [4, 'locked', 0],
  ])('%d: %s, %d left', (used, code, left) => {
    expect(hints({ application: { returnsAfterDeadline: used } })).toMatchObject([{ code, used, left }])
  })
})

describe('service in the countryside', () => {
  const served = (from: string, to?: string) =>
    hints({ application: { level: 'intermediate' }, work: { ruralService: [{ from, ...(to ? { to } : {}) }] } })

  it.each([
    ['2003-01', 240, []],
    ['2003-02', 239, [{ code: 'rural-exemption-near', short: 1, need: 240 }]],
    ['2005-01', 216, [{ code: 'rural-exemption-near', short: 24, need: 240 }]],
    ['2005-02', 215, []],
  ])('since %s is %d months, and nearly enough within two years of the exemption', (from, months, near) => {
    expect(served(from)).toEqual([...near, { code: 'grassroots-years', months }])
  })

  it('that is over comes no nearer; until the month years are counted to it goes on', () => {
    expect(served('2003-02', '2022-11')).toEqual([{ code: 'grassroots-years', months: 238 }])
    expect(served('2003-02', '2022-12')).toHaveLength(2)
  })
})

describe('age', () => {
  it.each([
    ['male', '1962-12-31', 'retirement-age', 60],
    ['male', '1963-01-01', 'near-retirement', 59],
    ['male', '1965-12-31', 'near-retirement', 57],
    ['male', '1966-01-01', undefined, undefined],
    ['female', '1967-12-31', 'retirement-age', 55],
    ['female', '1968-01-01', 'near-retirement', 54],
    ['female', '1970-12-31', 'near-retirement', 52],
    ['female', '1971-01-01', undefined, undefined],
  ])('%s, born %s: %s %s', (gender, birthDate, code, age) => {
    expect(hints({ gender, birthDate })).toMatchObject(code === undefined ? [] : [{ code, age }])
  })

  it('is not told where one of the two is not stated', () => {
    expect(hints({ birthDate: '1960' })).toEqual([])
    expect(hints({ gender: 'male' })).toEqual([])
  })
})

it('posts for validity at the grassroots are counted apart, and what comes too late counts next time', () => {
  expect(hints({ application: { validity: 'grassroots' } })).toEqual([{ code: 'separate-quota' }])
  const late = { name: '甲', achievedAt: '2022-10-01', hasEvidence: true }
  expect(hints({ achievements: [late, late] })).toEqual([{ code: 'next-round', count: 2 }])
})
