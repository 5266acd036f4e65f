import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Status } from '../../../src/logic/finding.ts'
import { factsOf } from './facts.ts'
import { plainConditions } from './json-rules-conditions.ts'
import { all, type Nested } from './json-rules-parts.ts'
import { seniority, senioritySteps } from './json-rules-seniority.ts'
import { answersBut, leftOutWithoutLists, type Rival } from './rival.ts'

/**
 * json-rules-engine: one engine, built once, with a rule for every status a condition can have; the event of the rule
 * that holds is the answer. The conditions are JSON and compare stated facts; there is no arithmetic and no list.
 */
export const jsonRulesEngine: Rival = {
  name: 'json-rules-engine',
  leavesOut: leftOutWithoutLists,
  // A run that ends stops the others: its state is the engine’s.
  atOnce: false,
  prepare(rules) {
    const engine = new Engine()
    const addRules = (type: string, part: Readonly<Record<string, Nested>>, priority: number) => {
      for (const [status, holds] of Object.entries(part)) {
        engine.addRule({ conditions: topLevel(holds), event: { type, params: { status } }, priority })
      }
    }
    const steps = senioritySteps(rules)
    steps.forEach((step, index) => {
      for (const [name, part] of step) addRules(name, part, steps.length - index + 1)
    })
    // The engine's way to chain rules: what one of higher priority finds is a fact for the others.
    engine.on('success', ({ type, params }, almanac) => {
      if (type.startsWith('~')) almanac.addFact(type, params?.status)
    })
    const parts = { ...plainConditions(rules), seniority: seniority(rules) }
    for (const [id, part] of Object.entries(parts)) addRules(id, part, 1)
    return async (applicant, asOf) => {
      const { events } = await engine.run(factsOf(applicant, asOf, rules))
      const found = new Map<string, Status>()
      for (const { type, params } of events) {
        if (found.has(type)) throw new Error(`two answers to ${type}: ${found.get(type)} and ${params?.status}`)
        found.set(type, params?.status)
      }
      return answersBut(leftOutWithoutLists, applicant, (id) => found.get(id))
    }
  },
}

/** A rule begins with `all`, `any`, `not` or a shared condition, never with a comparison. */
const topLevel = (one: Nested): TopLevelCondition => ('fact' in one ? all(one) : one)
