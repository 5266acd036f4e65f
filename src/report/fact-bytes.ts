import { conditions } from '../conditions/list.ts'
import { type StatedFact, visitFacts } from '../facts/stated.ts'
import { remembered } from '../logic/memo.ts'
import type { Entry } from '../roster/entry.ts'
import type { ByteWriter } from './byte-writer.ts'
import { harmlessJson } from './harmless.ts'

/** Latin and Chinese text that needs no escapes. */
const PLAIN = /^[ !#-[\]-~\u3000-\ud7ff\uff01-\uffe6]*$/u
/** A text as JSON. */
export const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : harmlessJson(text))
/** The same of what is said of many: employers, files, sheets. */
export const quotedOften = remembered(quoted)

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

/** The paths that conditions read, each once, and for every condition where they stand in that list. */
const reads = [...new Set(conditions.flatMap((condition) => condition.reads))]
const readsOf = conditions.map((condition) => condition.reads.map((read) => reads.indexOf(read)))

/**
 * The facts of people as JSON. What several conditions read of a person is written once and then copied; what many
 * facts begin with is turned into bytes once.
 */
export class FactBytes {
  private readonly out: ByteWriter
  /** The person of the moment, and where the facts of the read of the moment begin. */
  private entry: Entry | undefined
  private factsFrom = 0
  /** Where the facts of each read stand in the line of the moment; -1 before they are written. */
  private readonly from = new Int32Array(reads.length)
  private readonly to = new Int32Array(reads.length)

  constructor(out: ByteWriter) {
    this.out = out
  }

  /** Begins the line of a person. */
  begin(entry: Entry): void {
    this.entry = entry
    this.from.fill(-1)
  }

  /** Writes the facts that a condition reads, by its place in the list. */
  write(condition: number): void {
    const { out, from, to } = this
    const start = out.at
    for (const read of readsOf[condition] as readonly number[]) {
      if (from[read] === to[read]) continue
      const before = out.at
      if (before > start) out.comma()
      if ((from[read] as number) >= 0) out.again(from[read] as number, to[read] as number)
      else {
        from[read] = out.at
        this.facts(reads[read] as string)
        to[read] = out.at
        // Nothing is stated there.
        if (to[read] === from[read]) out.at = before
      }
    }
  }

  private facts(read: string): void {
    this.factsFrom = this.out.at
    if (this.entry) visitFacts(this.entry.applicant, read, this.fact)
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
      const bytes = Buffer.from(leadText(path, value, shared))
      leads.byValue.set(value, bytes)
      this.out.put(bytes)
    }
  }
}
