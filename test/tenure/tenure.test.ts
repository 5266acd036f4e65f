import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tenured } from '../../src/facts/applicant.ts'
import { formatMonth, monthOf } from '../../src/facts/day.ts'
import { type PartialDate, parsePartialDate } from '../../src/facts/partial-date.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { met, missing, unmet } from '../../src/logic/finding.ts'
import type { CountingConvention } from '../../src/policy/policy.ts'
import { firstCounted, periodMonths, serviceMonths } from '../../src/tenure/months.ts'
import { sinceTitle } from '../../src/tenure/since-title.ts'
import { startRule, startRuleNeeds, transferredFrom } from '../../src/tenure/start.ts'
import { boundaryCautions, judgeTenure } from '../../src/tenure/tenure.ts'
import { rulesWith } from '../support/findings.ts'

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text)
  if (!parsed) throw new RangeError(text)
  return parsed
}
const last = monthOf(20221231)
const applicant = (facts: object) => applicantSchema.parse({ name: '某人', ...facts })
const dated = (months: ReturnType<typeof serviceMonths>) =>
  months && {
    ...months,
    from: formatMonth(months.from),
    soonest: formatMonth(months.soonest),
    spans: undefined,
  }
const period = (from: string, to?: string) => ({ from: date(from), to: to === undefined ? undefined : date(to) })

describe('the first month that counts', () => {
  it.each([
    ['same-month', '2018-05', '2018-05'],
    ['next-month', '2018-05', '2018-06'],
    ['next-month', '2018-12', '2019-01'],
    ['next-year', '2018-05', '2019-01'],
    ['next-year', '2018-12', '2019-01'],
    ['next-year', '2018-01', '2019-01'],
  ] as const)('by %s of %s is %s', (convention, start, expected) => {
    expect(formatMonth(firstCounted(monthOf(date(start).lo), convention))).toBe(expected)
  })
})

describe('months of service', () => {
  const count = (
    held: Tenured,
    start: 'obtained' | 'appointment',
    convention: CountingConvention = 'same-month',
    former?: Tenured,
  ) => dated(serviceMonths(held, former, start, last, convention))

  it.each([
    [
      'from a day',
      { obtainedAt: date('2018-03-15') },
      'obtained',
      { min: 58, max: 58, from: '2018-03', soonest: '2018-03', several: false },
    ],
    [
      'from a year',
      { obtainedAt: date('2018') },
      'obtained',
      { min: 49, max: 60, from: '2018-12', soonest: '2018-01', several: false },
    ],
    [
      'from a date after the end',
      { obtainedAt: date('2023-02') },
      'obtained',
      { min: 0, max: 0, from: '2023-02', soonest: '2023-02', several: false },
    ],
    ['from no date', {}, 'obtained', undefined],
    ['from no appointment', { obtainedAt: date('2018') }, 'appointment', undefined],
    [
      'from one appointment',
      { appointedAt: date('2019-03') },
      'appointment',
      { min: 46, max: 46, from: '2019-03', soonest: '2019-03', several: false },
    ],
    [
      'of an empty list of appointments',
      { appointedAt: date('2019-03'), appointments: [] },
      'appointment',
      { min: 46, max: 46, from: '2019-03', soonest: '2019-03', several: false },
    ],
    [
      'of one appointment that still runs',
      { appointments: [period('2019-03')] },
      'appointment',
      { min: 46, max: 46, from: '2019-03', soonest: '2019-03', several: false },
    ],
    [
      'of one appointment that ended',
      { appointments: [period('2019-03', '2020-02')] },
      'appointment',
      { min: 12, max: 12, from: '2019-03', soonest: '2019-03', several: true },
    ],
    [
      'of two appointments',
      { appointments: [period('2019-03'), period('2010-01', '2011-12')] },
      'appointment',
      { min: 70, max: 70, from: '2010-01', soonest: '2010-01', several: true },
    ],
    [
      'of two appointments that both still run',
      { appointments: [period('2019-03'), period('2010-01')] },
      'appointment',
      { min: 156, max: 156, from: '2010-01', soonest: '2010-01', several: true },
    ],
    [
      'of an appointment of rough dates',
      { appointments: [period('2010', '2012')] },
      'appointment',
      { min: 14, max: 36, from: '2010-12', soonest: '2010-01', several: true },
    ],
    [
      'by obtaining, whatever the appointments',
      { obtainedAt: date('2018-01'), appointments: [period('2019-03', '2020-02')] },
      'obtained',
      { min: 60, max: 60, from: '2018-01', soonest: '2018-01', several: false },
    ],
  ] as const)('%s', (_, held, start, expected) => {
    expect(count(held as Tenured, start)).toEqual(expected)
  })

  it.each([
    ['next-month', { min: 48, max: 59, from: '2019-01', soonest: '2018-02', several: false }],
    ['next-year', { min: 48, max: 48, from: '2019-01', soonest: '2019-01', several: false }],
  ] as const)('by %s', (convention, expected) => {
    expect(count({ obtainedAt: date('2018') }, 'obtained', convention)).toEqual(expected)
  })

  it.each([
    [
      'add the former title up to the month before',
      { obtainedAt: date('2020-05') },
      { obtainedAt: date('2015-01') },
      'obtained',
      { min: 96, max: 96, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'of a rough present title',
      { obtainedAt: date('2020') },
      { obtainedAt: date('2015-01') },
      'obtained',
      { min: 96, max: 96, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'of a rough former title',
      { obtainedAt: date('2020-05') },
      { obtainedAt: date('2015') },
      'obtained',
      { min: 85, max: 96, from: '2015-12', soonest: '2015-01', several: true },
    ],
    ['without the present date', {}, { obtainedAt: date('2015-01') }, 'obtained', undefined],
    ['without the former date', { obtainedAt: date('2020-05') }, {}, 'obtained', undefined],
    [
      'leave out the gap between appointments',
      { appointedAt: date('2020-05') },
      { appointments: [period('2015-01', '2017-12')] },
      'appointment',
      { min: 68, max: 68, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'end an open former appointment',
      { appointedAt: date('2020-05') },
      { appointments: [period('2015-01')] },
      'appointment',
      { min: 96, max: 96, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'end the former title before the present one, also where that one soon ended',
      { appointments: [period('2020-05', '2020-05')] },
      { appointedAt: date('2015-01') },
      'appointment',
      { min: 65, max: 65, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'of ended appointments in both',
      { appointments: [period('2020-05', '2020-12')] },
      { appointments: [period('2015-01', '2015-12')] },
      'appointment',
      { min: 20, max: 20, from: '2015-01', soonest: '2015-01', several: true },
    ],
    [
      'join, also where the first appointment may have ended before the last month it can have begun in',
      { appointments: [period('2020', '2020-06'), period('2021-01')] },
      { appointedAt: date('2017-08') },
      'appointment',
      { min: 59, max: 59, from: '2017-08', soonest: '2017-08', several: true },
    ],
    [
      'join, where that appointment was the only one',
      { appointments: [period('2020', '2020-03')] },
      { appointedAt: date('2018-06') },
      'appointment',
      { min: 22, max: 22, from: '2018-06', soonest: '2018-06', several: true },
    ],
    [
      'join whichever of two appointments was the first',
      { appointments: [period('2020', '2020-09'), period('2020-06')] },
      { appointedAt: date('2018-06') },
      'appointment',
      { min: 55, max: 55, from: '2018-06', soonest: '2018-06', several: true },
    ],
    [
      'leave out the gap after the first of two appointments, in whichever month that began',
      { appointments: [period('2020', '2020-03'), period('2020-06')] },
      { appointedAt: date('2018-06') },
      'appointment',
      { min: 53, max: 53, from: '2018-06', soonest: '2018-06', several: true },
    ],
  ] as const)('after a transfer %s', (_, held, former, start, expected) => {
    expect(count(held as Tenured, start, 'same-month', former as Tenured)).toEqual(expected)
  })

  it('after a transfer are the fewest and the most of all the months the dates can mean', () => {
    const month = fc.integer({ min: monthOf(20200101), max: monthOf(20211201) })
    const text = (at: number) => formatMonth(at)
    /** Months from one to another, `ENDLESS` to the last. */
    const between = (from: number, to: number): number[] =>
      Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, at) => from + at)
    fc.assert(
      fc.property(
        fc.integer({ min: monthOf(20180101), max: monthOf(20191201) }),
        fc.tuple(month, fc.nat(5)),
        fc.option(fc.tuple(fc.nat(9), fc.nat(4)), { nil: undefined }),
        fc.option(fc.tuple(month, fc.nat(8)), { nil: undefined }),
        (began, [from, wide], end, second) => {
          const to = end && ([from + end[0], from + end[0] + end[1]] as const)
          // A period beside the first that may be over before it began is left out of the fewest altogether.
          if (second && to && to[0] < from + wide) return
          const worlds: number[] = []
          for (const first of between(from, from + wide)) {
            for (const stop of to ? between(Math.max(first, to[0]), to[1]) : [Number.POSITIVE_INFINITY]) {
              const start = Math.min(first, second?.[0] ?? first)
              const served = new Set([...between(began, start - 1), ...between(first, stop)])
              if (second) for (const at of between(second[0], second[0] + second[1])) served.add(at)
              worlds.push(served.size)
            }
          }
          if (worlds.length === 0) return
          const range = (lo: number, hi: number) => date(lo === hi ? text(lo) : `[${text(lo)}..${text(hi)}]`)
          const appointments = [
            { from: range(from, from + wide), ...(to ? { to: range(...to) } : {}) },
            ...(second ? [period(text(second[0]), text(second[0] + second[1]))] : []),
          ]
          const months = count({ appointments }, 'appointment', 'same-month', { appointedAt: date(text(began)) })
          expect([months?.min, months?.max]).toEqual([Math.min(...worlds), Math.max(...worlds)])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('of rural service are those of its periods', () => {
    expect(dated(periodMonths([period('2010-01', '2011-12')], last, 'same-month'))).toEqual({
      min: 24,
      max: 24,

      from: '2010-01',
      soonest: '2010-01',
      several: true,
    })
    expect(dated(periodMonths([], last, 'same-month'))).toEqual({
      min: 0,
      max: 0,

      from: '2022-12',
      soonest: '2022-12',
      several: false,
    })
  })
})

describe('the start rule', () => {
  it.each([
    [{ kind: 'enterprise' }, undefined, false, 'obtained'],
    [{ kind: 'institution', positionManaged: true }, undefined, false, 'appointment'],
    [{ kind: 'institution', positionManaged: true }, 'established', false, 'appointment'],
    [{ kind: 'institution', positionManaged: true }, 'contract', false, 'outside'],
    [{ kind: 'institution', positionManaged: true }, 'dispatched', false, 'outside'],
    [{ kind: 'institution', positionManaged: true }, undefined, true, 'outside'],
    [{ kind: 'institution', positionManaged: false }, 'contract', true, 'obtained'],
    [{ kind: 'institution' }, undefined, false, 'either'],
    [{ positionManaged: true }, undefined, false, 'either'],
    [{ positionManaged: false }, undefined, false, 'obtained'],
    [undefined, undefined, false, 'either'],
  ])('of %j, %s, brought along %s is %s', (employer, staffing, broughtAlong, expected) => {
    expect(startRule(applicant({ employer, work: staffing && { staffing } }), broughtAlong)).toBe(expected)
  })

  it('needs what is not stated of the employer', () => {
    expect(startRuleNeeds(applicant({}))).toEqual(['employer.kind', 'employer.positionManaged'])
    expect(startRuleNeeds(applicant({ employer: { kind: 'institution' } }))).toEqual(['employer.positionManaged'])
    expect(startRuleNeeds(applicant({ employer: { positionManaged: true } }))).toEqual(['employer.kind'])
  })
})

describe('the title before a transfer', () => {
  const title = { series: 'engineering', level: 'intermediate' }
  const former = { series: '教师', level: 'intermediate' }

  it.each([
    ['is another series’ of the same level', { title, formerTitle: former }, true],
    ['is none of another level', { title, formerTitle: { ...former, level: 'assistant' } }, false],
    ['is none of engineering', { title, formerTitle: { ...former, series: 'engineering' } }, false],
    [
      'is none where the present is not of engineering',
      { title: { ...title, series: '农业' }, formerTitle: former },
      false,
    ],
    ['is none without a title', { title: null, formerTitle: former }, false],
    ['is none without a former one', { title }, false],
  ])('%s', (_, facts, expected) => {
    expect(transferredFrom(applicant(facts)) !== undefined).toBe(expected)
  })
})

describe('the beginnings of a title', () => {
  const title = { series: 'engineering', level: 'intermediate', obtainedAt: '2018-01', appointedAt: '2019-01' }
  const beginnings = (facts: object) => {
    const since = sinceTitle(applicant(facts))
    if (since.kind !== 'since') return since
    return [since.rule, since.ruleNeeds, ...since.beginnings.map(({ path, present }) => [path, present?.path ?? null])]
  }

  it.each([
    ['are unknown where the title is', {}, { kind: 'unknown' }],
    ['are none without a title', { title: null }, { kind: 'none' }],
    [
      'are obtaining in an enterprise',
      { title, employer: { kind: 'enterprise' } },
      ['obtained', [], ['title.obtainedAt', null]],
    ],
    [
      'are the appointment under position management',
      { title, employer: { kind: 'institution', positionManaged: true } },
      ['appointment', [], ['title.appointedAt', null]],
    ],
    [
      'are both of a title brought along',
      { title: { ...title, obtainedOutside: true }, employer: { kind: 'institution', positionManaged: true } },
      ['outside', [], ['title.obtainedAt', null], ['title.appointedAt', null]],
    ],
    [
      'are both where the employer is not known',
      { title },
      [
        'either',
        ['employer.kind', 'employer.positionManaged'],
        ['title.obtainedAt', null],
        ['title.appointedAt', null],
      ],
    ],
    [
      'hold the former title after a transfer',
      { title, employer: { kind: 'enterprise' }, formerTitle: { ...title, series: '教师' } },
      ['obtained', [], ['formerTitle.obtainedAt', 'title.obtainedAt']],
    ],
  ])('%s', (_, facts, expected) => {
    expect(beginnings(facts)).toEqual(expected)
  })
})

describe('tenure', () => {
  const rules = rulesWith()
  const judged = (held: object, rule: 'obtained' | 'appointment' | 'either' | 'outside', former?: object) =>
    judgeTenure(
      rules,
      applicant({}),
      { path: 'title', held: held as Tenured, former: former as Tenured | undefined, rule },
      60,
    )

  it.each([
    [
      'of added appointments',
      { appointments: [period('2010-01', '2012-12'), period('2021-01')] },
      'appointment',
      undefined,
      met('tenure-reached-sum', {
        params: { from: '2010-01', to: '2022-12', need: 60, months: 60 },
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }],
      }),
    ],
    [
      'of added appointments that reach',
      { appointments: [period('2010-01', '2012-12'), period('2020-01')] },
      'appointment',
      undefined,
      met('tenure-reached-sum', { params: { from: '2010-01', to: '2022-12', need: 60, months: 72 } }),
    ],
    [
      'that nothing adds to any more',
      { appointments: [period('2010-01', '2012-12')] },
      'appointment',
      undefined,
      unmet('tenure-short-ended', {
        params: { from: '2010-01', to: '2022-12', need: 60, months: 36, short: 24 },
        gap: { months: 24 },
      }),
    ],
    [
      'of rough appointments',
      { appointments: [period('2018')] },
      'appointment',
      undefined,
      missing('tenure-imprecise', ['title.appointments'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'of a rough date of obtaining, whatever the appointments',
      { obtainedAt: date('2018'), appointments: [period('2018')] },
      'obtained',
      undefined,
      missing('tenure-imprecise', ['title.obtainedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of a rough date of obtaining, whatever the appointments',
      { obtainedAt: date('2020-05') },
      'obtained',
      { obtainedAt: date('2018'), appointments: [period('2010-01')] },
      missing('tenure-imprecise', ['formerTitle.obtainedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of a rough present appointment, obtained on a known day',
      { obtainedAt: date('2010-01'), appointedAt: date('2020') },
      'appointment',
      { appointments: [period('2015-01', '2016-12')] },
      missing('tenure-imprecise', ['title.appointedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer without the former date',
      { obtainedAt: date('2020-05') },
      'obtained',
      {},
      missing('start-missing', ['formerTitle.obtainedAt'], { params: { start: 'obtained' } }),
    ],
    [
      'after a transfer without either date',
      {},
      'obtained',
      {},
      missing('start-missing', ['title.obtainedAt', 'formerTitle.obtainedAt'], { params: { start: 'obtained' } }),
    ],
    [
      'after a transfer without the former appointment',
      { appointedAt: date('2020-05') },
      'appointment',
      {},
      missing('start-missing', ['formerTitle.appointedAt'], { params: { start: 'appointment' } }),
    ],
    [
      'after a transfer without the present appointment',
      {},
      'appointment',
      { appointments: [period('2010-01')] },
      missing('start-missing', ['title.appointedAt'], { params: { start: 'appointment' } }),
    ],
    [
      'after a transfer of rough former date',
      { obtainedAt: date('2020-05') },
      'obtained',
      { obtainedAt: date('2018') },
      missing('tenure-imprecise', ['formerTitle.obtainedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of rough present date',
      { obtainedAt: date('2020') },
      'obtained',
      { obtainedAt: date('2018') },
      missing('tenure-imprecise', ['title.obtainedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of rough former appointments',
      { appointedAt: date('2020-05') },
      'appointment',
      { appointments: [period('2018')] },
      missing('tenure-imprecise', ['formerTitle.appointments'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of a rough former appointment, the present ones exact',
      { appointments: [period('2020-05-01')] },
      'appointment',
      { appointedAt: date('2018') },
      missing('tenure-imprecise', ['formerTitle.appointedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'after a transfer of a rough former appointment',
      { appointedAt: date('2020-05') },
      'appointment',
      { appointedAt: date('2018') },
      missing('tenure-imprecise', ['formerTitle.appointedAt'], { params: { least: 49, most: 60, need: 60 } }),
    ],
    [
      'of either start, one reached at the boundary',
      { obtainedAt: date('2018-01'), appointedAt: date('2016-01') },
      'outside',
      undefined,
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }],
      }),
    ],
    [
      'of either start, the longer at the boundary',
      { obtainedAt: date('2016-01'), appointedAt: date('2018-01') },
      'outside',
      undefined,
      met('tenure-reached', {
        params: { from: '2018-01', to: '2022-12', need: 60, months: 60 },
        cautions: [{ code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } }],
      }),
    ],
    [
      'of either start, equally long',
      { obtainedAt: date('2016-01'), appointedAt: date('2016-01') },
      'either',
      undefined,
      met('tenure-reached', { params: { from: '2016-01', to: '2022-12', need: 60, months: 84 } }),
    ],
    [
      'of either start, equally long though the appointments have a gap, which obtaining has not',
      { obtainedAt: date('2017-01'), appointments: [period('2010-01', '2012-12'), period('2020-01')] },
      'outside',
      undefined,
      met('tenure-reached', { params: { from: '2017-01', to: '2022-12', need: 60, months: 72 } }),
    ],
  ] as const)('%s', (_, held, rule, former, expected) => {
    expect(judged(held, rule, former)).toEqual(expected)
  })

  it('keeps a boundary only where the count begins in the month itself and reaches the need exactly', () => {
    expect(boundaryCautions(rules, 60, 60)).toEqual([
      { code: 'anniversary-boundary', params: { months: 60, anniversary: 59, need: 60 } },
    ])
    expect(boundaryCautions(rules, 61, 60)).toBeUndefined()
    expect(boundaryCautions(rulesWith({ counting: 'next-month' }), 60, 60)).toBeUndefined()
  })
})
