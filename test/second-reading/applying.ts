import type { Education, Level, Person } from './person.ts'

/** Somebody of an enterprise applying for a title from one of a given year and month. */
export const by = (
  target: Level,
  education: Education[],
  prior: [level: Level, obtainedAt: string] | null,
  more: Partial<Person> = {},
): Partial<Person> => ({
  employer: { kind: 'enterprise' },
  application: { level: target, type: 'promotion', validity: 'province' },
  education,
  title: prior && { series: 'engineering', level: prior[0], obtainedAt: prior[1] },
  ...more,
})
/** One education. */
export const of = (level: Education['level'], degree: Education['degree'], graduatedAt?: string): Education[] => [
  { level, ...(degree && { degree }), ...(graduatedAt && { graduatedAt }) },
]
/** Educations that recur. */
export const doctor = of('postgraduate', 'doctor')
/** A bachelor with the schooling. */
export const bachelor = of('bachelor', 'bachelor')
/** College schooling without a degree. */
export const college = of('associate', 'none')
/** The level most cases apply for. */
export const senior: Level = 'associate-senior'
