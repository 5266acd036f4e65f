import Engine, { type ASTNode } from 'publicodes'
import type { Status } from '../../../src/logic/finding.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { type FactName, type Facts, factsOf, type Value } from './facts.ts'
import { plainConditions } from './publicodes-conditions.ts'
import { seniority } from './publicodes-seniority.ts'
import { answersBut, leftOutWithoutLists, type Rival } from './rival.ts'

/**
 * publicodes: one model, parsed once, a situation for every person. What is not stated is a variable of the model
 * without a value; numbers and dates have arithmetic, but there are no lists of things.
 */
export const publicodes: Rival = {
  name: 'publicodes',
  leavesOut: leftOutWithoutLists,
  atOnce: false,
  prepare(rules) {
    const model = { ...plainConditions(rules), ...seniority(rules) }
    const engine = new Engine({ ...variables(rules), ...model }, { logger: silent })
    return (applicant, asOf) => {
      engine.setSituation(situation(factsOf(applicant, asOf, rules)))
      return answersBut(leftOutWithoutLists, applicant, (id) => engine.evaluate(id).nodeValue as Status)
    }
  },
}

/** A variable without a value for every fact. */
function variables(rules: Rules): Record<string, null> {
  const names = Object.keys(factsOf({ name: '' }, rules.deadline, rules)) as FactName[]
  return Object.fromEntries(names.map((name) => [name, null]))
}

const silent = { log: () => undefined, warn: () => undefined, error: console.error }

/** A node of the parsed language: a text handed over as an expression would be parsed for every person. */
const constant = (value: Exclude<Value, null>): ASTNode => ({
  nodeKind: 'constant',
  ...(typeof value === 'string'
    ? { type: 'string', nodeValue: value }
    : typeof value === 'number'
      ? { type: 'number', nodeValue: value }
      : { type: 'boolean', nodeValue: value }),
})

/** The facts that are stated; the others stay variables without a value. */
function situation(facts: Facts): Partial<Record<FactName, ASTNode>> {
  const stated: Partial<Record<FactName, ASTNode>> = {}
  for (const [name, value] of Object.entries(facts) as [FactName, Value][]) {
    if (value !== null) stated[name] = constant(value)
  }
  return stated
}
