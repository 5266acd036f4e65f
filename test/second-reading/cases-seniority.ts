import { bachelor, by, college, doctor, of, senior } from './applying.ts'
import { about, type Case } from './case.ts'

/** Education, prior title and years by the national baseline (四(一), 附件1·二). */
export const seniorityCases: Case[] = [
  ...about('seniority', [
    ['level not stated', { education: doctor }, 'missing'],
    ['no rows for assistant titles', by('assistant', bachelor, null), 'not-applicable'],
    ['a doctor needs no title and no years for intermediate', by('intermediate', doctor, null), 'met'],
    [
      'a doctor needs neither, even with the title not stated',
      { education: doctor, application: { level: 'intermediate' } },
      'met',
    ],
    [
      'a doctor needs two years as intermediate: 2021-01 is enough',
      by(senior, doctor, ['intermediate', '2021-01']),
      'met',
    ],
    ['2021-02 is not', by(senior, doctor, ['intermediate', '2021-02']), 'unmet'],
    [
      'a master needs two years as assistant',
      by('intermediate', of('postgraduate', 'master'), ['assistant', '2021-01']),
      'met',
    ],
    [
      'one month short for a master',
      by('intermediate', of('postgraduate', 'master'), ['assistant', '2021-02']),
      'unmet',
    ],
    [
      'a second bachelor counts as a master',
      by('intermediate', of('bachelor', 'second-bachelor'), ['assistant', '2021-01']),
      'met',
    ],
    [
      'a master earned without the schooling counts',
      by('intermediate', of('bachelor', 'master'), ['assistant', '2021-01']),
      'met',
    ],
    [
      'a bachelor needs four years as assistant: 2019-01 is enough',
      by('intermediate', bachelor, ['assistant', '2019-01']),
      'met',
    ],
    ['2018-12 is 49 months', by('intermediate', bachelor, ['assistant', '2018-12']), 'met'],
    ['2019-02 is 47 months', by('intermediate', bachelor, ['assistant', '2019-02']), 'unmet'],
    ['a college graduate needs four years as assistant', by('intermediate', college, ['assistant', '2019-01']), 'met'],
    [
      'a degree counts whatever the schooling',
      by('intermediate', of('below', 'bachelor'), ['assistant', '2019-01']),
      'met',
    ],
    ['full senior: a bachelor with five years', by('full-senior', bachelor, ['associate-senior', '2018-01']), 'met'],
    ['full senior: one month short', by('full-senior', bachelor, ['associate-senior', '2018-02']), 'unmet'],
    [
      'postgraduate schooling is enough as bachelor',
      by(senior, of('postgraduate', 'none'), ['intermediate', '2018-01']),
      'met',
    ],
    [
      'postgraduate schooling without a stated degree may be a master',
      by('intermediate', of('postgraduate', undefined), ['assistant', '2021-01']),
      'missing',
    ],
    [
      'without a stated degree a bachelor may be a doctor',
      by('intermediate', of('bachelor', undefined), null),
      'missing',
    ],
    [
      'college schooling leaves no degree open',
      by('intermediate', of('associate', undefined), ['assistant', '2019-02']),
      'unmet',
    ],
    ['no education stated', by('intermediate', [], ['assistant', '2010-01']), 'missing'],
    ['no title, and not a doctor', by('intermediate', bachelor, null), 'unmet'],
    [
      'title not stated',
      { application: { level: 'intermediate', validity: 'province' }, education: bachelor },
      'missing',
    ],
    ['a higher title is not the prior title', by('intermediate', bachelor, ['intermediate', '2010-01']), 'unmet'],
    ['a lower title is not the prior title', by(senior, bachelor, ['assistant', '2000-01']), 'unmet'],
    [
      'the best of several educations counts',
      by('intermediate', [...college, ...of('postgraduate', 'master')], ['assistant', '2021-01']),
      'met',
    ],
  ]),
  ...about('seniority', [
    ['graduated on the deadline', by('intermediate', of('postgraduate', 'doctor', '2022-09-30'), null), 'met'],
    [
      'graduated after it: counts to 12-31, but no certificate by then',
      by('intermediate', of('postgraduate', 'doctor', '2022-10-01'), null),
      'confirm',
    ],
    ['graduated on 12-31', by('intermediate', of('postgraduate', 'doctor', '2022-12-31'), null), 'confirm'],
    ['graduated after 12-31', by('intermediate', of('postgraduate', 'doctor', '2023-01-01'), null), 'confirm'],
    [
      'graduated after 12-31, with an older attainment short of years',
      by('intermediate', [...bachelor, ...of('postgraduate', 'doctor', '2023-01-01')], ['assistant', '2020-01']),
      'unmet',
    ],
    ['graduated some day in 2022', by('intermediate', of('postgraduate', 'doctor', '2022'), null), 'missing'],
    ['graduated in October 2022', by('intermediate', of('postgraduate', 'doctor', '2022-10'), null), 'confirm'],
  ]),
]
