import { type Days, daysIf, endAfter, firstOf, lastOf, monthOf, possibleDays } from './dates.ts'
import { YEAR_END } from './notice.ts'
import type { Holding, Period, Person } from './person.ts'
import type { Status } from './status.ts'

/** From which fact the years of a title run (四(三)). */
export type Basis = 'appointment' | 'obtaining'
/** The bases to judge by, and what is said when two of them disagree. */
export type Bases = { judged: readonly Basis[]; disagreement: 'confirm' | 'missing' }
/** The two ends of what imprecise dates allow: latest starts and earliest ends, or the opposite. */
type World = 'fewest' | 'most'
type Span = { from: Days; to: Days | 'running' }

const LAST_MONTH = monthOf(YEAR_END)
const WORLDS: readonly World[] = ['fewest', 'most']

/** Which start counts: the appointment in institutions under position management, the title elsewhere (四(三)). */
export function basesFor(person: Person): Bases {
  const { kind, positionManaged } = person.employer ?? {}
  const staffing = person.work?.staffing
  if (positionManaged === false) return { judged: ['obtaining'], disagreement: 'missing' }
  const undecided = kind === undefined || (kind === 'institution' && positionManaged === undefined)
  if (undecided) return { judged: ['appointment', 'obtaining'], disagreement: 'missing' }
  if (kind !== 'institution') return { judged: ['obtaining'], disagreement: 'missing' }
  const offStaff = staffing === 'contract' || staffing === 'dispatched'
  const fromElsewhere = person.title?.obtainedOutside === true
  if (offStaff || fromElsewhere) return { judged: ['appointment', 'obtaining'], disagreement: 'confirm' }
  return { judged: ['appointment'], disagreement: 'missing' }
}

/** Judges by each basis and puts the answers together: agreement stands, disagreement is confirm or missing. */
export function judgeByBases<T extends string>(bases: Bases, judge: (basis: Basis) => T): T | 'confirm' | 'missing' {
  const answers = bases.judged.map(judge)
  const [first] = answers
  if (first !== undefined && answers.every((answer) => answer === first)) return first
  return answers.includes('missing' as T) ? 'missing' : bases.disagreement
}

/** Whether the current title came from another series at the same level and is now engineering (四(五)). */
export function isTransferred(person: Person): boolean {
  const { title, formerTitle } = person
  if (!title || !formerTitle) return false
  return title.series === 'engineering' && formerTitle.series !== 'engineering' && formerTitle.level === title.level
}

/** The stretches of a list of periods; an end that certainly precedes its beginning is taken as not stated. */
function spansOf(periods: readonly Period[]): Span[] {
  return periods.map(({ from, to }) => {
    const start = possibleDays(from)
    return { from: start, to: endAfter(start, to) ?? 'running' }
  })
}

function heldBy(holding: Holding, basis: Basis): Span[] | undefined {
  const periods = holding.appointments ?? []
  if (basis === 'appointment' && periods.length > 0) return spansOf(periods)
  const start = daysIf(basis === 'appointment' ? holding.appointedAt : holding.obtainedAt)
  return start && [{ from: start, to: 'running' }]
}

/** The possible first days of a title by one basis: of several appointments the earliest. Undefined where not stated. */
export function startOf(holding: Holding, basis: Basis): Days | undefined {
  const spans = heldBy(holding, basis)
  if (!spans) return undefined
  const latest = Math.min(...spans.map(({ from }) => lastOf(from)))
  const days = spans.flatMap(({ from }) => from).filter((day) => day <= latest)
  return [...new Set(days)].sort((a, b) => a - b)
}

function startMonth({ from }: Span, world: World): number {
  return monthOf(world === 'fewest' ? lastOf(from) : firstOf(from))
}

/** The months of all stretches, each once; those still running go on to `runningTo`, none beyond the end of the year. */
function monthsOf(spans: readonly Span[], world: World, runningTo = LAST_MONTH): Set<number> {
  const months = new Set<number>()
  for (const span of spans) {
    const end = span.to === 'running' ? runningTo : monthOf(world === 'fewest' ? firstOf(span.to) : lastOf(span.to))
    for (let month = startMonth(span, world); month <= Math.min(end, LAST_MONTH); month++) months.add(month)
  }
  return months
}

function reached(counts: readonly number[], needed: number): Status {
  if (counts.every((count) => count >= needed)) return 'met'
  return counts.every((count) => count < needed) ? 'unmet' : 'missing'
}

/** Whether the periods fill so many months up to 2022-12, shared months counted once, gaps not at all. */
export function periodsReach(periods: readonly Period[], needed: number): Status {
  const spans = spansOf(periods)
  return reached(
    WORLDS.map((world) => monthsOf(spans, world).size),
    needed,
  )
}

function titleMonths(person: Person, basis: Basis, alone: boolean, needed: number): Status {
  const current = person.title ? heldBy(person.title, basis) : undefined
  const joined = !alone && isTransferred(person) ? person.formerTitle : undefined
  const former = joined ? heldBy(joined, basis) : []
  if (!current || !former) return 'missing'
  const counts = WORLDS.map((world) => {
    const before = Math.min(...current.map((span) => startMonth(span, world))) - 1
    return new Set([...monthsOf(current, world), ...monthsOf(former, world, before)]).size
  })
  return reached(counts, needed)
}

/** Whether the title (with the one before a transfer, unless `alone`) has been held so many years by the end of 2022. */
export function titleHeld(person: Person, years: number, alone = false): Status {
  return judgeByBases(basesFor(person), (basis) => titleMonths(person, basis, alone, years * 12))
}
