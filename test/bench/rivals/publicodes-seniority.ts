import { addDays } from '../../../src/facts/day.ts'
import type { Attainment, SeniorityRow } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { attainments } from './attainments.ts'
import type { FactName } from './facts.ts'
import { absent, all, allOf, any, anyOf, firstOf, type Model, oneOf } from './publicodes-conditions.ts'

/** Education, prior title and years by the rows of the baseline, and the skilled worker's way. */
export function seniority(rules: Rules): Model {
  const { rows } = rules.policy.standard
  const targets = [...new Set(rows.map(({ target }) => target))]
  return {
    seniority: firstOf(
      [absent('level'), 'missing'],
      ...targets.map((target) => [`level = '${target}'`, `judged ${target}`] as const),
      'not-applicable',
    ),
    ...Object.assign({}, ...targets.map((target) => judgeTarget(target, rules))),
    ...Object.assign({}, ...rows.map((row, index) => judgeRow(row, index))),
    ...Object.assign({}, ...[...new Set(rows.map((row) => row.attainment))].map((name) => attainment(name, rules))),
    ...Object.assign({}, ...[...new Set(rows.map((row) => row.years))].map((years) => tenure(years, rules))),
    qualification: firstOf(['qualified', 'confirm'], 'unmet'),
  }
}

function judgeTarget(target: string, { policy, lastMonth }: Rules): Model {
  const rows = policy.standard.rows.flatMap((row, index) => (row.target === target ? [{ ...row, index }] : []))
  const path = policy.skillPath.rows.find((row) => row.target === target)
  const latest = lastMonth - (path?.years ?? 0) * 12 + 1
  const skill: Model = path
    ? {
        [`skill ${target}`]: firstOf(
          [absent('skillGrade'), 'unmet'],
          [`skillGrade = '${path.grade}'`, `skill years ${target}`],
          'unmet',
        ),
        [`skill years ${target}`]: reached('skillLo', 'skillHi', latest, 'confirm'),
      }
    : {}
  return {
    [`judged ${target}`]: firstOf(
      [all({ 'est défini': 'titleSeries' }, "titleSeries != 'engineering'"), `other series ${target}`],
      `by rows ${target}`,
    ),
    [`other series ${target}`]: firstOf(
      [absent('type'), 'missing'],
      ["type = 'transfer'", 'confirm'],
      `by rows ${target}`,
    ),
    [`by rows ${target}`]: firstOf(
      [`outcome ${target} != 'unmet'`, `outcome ${target}`],
      [all(...rows.map((row) => `has ${row.attainment} = 'unmet'`)), 'confirm'],
      [absent('validity'), 'missing'],
      ["validity = 'province'", 'unmet'],
      'confirm',
    ),
    [`outcome ${target}`]: anyOf(...rows.map(({ index }) => `row ${index}`), ...(path ? [`skill ${target}`] : [])),
    ...skill,
  }
}

function judgeRow({ attainment: asked, prior, years }: SeniorityRow, index: number): Model {
  if (prior === 'none') return { [`row ${index}`]: { valeur: `has ${asked}` } }
  return {
    [`row ${index}`]: allOf(`has ${asked}`, `prior ${index}`),
    [`prior ${index}`]: anyOf(`title ${index}`, 'qualification'),
    [`title ${index}`]: firstOf(
      ['titleStated = non', 'missing'],
      [absent('titleLevel'), 'unmet'],
      [`titleLevel = '${prior}'`, `tenure ${years}`],
      'unmet',
    ),
  }
}

function attainment(name: Attainment, { deadline, seniorityCutoff }: Rules): Model {
  const { levels, degrees, open } = attainments[name]
  const proven = [
    ...(levels.length > 0 ? [oneOf('educationLevel', levels)] : []),
    all({ 'est défini': 'degree' }, oneOf('degree', degrees)),
  ]
  return {
    [`has ${name}`]: firstOf(['educationStated = non', 'missing'], `educated ${name}`),
    [`educated ${name}`]: allOf(`matches ${name}`, 'held'),
    [`matches ${name}`]: firstOf(
      [any(...proven), 'met'],
      ...(open.length > 0 ? [[all(absent('degree'), oneOf('educationLevel', open)), 'missing'] as const] : []),
      'unmet',
    ),
    held: firstOf(
      [absent('graduatedHi'), 'met'],
      [`graduatedHi <= ${deadline}`, 'met'],
      [`graduatedLo > ${seniorityCutoff}`, 'unmet'],
      [all(`graduatedLo >= ${addDays(deadline, 1)}`, `graduatedHi <= ${seniorityCutoff}`), 'confirm'],
      'missing',
    ),
  }
}

/** So many months to the last one are reached by whoever began no later than `latest`. */
const reached = (lo: FactName, hi: FactName, latest: number, then = 'met') =>
  firstOf([absent(lo), 'missing'], [`${hi} <= ${latest}`, then], [`${lo} <= ${latest}`, 'missing'], 'unmet')

/** The years by the start that counts (四(三)); where both may, they have to agree. */
function tenure(years: number, { lastMonth }: Rules): Model {
  const latest = lastMonth - years * 12 + 1
  const [obtained, appointed] = [`obtained ${years}`, `appointed ${years}`]
  return {
    [`tenure ${years}`]: firstOf(
      [all({ 'est défini': 'positionManaged' }, 'positionManaged = non'), obtained],
      [all({ 'est défini': 'employerKind' }, "employerKind != 'institution'"), obtained],
      [any(absent('employerKind'), absent('positionManaged')), `either ${years}`],
      ['obtainedOutside', `outside ${years}`],
      [all({ 'est défini': 'staffing' }, oneOf('staffing', ['contract', 'dispatched'])), `outside ${years}`],
      appointed,
    ),
    [`either ${years}`]: firstOf([`${obtained} = ${appointed}`, obtained], 'missing'),
    [`outside ${years}`]: firstOf(
      [`${obtained} = ${appointed}`, obtained],
      [any(`${obtained} = 'missing'`, `${appointed} = 'missing'`), 'missing'],
      'confirm',
    ),
    [obtained]: reached('obtainedLo', 'obtainedHi', latest),
    [appointed]: reached('appointedLo', 'appointedHi', latest),
  }
}
