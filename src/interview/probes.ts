import { addDays, addYears, type Day, formatDay, formatMonth } from '../facts/day.ts'
import { codesOf } from '../facts/vocabulary.ts'
import type { Rules } from '../policy/rules.ts'
import type { AnswerValue, Question } from './question.ts'

/**
 * Answers that stand for all answers to a question: every choice, and for dates and numbers the neighbourhood of every
 * limit the policy knows. Two of them with different outcomes prove that the question matters.
 */
export function probesFor({ kind, field, orNone }: Question, rules: Rules): readonly AnswerValue[] {
  switch (kind) {
    case 'word':
      return [...(orNone ? [null] : []), ...codesOf(field?.vocabulary)]
    case 'yes-no':
      return [true, false]
    case 'date':
      return dates(rules)
    case 'moment':
      return [-366, -1, 0, 1, 2, 400, 2000].map((days) => formatDay(addDays(rules.deadline, days)))
    case 'number':
      return [0, 1, rules.policy.training.professionalHours, rules.policy.training.hours, 1000].filter(
        (value) => value <= (field?.range?.[1] ?? value),
      )
    case 'percent':
      return [0, ...Object.values(rules.policy.papers.caps).flatMap((cap) => [cap, cap + 1]), 100]
    case 'text':
      return ['engineering', ...rules.policy.specialties.names, '—']
    case 'series':
      return ['engineering', '—']
    case 'boxes':
    case 'more':
      return []
  }
}

/** Months all along the years that can count, and the days around every limit. */
function dates(rules: Rules): readonly string[] {
  const { deadline, lastMonth, seniorityCutoff, authorityBefore, employerDeadline, policy } = rules
  const around = (day: Day): string[] => [addDays(day, -1), day, addDays(day, 1)].map(formatDay)
  const months = Array.from({ length: 42 }, (_, index) => formatMonth(lastMonth + 2 - index * 3))
  return [
    ...months,
    ...[deadline, seniorityCutoff, ...(authorityBefore === undefined ? [] : [authorityBefore])].flatMap(around),
    ...Array.from({ length: 14 }, (_, index) => formatDay(addDays(employerDeadline, -index))),
    ...around(addYears(deadline, -policy.integrity.barYears)),
    '1960-01',
  ]
}
