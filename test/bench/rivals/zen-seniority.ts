import { addDays } from '../../../src/facts/day.ts'
import type { Attainment, SeniorityRow } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { attainments } from './attainments.ts'
import { allOf, anyOf, type Expressions, list } from './zen-conditions.ts'

/** Which start counts (四(三)). */
export const startRule: Expressions = [
  [
    'start',
    `positionManaged == false or (employerKind != null and employerKind != 'institution') ? 'obtained'
      : employerKind == null or positionManaged == null ? 'either'
      : staffing in ['contract', 'dispatched'] or obtainedOutside ? 'outside' : 'appointment'`,
  ],
]

/** Education, prior title and years by the rows of the baseline, and the skilled worker's way. */
export function seniority(rules: Rules): Expressions {
  const { rows } = rules.policy.standard
  const names = [...new Set(rows.map(({ attainment }) => attainment))]
  const years = [...new Set(rows.filter(({ prior }) => prior !== 'none').map((row) => row.years))]
  const targets = [...new Set(rows.map(({ target }) => target))]
  const statuses = rows.map((_, index) => `$['row-${index}']`)
  const attained = rows.map(({ target, attainment }) => `(level == '${target}' ? $['has-${attainment}'] : 'unmet')`)
  return [
    ...names.flatMap((name) => attainment(name, rules)),
    ...years.flatMap((count) => tenure(count, rules)),
    ...rows.flatMap((row, index) => judgeRow(row, index)),
    ['skill', skill(rules)],
    ['ways', `[${[...statuses, '$.skill'].join(', ')}]`],
    ['attained', `[${attained.join(', ')}]`],
    ['outcome', anyOf('$.ways')],
    [
      'seniority',
      `level == null ? 'missing' : not (level in ${list(targets)}) ? 'not-applicable'
        : titleSeries != null and titleSeries != 'engineering' and type == null ? 'missing'
        : titleSeries != null and titleSeries != 'engineering' and type == 'transfer' ? 'confirm'
        : $.outcome != 'unmet' ? $.outcome : all($.attained, # == 'unmet') ? 'confirm'
        : validity == null ? 'missing' : validity == 'province' ? 'unmet' : 'confirm'`,
    ],
  ]
}

function attainment(name: Attainment, { deadline, seniorityCutoff }: Rules): Expressions {
  const { levels, degrees, open } = attainments[name]
  const matches = `#.level in ${list(levels)} or #.degree in ${list(degrees)}`
  const held = `#.hi == null or #.hi <= ${deadline} ? 'met' : #.lo > ${seniorityCutoff} ? 'unmet'
    : #.lo >= ${addDays(deadline, 1)} and #.hi <= ${seniorityCutoff} ? 'confirm' : 'missing'`
  // An unstated degree at the right level is missing, unless the certificate comes too late anyway.
  const degreeOpen = `#.degree == null and #.level in ${list(open)}`
  return [
    [
      `each-${name}`,
      `map(educations, ${matches} ? (${held})
        : ${degreeOpen} ? (#.lo != null and #.lo > ${seniorityCutoff} ? 'unmet' : 'missing') : 'unmet')`,
    ],
    [`has-${name}`, `len(educations) == 0 ? 'missing' : ${anyOf(`$['each-${name}']`)}`],
  ]
}

/** n months to the last one are reached by whoever began no later than `latest`. */
const reached = (lo: string, hi: string, latest: number): string =>
  `${lo} == null ? 'missing' : ${hi} <= ${latest} ? 'met' : ${lo} <= ${latest} ? 'missing' : 'unmet'`

function tenure(years: number, { lastMonth }: Rules): Expressions {
  const latest = lastMonth - years * 12 + 1
  const [obtained, appointed] = [`$.obtained${years}`, `$.appointed${years}`]
  return [
    [`obtained${years}`, reached('obtainedLo', 'obtainedHi', latest)],
    [`appointed${years}`, reached('appointedLo', 'appointedHi', latest)],
    [
      `tenure${years}`,
      `$.start == 'obtained' ? ${obtained} : $.start == 'appointment' ? ${appointed}
        : ${obtained} == ${appointed} ? ${obtained}
        : $.start == 'either' or 'missing' in [${obtained}, ${appointed}] ? 'missing' : 'confirm'`,
    ],
  ]
}

function judgeRow({ target, attainment: asked, prior, years }: SeniorityRow, index: number): Expressions {
  const byTitle = `not titleStated ? 'missing' : titleLevel != '${prior}' ? 'unmet' : $.tenure${years}`
  return [
    [`prior-${index}`, prior === 'none' ? `'met'` : byTitle],
    [
      `parts-${index}`,
      `[$['has-${asked}'], qualified and $['prior-${index}'] == 'unmet' ? 'confirm' : $['prior-${index}']]`,
    ],
    [`row-${index}`, `level != '${target}' ? 'unmet' : ${allOf(`$['parts-${index}']`)}`],
  ]
}

function skill({ policy, lastMonth }: Rules): string {
  const paths = policy.skillPath.rows.map(({ grade, target, years }) => {
    const latest = lastMonth - years * 12 + 1
    return `level == '${target}' and skillGrade == '${grade}'
      ? (skillLo != null and skillHi <= ${latest} ? 'confirm' : ${reached('skillLo', 'skillHi', latest)})`
  })
  return `${paths.join(' : ')} : 'unmet'`
}
