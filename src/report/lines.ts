import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import { type StatedFact, visitFacts } from '../facts/stated.ts'
import type { Finding, Way } from '../logic/finding.ts'
import { remembered } from '../logic/memo.ts'
import type { Entry } from '../roster/entry.ts'
import { maskId } from '../roster/values/resident-id.ts'
import { ByteWriter } from './byte-writer.ts'
import { harmlessJson } from './harmless.ts'
import { nameOf, type PersonContext } from './person.ts'
import { Recall } from './recall.ts'
import { type Said, type Wording, wordingOf } from './wording.ts'

const bytesOf = (text: string): Uint8Array => Buffer.from(text)
const piece = remembered(bytesOf)

/** The beginnings of a fact, up to what is its own, by its value; kept while its place begins the same. */
interface Leads {
  shared: string
  readonly byValue: Map<StatedFact['value'], Uint8Array>
}

/** How many values of a fact are kept in mind. */
const MOST_VALUES = 4096

const leadsOf = remembered((_path: string): Leads => ({ shared: '', byValue: new Map() }))

/** A fact up to the part of its place that is its own: `{"path":"title.level","value":"assistant","source":"人员!N`. */
const leadText = (path: string, value: StatedFact['value'], shared: string): string =>
  `{"path":${quoted(path)},"value":${typeof value === 'string' ? quoted(value) : value},"source":${quoted(shared).slice(0, -1)}`

const NOTHING = Symbol('nothing')

/** Latin and Chinese text that needs no escapes. */
const PLAIN = /^[ !#-[\]-~\u3000-\ud7ff\uff01-\uffe6]*$/u
const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : harmlessJson(text))
/** The same of what is said of many: employers, files, sheets. */
const quotedOften = remembered(quoted)

/** The paths that conditions read, each once, and for every condition where they stand in that list. */
const reads = [...new Set(conditions.flatMap((condition) => condition.reads))]
const readsOf = conditions.map((condition) => condition.reads.map((read) => reads.indexOf(read)))

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
  private readonly frames = new WeakMap<Said, Frame>()
  private readonly whole = new WeakMap<object, Uint8Array>()
  private readonly ways = conditions.map(() => new Recall<Uint8Array>())
  /** The person of the moment, and where the facts of the read of the moment begin. */
  private entry: Entry | undefined
  private factsFrom = 0
  /** What is said of the conditions of the person of the moment. */
  private readonly said: Said[] = []
  /** Where the facts of each read stand in the line of the moment; -1 before they are written. */
  private readonly from = new Int32Array(reads.length)
  private readonly to = new Int32Array(reads.length)

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
    const { out, from, to } = this
    from.fill(-1)
    for (let index = 0; index < findings.length; index++) {
      const finding = findings[index] as Finding
      const said = this.wording.condition(index, finding)
      const { head, tail } = this.frame(said)
      this.said[index] = said
      if (index > 0) out.comma()
      out.put(head)
      const start = out.at
      for (const read of readsOf[index] as readonly number[]) {
        if (from[read] === to[read]) continue
        const before = out.at
        if (before > start) out.comma()
        if ((from[read] as number) >= 0) out.again(from[read] as number, to[read] as number)
        else {
          from[read] = out.at
          this.facts(entry, reads[read] as string)
          to[read] = out.at
          // Nothing is stated there.
          if (to[read] === from[read]) out.at = before
        }
      }
      out.put(tail)
      if (finding.ways) {
        out.put(piece(',"paths":'))
        out.put(this.ledger(index, finding.ways()))
      }
      out.put(piece('}'))
    }
  }

  private facts(entry: Entry, read: string): void {
    this.entry = entry
    this.factsFrom = this.out.at
    visitFacts(entry.applicant, read, this.fact)
  }

  /** One for all facts of all people: a function made for each of them would be most of what is thrown away. */
  private readonly fact = (path: string, value: StatedFact['value']): void => {
    const { out } = this
    if (out.at > this.factsFrom) out.comma()
    const source = this.entry?.sourceOf(path) ?? ''
    if (typeof source === 'string') {
      this.lead(path, value, '')
      out.text(`${quoted(source).slice(1)}}`)
      return
    }
    this.lead(path, value, source.shared)
    if (typeof source.own === 'number') out.numberAndEnd(source.own)
    else out.text(`${quoted(source.own).slice(1)}}`)
  }

  /** Writes what many facts begin with; values beyond those that are kept in mind are spelled out each time. */
  private lead(path: string, value: StatedFact['value'], shared: string): void {
    const leads = leadsOf(path)
    if (leads.shared !== shared) {
      leads.byValue.clear()
      leads.shared = shared
    }
    const known = leads.byValue.get(value)
    if (known) this.out.put(known)
    else if (leads.byValue.size >= MOST_VALUES) this.out.text(leadText(path, value, shared))
    else {
      const bytes = bytesOf(leadText(path, value, shared))
      leads.byValue.set(value, bytes)
      this.out.put(bytes)
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
