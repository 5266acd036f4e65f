import { describe, expect, it } from 'vitest'
import { applicantSchema } from '../../src/facts/schema.ts'
import { confirm, met, missing, unmet } from '../../src/logic/finding.ts'
import type { Policy } from '../../src/policy/policy.ts'
import { judgePrior } from '../../src/seniority/prior.ts'
import { judgeSkill } from '../../src/seniority/skill.ts'
import { engineer } from '../second-reading/engineer.ts'
import { findingOf, rulesWith } from '../support/findings.ts'

/** What the notice refers to but does not contain, and what stands in for it. */
const documents = { local: '甘人社通〔2021〕252号', baseline: '人社部发〔2019〕16号' }
const baseline = { code: 'baseline-standard', params: documents }
const enterprise = { kind: 'enterprise' } as const
const early = engineer({ title: { obtainedAt: '2016-03' }, employer: enterprise })
const learned = (...education: object[]) => ({
  ...early,
  education: education.map((one) => ({ degree: 'bachelor', ...one })),
})
const assistant = {
  employer: enterprise,
  title: { series: 'engineering', level: 'assistant', obtainedAt: '2010-03' },
  application: { level: 'intermediate', type: 'promotion', validity: 'province' },
}

describe('education', () => {
  it.each([
    [
      'held on the last day of the portal',
      learned({ level: 'bachelor', graduatedAt: '2022-09-30' }),
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'held the day after',
      learned({ level: 'bachelor', graduatedAt: '2022-10-01' }),
      confirm('certificate-after-deadline', { params: { date: '2022-10-01' }, basis: 'national-baseline' }),
    ],
    [
      'held at the end of the year',
      learned({ level: 'bachelor', graduatedAt: '2022-12-31' }),
      confirm('certificate-after-deadline', { params: { date: '2022-12-31' }, basis: 'national-baseline' }),
    ],
    [
      'held next year',
      learned({ level: 'bachelor', graduatedAt: '2023-01-01' }),
      confirm('no-path-in-baseline', {
        params: documents,
        basis: 'external',
        also: [{ code: 'education-after-cutoff', params: { date: '2023-01-01' } }],
      }),
    ],
    [
      'held on some day of the year',
      learned({ level: 'bachelor', graduatedAt: '2022' }),
      missing('graduation-imprecise', ['education[0].graduatedAt'], {
        params: { date: '2022' },
        basis: 'national-baseline',
      }),
    ],
    [
      'held in the last months of this year or later',
      learned({ level: 'bachelor', graduatedAt: '[2022-12..2023-01]' }),
      missing('graduation-imprecise', ['education[0].graduatedAt'], {
        params: { date: '[2022-12..2023-01]' },
        basis: 'national-baseline',
      }),
    ],
    [
      'of which the second is held in time',
      learned({ level: 'bachelor', graduatedAt: '2023-01' }, { level: 'bachelor', graduatedAt: '2010-07' }),
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'without the degree nobody stated',
      { ...assistant, title: { ...assistant.title, obtainedAt: '2020-10' }, education: [{ level: 'postgraduate' }] },
      missing('degree-not-stated', ['education[0].degree'], {
        params: { asked: 'doctor' },
        also: [{ code: 'degree-not-stated', params: { asked: 'master' } }],
        basis: 'national-baseline',
      }),
    ],
    [
      'of a doctor whose degree nobody stated',
      { ...assistant, title: null, education: [{ level: 'associate' }, { level: 'postgraduate' }] },
      missing('degree-not-stated', ['education[1].degree'], {
        params: { asked: 'doctor' },
        basis: 'national-baseline',
      }),
    ],
    [
      'of a second bachelor’s degree, which counts like a master’s',
      {
        ...assistant,
        title: { ...assistant.title, obtainedAt: '2020-10' },
        education: [{ level: 'bachelor', degree: 'second-bachelor' }],
      },
      met('tenure-reached', {
        params: { from: '2020-10', to: '2022-12', need: 24, months: 27 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'of a master’s degree',
      {
        ...assistant,
        title: { ...assistant.title, obtainedAt: '2020-10' },
        education: [{ level: 'postgraduate', degree: 'master' }],
      },
      met('tenure-reached', {
        params: { from: '2020-10', to: '2022-12', need: 24, months: 27 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'of an associate for an intermediate title',
      { ...assistant, education: [{ level: 'associate', degree: 'none' }] },
      met('tenure-reached', {
        params: { from: '2010-03', to: '2022-12', need: 48, months: 154 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'below an associate',
      { ...assistant, education: [{ level: 'secondary', degree: 'none' }] },
      confirm('no-path-in-baseline', { params: documents, basis: 'external' }),
    ],
    [
      'below an associate with a bachelor’s degree',
      { ...assistant, education: [{ level: 'secondary', degree: 'bachelor' }] },
      met('tenure-reached', {
        params: { from: '2010-03', to: '2022-12', need: 48, months: 154 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person)).toEqual(expected)
  })
})

describe('a qualification', () => {
  const table: Partial<Policy> = {
    qualificationTable: [
      { name: '编造资格', level: 'intermediate' },
      { name: '低级资格', level: 'assistant' },
    ],
  }
  const qualified = (...qualifications: object[]) => ({ ...early, title: null, qualifications })

  it.each([
    [
      'may stand for a title where no table is at hand',
      qualified({ name: '编造资格', obtainedAt: '2010-03' }),
      {},
      confirm('qualification-unlisted', { params: { name: '编造资格', prior: 'intermediate' }, basis: 'external' }),
    ],
    [
      'stands for the title of the table',
      qualified({ name: ' 编造 资格 ', obtainedAt: '2016-03' }),
      { policy: table },
      met('qualification-listed', {
        params: { name: ' 编造 资格 ', prior: 'intermediate' },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'stands for it, but not long enough',
      qualified({ name: '编造资格', obtainedAt: '2019-03' }),
      { policy: table },
      unmet('tenure-short', {
        params: { from: '2019-03', to: '2022-12', need: 60, months: 46, short: 14 },
        gap: { months: 14 },
        earliest: { day: 20240201, year: 2024 },
        also: [{ code: 'no-title', params: { prior: 'intermediate' } }],
        basis: 'national-baseline',
      }),
    ],
    [
      'of unknown date',
      qualified({ name: '编造资格' }),
      { policy: table },
      missing('start-missing', ['qualifications[0].obtainedAt'], {
        params: { start: 'obtained' },
        basis: 'national-baseline',
      }),
    ],
    [
      'of a rough date',
      qualified({ name: '其他资格' }, { name: '编造资格', obtainedAt: '2018' }),
      { policy: table },
      missing('tenure-imprecise', ['qualifications[1].obtainedAt'], {
        params: { least: 49, most: 60, need: 60 },
        basis: 'national-baseline',
      }),
    ],
    [
      'stands for a lower title',
      qualified({ name: '低级资格', obtainedAt: '2010-03' }),
      { policy: table },
      unmet('no-title', {
        params: { prior: 'intermediate' },
        basis: 'national-baseline',
        also: [
          { code: 'qualification-level', params: { name: '低级资格', prior: 'intermediate', level: 'assistant' } },
        ],
      }),
    ],
    [
      'is not in the table',
      qualified({ name: '另一资格', obtainedAt: '2010-03' }),
      { policy: table },
      confirm('qualification-unlisted', { params: { name: '另一资格', prior: 'intermediate' }, basis: 'external' }),
    ],
    [
      'counts from the appointment under position management',
      {
        ...qualified({ name: '编造资格', obtainedAt: '2010-03', appointedAt: '2019-03' }),
        employer: { kind: 'institution', positionManaged: true },
      },
      { policy: table },
      unmet('tenure-short', {
        params: { from: '2019-03', to: '2022-12', need: 60, months: 46, short: 14 },
        gap: { months: 14 },
        earliest: { day: 20240201, year: 2024 },
        also: [{ code: 'no-title', params: { prior: 'intermediate' } }],
        basis: 'national-baseline',
      }),
    ],
    [
      'is not needed where the title is enough',
      { ...early, qualifications: [{ name: '另一资格' }] },
      {},
      met('tenure-reached', {
        params: { from: '2016-03', to: '2022-12', need: 60, months: 82 },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
    [
      'is the way where the title is too young',
      {
        ...qualified({ name: '编造资格', obtainedAt: '2016-03' }),
        title: { series: 'engineering', level: 'intermediate', obtainedAt: '2020-03' },
      },
      { policy: table },
      met('qualification-listed', {
        params: { name: '编造资格', prior: 'intermediate' },
        basis: 'national-baseline',
        cautions: [baseline],
      }),
    ],
  ])('%s', (_, person, round, expected) => {
    expect(findingOf('seniority', person, round)).toEqual(expected)
  })
})

describe('what a qualification or a skill does not stand for', () => {
  const plain = (person: object) => applicantSchema.parse({ name: '某人', ...person })

  it('is told beside the lacking title: the level that the table gives the qualification', () => {
    const table: Partial<Policy> = { qualificationTable: [{ name: '低级资格', level: 'assistant' }] }
    const applicant = plain({ ...early, title: null, qualifications: [{ name: '低级资格', obtainedAt: '2010-03' }] })
    const row = { target: 'associate-senior', attainment: 'bachelor', prior: 'intermediate', years: 5 } as const
    expect(judgePrior(rulesWith(table), applicant, row)).toEqual(
      unmet('no-title', {
        params: { prior: 'intermediate' },
        also: [
          {
            code: 'qualification-level',
            params: { name: '低级资格', prior: 'intermediate', level: 'assistant' },
          },
        ],
      }),
    )
  })

  it('is told of a grade that is not the one named, be it higher or lower', () => {
    const row = { target: 'intermediate', grade: 'technician', years: 3 } as const
    for (const grade of ['senior-technician', 'advanced-worker'] as const) {
      const { skill } = plain({ skill: { grade, obtainedAt: '2010-03' } })
      expect(skill && judgeSkill(rulesWith(), skill, row)).toEqual(
        unmet('skill-grade', { params: { grade, asked: 'technician' } }),
      )
    }
  })
})

describe('the skilled worker’s way', () => {
  const worker = (skill: object, level = 'intermediate') => ({
    employer: enterprise,
    education: [{ level: 'secondary', degree: 'none' }],
    title: null,
    application: { level, type: 'promotion', validity: 'province' },
    skill,
  })

  it.each([
    [
      'is reached by a technician after three years',
      worker({ grade: 'technician', obtainedAt: '2018-03' }),
      confirm('skill-path-external', {
        params: { grade: 'technician', asked: 'technician', from: '2018-03', to: '2022-12', need: 36, months: 58 },
        basis: 'external',
      }),
    ],
    [
      'is reached at the boundary',
      worker({ grade: 'technician', obtainedAt: '2020-01' }),
      confirm('skill-path-external', {
        params: { grade: 'technician', asked: 'technician', from: '2020-01', to: '2022-12', need: 36, months: 36 },
        cautions: [{ code: 'anniversary-boundary', params: { months: 36, anniversary: 35, need: 36 } }],
        basis: 'external',
      }),
    ],
    [
      'is short',
      worker({ grade: 'technician', obtainedAt: '2020-02' }),
      confirm('no-path-in-baseline', {
        params: documents,
        gap: { months: 1 },
        basis: 'external',
        also: [
          {
            code: 'skill-short',
            params: {
              grade: 'technician',
              asked: 'technician',
              from: '2020-02',
              to: '2022-12',
              need: 36,
              months: 35,
              short: 1,
            },
          },
        ],
      }),
    ],
    [
      'is open while the month is',
      worker({ grade: 'technician', obtainedAt: '2020' }),
      missing('tenure-imprecise', ['skill.obtainedAt'], {
        params: { least: 25, most: 36, need: 36 },
        basis: 'national-baseline',
      }),
    ],
    [
      'lacks its date',
      worker({ grade: 'technician' }),
      missing('skill-date', ['skill.obtainedAt'], {
        params: { grade: 'technician', asked: 'technician' },
        basis: 'national-baseline',
      }),
    ],
    [
      'is of another grade',
      worker({ grade: 'advanced-worker', obtainedAt: '2010' }),
      confirm('no-path-in-baseline', {
        params: documents,
        basis: 'external',
        also: [{ code: 'no-title', params: { prior: 'assistant' } }],
      }),
    ],
    [
      'is the senior technician’s for an associate senior title',
      worker({ grade: 'senior-technician', obtainedAt: '2018-12' }, 'associate-senior'),
      confirm('skill-path-external', {
        params: {
          grade: 'senior-technician',
          asked: 'senior-technician',
          from: '2018-12',
          to: '2022-12',
          need: 48,
          months: 49,
        },
        basis: 'external',
      }),
    ],
    [
      'leads to no full senior title',
      worker({ grade: 'senior-technician', obtainedAt: '2010' }, 'full-senior'),
      confirm('no-path-in-baseline', {
        params: documents,
        basis: 'external',
        also: [{ code: 'no-title', params: { prior: 'associate-senior' } }],
      }),
    ],
  ])('%s', (_, person, expected) => {
    expect(findingOf('seniority', person)).toEqual(expected)
  })

  it('is told only where no row of the standard comes closer: years in the grade help to a confirmation at best', () => {
    const person = {
      ...worker({ grade: 'technician', obtainedAt: '2020-02' }),
      education: [{ level: 'bachelor' as const, degree: 'bachelor' as const }],
      title: { series: 'engineering', level: 'assistant' as const, obtainedAt: '2021-01' },
      application: { level: 'intermediate' as const, validity: 'province' as const },
    }
    expect(findingOf('seniority', person)).toMatchObject({
      status: 'unmet',
      code: 'tenure-short',
      params: { from: '2021-01', months: 24, need: 48, short: 24 },
      gap: { months: 24 },
      earliest: { year: 2024 },
    })
  })

  it('is short where a local standard decides', () => {
    const policy: Partial<Policy> = {
      standard: {
        kind: 'local',
        title: '本地标准',
        rows: [{ target: 'intermediate', attainment: 'associate', prior: 'assistant', years: 5 }],
      },
    }
    expect(findingOf('seniority', worker({ grade: 'technician', obtainedAt: '2021-02' }), { policy })).toEqual(
      unmet('skill-short', {
        params: {
          ...{ grade: 'technician', asked: 'technician' },
          ...{ from: '2021-02', to: '2022-12', need: 36, months: 23, short: 13 },
        },
        gap: { months: 13 },
        basis: 'local-standard',
      }),
    )
  })
})
