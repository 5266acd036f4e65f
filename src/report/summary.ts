import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import { pattern } from '../facts/catalogue/catalogue.ts'
import { remembered } from '../logic/memo.ts'
import type { ConditionId } from '../policy/policy.ts'
import type { Counts, Report, Summary } from './model.ts'

interface Usefulness {
  people: number
  /** Conditions it would settle, shared where a condition needs several facts. */
  score: number
}

/** The fact a need is for, whichever item of a list it stands in. */
export const factOf = remembered((need: string): string => pattern(need).replace(/\[\]$/u, ''))

/** Counts verdicts, statuses and missing facts over many people, in memory that does not grow with them. */
export class Tally {
  private readonly verdicts = { ready: 0, confirm: 0, incomplete: 0, ineligible: 0 }
  private readonly counts = conditions.map(
    (): Counts => ({ met: 0, unmet: 0, missing: 0, confirm: 0, 'not-applicable': 0 }),
  )
  private readonly facts = new Map<string, Usefulness>()
  people = 0
  /** The place of the one condition whose missing facts are counted; undefined: those of all. */
  private readonly only: number | undefined

  constructor(only?: ConditionId) {
    this.only = only === undefined ? undefined : conditions.findIndex(({ id }) => id === only)
  }

  add({ verdict, findings }: Assessment): void {
    this.people++
    this.verdicts[verdict]++
    const seen = new Set<string>()
    findings.forEach(({ status, needs }, index) => {
      const counts = this.counts[index]
      if (counts) counts[status]++
      if (this.only !== undefined && this.only !== index) return
      for (const need of needs ?? []) this.addNeed(factOf(need), 1 / (needs?.length ?? 1), seen)
    })
  }

  private addNeed(path: string, score: number, seen: Set<string>): void {
    const fact = this.facts.get(path) ?? { people: 0, score: 0 }
    fact.score += score
    if (!seen.has(path)) fact.people++
    seen.add(path)
    this.facts.set(path, fact)
  }

  summary(): Summary {
    const perCondition = Object.fromEntries(conditions.map(({ id }, index) => [id, this.counts[index] as Counts]))
    return { people: this.people, ...this.verdicts, conditions: perCondition }
  }

  /** Missing facts, those that would settle most first. */
  missingFacts(): Report['missingFacts'] {
    return [...this.facts]
      .sort(([one, a], [other, b]) => b.score - a.score || b.people - a.people || (one < other ? -1 : 1))
      .map(([path, { people }]) => ({ path, people }))
  }
}
