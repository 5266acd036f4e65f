import type { LearningRecord, Person } from './person.ts'

type Hours = Partial<LearningRecord>

/** A full year with its proof: the number on the platform from 2022 on, the upload before (四(四)). */
export const full = (year: number, change: Hours = {}): LearningRecord => ({
  year,
  hours: 90,
  professionalHours: 60,
  ...(year >= 2022 ? { certificateNo: 'J-1' } : { certificateUploaded: true }),
  ...change,
})
/** Full years. */
export const years = (...list: number[]): LearningRecord[] => list.map((year) => full(year))

/** Somebody of an enterprise whose assistant title began on a day. */
export const since = (obtainedAt: string | undefined, continuingEducation: LearningRecord[]): Partial<Person> => ({
  employer: { kind: 'enterprise' },
  application: { level: 'intermediate' },
  title: { series: 'engineering', level: 'assistant', ...(obtainedAt && { obtainedAt }) },
  continuingEducation,
})
