import type { Assessment } from '../assess.ts'
import { harmlessJson } from '../report/harmless.ts'
import { PersonLines } from '../report/lines.ts'
import { reportPerson } from '../report/person.ts'
import type { Entry } from '../roster/entry.ts'
import { type CheckContext, isWanted, only } from './check-shared.ts'

/** Bytes written together: enough that writing costs little, few enough that they are no burden. */
const TOGETHER = 1 << 18

/** Writes the people who are wanted as lines of JSON, each as soon as it is known, at most as many as asked for. */
export class LineWriter {
  private readonly context: CheckContext
  private readonly lines: PersonLines
  private shown = 0

  constructor(context: CheckContext) {
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

  /** Whether so much is waiting that it should be written. */
  get full(): boolean {
    return this.lines.size >= TOGETHER
  }

  /** Writes what is waiting; false once nobody reads any more. */
  async flush(): Promise<boolean> {
    return this.lines.size === 0 || this.context.terminal.stdout.write(this.lines.take())
  }
}
