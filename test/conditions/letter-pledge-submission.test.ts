import { describe, expect, it } from 'vitest'
import { met, missing, notApplicable, unmet } from '../../src/logic/finding.ts'
import { findingOf } from '../support/findings.ts'

describe('the commission letter', () => {
  it.each([
    ['waits for the affiliation', {}, missing('affiliation-not-stated', ['employer.affiliation'])],
    [
      'waits for the affiliation of the employer',
      { employer: {} },
      missing('affiliation-not-stated', ['employer.affiliation']),
    ],
    [
      'is not needed by a local employer',
      { employer: { affiliation: 'local' } },
      notApplicable('letter-not-needed', { params: { affiliation: 'local' } }),
    ],
    [
      'is needed by a central unit',
      { employer: { affiliation: 'central' } },
      missing('letter-open', ['commissionLetter.issued', 'commissionLetter.listed', 'commissionLetter.approved'], {
        params: { open: ['issued', 'listed', 'approved'] },
      }),
    ],
    [
      'lacks its approval',
      {
        employer: { affiliation: 'out-of-province' },
        commissionLetter: { issued: true, listed: true, approved: false },
      },
      missing('letter-open', ['commissionLetter.approved'], { params: { open: ['approved'] } }),
    ],
    [
      'is complete',
      { employer: { affiliation: 'central' }, commissionLetter: { issued: true, listed: true, approved: true } },
      met('letter-complete'),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('commission-letter', person)).toEqual(expected)
  })
})

describe('the pledge', () => {
  it.each([
    [
      'is neither signed nor stamped',
      {},
      missing('pledge-open', ['integrity.pledgeSigned', 'integrity.pledgeStamped'], {
        params: { open: ['integrity.pledgeSigned', 'integrity.pledgeStamped'] },
      }),
    ],
    [
      'is not stamped',
      { integrity: { pledgeSigned: true, pledgeStamped: false } },
      missing('pledge-open', ['integrity.pledgeStamped'], { params: { open: ['integrity.pledgeStamped'] } }),
    ],
    ['is complete', { integrity: { pledgeSigned: true, pledgeStamped: true } }, met('pledge-complete')],
  ])('%s', (_, person, expected) => {
    expect(findingOf('pledge', person)).toEqual(expected)
  })
})

describe('the submission', () => {
  const at = (submittedAt?: string, deletedAt?: string) => ({ submittedAt, deletedAt })

  it.each([
    ['has not happened', {}, '2022-09-16', notApplicable('not-submitted', { params: { deadline: '2022-09-30' } })],
    [
      'can still happen on the last day',
      {},
      '2022-09-30',
      notApplicable('not-submitted', { params: { deadline: '2022-09-30' } }),
    ],
    [
      'can no longer happen the day after',
      {},
      '2022-10-01',
      notApplicable('not-stated-submitted', { params: { deadline: '2022-09-30' } }),
    ],
    [
      'was in time for publicity',
      at('2022-09-15T10:00:00+08:00'),
      '2022-09-16',
      met('submitted', { params: { submitted: '2022-09-15T10:00:00+08:00', deadline: '2022-09-30' } }),
    ],
    [
      'on the last day that leaves time for publicity',
      at('2022-09-22T10:00:00+08:00'),
      '2022-09-22',
      met('submitted', { params: { submitted: '2022-09-22T10:00:00+08:00', deadline: '2022-09-30' } }),
    ],
    [
      'a day later leaves too little',
      at('2022-09-23T10:00:00+08:00'),
      '2022-09-23',
      met('submitted', {
        params: { submitted: '2022-09-23T10:00:00+08:00', deadline: '2022-09-30' },
        cautions: [{ code: 'publicity-window', params: { latest: '2022-09-22' } }],
      }),
    ],
    [
      'in the last second is in time',
      at('2022-09-30T23:59:59+08:00'),
      '2022-10-01',
      met('submitted', {
        params: { submitted: '2022-09-30T23:59:59+08:00', deadline: '2022-09-30' },
        cautions: [{ code: 'publicity-window', params: { latest: '2022-09-22' } }],
      }),
    ],
    [
      'at midnight is too late',
      at('2022-10-01T00:00:00+08:00'),
      '2022-10-01',
      unmet('submitted-late', { params: { submitted: '2022-10-01T00:00:00+08:00', deadline: '2022-09-30' } }),
    ],
    [
      'was deleted and not repeated',
      at('2022-09-15T10:00:00+08:00', '2022-09-16T10:00:00+08:00'),
      '2022-09-30',
      missing('deleted-open', ['application.submittedAt'], { params: { deadline: '2022-09-30' } }),
    ],
    [
      'was deleted, and the portal has closed',
      at('2022-09-15T10:00:00+08:00', '2022-09-16T10:00:00+08:00'),
      '2022-10-01',
      unmet('deleted-closed', { params: { deadline: '2022-09-30' } }),
    ],
    [
      'was repeated after it was deleted',
      at('2022-09-17T10:00:00+08:00', '2022-09-16T10:00:00+08:00'),
      '2022-09-18',
      met('submitted', { params: { submitted: '2022-09-17T10:00:00+08:00', deadline: '2022-09-30' } }),
    ],
    [
      'at the instant of the deletion came before it',
      at('2022-09-16T10:00:00+08:00', '2022-09-16T10:00:00+08:00'),
      '2022-09-18',
      missing('deleted-open', ['application.submittedAt'], { params: { deadline: '2022-09-30' } }),
    ],
    [
      'was deleted before anything was submitted',
      at(undefined, '2022-09-16T10:00:00+08:00'),
      '2022-09-18',
      missing('deleted-open', ['application.submittedAt'], { params: { deadline: '2022-09-30' } }),
    ],
  ])('%s', (_, application, asOf, expected) => {
    expect(findingOf('submission', { application }, { asOf })).toEqual(expected)
  })

  it('is not yet made where nothing is said of an application', () => {
    expect(findingOf('submission', {})).toEqual(notApplicable('not-submitted', { params: { deadline: '2022-09-30' } }))
  })

  it('has no last good day under a policy without publicity', () => {
    expect(
      findingOf('submission', { application: at('2022-09-29T10:00:00+08:00') }, { policy: { publicity: null } }),
    ).toEqual(met('submitted', { params: { submitted: '2022-09-29T10:00:00+08:00', deadline: '2022-09-30' } }))
  })
})
