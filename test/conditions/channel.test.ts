import { describe, expect, it } from 'vitest'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { findingOf } from '../support/findings.ts'

const grassroots = { level: 'associate-senior', validity: 'grassroots', channel: 'grassroots' }
const hardship = { ...grassroots, validity: 'hardship-unit' }

describe('the channel', () => {
  it.each([
    [
      'and the validity are both to be stated',
      {},
      {},
      missing('channel-not-stated', ['application.validity', 'application.channel']),
    ],
    [
      'of the province does not fit a validity that the employer is not open to either',
      { ...hardship, channel: 'province' },
      { hardship: false },
      unmet('validity-refused', { params: { validity: 'hardship-unit', channel: 'province', right: 'grassroots' } }),
    ],
    [
      'of the grassroots fits a validity that the employer is not open to',
      hardship,
      { hardship: false },
      unmet('not-hardship'),
    ],
    ['is to be stated', { validity: 'province' }, {}, missing('channel-not-stated', ['application.channel'])],
    [
      'is stated, the validity is not',
      { channel: 'province' },
      {},
      missing('channel-not-stated', ['application.validity']),
    ],
    ['of the province fits its validity', { validity: 'province', channel: 'province' }, {}, met('channel-fits')],
    [
      'of the province asks nothing of the employer',
      { validity: 'province', channel: 'province' },
      { hardship: false, level: 'city' },
      met('channel-fits'),
    ],
    [
      'is the wrong one',
      { validity: 'province', channel: 'grassroots' },
      {},
      unmet('channel-mismatch', { params: { validity: 'province', channel: 'grassroots', right: 'province' } }),
    ],
    ['of the grassroots is for a unit of the county', grassroots, { level: 'county' }, met('channel-fits')],
    [
      'of the grassroots from a unit of the city',
      grassroots,
      { level: 'city' },
      confirm('grassroots-unclear', { params: { value: 'city' } }),
    ],
    [
      'of the grassroots from a unit of no stated level',
      grassroots,
      {},
      missing('grassroots-not-stated', ['employer.level']),
    ],
    [
      'of the grassroots is offered for senior titles',
      { ...grassroots, level: 'intermediate' },
      { level: 'county' },
      confirm('channel-senior-only', { params: { validity: 'grassroots' } }),
    ],
    [
      'of the grassroots for no stated level',
      { ...grassroots, level: undefined },
      { level: 'county' },
      missing('channel-level', ['application.level']),
    ],
    ['for a hardship unit', hardship, { hardship: true }, met('channel-fits')],
    ['for a unit that is none', hardship, { hardship: false }, unmet('not-hardship')],
    ['for a unit nobody states to be one', hardship, {}, missing('hardship-not-stated', ['employer.hardship'])],
  ])('%s', (_, application, employer, expected) => {
    expect(findingOf('channel', { application, employer })).toEqual(expected)
  })

  it('asks for the unit where nothing is said of it', () => {
    expect(findingOf('channel', { application: hardship })).toEqual(
      missing('hardship-not-stated', ['employer.hardship']),
    )
    expect(findingOf('channel', { application: grassroots })).toEqual(
      missing('grassroots-not-stated', ['employer.level']),
    )
    expect(findingOf('channel', {})).toEqual(
      missing('channel-not-stated', ['application.validity', 'application.channel']),
    )
  })

  it('names no right channel where the policy pairs none', () => {
    const policy = { channel: { ...pingliang2022.channel, pairs: [] } }
    expect(findingOf('channel', { application: { validity: 'province', channel: 'province' } }, { policy })).toEqual(
      unmet('channel-mismatch', { params: { validity: 'province', channel: 'province', right: '' } }),
    )
  })
})
