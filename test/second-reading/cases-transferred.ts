import { about, type Case } from './case.ts'
import { managed, moved } from './moved.ts'

/** Years before and after a transfer (四(五)). */
export const transferredCases: Case[] = about('seniority', [
  ['资历 before and after a transfer add up', moved({ obtainedAt: '2021-01' }, { obtainedAt: '2018-01' }), 'met'],
  ['before and after add up to 59', moved({ obtainedAt: '2021-01' }, { obtainedAt: '2018-02' }), 'unmet'],
  ['the former title has no date', moved({ obtainedAt: '2010-01' }, {}), 'missing'],
  [
    'months of a lower level never add',
    moved({ obtainedAt: '2021-01' }, { obtainedAt: '2010-01', level: 'assistant' }),
    'unmet',
  ],
  [
    'both from the appointment under position management',
    moved(
      { obtainedAt: '2010-01', appointedAt: '2021-01' },
      { obtainedAt: '2008-01', appointedAt: '2018-02' },
      managed,
    ),
    'unmet',
  ],
  [
    'the former appointment is not stated',
    moved({ appointedAt: '2010-01' }, { obtainedAt: '2008-01' }, managed),
    'missing',
  ],
  [
    'a former appointment that ended leaves a gap: 59',
    moved({ appointedAt: '2021-01' }, { appointments: [{ from: '2017-01', to: '2019-11' }] }, managed),
    'unmet',
  ],
  [
    'one month more fills it: 60',
    moved({ appointedAt: '2021-01' }, { appointments: [{ from: '2017-01', to: '2019-12' }] }, managed),
    'met',
  ],
  [
    'a former appointment without an end runs to the new one',
    moved({ appointedAt: '2021-01' }, { appointments: [{ from: '2018-01' }] }, managed),
    'met',
  ],
  [
    'the new series some day in 2021: the years join up all the same',
    moved({ obtainedAt: '2021' }, { obtainedAt: '2018-01' }),
    'met',
  ],
])
