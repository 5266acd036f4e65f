import type { Assessment } from '../assess.ts'
import { conditions } from '../conditions/list.ts'
import { type StatedFact, visitFacts } from '../facts/stated.ts'
import type { Finding, Way } from '../logic/finding.ts'
import { remembered } from '../logic/memo.ts'
import type { Entry } from '../roster/entry.ts'
import { maskId } from '../roster/values/resident-id.ts'
import { harmlessJson } from './harmless.ts'
import { nameOf, type PersonContext } from './person.ts'
import { type Said, type Wording, wordingOf } from './wording.ts'

/**
 * JSON as a text of bytes: one character for each byte of its UTF-8. Such texts are joined and written many times
 * faster than texts with Chinese characters, which would be turned into bytes anew for every person.
 */
type Bytes = string

const bytesOf = (text: string): Bytes => (ASCII.test(text) ? text : Buffer.from(text).toString('latin1'))
const ASCII = /^[ -~]*$/u
const PLAIN = /^[ !#-[\]-~]*$/u

const quotedAnew = (text: string): Bytes => (PLAIN.test(text) ? `"${text}"` : bytesOf(harmlessJson(text)))
const quotedOnce = remembered(quotedAnew)
/** A text that many may share. */
const quoted = (text: string): Bytes => (PLAIN.test(text) ? `"${text}"` : quotedOnce(text))

/** A text in quotes without the second of them. */
const opened = (text: string): Bytes => quoted(text).slice(0, -1)

/** The beginnings of a fact, up to what is its own, by its value; kept while its place begins the same. */
interface Leads {
  shared: string
  readonly byValue: Map<StatedFact['value'], Bytes>
}

/** How many values of a fact are kept in mind. */
const MOST_VALUES = 1024

const leadsOf = remembered((_path: string): Leads => ({ shared: '', byValue: new Map() }))

/** A fact up to the part of its place that is its own: `{"path":"title.level","value":"assistant","source":"人员!N`. */
function leadOf(path: string, value: StatedFact['value'], shared: string): Bytes {
  const leads = leadsOf(path)
  if (leads.shared !== shared || leads.byValue.size >= MOST_VALUES) {
    leads.byValue.clear()
    leads.shared = shared
  }
  let lead = leads.byValue.get(value)
  if (lead === undefined) {
    const stated = typeof value === 'string' ? quoted(value) : `${value}`
    lead = `{"path":${quoted(path)},"value":${stated},"source":${opened(shared)}`
    leads.byValue.set(value, lead)
  }
  return lead
}

/** The part of a place that is its own, with the end of the fact. */
const endOf = (own: string | number): Bytes => (typeof own === 'number' ? `${own}"}` : `${quoted(own).slice(1)}}`)

/** The paths that conditions read, each once, and for every condition where they stand in that list. */
const reads = [...new Set(conditions.flatMap((condition) => condition.reads))]
const readsOf = conditions.map((condition) => condition.reads.map((read) => reads.indexOf(read)))

/** Bytes to begin with; a batch that is written together fits in. */
const ROOM = 1 << 19

/** JSON around the facts of a condition: what stands before them, after them, and before the ledger of ways. */
interface Frame {
  readonly head: Bytes
  readonly tail: Bytes
}

/**
 * Reports on people as lines of JSON: byte for byte what `reportPerson` gives as JSON, without making the report.
 * What is said of many people is turned into JSON once.
 */
export class PersonLines {
  private readonly context: PersonContext
  private readonly wording: Wording
  private readonly frames = new WeakMap<Said, Frame>()
  private readonly whole = new WeakMap<object, Bytes>()
  private readonly ways = conditions.map(() => new Map<string, Bytes>())
  private buffer = Buffer.allocUnsafe(ROOM)
  private used = 0

  constructor(context: PersonContext) {
    this.context = context
    this.wording = wordingOf(context.rules, context.asOf, context.speak)
  }

  /** How many bytes are waiting to be taken. */
  get size(): number {
    return this.used
  }

  /** Adds the line of one person. */
  add(entry: Entry, assessment: Assessment): void {
    const { applicant, verdict } = assessment
    const { id, name, employer } = applicant
    let line = `{"name":${quotedAnew(name)}`
    if (id !== undefined) line += `,"id":${quoted(this.context.showIds ? id : maskId(id))}`
    if (employer?.name !== undefined) line += `,"employer":${quoted(employer.name)}`
    line += `,"source":{"file":${quoted(entry.file)}`
    if (entry.sheet !== undefined) line += `,"sheet":${quoted(entry.sheet)}`
    line += `,"row":${entry.row}},"verdict":"${verdict}","conditions":[`
    const { conditions: findings, actions } = this.conditions(entry, assessment)
    line += `${findings}],"evidence":[${this.evidence(assessment)}],"actions":[${actions}],"materials":`
    line += `${this.json(this.wording.materials(assessment))},"advisories":`
    this.put(`${line}${this.json(this.wording.advisories(assessment))}}\n`)
  }

  /** Adds a line that is written already. */
  addText(line: string): void {
    this.put(`${bytesOf(line)}\n`)
  }

  /** The lines added since they were last taken; good until the next is added. */
  take(): Uint8Array {
    const bytes = this.buffer.subarray(0, this.used)
    this.used = 0
    return bytes
  }

  /** One line at a time: a longer text would be put together far from where short-lived things are cheap. */
  private put(line: Bytes): void {
    if (this.used + line.length > this.buffer.length) {
      const more = Buffer.allocUnsafe(2 * (this.used + line.length))
      this.buffer.copy(more, 0, 0, this.used)
      this.buffer = more
    }
    this.used += this.buffer.write(line, this.used, 'latin1')
  }

  private conditions(entry: Entry, { findings }: Assessment): { readonly conditions: Bytes; readonly actions: Bytes } {
    const known: (Bytes | undefined)[] = []
    let all = ''
    let actions = ''
    for (let index = 0; index < findings.length; index++) {
      const finding = findings[index] as Finding
      const said = this.wording.condition(index, finding)
      const { head, tail } = this.frame(said)
      let facts = ''
      for (const read of readsOf[index] as readonly number[]) {
        let own = known[read]
        if (own === undefined) {
          own = factsJson(entry, reads[read] as string)
          known[read] = own
        }
        if (own !== '') facts = facts === '' ? own : `${facts},${own}`
      }
      all += `${index === 0 ? '' : ','}${head}${facts}${tail}${finding.ways ? `,"paths":${this.ledger(index, finding.ways())}` : ''}}`
      if (said.actions.length > 0) actions += `${actions === '' ? '' : ','}${this.json(said.actions).slice(1, -1)}`
    }
    return { conditions: all, actions }
  }

  /** JSON of a condition taken apart where the facts go in; in JSON only a key can stand without a backslash. */
  private frame(said: Said): Frame {
    const before = this.frames.get(said)
    if (before) return before
    const { gap, earliest, ...head } = said.condition
    const text = bytesOf(
      harmlessJson({ ...head, facts: [], ...(gap ? { gap } : {}), ...(earliest ? { earliest } : {}) }),
    )
    const at = text.indexOf('"facts":[]') + '"facts":['.length
    const frame = { head: text.slice(0, at), tail: text.slice(at, -1) }
    this.frames.set(said, frame)
    return frame
  }

  /** A ledger as JSON: its values tell which it is, for the ways of a condition all state the same. */
  private ledger(index: number, ways: readonly Way[]): Bytes {
    const known = this.ways[index] as Map<string, Bytes>
    let key = ''
    for (const way of ways) for (const name in way) key += `${way[name]}\n`
    let json = known.get(key)
    if (json === undefined) {
      if (known.size >= MOST_VALUES) known.clear()
      json = bytesOf(harmlessJson(ways))
      known.set(key, json)
    }
    return json
  }

  private evidence({ evidence, applicant }: Assessment): Bytes {
    let all = ''
    for (const item of evidence) {
      const name = quotedAnew(nameOf(item, applicant))
      const rest = this.json(this.wording.evidence(item)).slice(1)
      all += `${all === '' ? '' : ','}{"kind":"${item.kind}","index":${item.index},"name":${name},${rest}`
    }
    return all
  }

  /** JSON of something that is said of many. */
  private json(shared: object): Bytes {
    let text = this.whole.get(shared)
    if (text === undefined) {
      text = bytesOf(harmlessJson(shared))
      this.whole.set(shared, text)
    }
    return text
  }
}

function factsJson(entry: Entry, read: string): Bytes {
  let all = ''
  visitFacts(entry.applicant, read, (path, value) => {
    const source = entry.sourceOf(path) ?? ''
    const [shared, own] = typeof source === 'string' ? [source, ''] : [source.shared, source.own]
    if (all !== '') all += ','
    all += leadOf(path, value, shared) + endOf(own)
  })
  return all
}
