import type { Paper, Person } from './person.ts'

const good: Paper = {
  title: '论文',
  level: 'core',
  publishedAt: '2020-05',
  kind: 'regular',
  coreInYear: true,
  inRegister: true,
  cnki: true,
  similarity: 10,
}
const title = { series: 'engineering', level: 'intermediate', obtainedAt: '2015-01' } as const
const by = (paper: Paper): Partial<Person> => ({ employer: { kind: 'enterprise' }, title, papers: [paper] })
const without = (paper: Paper, ...keys: (keyof Paper)[]): Paper =>
  Object.fromEntries(Object.entries(paper).filter(([key]) => !keys.some((gone) => gone === key))) as Paper

/** A core paper in order, changed. */
export const core = (change: Partial<Paper> = {}, ...gone: (keyof Paper)[]): Partial<Person> =>
  by(without({ ...good, ...change }, ...gone))
/** A provincial paper in order, changed. */
export const provincial = (change: Partial<Paper> = {}, ...gone: (keyof Paper)[]): Partial<Person> =>
  core({ level: 'provincial', similarity: 20, ...change }, ...gone)
