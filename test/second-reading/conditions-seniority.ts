import { possibleDays } from './dates.ts'
import { type Attainment, DEADLINE, ROWS, type Row, SKILL_PATHS, YEAR_END } from './notice.ts'
import type { Education, Person } from './person.ts'
import { allOf, anyOf, type Status, shared } from './status.ts'
import { periodsReach, titleHeld } from './tenure.ts'

type Words = readonly (string | undefined)[]

const DEGREES: Words = ['doctor', 'master', 'second-bachelor', 'bachelor']
/** Proven by a degree or by a level of schooling; left open by schooling at which the degree may have been earned. */
const PROOF: Record<Attainment, { degrees: Words; schooling: Words; openFor: Words }> = {
  doctor: { degrees: ['doctor'], schooling: [], openFor: ['postgraduate', 'bachelor'] },
  master: { degrees: ['doctor', 'master', 'second-bachelor'], schooling: [], openFor: ['postgraduate', 'bachelor'] },
  bachelor: { degrees: DEGREES, schooling: ['postgraduate', 'bachelor'], openFor: [] },
  associate: { degrees: DEGREES, schooling: ['postgraduate', 'bachelor', 'associate'], openFor: [] },
}

function matches(education: Education, attainment: Attainment): Status {
  const { degrees, schooling, openFor } = PROOF[attainment]
  if (degrees.includes(education.degree) || schooling.includes(education.level)) return 'met'
  return education.degree === undefined && openFor.includes(education.level) ? 'missing' : 'unmet'
}

function heldOn(day: number): Status {
  return day <= DEADLINE ? 'met' : day <= YEAR_END ? 'confirm' : 'unmet'
}

function held({ graduatedAt }: Education): Status {
  return graduatedAt === undefined ? 'met' : shared(possibleDays(graduatedAt).map(heldOn))
}

function attained({ education = [] }: Person, attainment: Attainment): Status {
  if (education.length === 0) return 'missing'
  return anyOf(education.map((one) => allOf([matches(one, attainment), held(one)])))
}

function priorTitle({ title }: Person, level: string): Status {
  if (title === undefined) return 'missing'
  return title?.level === level ? 'met' : 'unmet'
}

/** Prior title and years, or a professional qualification, which no table of this round decides (附件1·二). */
function standing(person: Person, { prior, years }: Row): Status {
  if (prior === 'none') return 'met'
  const byTitle = allOf([priorTitle(person, prior), titleHeld(person, years)])
  const byQualification = (person.qualifications ?? []).map((): Status => 'confirm')
  return anyOf([byTitle, ...byQualification])
}

function skilledWorker({ skill, application }: Person): Status {
  const path = SKILL_PATHS.find(({ target, grade }) => target === application?.level && grade === skill?.grade)
  if (!path) return 'unmet'
  if (skill?.obtainedAt === undefined) return 'missing'
  const years = periodsReach([{ from: skill.obtainedAt }], path.years * 12)
  return years === 'met' ? 'confirm' : years
}

function withoutPath({ application }: Person, attainments: readonly Status[]): Status {
  if (attainments.every((status) => status === 'unmet')) return 'confirm'
  if (application?.validity === undefined) return 'missing'
  return application.validity === 'province' ? 'unmet' : 'confirm'
}

/** Education, prior title and years by the national baseline (四(一), 四(三), 附件1·二). */
export function seniority(person: Person): Status {
  const { application, title } = person
  if (application?.level === undefined) return 'missing'
  const rows = ROWS.filter(({ target }) => target === application.level)
  if (rows.length === 0) return 'not-applicable'
  const fromAnotherSeries = title && title.series !== 'engineering'
  if (fromAnotherSeries && application.type === 'transfer') return 'confirm'
  if (fromAnotherSeries && application.type === undefined) return 'missing'
  const byRow = rows.map((row) => allOf([attained(person, row.attainment), standing(person, row)]))
  const outcome = anyOf([...byRow, skilledWorker(person)])
  if (outcome !== 'unmet') return outcome
  return withoutPath(
    person,
    rows.map(({ attainment }) => attained(person, attainment)),
  )
}
