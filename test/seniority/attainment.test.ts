import { describe, expect, it } from 'vitest'
import { applicantSchema } from '../../src/facts/schema.ts'
import { met } from '../../src/logic/finding.ts'
import { judgeAttainment } from '../../src/seniority/attainment.ts'
import { rules } from '../support/judge.ts'

const asked = ['doctor', 'master', 'bachelor', 'associate'] as const
const judged = (education: object) => {
  const { education: stated } = applicantSchema.parse({ name: '某人', education: [education] })
  return asked.map((one) => judgeAttainment(rules, stated, one))
}

describe('an attainment: doctor, master, bachelor, associate', () => {
  it.each([
    ['postgraduate', 'doctor', 'met met met met'],
    ['postgraduate', 'master', 'unmet met met met'],
    ['postgraduate', undefined, 'missing missing met met'],
    ['postgraduate', 'none', 'unmet unmet met met'],
    ['bachelor', 'bachelor', 'unmet unmet met met'],
    ['bachelor', 'second-bachelor', 'unmet met met met'],
    ['bachelor', undefined, 'missing missing met met'],
    ['associate', 'none', 'unmet unmet unmet met'],
    ['associate', undefined, 'unmet unmet unmet met'],
    ['secondary', 'doctor', 'met met met met'],
    ['secondary', 'master', 'unmet met met met'],
    ['secondary', 'second-bachelor', 'unmet met met met'],
    ['secondary', 'bachelor', 'unmet unmet met met'],
    ['secondary', undefined, 'unmet unmet unmet unmet'],
  ])('%s with the degree %s is %s', (level, degree, expected) => {
    expect(
      judged({ level, degree })
        .map(({ status }) => status)
        .join(' '),
    ).toBe(expected)
  })

  it('held in time says no more than that', () => {
    const doctor = { level: 'postgraduate', degree: 'doctor', graduatedAt: '2010-07' }
    expect(judged(doctor)).toEqual(asked.map(() => met('education-held')))
  })

  it.each([
    ['2023-09-30', 2023],
    ['2023-10-01', 2024],
  ])('from %s on can be shown in the round of %d', (graduatedAt, year) => {
    expect(judged({ level: 'bachelor', graduatedAt }).at(-1)?.earliest?.year).toBe(year)
  })

  it('held too late names its date, not the level', () => {
    expect(judged({ level: 'postgraduate', degree: 'master', graduatedAt: '2023-01' })).toEqual([
      { status: 'unmet', code: 'education-below', params: { asked: 'doctor' } },
      ...['master', 'bachelor', 'associate'].map(() => ({
        status: 'unmet',
        code: 'education-after-cutoff',
        params: { date: '2023-01' },
        earliest: { day: 20230131, year: 2023 },
      })),
    ])
  })
})
