import type { TitleLevel } from '../facts/applicant.ts'
import { addDays, type Day, type Month, monthNumberOf, monthOf, parseDay, yearOf } from '../facts/day.ts'
import { endOfDay, startOfDay } from '../facts/moment.ts'
import { nthWorkingDay, type WorkCalendar, workingDaysBetween } from '../facts/working-days.ts'
import { remembered } from '../logic/memo.ts'
import type { Policy, SeniorityRow, SkillRow } from './policy.ts'

/** A policy made ready for judging: its days as numbers, its lists as look-ups, the working-day calendar. */
export interface Rules {
  readonly policy: Policy
  readonly calendar: WorkCalendar
  /** The day on the notice. */
  readonly notice: Day
  readonly deadline: Day
  /** The first instant at which the portal is closed. */
  readonly closesAt: number
  readonly achievementCutoff: Day
  readonly seniorityCutoff: Day
  /** The last month that counts for years of service. */
  readonly lastMonth: Month
  /** The day by which the employer must have reported; publicity ends before it. */
  readonly employerDeadline: Day
  /** Undefined where authority journals never count as core. */
  readonly authorityBefore: Day | undefined
  readonly baseline: boolean
  readonly specialties: ReadonlySet<string>
  /** A specialty's name in the form in which names are compared. */
  readonly plainSpecialty: (name: string) => string
  /** The day on which publicity is full that counts from a day on; undefined past the calendar. */
  readonly publicityEnd: (from: Day) => Day | undefined
  readonly seniorSpecialties: ReadonlySet<string>
  readonly rowsFor: (target: TitleLevel) => readonly SeniorityRow[]
  readonly skillRowsFor: (target: TitleLevel) => readonly SkillRow[]
  /** The last day on which publicity can start and surely end before the employer's deadline; see `publicity`. */
  readonly latestPublicityStart: Day | undefined
}

/** Removes blanks, brackets with their content and one trailing 专业, 工程 or 类 from a specialty's name. */
function plainSpecialty(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/gu, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu, '')
    .replace(/(?:专业|工程|类)$/u, '')
}

/** Makes a policy ready. Throws a `RangeError` that names the date where one is no real day. */
export function prepareRules(policy: Policy, calendar: WorkCalendar): Rules {
  const { dates } = policy
  const deadline = dayOf(dates.applicationDeadline.date)
  const employerDeadline = dayOf(dates.employerDeadline.date)
  const seniorityCutoff = dayOf(dates.seniorityCutoff.date)
  const rows = groupByTarget(policy.standard.rows)
  const skillRows = groupByTarget(policy.skillPath.rows)
  const plain = (names: readonly string[]): Set<string> => new Set(names.map(plainSpecialty))
  return {
    policy,
    calendar,
    notice: dayOf(policy.document.date),
    deadline,
    closesAt: closingInstant(deadline, dates.applicationDeadline.time),
    achievementCutoff: dayOf(dates.achievementCutoff.date),
    seniorityCutoff,
    lastMonth: monthOf(seniorityCutoff),
    employerDeadline,
    authorityBefore: policy.papers.authorityBefore === null ? undefined : dayOf(policy.papers.authorityBefore),
    baseline: policy.standard.kind === 'national-baseline',
    plainSpecialty: remembered(plainSpecialty),
    publicityEnd: remembered((from) => nthWorkingDay(calendar, from, policy.publicity?.workingDays ?? 1)),
    specialties: plain([...policy.specialties.names, ...policy.specialties.also]),
    seniorSpecialties: plain(policy.specialties.seniorOnly),
    rowsFor: (target) => rows.get(target) ?? [],
    skillRowsFor: (target) => skillRows.get(target) ?? [],
    latestPublicityStart: policy.publicity
      ? latestStart(calendar, employerDeadline, policy.publicity.workingDays)
      : undefined,
  }
}

/** The application year whose seniority cut-off covers a month of service. */
export function applicationYearOf(rules: Rules, month: Month): number {
  const year = Math.floor(month / 12)
  return (month % 12) + 1 <= monthNumberOf(rules.seniorityCutoff) ? year : year + 1
}

/** The first application year whose portal is still open on a day of that year, or after it. */
export function openYearOf({ deadline }: Rules, day: Day): number {
  // Days are yyyymmdd: month and day are compared, whatever the year.
  return yearOf(day) + (day % 10_000 > deadline % 10_000 ? 1 : 0)
}

/** Days and working days left until the deadline; working days are undefined where the calendar does not reach. */
export function roundAt(rules: Rules, asOf: Day): { open: boolean; workingDaysLeft: number | undefined } {
  return { open: asOf <= rules.deadline, workingDaysLeft: workingDaysBetween(rules.calendar, asOf, rules.deadline) }
}

function dayOf(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new RangeError(`no real day: ${text}`)
  return day
}

/** `18:00` of a day in Shanghai; without a time the end of the day. */
function closingInstant(day: Day, time: string | undefined): number {
  if (time === undefined) return endOfDay(day)
  const [hours, minutes] = time.split(':').map(Number)
  return startOfDay(day) + (Number(hours) * 60 + Number(minutes)) * 60_000
}

function groupByTarget<T extends { readonly target: TitleLevel }>(rows: readonly T[]): Map<TitleLevel, T[]> {
  const groups = new Map<TitleLevel, T[]>()
  for (const row of rows) groups.set(row.target, [...(groups.get(row.target) ?? []), row])
  return groups
}

/** The latest start whose full count of working days, the start itself not counted, ends before the deadline. */
function latestStart(calendar: WorkCalendar, deadline: Day, workingDays: number): Day | undefined {
  for (let day = addDays(deadline, -1); calendar.covers(day, deadline); day = addDays(day, -1)) {
    const end = nthWorkingDay(calendar, addDays(day, 1), workingDays)
    if (end !== undefined && end < deadline) return day
  }
  return undefined
}
