import { addDays } from '../../../src/facts/day.ts'
import type { Attainment, SeniorityRow } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { attainments } from './attainments.ts'
import type { FactName } from './facts.ts'
import {
  absent,
  all,
  allOf,
  any,
  anyOf,
  type Found,
  fact,
  firstOf,
  found,
  is,
  type Nested,
  noneOf,
  not,
  oneOf,
  type Part,
  stated,
} from './json-rules-parts.ts'

/** What a step can find, mostly statuses, and when. */
type Values = Readonly<Record<string, Nested>>

/** Statuses found before the conditions are judged, in this order; each may name those of the steps before it. */
export type Steps = readonly (readonly (readonly [Found, Values])[])[]

/** What education, title and years come to, step by step: the engine judges a shared condition anew at every use. */
export function senioritySteps(rules: Rules): Steps {
  const { policy, lastMonth } = rules
  const { rows } = policy.standard
  const years = [...new Set(rows.filter(({ prior }) => prior !== 'none').map((row) => row.years))]
  const names = [...new Set(rows.map((row) => row.attainment))]
  const latest = (count: number) => lastMonth - count * 12 + 1
  const skills = policy.skillPath.rows.map(({ grade, target, years: count }): Part => {
    const { met, ...others } = reached('skillLo', 'skillHi', latest(count))
    return firstOf([all(is('level', target), is('skillGrade', grade)), { ...others, confirm: met }], 'unmet')
  })
  return [
    [
      ...years.map((count) => [`~obtained-${count}`, reached('obtainedLo', 'obtainedHi', latest(count))] as const),
      ...years.map((count) => [`~appointed-${count}`, reached('appointedLo', 'appointedHi', latest(count))] as const),
      ['~start', start],
      ['~held', held(rules)],
    ],
    [
      ...years.map((count) => [`~tenure-${count}`, tenure(count)] as const),
      ...names.map((name) => [`~${name}`, attainment(name)] as const),
    ],
    [...new Map(rows.map((row) => [priorOf(row), prior(row)]))],
    rows.map((row, index) => {
      const whole = allOf(found(`~${row.attainment}`), found(priorOf(row)))
      return [`~row-${index}`, firstOf([not(is('level', row.target)), 'unmet'], whole)] as const
    }),
    [['~outcome', anyOf(...rows.map((_, index) => found(`~row-${index}`)), ...skills)]],
  ]
}

/** The condition itself, from the statuses found by the steps. */
export function seniority({ policy }: Rules): Part {
  const { rows } = policy.standard
  const targets = [...new Set(rows.map(({ target }) => target))]
  const otherSeries = all(stated('titleSeries'), not(is('titleSeries', 'engineering')))
  const noneAttained = targets.map((target) => {
    const own = rows.filter((row) => row.target === target)
    return all(is('level', target), ...own.map((row) => is(`~${row.attainment}`, 'unmet')))
  })
  return firstOf(
    [absent('level'), 'missing'],
    [noneOf('level', targets), 'not-applicable'],
    [all(otherSeries, absent('type')), 'missing'],
    [all(otherSeries, is('type', 'transfer')), 'confirm'],
    [not(is('~outcome', 'unmet')), found('~outcome')],
    [any(...noneAttained), 'confirm'],
    [absent('validity'), 'missing'],
    [is('validity', 'province'), 'unmet'],
    'confirm',
  )
}

/** So many months to the last one are reached by whoever began no later than `latest`. */
const reached = (lo: FactName, hi: FactName, latest: number): Part => ({
  missing: any(absent(lo), all(fact(lo, 'lessThanInclusive', latest), fact(hi, 'greaterThan', latest))),
  met: fact(hi, 'lessThanInclusive', latest),
  unmet: fact(lo, 'greaterThan', latest),
})

const managed = all(is('positionManaged', true), is('employerKind', 'institution'))
const broughtAlong = [oneOf('staffing', ['contract', 'dispatched']), is('obtainedOutside', true)]

/** Which start counts (四(三)). */
const start: Values = {
  obtained: any(is('positionManaged', false), fact('employerKind', 'notIn', ['institution', null])),
  either: all(
    any(absent('employerKind'), absent('positionManaged')),
    oneOf('employerKind', ['institution', null]),
    not(is('positionManaged', false)),
  ),
  outside: all(managed, any(...broughtAlong)),
  appointment: all(managed, ...broughtAlong.map(not)),
}

/** The years by that start; where both may count, they have to agree. */
function tenure(years: number): Part {
  const [obtained, appointed] = [`~obtained-${years}`, `~appointed-${years}`] as const
  const both = oneOf('~start', ['either', 'outside'])
  const settled = (status: 'met' | 'unmet') =>
    any(
      all(is('~start', 'obtained'), is(obtained, status)),
      all(is('~start', 'appointment'), is(appointed, status)),
      all(both, is(obtained, status), is(appointed, status)),
    )
  return {
    met: settled('met'),
    unmet: settled('unmet'),
    missing: any(
      all(not(is('~start', 'appointment')), is(obtained, 'missing')),
      all(not(is('~start', 'obtained')), is(appointed, 'missing')),
      all(is('~start', 'either'), fact(obtained, 'notEqual', { fact: appointed })),
    ),
    confirm: all(
      is('~start', 'outside'),
      fact(obtained, 'notEqual', { fact: appointed }),
      not(is(obtained, 'missing')),
      not(is(appointed, 'missing')),
    ),
  }
}

/** Whether the certificate is held in time; one of the last months of the year comes after the portal has closed. */
const held = ({ deadline, seniorityCutoff }: Rules): Part =>
  firstOf(
    [any(absent('graduatedHi'), fact('graduatedHi', 'lessThanInclusive', deadline)), 'met'],
    [fact('graduatedLo', 'greaterThan', seniorityCutoff), 'unmet'],
    [
      all(
        fact('graduatedLo', 'greaterThanInclusive', addDays(deadline, 1)),
        fact('graduatedHi', 'lessThanInclusive', seniorityCutoff),
      ),
      'confirm',
    ],
    'missing',
  )

function attainment(name: Attainment): Part {
  const { levels, degrees, open } = attainments[name]
  const matches = firstOf(
    [any(oneOf('educationLevel', levels), oneOf('degree', degrees)), 'met'],
    [all(absent('degree'), oneOf('educationLevel', open)), 'missing'],
    'unmet',
  )
  return firstOf([is('educationStated', false), 'missing'], allOf(matches, found('~held')))
}

const priorOf = ({ prior: level, years }: SeniorityRow): Found => `~prior-${level}-${years}`

function prior({ prior: level, years }: SeniorityRow): Part {
  if (level === 'none') return firstOf('met')
  const byTitle = firstOf(
    [is('titleStated', false), 'missing'],
    [not(is('titleLevel', level)), 'unmet'],
    found(`~tenure-${years}`),
  )
  return anyOf(byTitle, firstOf([is('qualified', true), 'confirm'], 'unmet'))
}
