import { describe, expect, it } from 'vitest'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { complete } from '../second-reading/complete.ts'
import { findingOf, waysOf } from '../support/findings.ts'

const paper = {
  title: '论文',
  level: 'core',
  publishedAt: '2020-05',
  kind: 'regular',
  coreInYear: true,
  cnki: true,
  similarity: 3,
}
const award = { name: '奖', kind: 'honour', level: 'city', receivedAt: '2020-05', collective: false }
const project = { name: '项目', achievedAt: '2020-05', hasEvidence: true, satisfies: '四' }
const base = { ...complete, performance: undefined }

describe('performance by statement', () => {
  const rejected = { ...paper, kind: 'internal' }

  it.each([
    ['is for a document the notice does not contain', base, confirm('performance-external', { basis: 'external' })],
    [
      'is confirmed',
      { ...base, performance: { confirmed: true }, papers: [paper] },
      met('performance-attested', { basis: 'attested' }),
    ],
    ['is denied', { ...base, performance: { confirmed: false } }, unmet('performance-denied', { basis: 'attested' })],
    [
      'is confirmed, but evidence is rejected',
      { ...base, performance: { confirmed: true }, papers: [rejected, paper, rejected] },
      met('performance-attested', {
        basis: 'attested',
        cautions: [{ code: 'rejected-evidence', params: { rejected: 2 } }],
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('performance', person)).toEqual(expected)
  })
})

describe('performance by a table', () => {
  const policy: Partial<Policy> = {
    performance: [
      { level: 'intermediate', validity: 'province', need: 0, items: [] },
      {
        level: 'associate-senior',
        validity: 'province',
        need: 2,
        items: [
          { id: '一', evidence: 'paper', countsAs: 'core', atLeast: 2 },
          { id: '二', evidence: 'award', countsAs: 'city', atLeast: 1 },
          { id: '三', evidence: 'recommendation', atLeast: 1 },
          { id: '四', statement: '主持一项' },
        ],
      },
    ],
  }
  const of = (facts: object) => ({ ...base, ...facts })
  const open = { ...paper, cnki: undefined }

  it.each([
    [
      'waits for level and validity',
      { application: {} },
      missing('performance-level', ['application.level', 'application.validity']),
    ],
    [
      'waits for both where there is no application',
      {},
      missing('performance-level', ['application.level', 'application.validity']),
    ],
    [
      'waits for the validity',
      { application: { level: 'associate-senior' } },
      missing('performance-level', ['application.validity']),
    ],
    [
      'waits for the level',
      { application: { validity: 'province' } },
      missing('performance-level', ['application.level']),
    ],
    [
      'has no row for the validity',
      of({ application: { level: 'associate-senior', validity: 'grassroots' } }),
      confirm('performance-external', { basis: 'external' }),
    ],
    [
      'has no row for the level',
      of({ application: { level: 'full-senior', validity: 'province' } }),
      confirm('performance-external', { basis: 'external' }),
    ],
    [
      'is short with nothing',
      base,
      unmet('performance-short', { params: { need: 2, sure: 0, possible: 0, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'is reached by two papers and an award',
      of({ papers: [paper, paper], awards: [award] }),
      met('performance-reached', { params: { need: 2, sure: 2, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'is short by one paper too few',
      of({ papers: [paper], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'is open while a second paper is',
      of({ papers: [paper, open], awards: [award] }),
      confirm('performance-open', { params: { need: 2, sure: 1, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'is open while a confirmation is',
      of({ papers: [paper, { ...paper, kind: 'electronic' }], awards: [award] }),
      confirm('performance-open', { params: { need: 2, sure: 1, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'does not take for core a paper with more than the cap for core',
      of({ papers: [paper, { ...paper, similarity: 20 }], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'does not take a paper of another level',
      of({ papers: [paper, { ...paper, level: 'provincial', inRegister: true }], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'does not take an open paper of another level',
      of({ papers: [paper, { ...open, level: 'provincial', inRegister: true }], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'does not take an award of another level',
      of({ papers: [paper, paper], awards: [{ ...award, level: 'province' }] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'may take an award of no stated level',
      of({ papers: [paper, paper], awards: [{ ...award, level: undefined }] }),
      confirm('performance-open', { params: { need: 2, sure: 1, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'does not take a paper that is rejected',
      of({ papers: [paper, { ...paper, kind: 'internal' }], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'takes an achievement attested to satisfy the item',
      of({ achievements: [project], awards: [award] }),
      met('performance-reached', { params: { need: 2, sure: 2, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'takes no achievement attested for another item',
      of({ achievements: [{ ...project, satisfies: '五' }], awards: [award] }),
      unmet('performance-short', { params: { need: 2, sure: 1, possible: 1, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'takes the one of two achievements that is attested',
      of({ achievements: [{ ...project, satisfies: undefined }, project], awards: [award] }),
      met('performance-reached', { params: { need: 2, sure: 2, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
    [
      'may take an achievement without evidence',
      of({ achievements: [{ ...project, hasEvidence: undefined }], awards: [award] }),
      confirm('performance-open', { params: { need: 2, sure: 1, possible: 2, items: 4 }, basis: 'local-standard' }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('performance', person, { policy })).toEqual(expected)
  })

  it.each([
    ['takes a core paper where any will do', {}, paper, 'met'],
    ['takes a provincial paper where any will do', {}, { ...paper, level: 'provincial', inRegister: true }, 'met'],
    [
      'does not take for core a paper that counts as provincial, though it was claimed as core',
      { countsAs: 'core' },
      { ...paper, coreInYear: false, inAuthorityList: false, inRegister: true },
      'unmet',
    ],
    [
      'takes for provincial a paper that was claimed as core and counts as provincial',
      { countsAs: 'provincial' },
      { ...paper, coreInYear: false, inAuthorityList: false, inRegister: true },
      'met',
    ],
  ])('%s', (_, level, one, expected) => {
    const items = [{ id: '一', evidence: 'paper' as const, atLeast: 1, ...level }]
    const table: Partial<Policy> = {
      performance: [{ level: 'associate-senior', validity: 'province', need: 1, items }],
    }
    expect(findingOf('performance', of({ papers: [one] }), { policy: table }).status).toBe(expected)
  })

  it('keeps a ledger of its items', () => {
    expect(waysOf('performance', of({ papers: [paper, open], awards: [award] }), { policy })).toEqual([
      { item: '一', reached: 'maybe' },
      { item: '二', reached: 'yes' },
      { item: '三', reached: 'no' },
      { item: '四', reached: 'no' },
    ])
    expect(waysOf('performance', base, { policy })).toEqual([
      { item: '一', reached: 'no' },
      { item: '二', reached: 'no' },
      { item: '三', reached: 'no' },
      { item: '四', reached: 'no' },
    ])
  })
})
