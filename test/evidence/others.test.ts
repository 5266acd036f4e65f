import { describe, expect, it } from 'vitest'
import { itemPath, Weighing } from '../../src/evidence/evidence.ts'
import { evidenceRules } from '../../src/evidence/list.ts'
import { complete } from '../second-reading/complete.ts'
import { evidenceOf } from '../support/findings.ts'

const outcome = (kind: 'awards' | 'recommendations' | 'achievements', item: object) => {
  const [found] = evidenceOf({ ...complete, [kind]: [item] })
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

describe('an award', () => {
  const award = { name: '奖', kind: 'honour', level: 'city', receivedAt: '2020-05', collective: false }

  it.each([
    [
      'counts at its level',
      award,
      { status: 'counted', countsAs: 'city', possible: 'city', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'counts in science with a remark',
      { ...award, kind: 'science', level: 'province' },
      {
        status: 'counted',
        countsAs: 'province',
        possible: 'province',
        reasons: [{ code: 'counted' }, { code: 'ranked-personnel' }],
        needs: [],
      },
    ],
    [
      'of unknown level',
      { ...award, level: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'level-not-stated' }], needs: ['awards[0].level'] },
    ],
    [
      'of a collective nobody stated',
      { ...award, collective: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'city',
        reasons: [{ code: 'collective-not-stated' }],
        needs: ['awards[0].collective'],
      },
    ],
    [
      'of a collective whose role is not stated',
      { ...award, collective: true },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'city',
        reasons: [{ code: 'role-unknown' }],
        needs: ['awards[0].roleStated'],
      },
    ],
    [
      'of a collective without a role',
      { ...award, collective: true, roleStated: false },
      { status: 'rejected', countsAs: 'none', possible: 'city', reasons: [{ code: 'role-not-stated' }], needs: [] },
    ],
    [
      'of a collective with a role',
      { ...award, collective: true, roleStated: true },
      { status: 'counted', countsAs: 'city', possible: 'city', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'of a competition by the administration',
      { ...award, kind: 'competition', organiser: 'administrative' },
      { status: 'counted', countsAs: 'city', possible: 'city', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'of a competition by somebody else',
      { ...award, kind: 'competition', organiser: 'other' },
      { status: 'rejected', countsAs: 'none', possible: 'city', reasons: [{ code: 'organiser-other' }], needs: [] },
    ],
    [
      'of a competition by nobody stated',
      { ...award, kind: 'competition' },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'city',
        reasons: [{ code: 'organiser-not-stated' }],
        needs: ['awards[0].organiser'],
      },
    ],
    [
      'that commends, with approval',
      { ...award, kind: 'commendation', approved: true },
      { status: 'counted', countsAs: 'city', possible: 'city', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'that commends, without approval',
      { ...award, kind: 'commendation', approved: false },
      { status: 'rejected', countsAs: 'none', possible: 'city', reasons: [{ code: 'not-approved' }], needs: [] },
    ],
    [
      'that commends, of unknown approval',
      { ...award, kind: 'commendation' },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'city',
        reasons: [{ code: 'approval-not-stated' }],
        needs: ['awards[0].approved'],
      },
    ],
    [
      'that commends in the province',
      { ...award, kind: 'commendation', level: 'province' },
      { status: 'counted', countsAs: 'province', possible: 'province', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'that commends at no stated level',
      { ...award, kind: 'commendation', level: undefined },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'level-not-stated' }], needs: ['awards[0].level'] },
    ],
    [
      'for a talent of the province',
      { ...award, kind: 'talent', level: undefined, talent: 'province-leading', byOrganisationDepartment: true },
      { status: 'counted', countsAs: 'province', possible: 'province', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'for a talent of the city by somebody',
      { ...award, kind: 'talent', level: undefined, talent: 'city-leading', byOrganisationDepartment: false },
      { status: 'confirm', countsAs: 'none', possible: 'city', reasons: [{ code: 'talent-recogniser' }], needs: [] },
    ],
    [
      'for a talent of no stated programme',
      { ...award, kind: 'talent', level: 'city', byOrganisationDepartment: true },
      { status: 'missing', countsAs: 'none', reasons: [{ code: 'level-not-stated' }], needs: ['awards[0].talent'] },
    ],
    [
      'of unknown date',
      { ...award, receivedAt: undefined },
      {
        status: 'missing',
        countsAs: 'none',
        possible: 'city',
        reasons: [{ code: 'no-date' }],
        needs: ['awards[0].receivedAt'],
      },
    ],
  ])('%s', (_, item, expected) => {
    expect(outcome('awards', item)).toEqual(expected)
  })
})

describe('a recommendation', () => {
  const recommendation = {
    content: '推荐',
    madeAt: '2020-05',
    appliedInWriting: true,
    employerAgreed: true,
    reviewers: 3,
    approvals: 2,
    settledResult: false,
    benefit: true,
    honest: true,
    policyKnown: true,
    expertInformed: true,
  }

  it.each([
    [
      'counts with two of three reviewers',
      recommendation,
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'does not count with three of five',
      { ...recommendation, reviewers: 5, approvals: 3 },
      {
        status: 'rejected',
        reasons: [{ code: 'too-few-approvals', params: { approvals: 3, reviewers: 5, share: '2/3' } }],
        needs: [],
      },
    ],
    [
      'of unknown reviewers',
      { ...recommendation, reviewers: undefined },
      { status: 'missing', reasons: [{ code: 'reviewers-not-stated' }], needs: ['recommendations[0].reviewers'] },
    ],
    [
      'of no reviewers',
      { ...recommendation, reviewers: 0 },
      {
        status: 'missing',
        reasons: [{ code: 'reviewers-not-stated' }],
        needs: ['recommendations[0].reviewers', 'recommendations[0].approvals'],
      },
    ],
    [
      'of unknown approvals',
      { ...recommendation, approvals: undefined },
      { status: 'missing', reasons: [{ code: 'reviewers-not-stated' }], needs: ['recommendations[0].approvals'] },
    ],
    [
      'of which nothing is known',
      { content: '推荐' },
      {
        status: 'missing',
        reasons: [{ code: 'statements-open' }, { code: 'reviewers-not-stated' }],
        needs: [
          'recommendations[0].appliedInWriting',
          'recommendations[0].employerAgreed',
          'recommendations[0].settledResult',
          'recommendations[0].benefit',
          'recommendations[0].honest',
          'recommendations[0].policyKnown',
          'recommendations[0].expertInformed',
          'recommendations[0].reviewers',
          'recommendations[0].approvals',
        ],
      },
    ],
    [
      'that employer and benefit exclude',
      { ...recommendation, employerAgreed: false, benefit: false },
      {
        status: 'rejected',
        reasons: [{ code: 'recommendation-employerAgreed' }, { code: 'recommendation-benefit' }],
        needs: [],
      },
    ],
    [
      'of a settled result',
      { ...recommendation, settledResult: true },
      { status: 'rejected', reasons: [{ code: 'recommendation-settledResult' }], needs: [] },
    ],
    [
      'without a date',
      { ...recommendation, madeAt: undefined },
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'made after the cut-off',
      { ...recommendation, madeAt: '2022-10-01' },
      { status: 'next-round', reasons: [{ code: 'after-cutoff', params: { date: '2022-10-01' } }], needs: [] },
    ],
    [
      'made before the title',
      { ...recommendation, madeAt: '2016-11-30' },
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2016-11-30' } }], needs: [] },
    ],
  ])('%s', (_, item, expected) => {
    expect(outcome('recommendations', item)).toEqual(expected)
  })
})

describe('an achievement', () => {
  const achievement = { name: '项目', achievedAt: '2020-05', hasEvidence: true }

  it.each([
    ['counts', achievement, { status: 'counted', reasons: [{ code: 'counted' }], needs: [] }],
    [
      'lacks evidence',
      { ...achievement, hasEvidence: false },
      { status: 'missing', reasons: [{ code: 'no-evidence' }], needs: ['achievements[0].hasEvidence'] },
    ],
    [
      'lacks evidence and date',
      { name: '项目' },
      {
        status: 'missing',
        reasons: [{ code: 'no-evidence' }, { code: 'no-date' }],
        needs: ['achievements[0].hasEvidence', 'achievements[0].achievedAt'],
      },
    ],
  ])('%s', (_, item, expected) => {
    expect(outcome('achievements', item)).toEqual(expected)
  })
})

describe('the items of a person', () => {
  it('are of four kinds, in the order of the report', () => {
    expect(evidenceRules.map(({ kind }) => kind)).toEqual(['paper', 'award', 'recommendation', 'achievement'])
  })

  it('are judged in the order of papers, awards, recommendations, achievements, each with its position', () => {
    const items = evidenceOf({
      achievements: [{ name: '项目' }],
      recommendations: [{ content: '推荐' }],
      awards: [{ name: '奖', kind: 'honour' }],
      papers: [
        { title: '一', level: 'core' },
        { title: '二', level: 'core' },
      ],
    })
    expect(items.map(({ kind, index }) => `${kind} ${index}`)).toEqual([
      'paper 0',
      'paper 1',
      'award 0',
      'recommendation 0',
      'achievement 0',
    ])
    expect(items[1]?.needs).toEqual([
      'papers[1].coreInYear',
      'papers[1].kind',
      'papers[1].cnki',
      'papers[1].employerReport',
      'papers[1].similarity',
      'papers[1].publishedAt',
    ])
    expect(evidenceOf({})).toEqual([])
  })

  it('are named by list and position, however many there are', () => {
    expect([0, 63, 64, 100].map((index) => itemPath('papers', index))).toEqual([
      'papers[0]',
      'papers[63]',
      'papers[64]',
      'papers[100]',
    ])
    expect(itemPath('awards', 0)).toBe('awards[0]')
  })

  it('are named alike the first time and every other time a list is asked for', () => {
    for (let time = 0; time < 2; time++) {
      expect([0, 1, 63, 64].map((index) => itemPath('asked-here-only', index))).toEqual([
        'asked-here-only[0]',
        'asked-here-only[1]',
        'asked-here-only[63]',
        'asked-here-only[64]',
      ])
    }
  })
})

describe('weighing', () => {
  it('keeps the reasons and needs of the status that wins, each once', () => {
    const item = new Weighing()
    item.add('confirm', 'weak', ['x'])
    item.add('missing', 'open', ['a', 'b'])
    item.add('missing', 'open', ['b', 'c'])
    item.add('missing', 'other', undefined, { date: '2020' })
    item.add('confirm', 'weak', ['y'])
    expect(item.finding('paper', 3, 'core', 'core')).toEqual({
      kind: 'paper',
      index: 3,
      status: 'missing',
      countsAs: 'none',
      possible: 'core',
      reasons: [{ code: 'open' }, { code: 'other', params: { date: '2020' } }],
      needs: ['a', 'b', 'c'],
    })
    item.add('next-round', 'late')
    item.add('rejected', 'out')
    item.add('next-round', 'late')
    item.remark('mind')
    item.remark('this')
    expect(item.finding('paper', 3, 'core')).toEqual({
      kind: 'paper',
      index: 3,
      status: 'rejected',
      countsAs: 'none',
      reasons: [{ code: 'out' }, { code: 'mind' }, { code: 'this' }],
      needs: [],
    })
  })

  it('says of an item without reasons that it counts', () => {
    const item = new Weighing()
    expect(item.finding('award', 0, 'city', 'city')).toEqual({
      kind: 'award',
      index: 0,
      status: 'counted',
      countsAs: 'city',
      possible: 'city',
      reasons: [{ code: 'counted' }],
      needs: [],
    })
    expect(item.finding('achievement', 0)).toEqual({
      kind: 'achievement',
      index: 0,
      status: 'counted',
      reasons: [{ code: 'counted' }],
      needs: [],
    })
    item.remark('mind')
    expect(item.finding('award', 0, 'city')).toEqual({
      kind: 'award',
      index: 0,
      status: 'counted',
      countsAs: 'city',
      reasons: [{ code: 'counted' }, { code: 'mind' }],
      needs: [],
    })
  })
})
