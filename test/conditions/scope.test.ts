import { describe, expect, it } from 'vitest'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { findingOf } from '../support/findings.ts'

describe('the employer', () => {
  it.each([
    [
      'of a kind and affiliation of the notice is in scope',
      { kind: 'enterprise', affiliation: 'local' },
      met('in-scope', { params: { value: 'enterprise' } }),
    ],
    [
      'of neither kind nor affiliation stated lacks both',
      {},
      missing('kind-not-stated', ['employer.kind', 'employer.affiliation'], {
        also: [{ code: 'affiliation-not-stated' }],
      }),
    ],
    ['of an unknown affiliation', { kind: 'institution' }, missing('affiliation-not-stated', ['employer.affiliation'])],
    [
      'that is a government organ is out',
      { kind: 'government', affiliation: 'local' },
      unmet('kind-refused', { params: { value: 'government' } }),
    ],
    [
      'that is a government organ elsewhere is out for two reasons',
      { kind: 'government', affiliation: 'outside' },
      unmet('kind-refused', {
        params: { value: 'government' },
        also: [{ code: 'affiliation-refused', params: { value: 'outside' } }],
      }),
    ],
    [
      'that is self-employment is not named',
      { kind: 'self-employed', affiliation: 'central' },
      confirm('kind-unclear', { params: { value: 'self-employed' } }),
    ],
  ])('%s', (_, employer, expected) => {
    expect(findingOf('employer-scope', { employer })).toEqual(expected)
  })
})

describe('engineering work', () => {
  it.each([
    ['is done', { engineering: true }, met('engineering')],
    ['is not done', { engineering: false }, unmet('engineering-false')],
    ['is not stated', {}, missing('engineering-not-stated', ['work.engineering'])],
  ])('%s', (_, work, expected) => {
    expect(findingOf('engineering-work', { work })).toEqual(expected)
  })

  it('is not stated where nothing is said of the work', () => {
    expect(findingOf('engineering-work', {})).toEqual(missing('engineering-not-stated', ['work.engineering']))
  })
})

describe('the target level', () => {
  it.each([
    ['associate-senior', met('level', { params: { value: 'associate-senior' } })],
    ['full-senior', confirm('level-unclear', { params: { value: 'full-senior' } })],
    ['assistant', unmet('level-refused', { params: { value: 'assistant' } })],
    [undefined, missing('level-not-stated', ['application.level'])],
  ])('%s', (level, expected) => {
    expect(findingOf('target-level', { application: { level } })).toEqual(expected)
  })
})

describe('the specialty', () => {
  const refusing: Partial<Policy> = { specialties: { ...pingliang2022.specialties, unlisted: 'refused' } }

  it.each([
    ['is listed', { specialty: '机械工程' }, {}, met('specialty-listed', { params: { specialty: '机械工程' } })],
    ['is not stated', {}, {}, missing('specialty-not-stated', ['application.specialty'])],
    [
      'is not listed, which the 等 leaves open',
      { specialty: '园林' },
      {},
      confirm('specialty-unlisted', { params: { specialty: '园林' } }),
    ],
    [
      'is not listed where the list is closed',
      { specialty: '园林' },
      { policy: refusing },
      unmet('specialty-refused', { params: { specialty: '园林' } }),
    ],
    [
      'is for senior titles',
      { specialty: '水利', level: 'associate-senior' },
      {},
      met('specialty-listed', { params: { specialty: '水利' } }),
    ],
    [
      'is for senior titles only',
      { specialty: '水利', level: 'intermediate' },
      {},
      unmet('specialty-senior-only', { params: { specialty: '水利' } }),
    ],
    [
      'is for senior titles, and the level is not stated',
      { specialty: '水利' },
      {},
      missing('specialty-level', ['application.level'], { params: { specialty: '水利' } }),
    ],
  ])('%s', (_, application, round, expected) => {
    expect(findingOf('specialty', { application }, round)).toEqual(expected)
  })
})
