import { type Chance, stated } from './chance.ts'
import { evidenceDate, spelled } from './people-dates.ts'
import type { Achievement, Award, LearningRecord, Paper, Person, Recommendation } from './person.ts'

const yes = (chance: Chance) => chance.fact([true], [false])
const no = (chance: Chance) => chance.fact([false], [true])
const listOf = <T>(chance: Chance, one: () => T): T[] => Array.from({ length: chance.whole(0, 3) }, one)

function paper(chance: Chance, month: number): Paper {
  return stated<Paper>({
    title: '论文',
    level: chance.pick(['core', 'core', 'provincial']),
    publishedAt: evidenceDate(chance, month),
    kind: chance.fact(
      ['regular', 'regular', 'regular', 'electronic'],
      ['supplement', 'special-issue', 'internal', 'proceedings'],
    ),
    coreInYear: chance.fact([true, false], []),
    inAuthorityList: chance.fact([true, true, false], []),
    inRegister: yes(chance),
    cnki: yes(chance),
    employerReport: chance.fact([true, false], []),
    similarity: chance.fact([0, 8.5, 15, 15], [14.99, 15.01, 20, 25, 25.01, 60]),
  })
}

function award(chance: Chance, month: number): Award {
  return stated<Award>({
    name: '奖',
    kind: chance.pick(['science', 'honour', 'commendation', 'talent', 'competition']),
    level: chance.fact(['national', 'province', 'city', 'county'], []),
    receivedAt: evidenceDate(chance, month),
    collective: chance.fact([false, true], []),
    roleStated: yes(chance),
    organiser: chance.fact(['administrative', 'commissioned'], ['other']),
    approved: yes(chance),
    byOrganisationDepartment: yes(chance),
    talent: chance.fact(['province-top', 'province-leading', 'city-leading'], []),
  })
}

function recommendation(chance: Chance, month: number): Recommendation {
  const reviewers = chance.fact([3, 6, 9, 7], [0, 1])
  const needed = Math.ceil(((reviewers ?? 3) * 2) / 3)
  return stated<Recommendation>({
    content: '举荐',
    madeAt: chance.often(0.5) ? evidenceDate(chance, month) : undefined,
    appliedInWriting: yes(chance),
    employerAgreed: yes(chance),
    reviewers,
    approvals: chance.fact([needed, reviewers ?? 3], [Math.max(needed - 1, 0), (reviewers ?? 3) + 1, 0]),
    settledResult: no(chance),
    benefit: yes(chance),
    honest: yes(chance),
    policyKnown: yes(chance),
    expertInformed: yes(chance),
  })
}

function achievement(chance: Chance, month: number): Achievement {
  return stated<Achievement>({
    name: '项目',
    achievedAt: chance.often(0.3) ? spelled(chance, month) : evidenceDate(chance, month),
    hasEvidence: yes(chance),
  })
}

function record(chance: Chance, year: number, hours: number, professional: number): LearningRecord {
  const proof = { certificateNo: chance.fact(['GS-1'], []), certificateUploaded: yes(chance) }
  return stated<LearningRecord>({
    year,
    hours: chance.fact([hours, hours + 6], [hours - 1, hours - 0.5, 0]),
    professionalHours: chance.fact([professional, professional + 4], [professional - 1, 0]),
    ...(chance.often(0.7) ? proof : year >= 2022 ? { certificateNo: 'GS-2' } : { certificateUploaded: true }),
  })
}

/** The records of the last six years: a whole one, two halves, or none. */
export function learning(chance: Chance): LearningRecord[] | undefined {
  const years = [2017, 2018, 2019, 2020, 2021, 2022].flatMap((year) => {
    const halves = () => [record(chance, year, 50, 35), record(chance, year, 40, 25)]
    return chance.fact([[record(chance, year, 90, 60)], [record(chance, year, 90, 60)], halves()], [[], halves()]) ?? []
  })
  return chance.fact([years], [[]])
}

/** Up to three items of each kind of evidence, dated around the month in which the title began. */
export function evidenceItems(chance: Chance, month: number): Partial<Person> {
  return {
    papers: listOf(chance, () => paper(chance, month)),
    awards: listOf(chance, () => award(chance, month)),
    recommendations: listOf(chance, () => recommendation(chance, month)),
    achievements: listOf(chance, () => achievement(chance, month)),
  }
}
