import { about, type Case } from './case.ts'
import { engineer, managed } from './engineer.ts'

/** From where the years count: the appointment or the title (四(三)). */
export const startCases: Case[] = about('seniority', [
  [
    'an enterprise never counts from the appointment',
    engineer({ title: { obtainedAt: '2018-02', appointedAt: '2010-01' }, employer: { kind: 'enterprise' } }),
    'unmet',
  ],
  [
    'position management is a matter of institutions only',
    engineer({
      title: { obtainedAt: '2018-01', appointedAt: '2020-01' },
      employer: { kind: 'enterprise', positionManaged: true },
    }),
    'met',
  ],
  [
    'an institution without position management counts from the title',
    engineer({
      title: { obtainedAt: '2018-01', appointedAt: '2020-01' },
      employer: { kind: 'institution', positionManaged: false },
    }),
    'met',
  ],
  [
    'no position management: the kind need not be known',
    engineer({ title: { obtainedAt: '2018-01', appointedAt: '2020-01' }, employer: { positionManaged: false } }),
    'met',
  ],
  [
    'under position management from the appointment',
    engineer({ title: { obtainedAt: '2010-01', appointedAt: '2018-02' }, employer: managed }),
    'unmet',
  ],
  [
    'under position management the month of the appointment counts',
    engineer({ title: { obtainedAt: '2017-12', appointedAt: '2018-01-20' }, employer: managed }),
    'met',
  ],
  [
    'the title never stands in for a missing appointment',
    engineer({ title: { obtainedAt: '2010-01' }, employer: managed }),
    'missing',
  ],
  [
    'employer not stated: both starts reach',
    engineer({ title: { obtainedAt: '2017-01', appointedAt: '2018-01' } }),
    'met',
  ],
  [
    'employer not stated: both starts fall short',
    engineer({ title: { obtainedAt: '2018-02', appointedAt: '2019-01' } }),
    'unmet',
  ],
  [
    'employer not stated: the kind decides',
    engineer({ title: { obtainedAt: '2018-01', appointedAt: '2018-02' } }),
    'missing',
  ],
  [
    'institution, position management not stated',
    engineer({ title: { obtainedAt: '2018-01', appointedAt: '2018-02' }, employer: { kind: 'institution' } }),
    'missing',
  ],
  [
    'contract staff: both starts reach',
    engineer({ title: { obtainedAt: '2016-01', appointedAt: '2018-01' }, employer: managed, staffing: 'contract' }),
    'met',
  ],
  [
    'contract staff: the two starts differ, the notice does not choose',
    engineer({ title: { obtainedAt: '2016-01', appointedAt: '2018-02' }, employer: managed, staffing: 'contract' }),
    'confirm',
  ],
  [
    'dispatched staff: one of the starts is not stated',
    engineer({ title: { obtainedAt: '2016-01' }, employer: managed, staffing: 'dispatched' }),
    'missing',
  ],
  [
    'the title was obtained before joining: the two starts differ',
    engineer({
      title: { obtainedAt: '2016-01', appointedAt: '2020-01', obtainedOutside: true },
      employer: managed,
    }),
    'confirm',
  ],
  [
    'contract staff of an enterprise count from the title like everybody there',
    engineer({
      title: { obtainedAt: '2016-01', appointedAt: '2020-01' },
      employer: { kind: 'enterprise' },
      staffing: 'contract',
    }),
    'met',
  ],
  [
    'contract staff where position management is not stated: still to be stated',
    engineer({
      title: { obtainedAt: '2016-01', appointedAt: '2020-01' },
      employer: { kind: 'institution' },
      staffing: 'contract',
    }),
    'missing',
  ],
])
