import { ZenEngine } from '@gorules/zen-engine'
import type { Applicant } from '../../../src/facts/applicant.ts'
import type { Day } from '../../../src/facts/day.ts'
import { conditionIds } from '../../../src/policy/policy.ts'
import type { Rules } from '../../../src/policy/rules.ts'
import { startSpan, transferredFrom } from '../../../src/tenure/start.ts'
import { factsOf, first, last } from './facts.ts'
import {
  type Answers,
  answersBut,
  countsInPieces,
  publicityLeftOut,
  quotaLeftOut,
  type Rival,
  transferLeftOut,
} from './rival.ts'
import { type Expressions, plainConditions } from './zen-conditions.ts'
import { seniority, startRule } from './zen-seniority.ts'
import { training } from './zen-training.ts'

/**
 * The zen engine: one decision graph, whose first node holds every expression and whose second keeps the conditions
 * alone, so that only they cross from the native side. The only one of the three with lists: it sums the hours of a
 * year and looks through educations.
 */
export const zen: Rival = {
  name: 'zen-engine',
  leavesOut: {
    quota: quotaLeftOut,
    seniority: { why: 'the months of appointments and of a title before a transfer are a union', of: countsInPieces },
    'series-transfer': transferLeftOut,
    publicity: publicityLeftOut,
  },
  atOnce: true,
  prepare(rules) {
    const decision = new ZenEngine().createDecision(graph(rules))
    return async (applicant, asOf) => {
      const { result } = await decision.evaluate(context(applicant, asOf, rules))
      // An expression cannot leave its key out: what it says of a person it was not written for is dropped.
      return answersBut(zen.leavesOut, applicant, (id) => (result as Answers)[id])
    }
  },
}

/** The flat facts, the lists zen can look through, and the months from which training counts. */
function context(applicant: Applicant, asOf: Day, rules: Rules) {
  const since = transferredFrom(applicant) ?? applicant.title ?? undefined
  const appointed = since && startSpan(since, 'appointment')
  return {
    ...factsOf(applicant, asOf, rules),
    sinceObtainedLo: first(since?.obtainedAt),
    sinceObtainedHi: last(since?.obtainedAt),
    sinceAppointedLo: first(appointed),
    sinceAppointedHi: last(appointed),
    training: applicant.continuingEducation ?? [],
    educations: (applicant.education ?? []).map(({ level, degree, graduatedAt }) => ({
      level,
      degree,
      lo: graduatedAt?.lo,
      hi: graduatedAt?.hi,
    })),
  }
}

function graph(rules: Rules): object {
  const judged = [...plainConditions(rules), ...startRule, ...seniority(rules), ...training(rules)]
  const answers = conditionIds
    .filter((id) => judged.some(([key]) => key === id))
    .map((id) => [id, `$nodes.judge['${id}']`] as const)
  const position = { x: 0, y: 0 }
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position },
      { id: 'judge', type: 'expressionNode', name: 'judge', position, content: expressionNode(judged) },
      { id: 'answer', type: 'expressionNode', name: 'answer', position, content: expressionNode(answers) },
      { id: 'out', type: 'outputNode', name: 'out', position },
    ],
    edges: [edge('in', 'judge'), edge('judge', 'answer'), edge('answer', 'out')],
  }
}

const edge = (sourceId: string, targetId: string) => ({
  id: `${sourceId}-${targetId}`,
  type: 'edge',
  sourceId,
  targetId,
})

const expressionNode = (expressions: Expressions) => ({
  expressions: expressions.map(([key, value]) => ({ id: key, key, value })),
  passThrough: false,
  inputField: null,
  outputPath: null,
  executionMode: 'single',
})
