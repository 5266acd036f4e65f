import type { ConditionId } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import {
  absent,
  all,
  allOf,
  any,
  fact,
  firstOf,
  is,
  mustBeTrue,
  type Nested,
  noneOf,
  not,
  type Part,
  sorted,
  stated,
} from './json-rules-parts.ts'

/** The conditions that are sorted and joined from stated facts; seniority is in a file of its own. */
export function plainConditions({ policy, ...rules }: Rules): { readonly [id in ConditionId]?: Part } {
  const { channel, commissionLetter, levels, pledge, scope } = policy
  const senior = firstOf([absent('level'), 'missing'], [is('level', 'intermediate'), 'unmet'], 'met')
  const steps = (names: typeof commissionLetter.steps | typeof pledge.steps): Nested =>
    all(...names.map((name) => is(name, true)))
  return {
    'employer-scope': allOf(sorted('employerKind', scope.kinds), sorted('affiliation', scope.affiliations)),
    'engineering-work': mustBeTrue('engineering'),
    specialty: firstOf(
      [absent('specialtyName'), 'missing'],
      [noneOf('specialtyName', [...rules.specialties]), 'confirm'],
      [noneOf('specialtyName', [...rules.seniorSpecialties]), 'met'],
      senior,
    ),
    'target-level': sorted('level', levels),
    channel: allOf(
      firstOf(
        [any(absent('validity'), absent('chosenChannel')), 'missing'],
        [
          any(...channel.pairs.map((pair) => all(is('validity', pair.validity), is('chosenChannel', pair.channel)))),
          'met',
        ],
        'unmet',
      ),
      firstOf(
        [noneOf('validity', channel.seniorOnly), 'not-applicable'],
        [absent('level'), 'missing'],
        [is('level', 'intermediate'), 'confirm'],
        'met',
      ),
      firstOf(
        [is('validity', 'grassroots'), sorted('employerLevel', channel.grassrootsLevels)],
        [is('validity', 'hardship-unit'), mustBeTrue('hardship')],
        'not-applicable',
      ),
    ),
    'commission-letter': firstOf(
      [absent('affiliation'), 'missing'],
      [noneOf('affiliation', commissionLetter.required), 'not-applicable'],
      [steps(commissionLetter.steps), 'met'],
      'missing',
    ),
    quota: firstOf([absent('level'), 'missing'], mustBeTrue('quotaAvailable')),
    'series-transfer': firstOf(
      [is('titleStated', false), 'missing'],
      [absent('titleLevel'), 'not-applicable'],
      [all(is('titleSeries', 'engineering'), is('type', 'transfer')), 'confirm'],
      [is('titleSeries', 'engineering'), 'not-applicable'],
      [absent('type'), 'missing'],
      [is('type', 'promotion'), 'unmet'],
      allOf(
        firstOf([absent('level'), 'missing'], [fact('level', 'equal', { fact: 'titleLevel' }), 'met'], 'unmet'),
        mustBeTrue('postChanged'),
        mustBeTrue('assessmentPassed'),
      ),
    ),
    performance: { met: is('confirmed', true), unmet: is('confirmed', false), confirm: absent('confirmed') },
    pledge: { met: steps(pledge.steps), missing: not(steps(pledge.steps)) },
    'integrity-record': allOf(
      { missing: absent('blacklisted'), unmet: is('blacklisted', true), met: is('blacklisted', false) },
      firstOf(
        [absent('banEndsHi'), 'not-applicable'],
        [fact('applicationDay', 'greaterThan', { fact: 'banEndsHi' }), 'met'],
        [fact('applicationDay', 'lessThan', { fact: 'banEndsLo' }), 'unmet'],
        [fact('banEndsLo', 'equal', { fact: 'banEndsHi' }), 'confirm'],
        'missing',
      ),
    ),
    submission: firstOf(
      [
        all(stated('deletedAt'), not(fact('submittedAt', 'greaterThan', { fact: 'deletedAt' }))),
        firstOf([fact('asOf', 'greaterThan', rules.deadline), 'unmet'], 'missing'),
      ],
      [absent('submittedAt'), 'not-applicable'],
      [fact('submittedAt', 'lessThan', rules.closesAt), 'met'],
      'unmet',
    ),
  }
}
