import { type Earliest, type Finding, type Note, type ParamValue, reasonsOf, type Status } from './finding.ts'

/** All of: unmet > missing > confirm > met; `not-applicable` is left out. */
const ALL_OF: Readonly<Record<Status, number>> = { unmet: 4, missing: 3, confirm: 2, met: 1, 'not-applicable': 0 }

/** Any of: met > missing > confirm > unmet. */
const ANY_OF: Readonly<Record<Status, number>> = { met: 4, missing: 3, confirm: 2, unmet: 1, 'not-applicable': 0 }

/**
 * Joins parts that must all hold. The first part with the winning status gives code, figures and gap; `metCode`
 * replaces the code where everything holds. Cautions of every part are kept: each concerns the whole.
 */
export function allOf(parts: readonly Finding[], metCode?: string): Finding {
  const { lead, alike } = strongestOf(parts, ALL_OF)
  const cautioned = parts.some((part) => part.cautions !== undefined && part !== lead)
  if (!cautioned && (alike === 1 || lead.status === 'met')) {
    if (lead.status === 'met') return metCode === undefined ? lead : { ...lead, code: metCode }
    return lead.earliest === undefined || parts.every(willHold) ? lead : { ...lead, earliest: undefined }
  }
  const winners = parts.filter(({ status }) => status === lead.status)
  return {
    ...joined(lead, winners, metCode !== undefined && lead.status === 'met' ? metCode : lead.code),
    cautions: cautionsOf(parts),
    gap: lead.gap ?? winners.find(({ gap }) => gap !== undefined)?.gap,
    earliest: lead.status === 'unmet' && parts.every(willHold) ? latestOf(winners) : undefined,
  }
}

/**
 * Joins ways of which one is enough. Cautions are those of the first way that wins; the earliest day is that of the
 * quickest way.
 */
export function anyOf(ways: readonly Finding[]): Finding {
  const { lead, alike } = strongestOf(ways, ANY_OF)
  if (alike === 1 || lead.status === 'met' || lead.status === 'not-applicable') return lead
  const winners = ways.filter(({ status }) => status === lead.status)
  return { ...joined(lead, winners, lead.code), earliest: lead.status === 'unmet' ? soonestOf(winners) : undefined }
}

/** Ways that lack the fewest months first, so that the reason of several that all fall short is that of the nearest. */
export function nearestFirst(ways: readonly Finding[]): readonly Finding[] {
  const lack = (way: Finding): number => way.gap?.months ?? Number.POSITIVE_INFINITY
  return [...ways].sort((a, b) => (lack(a) === lack(b) ? 0 : lack(a) - lack(b)))
}

/** The first part with the status that wins, and how many have it. */
function strongestOf(
  parts: readonly Finding[],
  rank: Readonly<Record<Status, number>>,
): { readonly lead: Finding; readonly alike: number } {
  let lead = parts[0]
  if (!lead) throw new RangeError('nothing to join')
  let best = rank[lead.status]
  let alike = 1
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] as Finding
    const own = rank[part.status]
    if (own > best) {
      lead = part
      best = own
      alike = 1
    } else if (own === best) alike++
  }
  return { lead, alike }
}

function joined(lead: Finding, winners: readonly Finding[], code: string): Finding {
  const also = lead.status === 'met' || lead.status === 'not-applicable' ? [] : otherReasons(winners)
  const needs: string[] = []
  for (const winner of winners) {
    if (winner.needs) for (const need of winner.needs) if (!needs.includes(need)) needs.push(need)
  }
  return {
    ...lead,
    code,
    also: also.length > 0 ? also : undefined,
    needs: needs.length > 0 ? needs : undefined,
    ownNeeds: lead.ownNeeds ?? lead.needs,
  }
}

/** Whether a part leaves the earliest date valid: what is open now may still be open then. */
const willHold = ({ status }: Finding): boolean => status !== 'missing' && status !== 'confirm'

/** The reasons of the other winners, each once, without those that only repeat the first. */
function otherReasons(winners: readonly Finding[]): readonly Note[] {
  const reasons: Note[] = []
  for (const winner of winners) for (const note of reasonsOf(winner)) addNote(reasons, note)
  return reasons.slice(1)
}

/** The cautions of all parts, each once; undefined where there are none. */
function cautionsOf(parts: readonly Finding[]): readonly Note[] | undefined {
  const distinct: Note[] = []
  for (const { cautions } of parts) if (cautions) for (const note of cautions) addNote(distinct, note)
  return distinct.length > 0 ? distinct : undefined
}

/** A condition has a handful of reasons at most: looking through them costs less than writing them down to compare. */
function addNote(notes: Note[], note: Note): void {
  if (!notes.some((other) => sameNote(other, note))) notes.push(note)
}

function sameNote(one: Note, other: Note): boolean {
  if (one.code !== other.code || !sameValue(one.needs, other.needs)) return false
  const [first, second] = [one.params ?? {}, other.params ?? {}]
  for (const name in second) if (!(name in first)) return false
  for (const name in first) if (!sameValue(first[name], second[name])) return false
  return true
}

const sameValue = (one: ParamValue | undefined, other: typeof one): boolean =>
  one === other ||
  (typeof one === 'object' &&
    typeof other === 'object' &&
    one.length === other.length &&
    one.every((value, at) => value === other[at]))

/** The day and the year in which all of them hold; undefined where one never does. */
export function latestOf(parts: readonly Finding[]): Earliest | undefined {
  let latest: Earliest | undefined
  for (const { earliest } of parts) {
    if (!earliest) return undefined
    if (!latest) latest = earliest
    else latest = { day: Math.max(latest.day, earliest.day), year: Math.max(latest.year, earliest.year) }
  }
  return latest
}

function soonestOf(ways: readonly Finding[]): Earliest | undefined {
  let soonest: Earliest | undefined
  for (const { earliest } of ways) if (earliest && (!soonest || isSooner(earliest, soonest))) soonest = earliest
  return soonest
}

const isSooner = (one: Earliest, other: Earliest): boolean =>
  one.year === other.year ? one.day < other.day : one.year < other.year
