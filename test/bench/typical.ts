import type { Applicant } from '../../src/facts/applicant.ts'
import { applicantSchema } from '../../src/facts/schema.ts'

/** A typical person: five years of training, two papers, one award, two achievements; made up. */
export const typicalPlain = {
  name: '甲',
  employer: { name: '某设计院', kind: 'institution', affiliation: 'local', level: 'city', positionManaged: true },
  work: { engineering: true, staffing: 'established' },
  education: [{ level: 'bachelor', degree: 'bachelor', graduatedAt: '2008-07' }],
  title: { series: 'engineering', level: 'intermediate', obtainedAt: '2016-12', appointedAt: '2017-01' },
  application: {
    level: 'associate-senior',
    specialty: '建筑',
    type: 'promotion',
    validity: 'province',
    channel: 'province',
    submittedAt: '2022-09-14T16:20:00+08:00',
    quotaAvailable: true,
  },
  continuingEducation: [2018, 2019, 2020, 2021, 2022].map((year) => ({
    year,
    hours: 96,
    professionalHours: 64,
    ...(year >= 2022 ? { certificateNo: 'GS2022-000001' } : { certificateUploaded: true }),
  })),
  papers: [
    {
      title: '一',
      level: 'core',
      publishedAt: '2020-03',
      kind: 'regular',
      coreInYear: true,
      cnki: true,
      similarity: 12.4,
    },
    {
      title: '二',
      level: 'provincial',
      publishedAt: '2019-11',
      kind: 'regular',
      inRegister: true,
      cnki: true,
      similarity: 25,
    },
  ],
  awards: [
    { name: '奖', kind: 'science', level: 'province', receivedAt: '2019-12', collective: true, roleStated: true },
  ],
  achievements: [
    { name: '项目一', achievedAt: '2019-08', hasEvidence: true },
    { name: '项目二', achievedAt: '2021-05', hasEvidence: true },
  ],
  performance: { confirmed: true },
  integrity: { pledgeSigned: true, pledgeStamped: true, blacklisted: false },
  publicity: { startsAt: '2022-09-15' },
}

export const typical: Applicant = applicantSchema.parse(typicalPlain)
