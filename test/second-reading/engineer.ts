import type { Person, Title } from './person.ts'

type Facts = {
  title: Omit<Title, 'series' | 'level'>
  employer?: Person['employer']
  staffing?: 'contract' | 'dispatched'
}

/** A bachelor whose only open question for an associate senior title is five years as an engineer. */
export const engineer = ({ title, employer, staffing }: Facts): Partial<Person> => ({
  education: [{ level: 'bachelor', degree: 'bachelor' }],
  title: { series: 'engineering', level: 'intermediate', ...title },
  employer: { ...employer },
  work: { ...(staffing && { staffing }) },
  application: { level: 'associate-senior', type: 'promotion', validity: 'province' },
})

/** An institution under position management. */
export const managed = { kind: 'institution', positionManaged: true } as const
