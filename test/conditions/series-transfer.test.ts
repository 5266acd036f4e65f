import { describe, expect, it } from 'vitest'
import { confirm, met, missing, notApplicable, unmet } from '../../src/logic/finding.ts'
import { engineer } from '../second-reading/engineer.ts'
import { findingOf } from '../support/findings.ts'

const teacher = { series: '教师', level: 'intermediate', obtainedAt: '2012-03' }
const transferring = (facts: object = {}) => ({
  title: teacher,
  application: { type: 'transfer', level: 'intermediate' },
  transfer: { postChanged: true, assessmentPassed: true },
  ...facts,
})

describe('a title of another series', () => {
  it.each([
    ['is not stated', {}, missing('title-not-stated', ['title'])],
    ['is none', { title: null }, notApplicable('no-title')],
    ['may be transferred at its level', transferring(), met('transfer-possible')],
    [
      'waits for the type',
      transferring({ application: { level: 'intermediate' } }),
      missing('type-not-stated', ['application.type'], { params: { series: '教师', level: 'intermediate' } }),
    ],
    [
      'waits for the type where there is no application',
      transferring({ application: undefined }),
      missing('type-not-stated', ['application.type'], { params: { series: '教师', level: 'intermediate' } }),
    ],
    [
      'opens no promotion',
      transferring({ application: { type: 'promotion', level: 'associate-senior' } }),
      unmet('not-transferred', { params: { series: '教师', level: 'intermediate' } }),
    ],
    [
      'may not be transferred to another level',
      transferring({ application: { type: 'transfer', level: 'associate-senior' } }),
      unmet('transfer-level', { params: { level: 'intermediate', target: 'associate-senior' } }),
    ],
    [
      'waits for the level',
      transferring({ application: { type: 'transfer' } }),
      missing('level-not-stated', ['application.level']),
    ],
    [
      'waits for the change of post and the assessment',
      transferring({ transfer: undefined }),
      missing('post-changed-not-stated', ['transfer.postChanged', 'transfer.assessmentPassed'], {
        also: [{ code: 'assessment-passed-not-stated' }],
      }),
    ],
    [
      'may not be transferred without the post',
      transferring({ transfer: { postChanged: false, assessmentPassed: true } }),
      unmet('post-changed-false'),
    ],
    [
      'may not be transferred without the assessment',
      transferring({ transfer: { postChanged: true, assessmentPassed: false } }),
      unmet('assessment-passed-false'),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('series-transfer', person)).toEqual(expected)
  })
})

describe('an engineering title', () => {
  it.each([
    ['needs no transfer', engineer({ title: { obtainedAt: '2016' } }), notApplicable('same-series')],
    [
      'cannot be transferred',
      { ...engineer({ title: { obtainedAt: '2016' } }), application: { type: 'transfer' } },
      confirm('already-engineering'),
    ],
    [
      'of nobody known to apply',
      { title: { series: 'engineering', level: 'intermediate' } },
      notApplicable('same-series'),
    ],
    [
      'comes from no other level',
      { ...engineer({ title: { obtainedAt: '2016' } }), formerTitle: { ...teacher, level: 'assistant' } },
      notApplicable('same-series'),
    ],
    [
      'comes from no other engineering title',
      { ...engineer({ title: { obtainedAt: '2016' } }), formerTitle: { ...teacher, series: 'engineering' } },
      notApplicable('same-series'),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('series-transfer', person)).toEqual(expected)
  })
})

describe('a title after a completed transfer', () => {
  const transferred = (obtainedAt: string | undefined, facts: object = {}) => ({
    ...engineer({ title: { obtainedAt }, employer: { kind: 'enterprise' } }),
    formerTitle: teacher,
    ...facts,
  })

  it.each([
    ['is old enough', transferred('2020-05'), met('transferred')],
    ['of last December is old enough', transferred('2021-12'), met('transferred')],
    [
      'of this January was transferred in the same year',
      transferred('2022-01'),
      unmet('transfer-year', {
        params: { year: 2022, date: '2022-01' },
        earliest: { day: 20230101, year: 2023 },
        cautions: [{ code: 'anniversary-boundary', params: { months: 12, anniversary: 11, need: 12 } }],
      }),
    ],
    [
      'of this year',
      transferred('2022-05'),
      unmet('transfer-year', {
        params: { year: 2022, date: '2022-05' },
        gap: { months: 4 },
        earliest: { day: 20230401, year: 2023 },
        also: [{ code: 'transfer-months', params: { from: '2022-05', to: '2022-12', need: 12, months: 8, short: 4 } }],
      }),
    ],
    [
      'of some day in either year',
      transferred('[2021-12,2022-02]'),
      missing('transfer-date', ['title.obtainedAt'], {
        params: { year: 2022 },
        also: [{ code: 'tenure-imprecise', params: { least: 11, most: 13, need: 12 } }],
      }),
    ],
    [
      'of one of two days around this year',
      transferred('[2021-12,2023-02]'),
      missing('tenure-imprecise', ['title.obtainedAt'], { params: { least: 0, most: 13, need: 12 } }),
    ],
    [
      'of this December or next January',
      transferred('[2022-12..2023-01]'),
      unmet('transfer-months', {
        params: { from: '2022-12', to: '2022-12', need: 12, months: 1, short: 11, least: 0 },
        gap: { months: 11 },
      }),
    ],
    [
      'of next year',
      transferred('2023-02'),
      unmet('transfer-months', {
        params: { from: '2023-02', to: '2022-12', need: 12, months: 0, short: 12 },
        gap: { months: 12 },
        earliest: { day: 20240101, year: 2024 },
      }),
    ],
    [
      'of no stated date',
      transferred(undefined),
      missing('transfer-date', ['title.obtainedAt'], {
        params: { year: 2022 },
        also: [{ code: 'start-missing', params: { start: 'obtained' } }],
      }),
    ],
    [
      'of a known appointment, obtained on no stated date',
      transferred(undefined, {
        employer: { kind: 'institution', positionManaged: true },
        title: { series: 'engineering', level: 'intermediate', appointedAt: '2020-05' },
      }),
      missing('transfer-date', ['title.obtainedAt'], { params: { year: 2022 } }),
    ],
    [
      'cannot be transferred once more',
      transferred('2020-05', { application: { type: 'transfer', level: 'intermediate' } }),
      confirm('already-engineering'),
    ],
    [
      'by the appointment',
      transferred('2020-05', {
        employer: { kind: 'institution', positionManaged: true },
        title: { series: 'engineering', level: 'intermediate', obtainedAt: '2020-05', appointedAt: '2022-03' },
      }),
      unmet('transfer-months', {
        params: { from: '2022-03', to: '2022-12', need: 12, months: 10, short: 2 },
        gap: { months: 2 },
        earliest: { day: 20230201, year: 2023 },
      }),
    ],
    [
      'brought along',
      transferred('2020-05', {
        employer: { kind: 'institution', positionManaged: true },
        title: {
          series: 'engineering',
          level: 'intermediate',
          obtainedAt: '2020-05',
          appointedAt: '2022-03',
          obtainedOutside: true,
        },
      }),
      confirm('start-differs', { params: { obtained: 'met', appointed: 'unmet', need: 12 } }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('series-transfer', person)).toEqual(expected)
  })

  it.each(['[2021-12,2022-01]', '[2021-12..2022-01]', '[2022-01,2021-12]'])(
    'of %s was transferred this year or the year before, which the date has to settle',
    (date) => {
      expect(findingOf('series-transfer', transferred(date))).toEqual(
        missing('transfer-date', ['title.obtainedAt'], {
          params: { year: 2022 },
          cautions: [{ code: 'anniversary-boundary', params: { months: 12, anniversary: 11, need: 12 } }],
        }),
      )
    },
  )
})
