import type { Speaker } from '../copy/speak.ts'
import { type Day, formatDay } from '../facts/day.ts'
import type { Rules } from '../policy/rules.ts'
import { calendarEvents, timeLeft } from '../report/calendar.ts'
import type { PersonReport } from '../report/model.ts'
import { clauseMark } from '../report/phrases.ts'

/** One line a date: day, words, clauses, days and working days left. */
export function calendarLines(
  rules: Rules,
  asOf: Day,
  speak: Speaker,
  people: readonly PersonReport[] = [],
): readonly string[] {
  return calendarEvents(rules, speak, people).map(({ day, text, clauses }) => {
    const mark = clauseMark(clauses, speak)
    return `${formatDay(day)}  ${text}${mark}  ${timeLeft(day, asOf, rules, speak)}`
  })
}
