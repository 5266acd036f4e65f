import { type Assessment, assess, type Verdict } from '../assess.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { type Assumption, readAssumptions, withAssumptions } from '../input/assume.ts'
import { withoutIds } from '../input/private.ts'
import { diagnosePerson } from '../report/build.ts'
import { harmlessJson } from '../report/harmless.ts'
import { PersonLines } from '../report/lines.ts'
import { reportPerson } from '../report/person.ts'
import type { Entry } from '../roster/entry.ts'
import { type CheckContext, isWanted, only } from './check-shared.ts'

type Context = Pick<CheckContext, 'rules' | 'asOf' | 'speak' | 'options'>

/** How many people were judged how. */
export type Verdicts = Readonly<Record<Verdict | 'people', number>>

const nobody = (): Record<Verdict | 'people', number> => ({
  people: 0,
  ready: 0,
  confirm: 0,
  incomplete: 0,
  ineligible: 0,
})

/** The sum of two counts. */
export const joined = (one: Verdicts, other: Verdicts): Verdicts => ({
  people: one.people + other.people,
  ready: one.ready + other.ready,
  confirm: one.confirm + other.confirm,
  incomplete: one.incomplete + other.incomplete,
  ineligible: one.ineligible + other.ineligible,
})

/** Writes the people who are wanted as lines of JSON, at most as many as asked for. */
export class LineWriter {
  private readonly context: Context
  private readonly lines: PersonLines
  private shown = 0

  constructor(context: Context) {
    const { rules, asOf, speak, options } = context
    this.context = context
    this.lines = new PersonLines({ rules, asOf, speak, showIds: options.showIds })
  }

  add(entry: Entry, assessment: Assessment): void {
    const { options, rules, asOf, speak } = this.context
    if (this.shown >= options.limit || !isWanted(entry, assessment, options)) return
    this.shown++
    if (options.only === undefined) return this.lines.add(entry, assessment)
    const person = only(reportPerson(entry, assessment, { rules, asOf, speak, showIds: options.showIds }), options)
    this.lines.addText(harmlessJson(person))
  }

  /** Bytes that are waiting to be written. */
  get size(): number {
    return this.lines.size
  }

  /** What is waiting; good until the next person is added. */
  take(): Uint8Array {
    return this.lines.take()
  }
}

/** Judges people one by one without keeping any: each becomes a line. */
export class Judge {
  private readonly context: Context
  private readonly lines: LineWriter
  private readonly assumptions: readonly Assumption[]
  private verdicts = nobody()

  constructor(context: Context) {
    this.context = context
    this.lines = new LineWriter(context)
    this.assumptions = readAssumptions(context.options.assume)
  }

  /** Judges the next person; what is doubtful about the facts. */
  add(stated: Entry): readonly Diagnostic[] {
    const { rules, asOf } = this.context
    const shown = this.context.options.showIds ? stated : withoutIds(stated)
    const entry = this.assumptions.length === 0 ? shown : withAssumptions(shown, this.assumptions, () => {})
    const assessment = assess(rules, entry.applicant, asOf)
    this.verdicts.people++
    this.verdicts[assessment.verdict]++
    this.lines.add(entry, assessment)
    return diagnosePerson(entry, assessment, asOf, rules)
  }

  get size(): number {
    return this.lines.size
  }

  /** The lines made since they were last taken; good until the next person is added. */
  takeBytes(): Uint8Array {
    return this.lines.take()
  }

  /** The counts since they were last taken. */
  takeVerdicts(): Verdicts {
    const verdicts = this.verdicts
    this.verdicts = nobody()
    return verdicts
  }
}
