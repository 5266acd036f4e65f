import type { Rules } from '../../../src/policy/rules.ts'
import { allOf, type Expressions } from './zen-conditions.ts'

/** Hours and certificate of every year that counts (四(四)); `start` is the rule of zen-seniority. */
export function training({ policy }: Rules): Expressions {
  const { presumedYears } = policy.training
  const most = Math.max(presumedYears.intermediate, presumedYears.other)
  const years = Array.from({ length: most }, (_, index) => policy.year - most + 1 + index)
  return [
    ['untitled', 'titleStated and titleLevel == null'],
    ['count', `$.untitled ? 1 : level == 'intermediate' ? ${presumedYears.intermediate} : ${presumedYears.other}`],
    // The months in which the title can have begun: one start, or both where the rule leaves two.
    [
      'begun',
      `$.untitled ? [0] : $.start == 'obtained' ? [sinceObtainedLo, sinceObtainedHi]
        : $.start == 'appointment' ? [sinceAppointedLo, sinceAppointedHi]
        : [sinceObtainedLo, sinceObtainedHi, sinceAppointedLo, sinceAppointedHi]`,
    ],
    ['known', '(titleStated or $.untitled) and all($.begun, # != null)'],
    ['first', '$.known ? floor(min($.begun) / 12) : null'],
    ['last', '$.known ? floor(max($.begun) / 12) : null'],
    ...years.flatMap((year) => judgeYear(year, policy)),
    ['years', `[${years.map((year) => `$.year${year}`).join(', ')}]`],
    [
      'continuing-education',
      `level == null ? 'missing' : all($.years, # == 'not-applicable') ? 'not-applicable' : ${allOf('$.years')}`,
    ],
  ]
}

function judgeYear(year: number, { training: rule, year: current }: Rules['policy']): Expressions {
  const records = `$.records${year}`
  const hours = (fact: string, need: number): string =>
    `sum(map(${records}, #.${fact} ?? 0)) >= ${need} ? 'met' : some(${records}, #.${fact} == null) ? 'missing' : 'unmet'`
  const proof = year >= rule.certificateNumberFrom ? '#.certificateNo != null' : '#.certificateUploaded == true'
  return [
    [`records${year}`, `filter(training, #.year == ${year})`],
    [
      `parts${year}`,
      `[${hours('hours', rule.hours)}, ${hours('professionalHours', rule.professionalHours)},
        some(${records}, ${proof}) ? 'met' : 'missing']`,
    ],
    [`done${year}`, `len(${records}) == 0 ? 'missing' : ${allOf(`$.parts${year}`)}`],
    [
      `year${year}`,
      `$.count <= ${current - year} or ($.known and $.first > ${year}) ? 'not-applicable'
        : $.done${year} == 'met' or ($.known and $.last <= ${year}) ? $.done${year} : 'missing'`,
    ],
  ]
}
