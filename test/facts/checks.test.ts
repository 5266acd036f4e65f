import { describe, expect, it } from 'vitest'
import { datesAhead, doubtsAbout, roundDoubts } from '../../src/facts/checks.ts'
import { applicantSchema } from '../../src/facts/schema.ts'

describe('an appointment before the title was obtained', () => {
  const doubts = (title: object) =>
    doubtsAbout(
      applicantSchema.parse({ name: '甲', title: { series: 'engineering', level: 'intermediate', ...title } }),
    ).map(({ code, paths }) => [code, ...paths])

  it.each([
    ['is doubted', { obtainedAt: '2021-05', appointedAt: '2010-01' }, 'title.appointedAt'],
    [
      'is doubted among several',
      { obtainedAt: '2021-05', appointments: [{ from: '2022-01' }, { from: '2010-01' }] },
      'title.appointments[1].from',
    ],
  ])('%s', (_, title, path) => {
    expect(doubts(title)).toEqual([['appointed-before-obtained', path, 'title.obtainedAt']])
  })

  it.each([
    ['in the same year, of which only the year is known', { obtainedAt: '2021', appointedAt: '2021-01' }],
    ['of an unknown day of obtaining', { appointments: [{ from: '2010-01' }] }],
  ])('is not doubted %s', (_, title) => {
    expect(doubts(title)).toEqual([])
  })
})

describe('an appointment outside of those listed', () => {
  const doubts = (appointedAt: string, to?: string) =>
    doubtsAbout(
      applicantSchema.parse({
        name: '甲',
        title: {
          series: 'engineering',
          level: 'intermediate',
          appointedAt,
          appointments: [{ from: '2013-01', ...(to ? { to } : {}) }],
        },
      }),
    ).map(({ code }) => code)

  it('is told, since those listed count', () => {
    expect(doubts('2018-01', '2015-12')).toEqual(['appointed-outside'])
    expect(doubts('2018-01')).toEqual([])
    expect(doubts('2013', '2015-12')).toEqual([])
  })
})

describe('a step of the round that lies outside it', () => {
  const told = (person: object) =>
    roundDoubts(applicantSchema.parse({ name: '甲', ...person }), 20220916, 20220826).map(({ code, paths }) => [
      code,
      ...paths,
    ])

  it.each([
    [
      'submitted last year',
      { application: { submittedAt: '2021-09-15' } },
      'date-before-notice application.submittedAt',
    ],
    ['submitted tomorrow', { application: { submittedAt: '2022-09-17' } }, 'date-after-as-of application.submittedAt'],
    ['deleted tomorrow', { application: { deletedAt: '2022-09-17' } }, 'date-after-as-of application.deletedAt'],
    ['shown last year', { publicity: { startsAt: '2021-09-07' } }, 'date-before-notice publicity.startsAt'],
  ])('is told: %s', (_, person, expected) => {
    expect(told(person)).toEqual([expected.split(' ')])
  })

  it('is not told of what is planned, nor within the round', () => {
    expect(told({ publicity: { startsAt: '2022-09-20' }, application: { submittedAt: '2022-09-16' } })).toEqual([])
  })
})

describe('a date after the day of the check', () => {
  const ahead = (person: object) =>
    datesAhead(applicantSchema.parse({ name: '甲', ...person }), 20220916).map(({ paths }) => paths[0])

  it('is doubted whatever it tells', () => {
    expect(
      ahead({
        birthDate: '2030',
        work: { startedAt: '2022-09-17' },
        title: {
          series: 'engineering',
          level: 'intermediate',
          obtainedAt: '2022-10',
          appointments: [{ from: '2023' }],
        },
        papers: [
          { title: '一', level: 'core', publishedAt: '2022-09' },
          { title: '二', level: 'core', publishedAt: '2023' },
        ],
      }),
    ).toEqual([
      'birthDate',
      'work.startedAt',
      'title.obtainedAt',
      'title.appointments[0].from',
      'papers[1].publishedAt',
    ])
  })

  it('is none where it is planned, or is the day itself', () => {
    expect(
      ahead({
        publicity: { startsAt: '2022-09-20' },
        work: { startedAt: '2022-09-16' },
      }),
    ).toEqual([])
  })
})
