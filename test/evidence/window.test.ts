import { describe, expect, it } from 'vitest'
import { managed } from '../second-reading/engineer.ts'
import { evidenceOf } from '../support/findings.ts'

const enterprise = { kind: 'enterprise' }
const engineer = { series: 'engineering', level: 'intermediate' }
const on = (achievedAt: string | undefined, person: object) => {
  const [found] = evidenceOf({ ...person, achievements: [{ name: '项目', achievedAt, hasEvidence: true }] })
  return found && { status: found.status, reasons: found.reasons, needs: found.needs }
}
const since = (obtainedAt: string | undefined) => ({ title: { ...engineer, obtainedAt }, employer: enterprise })

describe('the window of achievements', () => {
  it.each([
    [
      'begins with the month after the title’s',
      '2016-04',
      since('2016-03'),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'is open in the title’s month',
      '2016-03',
      since('2016-03'),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016-03' } }], needs: [] },
    ],
    [
      'is decided by days in that month',
      '2016-03-10',
      since('2016-03-10'),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'is open where one of the days is not exact',
      '2016-03-10',
      since('2016-03'),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016-03-10' } }], needs: [] },
    ],
    [
      'is open where the other is not',
      '2016-03',
      since('2016-03-10'),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016-03' } }], needs: [] },
    ],
    [
      'is open the day before, in the same month',
      '2016-03-09',
      since('2016-03-10'),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016-03-09' } }], needs: [] },
    ],
    [
      'excludes the month before',
      '2016-02-28',
      since('2016-03-10'),
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2016-02-28' } }], needs: [] },
    ],
    [
      'is open in a year',
      '2016',
      since('2016-03'),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016' } }], needs: [] },
    ],
    [
      'has no beginning without a title',
      '1990',
      { title: null },
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'waits for the title',
      '2016',
      {},
      { status: 'missing', reasons: [{ code: 'title-not-stated' }], needs: ['title'] },
    ],
    [
      'waits for the date of the title',
      '2016',
      since(undefined),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2016' } }],
        needs: ['title.obtainedAt'],
      },
    ],
    [
      'waits for the date',
      undefined,
      since('2016-03'),
      { status: 'missing', reasons: [{ code: 'no-date' }], needs: ['achievements[0].achievedAt'] },
    ],
    [
      'ends with the cut-off',
      '2022-09-30',
      since('2016-03'),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'leaves what comes after to the next round',
      '2022-10-01',
      since('2016-03'),
      { status: 'next-round', reasons: [{ code: 'after-cutoff', params: { date: '2022-10-01' } }], needs: [] },
    ],
    [
      'is open across the cut-off',
      '[2022-09..2022-10]',
      since('2016-03'),
      { status: 'confirm', reasons: [{ code: 'across-cutoff', params: { date: '[2022-09..2022-10]' } }], needs: [] },
    ],
    [
      'leaves to the next round what comes after, title or not',
      '2022-10',
      {},
      { status: 'next-round', reasons: [{ code: 'after-cutoff', params: { date: '2022-10' } }], needs: [] },
    ],
  ])('%s', (_, date, person, expected) => {
    expect(on(date, person)).toEqual(expected)
  })
})

describe('the window under position management', () => {
  const held = (title: object, employer: object = managed, work?: object) => ({
    title: { ...engineer, ...title },
    employer,
    work,
  })

  it.each([
    [
      'begins with the appointment',
      '2019-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'is open between obtaining and appointment',
      '2018-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }),
      { status: 'confirm', reasons: [{ code: 'between-starts', params: { date: '2018-03' } }], needs: [] },
    ],
    [
      'is open in the month of obtaining',
      '2016-01',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }),
      { status: 'confirm', reasons: [{ code: 'between-starts', params: { date: '2016-01' } }], needs: [] },
    ],
    [
      'excludes what came before both',
      '2015-12',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }),
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2015-12' } }], needs: [] },
    ],
    [
      'waits for obtaining where it came before the appointment',
      '2015-12',
      held({ appointedAt: '2019-01' }),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2015-12' } }],
        needs: ['title.obtainedAt'],
      },
    ],
    [
      'waits for the appointment',
      '2015-12',
      held({ obtainedAt: '2016-01' }),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2015-12' } }],
        needs: ['title.appointedAt'],
      },
    ],
    [
      'begins with the first of several appointments',
      '2017-03',
      held({ obtainedAt: '2016-01', appointments: [{ from: '2019-01' }, { from: '2017-01', to: '2018-01' }] }),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'waits for the employer where the starts differ',
      '2018-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }, {}),
      {
        status: 'missing',
        reasons: [{ code: 'start-undecided', params: { date: '2018-03' } }],
        needs: ['employer.kind', 'employer.positionManaged'],
      },
    ],
    [
      'waits for employer and appointment',
      '2018-03',
      held({ obtainedAt: '2016-01' }, {}),
      {
        status: 'missing',
        reasons: [{ code: 'start-undecided', params: { date: '2018-03' } }],
        needs: ['employer.kind', 'employer.positionManaged', 'title.appointedAt'],
      },
    ],
    [
      'does not wait where both starts say the same',
      '2020-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }, {}),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'excludes what both starts exclude',
      '2015-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }, {}),
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2015-03' } }], needs: [] },
    ],
    [
      'is open by both starts alike in the month of obtaining',
      '2016-01',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }, {}),
      { status: 'confirm', reasons: [{ code: 'around-title', params: { date: '2016-01' } }], needs: [] },
    ],
    [
      'waits for obtaining alone, whatever the employer, where it came before the appointment',
      '2016-01',
      held({ appointedAt: '2019-01' }, {}),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2016-01' } }],
        needs: ['title.obtainedAt'],
      },
    ],
    [
      'is open off the establishment',
      '2018-03',
      held({ obtainedAt: '2016-01', appointedAt: '2019-01' }, managed, { staffing: 'contract' }),
      { status: 'confirm', reasons: [{ code: 'start-differs', params: { date: '2018-03' } }], needs: [] },
    ],
    [
      'waits for a start off the establishment',
      '2018-03',
      held({ obtainedAt: '2016-01' }, managed, { staffing: 'contract' }),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2018-03' } }],
        needs: ['title.appointedAt'],
      },
    ],
    [
      'waits for both starts off the establishment',
      '2018-03',
      held({}, managed, { staffing: 'dispatched' }),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2018-03' } }],
        needs: ['title.obtainedAt', 'title.appointedAt'],
      },
    ],
    [
      'waits for obtaining alone off the establishment',
      '2015-03',
      held({ appointedAt: '2019-01' }, managed, { staffing: 'dispatched' }),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2015-03' } }],
        needs: ['title.obtainedAt'],
      },
    ],
  ])('%s', (_, date, person, expected) => {
    expect(on(date, person)).toEqual(expected)
  })
})

describe('the window after a transfer', () => {
  const transferred = (obtainedAt: string | undefined, former: object = { obtainedAt: '2012-03' }) => ({
    ...since(obtainedAt),
    formerTitle: { series: '教师', level: 'intermediate', ...former },
  })

  it.each([
    [
      'holds what came after the present title',
      '2020-06',
      transferred('2020-05'),
      { status: 'counted', reasons: [{ code: 'counted' }], needs: [] },
    ],
    [
      'leaves open what came between the two',
      '2018-06',
      transferred('2020-05'),
      { status: 'confirm', reasons: [{ code: 'before-transfer', params: { date: '2018-06' } }], needs: [] },
    ],
    [
      'leaves open the month of the present title',
      '2020-05',
      transferred('2020-05'),
      { status: 'confirm', reasons: [{ code: 'before-transfer', params: { date: '2020-05' } }], needs: [] },
    ],
    [
      'excludes what came before the former title',
      '2012-02',
      transferred('2020-05'),
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2012-02' } }], needs: [] },
    ],
    [
      'leaves open the month of the former title',
      '2012-03',
      transferred('2020-05'),
      { status: 'confirm', reasons: [{ code: 'before-transfer', params: { date: '2012-03' } }], needs: [] },
    ],
    [
      'waits for the former title',
      '2018-06',
      transferred('2020-05', {}),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2018-06' } }],
        needs: ['formerTitle.obtainedAt'],
      },
    ],
    [
      'waits for the present title',
      '2018-06',
      transferred(undefined),
      {
        status: 'missing',
        reasons: [{ code: 'start-not-stated', params: { date: '2018-06' } }],
        needs: ['title.obtainedAt'],
      },
    ],
    [
      'waits for neither where the former title excludes it',
      '2012-02',
      transferred(undefined),
      { status: 'rejected', reasons: [{ code: 'before-title', params: { date: '2012-02' } }], needs: [] },
    ],
  ])('%s', (_, date, person, expected) => {
    expect(on(date, person)).toEqual(expected)
  })
})
