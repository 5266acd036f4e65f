import { describe, expect, it } from 'vitest'
import { assess } from '../../src/assess.ts'
import { conditions } from '../../src/conditions/list.ts'
import { formatDay } from '../../src/facts/day.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { day, rules } from '../support/judge.ts'

/** What seniority says of somebody in an enterprise, by education, title and target. */
function seniority(education: object, level: string, obtainedAt: string, target: string) {
  const person = {
    name: '甲',
    employer: { kind: 'enterprise' },
    education: [education],
    title: { series: 'engineering', level, obtainedAt },
    application: { level: target, validity: 'province' },
  }
  const { findings } = assess(rules, applicantSchema.parse(person), day('2022-09-16'))
  const finding = findings[conditions.findIndex(({ id }) => id === 'seniority')]
  const { status, gap, earliest, params } = finding ?? {}
  return {
    status,
    gap: gap?.months,
    need: params?.need,
    earliest: earliest && formatDay(earliest.day),
    year: earliest?.year,
  }
}

const bachelor = { level: 'bachelor', degree: 'bachelor' }
const associate = { level: 'associate', degree: 'none' }

describe('what is lacking of seniority', () => {
  it.each([
    [
      'five years after intermediate with a bachelor, not the doctor’s two',
      bachelor,
      'intermediate',
      '2021-06',
      'associate-senior',
      60,
      41,
      '2026-05-01',
      2026,
    ],
    [
      'four years after assistant with a bachelor, not the master’s two',
      bachelor,
      'assistant',
      '2021-06',
      'intermediate',
      48,
      29,
      '2025-05-01',
      2025,
    ],
    [
      'four years after assistant with an associate education',
      associate,
      'assistant',
      '2021-06',
      'intermediate',
      48,
      29,
      '2025-05-01',
      2025,
    ],
    [
      'the master’s two years with a master',
      { level: 'postgraduate', degree: 'master' },
      'assistant',
      '2021-06',
      'intermediate',
      24,
      5,
      '2023-05-01',
      2023,
    ],
    [
      'the whole need where the title comes after the cut-off',
      bachelor,
      'intermediate',
      '2023-05',
      'associate-senior',
      60,
      60,
      '2028-04-01',
      2028,
    ],
  ])('%s', (_, education, level, obtained, target, need, gap, earliest, year) => {
    expect(seniority(education, level, obtained, target)).toEqual({ status: 'unmet', need, gap, earliest, year })
  })

  it('is the bachelor’s row where a degree nobody stated could be a higher one', () => {
    const found = seniority({ level: 'bachelor' }, 'intermediate', '2021-06', 'associate-senior')
    expect(found).toMatchObject({ status: 'unmet', need: 60, gap: 41, earliest: '2026-05-01' })
  })

  it('is told where no education is stated, without a day', () => {
    const person = {
      name: '甲',
      employer: { kind: 'enterprise' },
      title: { series: 'engineering', level: 'intermediate', obtainedAt: '2022-06' },
      application: { level: 'associate-senior', validity: 'province' },
    }
    const { findings } = assess(rules, applicantSchema.parse(person), day('2022-09-16'))
    expect(findings[conditions.findIndex(({ id }) => id === 'seniority')]).toMatchObject({
      status: 'unmet',
      gap: { months: 17 },
      earliest: undefined,
    })
  })

  it.each<[string, object, string | undefined]>([
    ['after a gap', { appointments: [{ from: '2019-01', to: '2020-12' }, { from: '2023-06' }] }, '2026-05-01'],
    ['inside an appointment that ends later', { appointments: [{ from: '2018-03', to: '2023-06' }] }, '2023-02-01'],
    ['never in one that ends before', { appointments: [{ from: '2018-03', to: '2022-06' }] }, undefined],
    [
      'never where one of two starts that may count ends before',
      { obtainedAt: '2020-03', appointments: [{ from: '2018-01', to: '2021-12' }], obtainedOutside: true },
      undefined,
    ],
    [
      'with the later of two starts that may count',
      { obtainedAt: '2020-03', appointedAt: '2019-01', obtainedOutside: true },
      '2025-02-01',
    ],
  ])('comes to the years of appointment %s', (_, held, earliest) => {
    const person = {
      name: '甲',
      employer: { kind: 'institution', positionManaged: true },
      education: [bachelor],
      title: { series: 'engineering', level: 'intermediate', ...held },
      application: { level: 'associate-senior', validity: 'province' },
    }
    const { findings } = assess(rules, applicantSchema.parse(person), day('2022-09-16'))
    const finding = findings[conditions.findIndex(({ id }) => id === 'seniority')]
    expect(finding?.status).toBe('unmet')
    expect(finding?.earliest && formatDay(finding.earliest.day)).toBe(earliest)
  })

  it('names no day where something else would still be open then', () => {
    const person = {
      name: '甲',
      employer: { kind: 'enterprise' },
      title: { series: 'engineering', level: 'intermediate', obtainedAt: '2022-03' },
      formerTitle: { series: '农业技术', level: 'intermediate', obtainedAt: '2015-01' },
      application: { level: 'associate-senior', type: 'transfer' },
    }
    const { findings } = assess(rules, applicantSchema.parse(person), day('2022-09-16'))
    const transfer = findings[conditions.findIndex(({ id }) => id === 'series-transfer')]
    expect(transfer).toMatchObject({ status: 'unmet' })
    expect(transfer?.earliest).toBeUndefined()
  })
})
