import { describe, expect, it } from 'vitest'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { complete } from '../second-reading/complete.ts'
import { evidenceOf } from '../support/findings.ts'

const core = {
  title: '论文',
  level: 'core',
  publishedAt: '2020-05',
  kind: 'regular',
  coreInYear: true,
  cnki: true,
  similarity: 3,
}
const provincial = { ...core, level: 'provincial', coreInYear: undefined, inRegister: true }
const bridge = { ...core, coreInYear: false, inAuthorityList: true, publishedAt: '2018-06-30' }
const outcome = (paper: object, round?: object, title: object = { obtainedAt: '2010' }) => {
  const [found] = evidenceOf({ ...complete, title: { ...complete.title, ...title }, papers: [paper] }, round)
  return (
    found && {
      status: found.status,
      countsAs: found.countsAs,
      possible: found.possible,
      reasons: found.reasons,
      needs: found.needs,
    }
  )
}

describe('a paper in a core journal', () => {
  it.each([
    ['counts', core, { status: 'counted', countsAs: 'core', reasons: [{ code: 'counted' }], needs: [] }],
    [
      'lacks the core list of its year',
      { ...core, coreInYear: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'core-not-stated' }], needs: ['papers[0].coreInYear'] },
    ],
    [
      'counts as a provincial one where it was in neither list',
      { ...core, coreInYear: false, inAuthorityList: false, inRegister: true },
      { status: 'counted', countsAs: 'provincial', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'counts as core in the old list of authority journals',
      bridge,
      { status: 'counted', countsAs: 'core', reasons: [{ code: 'counted' }, { code: 'authority-bridge' }], needs: [] },
    ],
    [
      'is no authority journal’s on the day the list ended or after it',
      { ...bridge, publishedAt: '2018-07-02', inRegister: true },
      { status: 'counted', countsAs: 'provincial', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'is open on the day the list ended',
      { ...bridge, publishedAt: '2018-07-01' },
      {
        status: 'confirm',
        countsAs: 'none',
        reasons: [{ code: 'authority-day', params: { date: '2018-07-01' } }],
        needs: [],
      },
    ],
    [
      'is open in a year',
      { ...bridge, publishedAt: '2018' },
      {
        status: 'confirm',
        countsAs: 'none',
        reasons: [{ code: 'authority-day', params: { date: '2018' } }],
        needs: [],
      },
    ],
    [
      'lacks the word on the authority list',
      { ...bridge, inAuthorityList: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        reasons: [{ code: 'authority-not-stated' }],
        needs: ['papers[0].inAuthorityList'],
      },
    ],
    [
      'lacks the date that decides the authority list',
      { ...bridge, publishedAt: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'no-date' }], needs: ['papers[0].publishedAt'] },
    ],
    [
      'lacks that date and the kind of issue',
      { ...bridge, publishedAt: undefined, kind: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        reasons: [{ code: 'no-date' }, { code: 'kind-not-stated' }],
        needs: ['papers[0].publishedAt', 'papers[0].kind'],
      },
    ],
    [
      'without a kind',
      { ...core, kind: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'kind-not-stated' }], needs: ['papers[0].kind'] },
    ],
    [
      'in a supplement',
      { ...core, kind: 'supplement' },
      {
        status: 'rejected',
        countsAs: 'none',
        reasons: [{ code: 'kind-excluded', params: { kind: 'supplement' } }],
        needs: [],
      },
    ],
    [
      'in an electronic journal',
      { ...core, kind: 'electronic' },
      { status: 'confirm', countsAs: 'none', reasons: [{ code: 'electronic-confirm' }], needs: [] },
    ],
    [
      'with 15 percent',
      { ...core, similarity: 15 },
      { status: 'counted', countsAs: 'core', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'with more than 15 percent',
      { ...core, similarity: 15.5 },
      {
        status: 'confirm',
        countsAs: 'none',
        reasons: [{ code: 'similarity-over-core', params: { similarity: 15.5, cap: 15, provincialCap: 25 } }],
        needs: [],
      },
    ],
    [
      'with 25 percent',
      { ...core, similarity: 25 },
      {
        status: 'confirm',
        countsAs: 'none',
        reasons: [{ code: 'similarity-over-core', params: { similarity: 25, cap: 15, provincialCap: 25 } }],
        needs: [],
      },
    ],
    [
      'with more than 25 percent',
      { ...core, similarity: 25.1 },
      {
        status: 'rejected',
        countsAs: 'none',
        reasons: [{ code: 'similarity-over', params: { similarity: 25.1, cap: 25 } }],
        needs: [],
      },
    ],
    [
      'of unknown similarity',
      { ...core, similarity: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        reasons: [{ code: 'similarity-not-stated' }],
        needs: ['papers[0].similarity'],
      },
    ],
    [
      'without a duplicate check',
      { ...core, cnki: false },
      {
        status: 'missing',
        countsAs: 'none',
        reasons: [{ code: 'no-duplicate-check' }],
        needs: ['papers[0].cnki', 'papers[0].employerReport'],
      },
    ],
    [
      'with the employer’s duplicate check',
      { ...core, cnki: undefined, employerReport: true },
      { status: 'counted', countsAs: 'core', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'of unknown date',
      { ...core, publishedAt: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'no-date' }], needs: ['papers[0].publishedAt'] },
    ],
    [
      'of which everything is open',
      { title: '论文', level: 'core' },
      {
        status: 'missing',
        countsAs: 'none',
        reasons: [
          { code: 'core-not-stated' },
          { code: 'kind-not-stated' },
          { code: 'no-duplicate-check' },
          { code: 'similarity-not-stated' },
          { code: 'no-date' },
        ],
        needs: [
          'papers[0].coreInYear',
          'papers[0].kind',
          'papers[0].cnki',
          'papers[0].employerReport',
          'papers[0].similarity',
          'papers[0].publishedAt',
        ],
      },
    ],
  ])('%s', (_, paper, expected) => {
    expect({ ...outcome(paper), possible: undefined }).toEqual(expected)
  })
})

describe('a paper claimed as core', () => {
  it.each([
    ['of the core list of its year', {}, 'core'],
    ['of unknown similarity', { similarity: undefined }, 'core'],
    ['with more than the cap for core', { similarity: 15.5 }, 'provincial'],
    ['not known to be on the list of its year', { coreInYear: undefined }, undefined],
    ['of neither list', { coreInYear: false, inAuthorityList: false }, 'provincial'],
    ['of a list nobody looked at', { coreInYear: false, publishedAt: '2016' }, undefined],
    ['later than the list of authority journals', { coreInYear: false, publishedAt: '2019' }, 'provincial'],
  ])('%s can still come to count as %s', (_, stated, level) => {
    expect(outcome({ ...core, ...stated })?.possible).toBe(level)
  })

  it('around the day the list of authority journals ended needs its day as much as the list', () => {
    const around = { ...bridge, inAuthorityList: undefined, publishedAt: '2018' }
    expect(outcome(around)?.needs).toEqual(['papers[0].inAuthorityList', 'papers[0].publishedAt'])
  })
})

describe('a paper in a provincial journal', () => {
  it.each([
    [
      'counts',
      provincial,
      { status: 'counted', countsAs: 'provincial', possible: 'provincial', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'is not in the register',
      { ...provincial, inRegister: false },
      {
        status: 'rejected',
        countsAs: 'none',
        possible: 'provincial',
        reasons: [{ code: 'not-in-register' }],
        needs: [],
      },
    ],
    [
      'of which the register is not stated',
      { ...provincial, inRegister: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'provincial',
        reasons: [{ code: 'register-not-stated' }],
        needs: ['papers[0].inRegister'],
      },
    ],
    [
      'in an electronic journal',
      { ...provincial, kind: 'electronic' },
      {
        status: 'rejected',
        countsAs: 'none',
        possible: 'provincial',
        reasons: [{ code: 'electronic-refused' }],
        needs: [],
      },
    ],
    [
      'with 25 percent',
      { ...provincial, similarity: 25 },
      { status: 'counted', countsAs: 'provincial', possible: 'provincial', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'with more than 25 percent',
      { ...provincial, similarity: 26 },
      {
        status: 'rejected',
        countsAs: 'none',
        possible: 'provincial',
        reasons: [{ code: 'similarity-over', params: { similarity: 26, cap: 25 } }],
        needs: [],
      },
    ],
    [
      'is rejected for two reasons',
      { ...provincial, similarity: 26, kind: 'proceedings' },
      {
        status: 'rejected',
        countsAs: 'none',
        possible: 'provincial',
        reasons: [
          { code: 'kind-excluded', params: { kind: 'proceedings' } },
          { code: 'similarity-over', params: { similarity: 26, cap: 25 } },
        ],
        needs: [],
      },
    ],
  ])('%s', (_, paper, expected) => {
    expect(outcome(paper)).toEqual(expected)
  })
})

describe('a policy', () => {
  const { papers } = pingliang2022

  it.each([
    [
      'that accepts electronic journals',
      { ...core, kind: 'electronic' },
      { electronic: { core: 'accepted', provincial: 'accepted' } },
      { status: 'counted', countsAs: 'core', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'without authority journals',
      { ...bridge, inRegister: true },
      { authorityBefore: null },
      { status: 'counted', countsAs: 'provincial', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'with a higher cap for core journals',
      { ...core, similarity: 35 },
      { caps: { core: 30, provincial: 20 } },
      {
        status: 'rejected',
        countsAs: 'none',
        reasons: [{ code: 'similarity-over', params: { similarity: 35, cap: 30 } }],
        needs: [],
      },
    ],
  ] as const)('%s', (_, paper, changed, expected) => {
    const found = outcome(paper, { policy: { papers: { ...papers, ...changed } } })
    expect({ ...found, possible: undefined }).toEqual(expected)
  })
})
