import type { LongReport, People, PersonReport, Report } from '../report/model.ts'
import type { Entry } from '../roster/entry.ts'
import { maskIds } from '../roster/values/resident-id.ts'

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

/** For whoever reads it rather than computes with it: where only some people are shown, problems with the rows of others are left out. */
export function ownProblems(report: LongReport): LongReport {
  if (report.people.length === report.summary.people) return report
  const names = new Set<string>()
  for (const { name } of report.people) names.add(maskIds(name))
  const diagnostics = report.diagnostics.filter(({ person }) => person === undefined || names.has(person))
  return { ...report, diagnostics }
}
