import { type Day, monthOf } from '../facts/day.ts'
import { isExact, type PartialDate, type Span } from '../facts/partial-date.ts'
import type { Beginning } from '../tenure/since-title.ts'
import type { EvidenceCase, Weighing } from './evidence.ts'

type Place = 'inside' | 'open' | 'between' | 'before' | 'missing'

/**
 * Weighs an item's date against the window of 四(二) and 五(四): not after the achievement cut-off, not before the
 * present title. `path` is the item's and `field` where the date would be stated; an item of a kind that needs no date passes `optional`.
 */
export function weighWindow(
  item: Weighing,
  { rules, since }: EvidenceCase,
  date: PartialDate | undefined,
  path: string,
  field: string,
  optional = false,
): void {
  if (!date) {
    if (!optional) item.add('missing', 'no-date', [`${path}.${field}`])
    return
  }
  weighCutoff(item, date, rules.achievementCutoff)
  if (since.kind === 'none') return
  if (since.kind === 'unknown') return item.add('missing', 'title-not-stated', ['title'])
  const [first, second] = since.beginnings
  if (first && !second && placeOf(date, first, since.obtainedAt) === 'inside') return
  const places = since.beginnings.map((beginning) => placeOf(date, beginning, since.obtainedAt))
  weighPlaces(item, places, since, date)
}

function weighCutoff(item: Weighing, date: PartialDate, cutoff: Day): void {
  if (date.lo > cutoff) item.add('next-round', 'after-cutoff', undefined, { date: date.text })
  else if (date.hi > cutoff) item.add('confirm', 'across-cutoff', undefined, { date: date.text })
}

type Since = Extract<EvidenceCase['since'], { kind: 'since' }>

function weighPlaces(item: Weighing, places: readonly Place[], since: Since, date: PartialDate): void {
  const params = { date: date.text }
  const [first, second] = places
  if (second !== undefined && sortOf(first) !== sortOf(second)) {
    const needs = neededFor(places, since)
    if (since.rule === 'either') return item.add('missing', 'start-undecided', [...since.ruleNeeds, ...needs], params)
    return needs.length > 0
      ? item.add('missing', 'start-not-stated', needs, params)
      : item.add('confirm', 'start-differs', undefined, params)
  }
  if (first === 'before') item.add('rejected', 'before-title', undefined, params)
  if (first === 'open')
    item.add('confirm', since.beginnings[0]?.present ? 'before-transfer' : 'around-title', undefined, params)
  if (first === 'between') item.add('confirm', 'between-starts', undefined, params)
  if (first === 'missing') item.add('missing', 'start-not-stated', neededFor(places, since), params)
}

/** What lies between two starts is as open as what lies around one. */
const sortOf = (place: Place | undefined): Place | undefined => (place === 'between' ? 'open' : place)

/** Before the appointment, but possibly after obtaining the title: then obtaining is what has to be stated. */
const neededFor = (places: readonly Place[], since: Since): string[] =>
  since.beginnings.flatMap(({ path, span, present }, index) => {
    if (places[index] !== 'missing') return []
    if (!span) return [path]
    return [present ? present.path : 'title.obtainedAt']
  })

/**
 * Under position management a person may hold the title before being appointed to it: a date between the two is not
 * ruled out, it is open. After a transfer, so is what came after the former title but not surely after the present one.
 */
function placeOf(date: PartialDate, { start, span, present }: Beginning, obtainedAt: PartialDate | undefined): Place {
  const place = compare(date, span)
  if (present && place !== 'before') {
    const own = compare(date, present.span)
    if (own === 'missing') return 'missing'
    return place === 'inside' && own !== 'inside' ? 'open' : place
  }
  if (present || place !== 'before' || start !== 'appointment') return place
  if (!obtainedAt) return 'missing'
  return monthOf(obtainedAt.lo) > monthOf(date.hi) ? 'before' : 'between'
}

/** By months; within the same month only two exact days decide. */
function compare(date: Span, start: Span | undefined): Place {
  if (!start) return 'missing'
  if (monthOf(date.hi) < monthOf(start.lo)) return 'before'
  if (monthOf(date.lo) > monthOf(start.hi)) return 'inside'
  return isExact(date) && isExact(start) && date.lo >= start.lo ? 'inside' : 'open'
}
