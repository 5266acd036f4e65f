import type { LongReport, People, PersonReport, Report } from '../report/model.ts'
import type { Entry } from '../roster/entry.ts'

/**
 * The people of a report, each made anew from what the roster says whenever they are walked over. Making one is cheap;
 * keeping tens of thousands takes gigabytes.
 */
export class PeopleAnew implements People {
  private readonly entries: readonly Entry[]
  private readonly make: (entry: Entry) => PersonReport

  constructor(entries: readonly Entry[], make: (entry: Entry) => PersonReport) {
    this.entries = entries
    this.make = make
  }

  get length(): number {
    return this.entries.length
  }

  *[Symbol.iterator](): Generator<PersonReport> {
    for (const entry of this.entries) yield this.make(entry)
  }
}

/** The report with everybody in it, for those who need all people at once. */
export const everybody = (report: LongReport): Report => ({ ...report, people: [...report.people] })
