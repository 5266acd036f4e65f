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
import { findingKey, notesKey } from './finding-key.ts'
import { materials, situationOf } from './materials.ts'
import type { ActionReport, ConditionReport, EvidenceReport, MaterialReport, TextNote } from './model.ts'

/** What a report says of a finding besides the facts and the ledger of ways. */
export interface Said {
  readonly condition: Omit<ConditionReport, 'facts' | 'paths'>
  readonly actions: readonly ActionReport[]
}

/** What a report says of an item of evidence besides its name and place. */
export type SaidEvidence = Pick<EvidenceReport, 'status' | 'countsAs' | 'reasons' | 'needs'>

/** How many different things are kept in mind of each kind; past that it starts anew. */
const MOST = 512

/**
 * The words of reports. Of most people the same is said: what was said once is kept under its key and said again, so
 * equal words are the same object, which a writer may rely on. What comes out must not be changed.
 */
export class Wording {
  private readonly rules: Rules
  private readonly asOf: Day
  private readonly speak: Speaker
  private readonly said = conditions.map(() => new Map<string, Said>())
  private readonly items = new Map<string, SaidEvidence>()
  private readonly lists = new Map<string, readonly MaterialReport[]>()
  private readonly hints = new Map<string, readonly TextNote[]>()

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
    const condition = conditions[index] as Condition
    return kept(this.said[index] as Map<string, Said>, findingKey(finding), () => this.say(condition, finding))
  }

  evidence({ kind, status, countsAs, reasons, needs }: EvidenceFinding): SaidEvidence {
    return kept(this.items, `${kind}|${status}|${countsAs ?? ''}|${notesKey(reasons, needs)}`, () => ({
      status,
      ...(countsAs === undefined ? {} : { countsAs }),
      reasons: reasons.map((note) => ({ code: note.code, text: this.speak.evidence(note, needs) })),
      needs,
    }))
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
    return kept(this.lists, `${key}${one.uploads.join()}|${one.numbers.join()}`, () =>
      materials.map(({ id, cites, provider, years }, index) => ({
        id,
        name: this.nameOf(id, years?.(one)),
        clauses: this.rules.policy.citations[cites] ?? [],
        provider,
        status: states[index] ?? 'need',
      })),
    )
  }

  advisories(assessment: Assessment): readonly TextNote[] {
    const notes = advisoriesFor(assessment, this.rules, this.asOf)
    return kept(this.hints, notesKey(notes), () => notes.map((note) => textNote(note, this.speak.advisory(note))))
  }

  private nameOf(material: string, years: readonly number[] | undefined): string {
    const names = this.speak.copy.materials as Readonly<Record<string, string>>
    return this.speak.fill(names[material] ?? material, years && { years })
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
        text: speak.reason(finding, finding.also, finding.needs),
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

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size >= MOST) known.clear()
  const value = make()
  known.set(key, value)
  return value
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
