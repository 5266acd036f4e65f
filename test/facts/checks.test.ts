import { describe, expect, it } from 'vitest'
import { doubtsAbout } from '../../src/facts/checks.ts'
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
