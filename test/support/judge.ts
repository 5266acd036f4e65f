import { assess } from '../../src/assess.ts'
import { conditions } from '../../src/conditions/list.ts'
import { type Day, parseDay } from '../../src/facts/day.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { chineseCalendar } from '../../src/facts/working-days.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { prepareRules } from '../../src/policy/rules.ts'

export const rules = prepareRules(pingliang2022, chineseCalendar())

export const day = (text: string): Day => {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new RangeError(text)
  return parsed
}

/** Judges an applicant given as plain JSON; the result holds statuses only, in the shape of the second reading. */
export function judgePlain(person: unknown, asOf: string) {
  const { verdict, findings, evidence } = assess(rules, applicantSchema.parse(person), day(asOf))
  return {
    verdict,
    conditions: Object.fromEntries(conditions.map(({ id }, index) => [id, findings[index]?.status])),
    evidence: evidence.map(({ kind, index, status, countsAs }) =>
      countsAs === undefined ? { kind, index, status } : { kind, index, status, countsAs },
    ),
  }
}
