import type { Speaker } from '../copy/speak.ts'
import { type Day, parseDay, serialOf } from '../facts/day.ts'
import { workingDaysBetween } from '../facts/working-days.ts'
import type { Rules } from '../policy/rules.ts'
import type { PersonReport } from './model.ts'

/** A date of the round or of a person, with its words and clauses. */
export interface CalendarEvent {
  readonly id: string
  readonly day: Day
  readonly text: string
  readonly clauses: readonly string[]
}

/** The round's dates in their order, and the dates from which on people's unmet conditions would hold. */
export function calendarEvents(
  rules: Rules,
  speak: Speaker,
  people: readonly PersonReport[] = [],
): readonly CalendarEvent[] {
  const { dates, publicity, citations } = rules.policy
  const words = speak.copy.interview.calendar
  const event = (
    id: keyof typeof words,
    day: Day | undefined,
    clauses: readonly string[],
    params = {},
  ): CalendarEvent[] => (day === undefined ? [] : [{ id, day, text: speak.fill(words[id], params), clauses }])
  const dated = (id: keyof typeof words, date: { date: string; clause: string } | undefined): CalendarEvent[] =>
    date ? event(id, parseDay(date.date), date.clause === '' ? [] : [date.clause]) : []
  const round = [
    ...(publicity
      ? event('publicity-start', rules.latestPublicityStart, citations.publicity, { days: publicity.workingDays })
      : []),
    ...dated('application-deadline', dates.applicationDeadline),
    ...dated('employer-deadline', dates.employerDeadline),
    ...dated('achievement-cutoff', dates.achievementCutoff),
    ...dated('review-by', dates.reviewBy),
    ...dated('defence-by', dates.defenceBy),
    ...dated('seniority-cutoff', dates.seniorityCutoff),
  ]
  const own = people.flatMap(({ name, conditions }) =>
    conditions.flatMap(({ id, clauses, earliest }) => {
      const day = earliest && parseDay(earliest.date)
      const condition = `${people.length > 1 ? `${name} ` : ''}${speak.copy.conditionTitles[id as keyof Speaker['copy']['conditionTitles']] ?? id}`
      return day === undefined
        ? []
        : event('earliest', day, clauses, { condition }).map((one) => ({ ...one, id: `earliest-${name}-${id}` }))
    }),
  )
  return [...round, ...own].sort((a, b) => a.day - b.day)
}

/** How far a day is from the day of the report: days, and working days where the calendar reaches. */
export function timeLeft(day: Day, asOf: Day, rules: Rules, speak: Speaker): string {
  const words = speak.copy.interview.calendar
  const days = serialOf(day) - serialOf(asOf)
  const working = days > 0 ? workingDaysBetween(rules.calendar, asOf, day) : undefined
  const distance = days === 0 ? words.today : speak.fill(days > 0 ? words.days : words.passed, { days: Math.abs(days) })
  const left = [distance, ...(working === undefined ? [] : [speak.fill(words.working, { days: working })])]
  return left.join(speak.copy.terms.listSeparator)
}
