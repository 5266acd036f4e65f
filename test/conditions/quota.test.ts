import { describe, expect, it } from 'vitest'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { findingOf } from '../support/findings.ts'

const senior = { level: 'associate-senior' }
const intermediate = { level: 'intermediate' }
const rural = (from: string, to?: string) => ({ ruralService: [{ from, to }] })

describe('a free post', () => {
  it.each([
    ['waits for the level', {}, {}, missing('level-not-stated', ['application.level'])],
    [
      'waits for the level of the application',
      { application: {} },
      {},
      missing('level-not-stated', ['application.level']),
    ],
    ['is not stated', { application: senior }, {}, missing('quota-not-stated', ['application.quotaAvailable'])],
    ['is there', { application: { ...senior, quotaAvailable: true } }, {}, met('quota')],
    ['is not there', { application: { ...senior, quotaAvailable: false } }, {}, unmet('quota-false')],
    [
      'is not in the table',
      { application: senior },
      { seat: { listed: false, need: 'employer.name' } },
      missing('quota-unlisted', ['employer.name']),
    ],
    [
      'is there by the table',
      { application: senior },
      { seat: { listed: true, posts: 2, applicants: 2 } },
      met('quota-enough', { params: { posts: 2, applicants: 2, over: 0 } }),
    ],
    [
      'is left over by the table',
      { application: senior },
      { seat: { listed: true, posts: 3, applicants: 1 } },
      met('quota-enough', { params: { posts: 3, applicants: 1, over: -2 } }),
    ],
    [
      'is one of too few',
      { application: senior },
      { seat: { listed: true, posts: 1, applicants: 3 } },
      confirm('quota-over', { params: { posts: 1, applicants: 3, over: 2 }, gap: { people: 2 } }),
    ],
  ] as const)('%s', (_, person, round, expected) => {
    expect(findingOf('quota', person, round)).toEqual(expected)
  })
})

describe('rural service', () => {
  it.each([
    [
      'of thirty years exempts from a senior post',
      senior,
      rural('1993-01', '2022-12'),
      met('rural-exemption', {
        params: { months: 360, need: 360, level: 'associate-senior' },
        cautions: [{ code: 'anniversary-boundary', params: { months: 360, anniversary: 359, need: 360 } }],
      }),
    ],
    [
      'of more than thirty years',
      senior,
      rural('1990-01', '2022-12'),
      met('rural-exemption', { params: { months: 396, need: 360, level: 'associate-senior' } }),
    ],
    ['of a month less does not', senior, rural('1993-02'), missing('quota-not-stated', ['application.quotaAvailable'])],
    [
      'of twenty years exempts from an intermediate post',
      intermediate,
      rural('2003-01'),
      met('rural-exemption', {
        params: { months: 240, need: 240, level: 'intermediate' },
        cautions: [{ code: 'anniversary-boundary', params: { months: 240, anniversary: 239, need: 240 } }],
      }),
    ],
    [
      'of a month less than twenty years does not',
      intermediate,
      rural('2003-02'),
      missing('quota-not-stated', ['application.quotaAvailable']),
    ],
    [
      'of some day in 1993 leaves it open',
      senior,
      rural('1993'),
      missing('quota-not-stated', ['application.quotaAvailable', 'work.ruralService'], {
        also: [{ code: 'rural-imprecise', params: { months: 349, need: 360, level: 'associate-senior' } }],
      }),
    ],
    ['of nobody', senior, { ruralService: [] }, missing('quota-not-stated', ['application.quotaAvailable'])],
    [
      'exempts from no technician post',
      { level: 'technician' },
      rural('1980-01'),
      missing('quota-not-stated', ['application.quotaAvailable']),
    ],
    [
      'exempts from no assistant post',
      { level: 'assistant' },
      rural('1980-01'),
      missing('quota-not-stated', ['application.quotaAvailable']),
    ],
  ])('%s', (_, application, work, expected) => {
    expect(findingOf('quota', { application, work })).toEqual(expected)
  })

  it('is not looked at where a post is free', () => {
    expect(findingOf('quota', { application: { ...senior, quotaAvailable: true }, work: rural('2000-01') })).toEqual(
      met('quota'),
    )
    expect(findingOf('quota', { application: { ...senior, quotaAvailable: false }, work: rural('2000-01') })).toEqual(
      unmet('quota-false', {
        also: [{ code: 'rural-short', params: { months: 276, need: 360, level: 'associate-senior' } }],
      }),
    )
  })

  it('exempts from nothing where the policy says so', () => {
    const policy = { quota: { ...pingliang2022.quota, ruralMonths: null } }
    expect(findingOf('quota', { application: senior, work: rural('1980-01') }, { policy })).toEqual(
      missing('quota-not-stated', ['application.quotaAvailable']),
    )
  })

  it.each([true, false])('is the reason where a post is free: %s', (quotaAvailable) => {
    const person = { application: { ...senior, quotaAvailable }, work: rural('1990-01', '2022-12') }
    expect(findingOf('quota', person)).toEqual(
      met('rural-exemption', { params: { months: 396, need: 360, level: 'associate-senior' } }),
    )
  })
})
