import { bachelor, by, college, of, senior } from './applying.ts'
import { about, type Case } from './case.ts'
import type { Person } from './person.ts'

const grassroots = (validity?: 'grassroots' | 'hardship-unit'): Partial<Person> => ({
  application: { level: senior, type: 'promotion', ...(validity && { validity }) },
})

/** Where the rows are not the whole story: other standards, qualifications, skills, other series (附件1·二). */
export const pathCases: Case[] = [
  ...about('seniority', [
    [
      'no row for the attainment: the local standard may have one',
      by(senior, college, ['intermediate', '2010-01']),
      'confirm',
    ],
    [
      'secondary schooling has no row at all',
      by('intermediate', of('secondary', 'none'), ['assistant', '2000-01']),
      'confirm',
    ],
    [
      'short of years, for a grassroots title: another standard',
      by(senior, bachelor, ['intermediate', '2020-01'], grassroots('grassroots')),
      'confirm',
    ],
    [
      'short of years, for a hardship unit',
      by(senior, bachelor, ['intermediate', '2020-01'], grassroots('hardship-unit')),
      'confirm',
    ],
    ['short of years, validity not stated', by(senior, bachelor, ['intermediate', '2020-01'], grassroots()), 'missing'],
    [
      'a qualification may stand in for title and years',
      by(senior, bachelor, null, { qualifications: [{ name: '一级建造师' }] }),
      'confirm',
    ],
    [
      'without any education that has a row the local standard is asked all the same',
      by(senior, of('secondary', 'none'), null, { qualifications: [{ name: '一级建造师' }] }),
      'confirm',
    ],
    [
      'years by the title make it superfluous',
      by(senior, bachelor, ['intermediate', '2018-01'], { qualifications: [{ name: '监理' }] }),
      'met',
    ],
    [
      'years still to be stated go before it',
      by(senior, bachelor, ['intermediate', '2018'], { qualifications: [{ name: '监理' }] }),
      'missing',
    ],
    [
      '技师 for three years: the skill path',
      by('intermediate', bachelor, null, { skill: { grade: 'technician', obtainedAt: '2020-01' } }),
      'confirm',
    ],
    [
      '技师 one month short',
      by('intermediate', bachelor, null, { skill: { grade: 'technician', obtainedAt: '2020-02' } }),
      'unmet',
    ],
    ['技师 without a date', by('intermediate', bachelor, null, { skill: { grade: 'technician' } }), 'missing'],
    [
      '高级技师 for four years leads to associate senior',
      by(senior, bachelor, null, { skill: { grade: 'senior-technician', obtainedAt: '2019-01' } }),
      'confirm',
    ],
    [
      '高级技师 one month short',
      by(senior, bachelor, null, { skill: { grade: 'senior-technician', obtainedAt: '2019-02' } }),
      'unmet',
    ],
    [
      '高级技师 is not 技师',
      by('intermediate', bachelor, null, { skill: { grade: 'senior-technician', obtainedAt: '2000-01' } }),
      'unmet',
    ],
    [
      '技师 does not lead to associate senior',
      by(senior, bachelor, null, { skill: { grade: 'technician', obtainedAt: '2000-01' } }),
      'unmet',
    ],
    [
      'no skill path to full senior',
      by('full-senior', bachelor, null, { skill: { grade: 'senior-technician', obtainedAt: '2000-01' } }),
      'unmet',
    ],
  ]),
  ...about('seniority', [
    [
      'a transfer is judged by a standard not contained here',
      { application: { level: 'intermediate', type: 'transfer' }, title: { series: '农业', level: 'intermediate' } },
      'confirm',
    ],
    [
      'a title of another series, type not stated',
      { application: { level: 'intermediate' }, title: { series: '农业', level: 'intermediate' } },
      'missing',
    ],
    [
      'a title of another series is a prior title for a promotion here',
      by('intermediate', bachelor, null, { title: { series: '农业', level: 'assistant', obtainedAt: '2019-01' } }),
      'met',
    ],
    [
      'an engineering title is judged by the rows whatever the type',
      {
        ...by(senior, bachelor, ['intermediate', '2018-02']),
        application: { level: senior, type: 'transfer', validity: 'province' },
      },
      'unmet',
    ],
  ]),
]
