import type { Assessment } from '../assess.ts'
import type { Condition } from '../conditions/condition.ts'
import { conditions } from '../conditions/list.ts'
import type { Speaker } from '../copy/speak.ts'
import type { EvidenceFinding } from '../evidence/evidence.ts'
import { type Day, formatDay } from '../facts/day.ts'
import type { Finding, Note } from '../logic/finding.ts'
import type { Rules } from '../policy/rules.ts'
import { actionsFor } from './actions.ts'
import { advisoriesFor } from './advisories.ts'
import { materials, situationOf } from './materials.ts'
import type { ActionReport, ConditionReport, EvidenceReport, MaterialReport, TextNote } from './model.ts'
import { findingBranch, notesBranch, Recall } from './recall.ts'

/** What a report says of a finding besides the facts and the ledger of ways. */
export interface Said {
  readonly condition: Omit<ConditionReport, 'facts' | 'paths'>
  readonly actions: readonly ActionReport[]
}

/** What a report says of an item of evidence besides its name and place. */
export type SaidEvidence = Pick<EvidenceReport, 'status' | 'countsAs' | 'reasons' | 'needs'>

/** How many different checklists are kept in mind; past that it starts anew. */
const MOST_LISTS = 512

/**
 * The words of reports. Of most people the same is said: what was said once is kept in mind and said again, so
 * equal words are the same object, which a writer may rely on. What comes out must not be changed.
 */
export class Wording {
  private readonly rules: Rules
  private readonly asOf: Day
  private readonly speak: Speaker
  private readonly said = conditions.map(() => new Recall<Said>())
  private readonly items = new Recall<SaidEvidence>()
  private readonly lists = new Map<string, readonly MaterialReport[]>()
  private readonly hints = new Recall<readonly TextNote[]>()

  constructor(rules: Rules, asOf: Day, speak: Speaker) {
    this.rules = rules
    this.asOf = asOf
    this.speak = speak
  }

  /** Whether these are the words for a day under a policy. */
  isFor(rules: Rules, asOf: Day): boolean {
    return this.rules === rules && this.asOf === asOf
  }

  /** What is said of the condition at a place of the list. */
  condition(index: number, finding: Finding): Said {
    const branch = findingBranch(this.said[index] as Recall<Said>, finding)
    branch.value ??= this.say(conditions[index] as Condition, finding)
    return branch.value
  }

  evidence({ kind, status, countsAs, reasons, needs, ownNeeds }: EvidenceFinding): SaidEvidence {
    const branch = notesBranch(
      this.items.root
        .at(kind)
        .at(status)
        .at(countsAs ?? false)
        .at(ownNeeds ? JSON.stringify([...ownNeeds]) : false),
      reasons,
      needs,
    )
    branch.value ??= {
      status,
      ...(countsAs === undefined ? {} : { countsAs }),
      reasons: reasons.map((note) => ({
        code: note.code,
        text: this.speak.evidence(note, ownNeeds?.get(note.code) ?? needs),
      })),
      needs,
    }
    return branch.value
  }

  /** What the person and the employer have to hand in, and how far each piece is. */
  materials(assessment: Assessment): readonly MaterialReport[] {
    const one = situationOf(assessment, this.rules)
    const states: MaterialReport['status'][] = []
    let key = ''
    for (const material of materials) {
      const state = material.status(one)
      states.push(state)
      key += SIGNS[state]
    }
    key += `${one.uploads.join()}|${one.numbers.join()}`
    const before = this.lists.get(key)
    if (before) return before
    const list = materials.map(({ id, cites, provider, years }, index) => ({
      id,
      name: this.nameOf(id, years?.(one)),
      clauses: this.rules.policy.citations[cites] ?? [],
      provider,
      status: states[index] ?? 'need',
    }))
    if (this.lists.size >= MOST_LISTS) this.lists.clear()
    this.lists.set(key, list)
    return list
  }

  advisories(assessment: Assessment): readonly TextNote[] {
    const notes = advisoriesFor(assessment, this.rules, this.asOf)
    const branch = notesBranch(this.hints.root, notes)
    branch.value ??= notes.map((note) => textNote(note, this.speak.advisory(note)))
    return branch.value
  }

  private nameOf(material: string, years: readonly number[] | undefined): string {
    const names = this.speak.copy.materials as Readonly<Record<string, string>>
    const open = years?.length === 0 ? names[`${material}-open`] : undefined
    return this.speak.fill(open ?? names[material] ?? material, years && { years })
  }

  private say(condition: Condition, finding: Finding): Said {
    const { rules, asOf, speak } = this
    const { earliest, gap, needs = [] } = finding
    return {
      condition: {
        id: condition.id,
        status: finding.status,
        party: condition.party,
        clauses: rules.policy.citations[condition.id],
        basis: finding.basis ?? 'notice',
        code: finding.code,
        params: finding.params ?? {},
        text: speak.reason(finding),
        cautions: (finding.cautions ?? []).map((note) => textNote(note, speak.caution(note))),
        needs,
        ...(gap ? { gap } : {}),
        ...(earliest ? { earliest: { date: formatDay(earliest.day), year: earliest.year } } : {}),
      },
      actions: actionsFor(condition, finding, rules, asOf, speak),
    }
  }
}

const textNote = (note: Note, text: string): TextNote => ({ code: note.code, params: note.params ?? {}, text })

/** One character for each state of a document: keys are looked up once a person. */
const SIGNS: Readonly<Record<MaterialReport['status'], string>> = {
  have: 'h',
  need: 'n',
  check: 'c',
  'not-applicable': '-',
}

const wordings = new WeakMap<Speaker, Wording>()

/** The words of a speaker for a day under a policy. */
export function wordingOf(rules: Rules, asOf: Day, speak: Speaker): Wording {
  const known = wordings.get(speak)
  if (known?.isFor(rules, asOf)) return known
  const made = new Wording(rules, asOf, speak)
  wordings.set(speak, made)
  return made
}
