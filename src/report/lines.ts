import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import type { Finding, Way } from '../logic/finding.ts'
import { remembered } from '../logic/memo.ts'
import type { Entry } from '../roster/entry.ts'
import { maskId } from '../roster/values/resident-id.ts'
import { ByteWriter } from './byte-writer.ts'
import { FactBytes, quoted, quotedOften } from './fact-bytes.ts'
import { harmlessJson } from './harmless.ts'
import { nameOf, type PersonContext } from './person.ts'
import { Recall } from './recall.ts'
import { type Said, type Wording, wordingOf } from './wording.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const piece = remembered(bytesOf)

const NOTHING = Symbol('nothing')

/** JSON around the facts of a condition: what stands before them, after them, and before the ledger of ways. */
interface Frame {
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/**
 * Reports on people as lines of JSON: byte for byte what `reportPerson` gives as JSON, without making the report.
 * What is said of many people is turned into bytes once.
 */
export class PersonLines {
  private readonly context: PersonContext
  private readonly wording: Wording
  private readonly out = new ByteWriter()
  private readonly facts = new FactBytes(this.out)
  private readonly frames = new WeakMap<Said, Frame>()
  private readonly whole = new WeakMap<object, Uint8Array>()
  private readonly ways = conditions.map(() => new Recall<Uint8Array>())
  /** What is said of the conditions of the person of the moment. */
  private readonly said: Said[] = []

  constructor(context: PersonContext) {
    this.context = context
    this.wording = wordingOf(context.rules, context.asOf, context.speak)
  }

  /** How many bytes are waiting to be taken. */
  get size(): number {
    return this.out.at
  }

  /** The lines added since they were last taken; good until the next is added. */
  take(): Uint8Array {
    return this.out.take()
  }

  /** Adds a line that is written already. */
  addText(line: string): void {
    this.out.text(`${line}\n`)
  }

  /** Adds the line of one person. */
  add(entry: Entry, assessment: Assessment): void {
    const { out, wording } = this
    const { applicant, verdict } = assessment
    const { id, name, employer } = applicant
    let head = `{"name":${quoted(name)}`
    if (id !== undefined) head += `,"id":${quoted(this.context.showIds ? id : maskId(id))}`
    if (employer?.name !== undefined) head += `,"employer":${quotedOften(employer.name)}`
    head += `,"source":{"file":${quotedOften(entry.file)}`
    if (entry.sheet !== undefined) head += `,"sheet":${quotedOften(entry.sheet)}`
    out.text(`${head},"row":${entry.row}},"verdict":"${verdict}","conditions":[`)
    this.conditions(entry, assessment)
    out.put(piece('],"evidence":['))
    this.evidence(assessment)
    out.put(piece('],"actions":['))
    this.actions()
    out.put(piece('],"materials":'))
    out.put(this.json(wording.materials(assessment)))
    out.put(piece(',"advisories":'))
    out.put(this.json(wording.advisories(assessment)))
    out.put(piece('}\n'))
  }

  private conditions(entry: Entry, { findings }: Assessment): void {
    const { out, facts } = this
    facts.begin(entry)
    for (let index = 0; index < findings.length; index++) {
      const finding = findings[index] as Finding
      const said = this.wording.condition(index, finding)
      const { head, tail } = this.frame(said)
      this.said[index] = said
      if (index > 0) out.comma()
      out.put(head)
      facts.write(index)
      out.put(tail)
      if (finding.ways) {
        out.put(piece(',"paths":'))
        out.put(this.ledger(index, finding.ways()))
      }
      out.put(piece('}'))
    }
  }

  /** The actions of the conditions just written. */
  private actions(): void {
    const { out } = this
    const start = out.at
    for (const { actions } of this.said) {
      if (actions.length === 0) continue
      if (out.at > start) out.comma()
      out.put(this.json(actions).subarray(1, -1))
    }
  }

  /** JSON of a condition taken apart where the facts go in; in JSON only a key can stand without a backslash. */
  private frame(said: Said): Frame {
    const before = this.frames.get(said)
    if (before) return before
    const { gap, earliest, ...head } = said.condition
    const text = harmlessJson({ ...head, facts: [], ...(gap ? { gap } : {}), ...(earliest ? { earliest } : {}) })
    const at = text.indexOf('"facts":[]') + '"facts":['.length
    const frame = { head: bytesOf(text.slice(0, at)), tail: bytesOf(text.slice(at, -1)) }
    this.frames.set(said, frame)
    return frame
  }

  /** A ledger as JSON: its values tell which it is, for the ways of a condition all state the same. */
  private ledger(index: number, ways: readonly Way[]): Uint8Array {
    let branch = (this.ways[index] as Recall<Uint8Array>).root.at(ways.length)
    for (const way of ways) for (const name in way) branch = branch.at(way[name] ?? NOTHING)
    branch.value ??= bytesOf(harmlessJson(ways))
    return branch.value
  }

  private evidence({ evidence, applicant }: Assessment): void {
    const { out } = this
    for (let at = 0; at < evidence.length; at++) {
      const item = evidence[at] as Assessment['evidence'][number]
      if (at > 0) out.comma()
      out.text(`{"kind":"${item.kind}","index":${item.index},"name":${quoted(nameOf(item, applicant))},`)
      out.put(this.json(this.wording.evidence(item)).subarray(1))
    }
  }

  /** JSON of something that is said of many. */
  private json(shared: object): Uint8Array {
    let bytes = this.whole.get(shared)
    if (bytes === undefined) {
      bytes = bytesOf(harmlessJson(shared))
      this.whole.set(shared, bytes)
    }
    return bytes
  }
}
