import type { EvidenceResult } from './evidence.ts'
import type { Person } from './person.ts'
import type { ConditionId, Verdict } from './reading.ts'
import type { EvidenceStatus, Status } from './status.ts'

/** A person as far as the case needs one, and what the notice makes of them; `asOf` is `YYYY-MM-DD`. */
export type Case = {
  name: string
  person: Partial<Person>
  asOf?: string
  expect: { verdict?: Verdict; conditions?: Partial<Record<ConditionId, Status>>; evidence?: EvidenceResult[] }
}

/** Why, who, the status, and the day where it matters. */
export type Row = readonly [name: string, person: Partial<Person>, status: Status, asOf?: string]

/** The cases of one condition from a table. */
export function about(id: ConditionId, rows: readonly Row[]): Case[] {
  return rows.map(([name, person, status, asOf]) => ({
    name: `${id}: ${name}`,
    person,
    ...(asOf && { asOf }),
    expect: { conditions: { [id]: status } },
  }))
}

/** The case of the one evidence item a person has; papers and awards count as nothing unless told. */
export function item(
  kind: EvidenceResult['kind'],
  name: string,
  person: Partial<Person>,
  status: EvidenceStatus,
  countsAs = 'none',
): Case {
  const counts = kind === 'paper' || kind === 'award' ? { countsAs } : {}
  return { name: `${kind}: ${name}`, person, expect: { evidence: [{ kind, index: 0, status, ...counts }] } }
}
