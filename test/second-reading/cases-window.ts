import { type Case, item } from './case.ts'
import type { Holding, Person, Title } from './person.ts'

/** One documented achievement of a day, by somebody of an enterprise with a title of a day. */
const done = (achievedAt: string | undefined, title: Partial<Title>, more: Partial<Person> = {}): Partial<Person> => ({
  employer: { kind: 'enterprise' },
  title: { series: 'engineering', level: 'intermediate', ...title },
  achievements: [{ name: '规程', hasEvidence: true, ...(achievedAt && { achievedAt }) }],
  ...more,
})
const old = { obtainedAt: '2018-06-15' }
const managed: Partial<Person> = { employer: { kind: 'institution', positionManaged: true } }
const contract: Partial<Person> = { ...managed, work: { staffing: 'contract' } }
const farming: Holding = { series: '农业', level: 'intermediate', obtainedAt: '2016-06-15' }
const moved: Partial<Person> = { formerTitle: farming }
const achievement = 'achievement'

/** Performance counts from the current title to 2022-09-30 (四(二), 五(四)). */
export const windowCases: Case[] = [
  item(achievement, 'on the last day', done('2022-09-30', old), 'counted'),
  item(achievement, 'on the day after it is for the next application', done('2022-10-01', old), 'next-round'),
  item(achievement, 'some day in September is in', done('2022-09', old), 'counted'),
  item(achievement, 'some day in 2022 lies across the limit', done('2022', old), 'confirm'),
  item(achievement, 'some day in October is out', done('2022-10', old), 'next-round'),
  item(achievement, 'January or October', done('[2022-01,2022-10]', old), 'confirm'),
  item(achievement, 'no date', done(undefined, old), 'missing'),
  item(achievement, 'the month before the title', done('2018-05-31', old), 'rejected'),
  item(achievement, 'the month after the title', done('2018-07', old), 'counted'),
  item(achievement, 'the same day', done('2018-06-15', old), 'counted'),
  item(achievement, 'an earlier day of the same month', done('2018-06-14', old), 'confirm'),
  item(achievement, 'the same month without a day', done('2018-06', old), 'confirm'),
  item(
    achievement,
    'the same month, the title without a day',
    done('2018-06-30', { obtainedAt: '2018-06' }),
    'confirm',
  ),
  item(achievement, 'a year that begins before the title', done('2018', old), 'confirm'),
  item(achievement, 'the year before the title', done('2017', old), 'rejected'),
  item(achievement, 'a title of some day in 2018', done('2018-07-01', { obtainedAt: '2018' }), 'confirm'),
  item(achievement, 'the year after the title', done('2019', { obtainedAt: '2018' }), 'counted'),
  item(achievement, 'no title, no lower limit', { ...done('2001', {}), title: null }, 'counted'),
  item(achievement, 'date of the title not stated', done('2019', {}), 'missing'),
  item(
    achievement,
    'title not stated',
    { achievements: [{ name: '规程', achievedAt: '2019', hasEvidence: true }] },
    'missing',
  ),
  item(achievement, 'after the limit goes before an unknown title', done('2023-01', {}), 'next-round'),
  item(
    achievement,
    'before the appointment, under the older title',
    done('2019-05', { ...old, appointedAt: '2020-01' }, managed),
    'confirm',
  ),
  item(
    achievement,
    'before the appointment, in the month of the title',
    done('2018-06', { ...old, appointedAt: '2020-01' }, managed),
    'confirm',
  ),
  item(
    achievement,
    'before the appointment and the title',
    done('2018-05', { ...old, appointedAt: '2020-01' }, managed),
    'rejected',
  ),
  item(
    achievement,
    'before the appointment, title not dated',
    done('2018-05', { appointedAt: '2020-01' }, managed),
    'missing',
  ),
  item(achievement, 'the appointment is not stated', done('2021-05', old, managed), 'missing'),
  item(
    achievement,
    'the first of several appointments opens the window',
    done('2019-05', { appointments: [{ from: '2020-01' }, { from: '2019-03', to: '2019-06' }] }, managed),
    'counted',
  ),
  item(
    achievement,
    'contract staff: before the appointment both starts are open to asking',
    done('2019-05', { ...old, appointedAt: '2020-01' }, contract),
    'confirm',
  ),
  item(
    achievement,
    'contract staff: before both starts',
    done('2018-05', { ...old, appointedAt: '2020-01' }, contract),
    'rejected',
  ),
  item(achievement, 'contract staff: one start not stated', done('2021-05', old, contract), 'missing'),
  item(
    achievement,
    'employer not stated: counted by the title, asked by the appointment',
    done('2019-05', { ...old, appointedAt: '2020-01' }, { employer: {} }),
    'missing',
  ),
  item(
    achievement,
    'employer not stated, after both starts',
    done('2021-05', { ...old, appointedAt: '2020-01' }, { employer: {} }),
    'counted',
  ),
  item(achievement, 'transferred: after the new title', done('2020-07', { obtainedAt: '2020-06' }, moved), 'counted'),
  item(achievement, 'transferred: under the former title', done('2019', { obtainedAt: '2020-06' }, moved), 'confirm'),
  item(achievement, 'transferred: before both', done('2016-05', { obtainedAt: '2020-06' }, moved), 'rejected'),
  item(
    achievement,
    'transferred: the former appointment is the limit, whatever the former title',
    done(
      '2017-01',
      { obtainedAt: '2020-06', appointedAt: '2020-07' },
      {
        ...managed,
        formerTitle: { ...farming, appointedAt: '2017-02' },
      },
    ),
    'rejected',
  ),
  item(
    achievement,
    'transferred: the former start is not stated',
    done('2021', { obtainedAt: '2020-06' }, { formerTitle: { series: '农业', level: 'intermediate' } }),
    'missing',
  ),
  item(
    achievement,
    'evidence is still to be supplied',
    { ...done('2020', old), achievements: [{ name: '规程', achievedAt: '2020', hasEvidence: false }] },
    'missing',
  ),
  item(
    achievement,
    'evidence not stated',
    { ...done('2020', old), achievements: [{ name: '规程', achievedAt: '2020' }] },
    'missing',
  ),
]
