import { conditionIds } from '../../policy/policy.ts'
import { nextTitle, stepsOf } from '../actions.ts'
import { clauseTips } from '../clause-tips.ts'
import { harmless } from '../harmless.ts'
import type { ConditionReport, EvidenceReport, PersonReport, Report } from '../model.ts'
import { ownHints, waySentences } from '../open.ts'
import { actorText, earliestLines, evidenceWords, ownCautions, titleOf } from '../phrases.ts'
import type { RenderContext } from '../renderers.ts'
import { evidenceSigns, materialSigns, statusSigns } from '../signs.ts'
import { Pool } from './pool.ts'

type Speak = RenderContext['speak']

/**
 * Everything the cards show, for the script to build them when they are opened. Whatever occurs twice stands once in
 * the pool and is named by its position; names and employers stand in the list of people already.
 */
export function islandOf(report: Report, { speak, rules }: RenderContext) {
  const pool = new Pool()
  const people = report.people.map((person) => cardOf(person, pool, speak))
  const { page, report: text } = speak.copy
  return {
    words: {
      found: page.found,
      facts: page.facts,
      next: nextTitle(report.round.state === 'closed', speak),
      conditions: page.allConditions,
      evidence: text.evidence,
      materials: text.materials,
      advisories: text.advisories,
      cautions: text.cautions,
    },
    status: Object.entries(statusSigns).map(([code, sign]) => [code, sign, speak.term('status', code)]),
    conditions: conditionIds.map((id) => clauseTips(rules.policy, id, speak)),
    pool: pool.values,
    people,
  }
}

const STATUSES = Object.keys(statusSigns)
const conditionIndex = (id: string): number => (conditionIds as readonly string[]).indexOf(id)

function cardOf(person: PersonReport, pool: Pool, speak: Speak) {
  const facts = new FactList(person, pool, speak)
  const conditions = person.conditions.map((condition) => pool.add(conditionOf(condition, facts, pool, speak)))
  return {
    r: person.source.row ?? 0,
    c: conditions,
    f: facts.flat,
    a: stepsOf(person.actions).map(({ who, due, text, conditions: asking }) =>
      pool.add([pool.add(actorText(who, due, speak)), pool.add(harmless(text)), asking.map(conditionIndex)]),
    ),
    e: person.evidence.map((item) => evidenceOf(item, speak)),
    m: pool.add(
      person.materials
        .filter(({ status }) => status !== 'not-applicable')
        .map(({ name, provider, status }) =>
          pool.add([
            materialSigns[status],
            harmless(name),
            `${speak.term('party', provider)} · ${speak.term('materialStatus', status)}`,
            status,
          ]),
        ),
    ),
    h: ownHints(person).map(({ text }) => pool.add(harmless(text))),
  }
}

/** `[condition, status, title, text, further lines, cautions, facts]`. */
function conditionOf(condition: ConditionReport, facts: FactList, pool: Pool, speak: Speak) {
  const { page } = speak.copy
  const { basis } = condition
  const further = [
    ...earliestLines(condition, speak),
    ...waySentences(condition, speak),
    ...(basis === 'notice' ? [] : [speak.fill(page.basis, { basis })]),
  ]
  return [
    conditionIndex(condition.id),
    STATUSES.indexOf(condition.status),
    pool.add(titleOf(condition, speak)),
    pool.add(harmless(condition.text)),
    pool.add(further.map(harmless)),
    pool.add(ownCautions(condition).map(({ text }) => harmless(text))),
    pool.add(condition.facts.map((fact) => facts.indexOf(fact))),
  ]
}

/** `[code, sign and word, what, why]`. */
function evidenceOf(item: EvidenceReport, speak: Speak) {
  const { what, verdict, why } = evidenceWords(item, speak)
  return [item.status, evidenceSigns[item.status] ?? '', verdict, harmless(what), harmless(why)]
}

/** The facts of a person, each once: label, value and column in the pool, the row beside it. */
class FactList {
  /** `[position in the pool, row]` of every fact, one behind the other; row 0: not from a cell. */
  readonly flat: number[] = []
  private readonly positions = new Map<string, number>()
  private readonly pool: Pool
  private readonly speak: Speak
  private readonly ownRow: number

  constructor({ source }: PersonReport, pool: Pool, speak: Speak) {
    this.pool = pool
    this.speak = speak
    this.ownRow = source.row ?? 0
  }

  indexOf({ path, value, source }: ConditionReport['facts'][number]): number {
    const known = this.positions.get(path)
    if (known !== undefined) return known
    const cell = /^(.*![A-Z]+)(\d+)$/u.exec(source)
    const place = cell?.[1] ?? source
    const { pool, speak } = this
    const fact = pool.once([path, value, place].join('\n'), () => [
      pool.add(harmless(speak.label(path))),
      harmless(speak.value(path, value)),
      pool.add(harmless(place)),
    ])
    const position = this.flat.length / 2
    // The person's own row is written as -1: facts of the same wording are then the same for everybody.
    const row = cell ? Number(cell[2]) : 0
    this.flat.push(fact, row === this.ownRow ? -1 : row)
    this.positions.set(path, position)
    return position
  }
}
