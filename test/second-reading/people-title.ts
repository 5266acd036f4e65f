import { type Chance, stated } from './chance.ts'
import { monthOf } from './dates.ts'
import { YEAR_END } from './notice.ts'
import { periods, spelled, startMonth } from './people-dates.ts'
import type { Education, Holding, Level, Person, Title } from './person.ts'

const LAST = monthOf(YEAR_END)
const PRIOR: Record<Level, Level> = {
  technician: 'technician',
  assistant: 'technician',
  intermediate: 'assistant',
  'associate-senior': 'intermediate',
  'full-senior': 'associate-senior',
}
const LEVELS: Level[] = ['technician', 'assistant', 'intermediate', 'associate-senior', 'full-senior']
const SCHOOLING = ['postgraduate', 'bachelor', 'associate', 'secondary', 'high-school', 'below'] as const
const DEGREES = ['doctor', 'master', 'second-bachelor', 'bachelor', 'none'] as const
const LATE = ['2022-09-30', '2022-10-01', '2022-10', '2022-12-31', '2022', '2023-01', '2023', '[2022-09,2022-10]']

/** One or two educations, some finished around the limits of this year. */
export function educations(chance: Chance): Education[] | undefined {
  const one = (): Education =>
    stated<Education>({
      level: chance.fact(['bachelor', 'bachelor', 'postgraduate', 'associate'], SCHOOLING) ?? 'bachelor',
      degree: chance.fact(['bachelor', 'master', 'doctor', 'bachelor'], DEGREES),
      graduatedAt: chance.fact(['2008-07', '2010', '2012-06-30'], LATE),
    })
  return chance.fact([[one()], [one()], [one(), one()]], [[]])
}

function holding(chance: Chance, series: string, level: Level, from: number): Holding {
  const obtained = from - chance.pick([0, 0, 0, 1, 5, 30])
  return stated<Holding>({
    series,
    level,
    obtainedAt: chance.fact([spelled(chance, obtained)], [spelled(chance, from + 3)]),
    appointedAt: chance.fact([spelled(chance, from)], [spelled(chance, from + 14)]),
    appointments: chance.often(0.25) ? periods(chance, from) : undefined,
  })
}

/** Title and former title together, and the month in which the title's years begin. */
export type Titles = { title: Title | null | undefined; formerTitle: Holding | undefined; month: number }

/** A title that fits the level applied for, held for about the years needed; sometimes after a transfer. */
export function titles(chance: Chance, target: Level | undefined): Titles {
  const needed = target === 'intermediate' ? chance.pick([24, 48]) : chance.pick([60, 60, 24])
  const start = startMonth(chance, needed)
  const level = chance.fact(
    [PRIOR[target ?? 'intermediate']],
    [target ?? 'assistant', chance.pick(['assistant', 'intermediate'])],
  )
  const series = chance.fact(['engineering', 'engineering', 'engineering', 'engineering'], ['农业', '经济']) ?? '会计'
  const transferred = chance.often(0.2)
  const month = transferred ? LAST - chance.pick([10, 11, 12, 13, 24, 30]) : start
  const current = holding(chance, series, level ?? chance.pick(['assistant', 'technician', 'intermediate']), month)
  const outside = chance.often(0.08) ? { obtainedOutside: chance.often(0.8) } : {}
  const formerLevel = chance.fact([current.level], LEVELS) ?? current.level
  const former = holding(chance, chance.fact(['农业', '林业'], ['engineering']) ?? '农业', formerLevel, start)
  return {
    title: chance.fact([{ ...current, ...outside }], [null, { ...current, ...outside }]),
    formerTitle: transferred || chance.often(0.03) ? former : undefined,
    month: transferred && chance.often(0.5) ? start : month,
  }
}

/** Professional qualifications and a skilled worker's grade, mostly none. */
export function otherPaths(chance: Chance): Pick<Person, 'qualifications' | 'skill'> {
  const skillStart = startMonth(chance, chance.pick([36, 48]))
  return stated<Pick<Person, 'qualifications' | 'skill'>>({
    qualifications: chance.often(0.1)
      ? [
          stated<{ name: string; obtainedAt?: string }>({
            name: '一级建造师',
            obtainedAt: chance.fact(['2016-09'], []),
          }),
        ]
      : undefined,
    skill: chance.often(0.15)
      ? stated<NonNullable<Person['skill']>>({
          grade: chance.pick(['technician', 'senior-technician', 'technician', 'senior-technician', 'advanced-worker']),
          obtainedAt: chance.fact([spelled(chance, skillStart)], [spelled(chance, skillStart + 1)]),
        })
      : undefined,
  })
}
