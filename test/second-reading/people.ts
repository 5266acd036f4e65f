import { type Chance, chanceFrom, numbers, stated } from './chance.ts'
import { evidenceItems, learning } from './people-evidence.ts'
import { application, employer, integrity, publicity, target, work } from './people-facts.ts'
import { educations, otherPaths, titles } from './people-title.ts'
import type { Person } from './person.ts'

/** How often facts come out as usual: from everything in order, over a few facts changed, to wholly random. */
const CARES = [1, 0.99, 0.98, 0.97, 0.96, 0.95, 0.93, 0.9, 0.7, 0.3] as const
/** A whole group of facts is rarely left out, more often where care is low. */
const given = <T>(chance: Chance, group: T): T | undefined => chance.fact([group], [group, group, group])

function person(chance: Chance, index: number): Person {
  const level = target(chance)
  const { title, formerTitle, month } = titles(chance, level)
  return stated<Person>({
    name: `申报人${index + 1}`,
    gender: chance.often(0.3) ? chance.pick(['male', 'female']) : undefined,
    birthDate: chance.often(0.3) ? chance.pick(['1962-12-31', '1963-01', '1967', '1985-04-12']) : undefined,
    employer: given(chance, employer(chance)),
    work: given(chance, work(chance)),
    education: educations(chance),
    title,
    formerTitle,
    transfer: chance.often(0.3)
      ? stated<NonNullable<Person['transfer']>>({
          postChanged: chance.fact([true], [false]),
          assessmentPassed: chance.fact([true], [false]),
        })
      : undefined,
    ...otherPaths(chance),
    application: given(chance, application(chance, level)),
    continuingEducation: learning(chance),
    ...evidenceItems(chance, month),
    performance: chance.fact<NonNullable<Person['performance']>>([{ confirmed: true }], [{ confirmed: false }, {}]),
    integrity: given(chance, integrity(chance)),
    commissionLetter: stated<NonNullable<Person['commissionLetter']>>({
      issued: chance.fact([true], [false]),
      listed: chance.fact([true], [false]),
      approved: chance.fact([true], [false]),
    }),
    publicity: given(chance, publicity(chance)),
  })
}

/**
 * Random applicants on and around the boundaries of the notice, the same for the same seed: most are nearly in order,
 * some wholly random.
 */
export function people(seed: number, count: number): Person[] {
  const next = numbers(seed)
  return Array.from({ length: count }, (_, index) => {
    const care = CARES[Math.floor(next() * CARES.length)] ?? 1
    return person(chanceFrom(next, care), index)
  })
}
