import type { Holding, Person, Title } from './person.ts'

/** Moved into engineering at the same level; an enterprise, so that the title dates count. */
export const moved = (
  title: Partial<Title>,
  former: Partial<Holding>,
  more: Partial<Person> = {},
): Partial<Person> => ({
  employer: { kind: 'enterprise' },
  education: [{ level: 'bachelor', degree: 'bachelor' }],
  title: { series: 'engineering', level: 'intermediate', ...title },
  formerTitle: { series: '农业', level: 'intermediate', ...former },
  application: { level: 'associate-senior', type: 'promotion', validity: 'province' },
  ...more,
})

/** Under position management the appointments count. */
export const managed: Partial<Person> = { employer: { kind: 'institution', positionManaged: true } }
