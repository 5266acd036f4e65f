import { about, type Case } from './case.ts'
import { managed, moved } from './moved.ts'
import type { Person, Title } from './person.ts'

const farming: Title = { series: '农业', level: 'intermediate', obtainedAt: '2016-05' }
const change = { postChanged: true, assessmentPassed: true }
const apply = (type?: 'promotion' | 'transfer', level?: 'intermediate' | 'associate-senior'): Partial<Person> => ({
  application: { ...(type && { type }), ...(level && { level }), validity: 'province' },
})
/** A change of series (四(五)). */
export const transferCases: Case[] = about('series-transfer', [
  ['title not stated', {}, 'missing'],
  ['no title, nothing to transfer', { title: null }, 'not-applicable'],
  ['engineering promotion', { title: { ...farming, series: 'engineering' }, ...apply('promotion') }, 'not-applicable'],
  ['type not stated is a promotion in engineering', { title: { ...farming, series: 'engineering' } }, 'not-applicable'],
  [
    'already engineering: perhaps a change of specialty',
    { title: { ...farming, series: 'engineering' }, ...apply('transfer') },
    'confirm',
  ],
  ['未转系列人员，不得跨系列申报高一级职称', { title: farming, ...apply('promotion', 'associate-senior') }, 'unmet'],
  ['another series, type not stated', { title: farming, ...apply(undefined, 'intermediate') }, 'missing'],
  [
    'post changed, assessment passed, same level',
    { title: farming, transfer: change, ...apply('transfer', 'intermediate') },
    'met',
  ],
  [
    'a transfer to a higher level',
    { title: farming, transfer: change, ...apply('transfer', 'associate-senior') },
    'unmet',
  ],
  ['a transfer, level not stated', { title: farming, transfer: change, ...apply('transfer') }, 'missing'],
  [
    'the post has not changed',
    { title: farming, transfer: { ...change, postChanged: false }, ...apply('transfer', 'intermediate') },
    'unmet',
  ],
  [
    'the assessment is not stated',
    { title: farming, transfer: { postChanged: true }, ...apply('transfer', 'intermediate') },
    'missing',
  ],
  [
    'the assessment was failed',
    { title: farming, transfer: { ...change, assessmentPassed: false }, ...apply('transfer', 'intermediate') },
    'unmet',
  ],
  [
    'transferred in 2021-12: not this year, 13 months',
    moved({ obtainedAt: '2021-12' }, { obtainedAt: '2016-01' }),
    'met',
  ],
  [
    'transferred in 2022: no higher title in the same year',
    moved({ obtainedAt: '2022-01' }, { obtainedAt: '2016-01' }),
    'unmet',
  ],
  ['transferred, date not stated', moved({}, { obtainedAt: '2016-01' }), 'missing'],
  ['transferred in 2021 or 2022', moved({ obtainedAt: '[2021-06,2022-06]' }, { obtainedAt: '2016-01' }), 'missing'],
  [
    'appointed in the new series in 2022-01: exactly 12 months',
    moved({ obtainedAt: '2021-12', appointedAt: '2022-01' }, { appointedAt: '2016-01' }, managed),
    'met',
  ],
  [
    'appointed in the new series in 2022-02: 11 months',
    moved({ obtainedAt: '2021-12', appointedAt: '2022-02' }, { appointedAt: '2016-01' }, managed),
    'unmet',
  ],
  [
    'appointment in the new series not stated',
    moved({ obtainedAt: '2021-12' }, { appointedAt: '2016-01' }, managed),
    'missing',
  ],
  [
    'transferred and applying for a transfer',
    moved({ obtainedAt: '2019-12' }, { obtainedAt: '2016-01' }, apply('transfer', 'intermediate')),
    'confirm',
  ],
  [
    'a former title of another level is no transfer',
    moved({ obtainedAt: '2022-05' }, { obtainedAt: '2016-01', level: 'assistant' }),
    'not-applicable',
  ],
  [
    'a former title of engineering is no transfer',
    moved({ obtainedAt: '2022-05' }, { obtainedAt: '2016-01', series: 'engineering' }),
    'not-applicable',
  ],
])
