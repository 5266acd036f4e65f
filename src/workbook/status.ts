import type { Speaker } from '../copy/speak.ts'
import type { Tone } from './looks.ts'

type Toned = Readonly<Record<string, Tone>>

const verdicts: Toned = { ready: 'good', confirm: 'ask', incomplete: 'lack', ineligible: 'bad' }
const statuses: Toned = { met: 'good', confirm: 'ask', missing: 'lack', unmet: 'bad', 'not-applicable': 'off' }
const evidence: Toned = { counted: 'good', confirm: 'ask', missing: 'lack', rejected: 'bad', 'next-round': 'off' }
const materials: Toned = { have: 'good', check: 'ask', need: 'lack', 'not-applicable': 'off' }
const severities: Toned = { error: 'bad', warning: 'lack', note: 'off' }

const SETS = {
  verdict: verdicts,
  status: statuses,
  evidenceStatus: evidence,
  materialStatus: materials,
  severity: severities,
}

/** The colour of every word of a set of terms, in the language of the report. */
export const tonesOf = (set: keyof typeof SETS, speak: Speaker): Toned =>
  Object.fromEntries(Object.entries(SETS[set]).map(([code, tone]) => [speak.term(set, code), tone]))
