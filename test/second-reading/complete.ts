import type { Person } from './person.ts'

/** Somebody of a local enterprise with everything in order for an associate senior title. */
export const complete: Person = {
  name: '李明',
  employer: { kind: 'enterprise', affiliation: 'local', level: 'city', positionManaged: false },
  work: { engineering: true, staffing: 'established' },
  education: [{ level: 'bachelor', degree: 'bachelor', graduatedAt: '2010-07' }],
  title: { series: 'engineering', level: 'intermediate', obtainedAt: '2016-12-10' },
  application: {
    level: 'associate-senior',
    specialty: '机械',
    type: 'promotion',
    validity: 'province',
    channel: 'province',
    submittedAt: '2022-09-15T10:00:00+08:00',
    quotaAvailable: true,
  },
  continuingEducation: [
    { year: 2018, hours: 90, professionalHours: 60, certificateUploaded: true },
    { year: 2019, hours: 96, professionalHours: 64, certificateUploaded: true },
    { year: 2020, hours: 90, professionalHours: 66, certificateUploaded: true },
    { year: 2021, hours: 100, professionalHours: 70, certificateUploaded: true },
    { year: 2022, hours: 92, professionalHours: 62, certificateNo: 'GS-2022-01' },
  ],
  performance: { confirmed: true },
  integrity: { pledgeSigned: true, pledgeStamped: true, blacklisted: false },
  publicity: { startsAt: '2022-09-13', endsAt: '2022-09-21' },
}
