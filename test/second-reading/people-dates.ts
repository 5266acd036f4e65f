import type { Chance } from './chance.ts'
import { monthLength, monthOf } from './dates.ts'
import { YEAR_END } from './notice.ts'
import type { Period } from './person.ts'

const LAST = monthOf(YEAR_END)
const AROUND_THE_LIMIT = [
  '2022-09-30',
  '2022-10-01',
  '2022-09',
  '2022-10',
  '2022',
  '[2022-09,2022-10]',
  '2022-12-31',
  '2023-01',
] as const
const AROUND_THE_BRIDGE = [
  '2018-06-30',
  '2018-07-01',
  '2018-07-02',
  '2018-06',
  '2018-07',
  '2018',
  '2017',
  '2018-08',
  '[2018-01,2018-10]',
] as const

const two = (value: number): string => String(value).padStart(2, '0')
const monthName = (month: number): string => `${Math.floor(month / 12)}-${two((month % 12) + 1)}`

/** A month (counted from year 0) written as a day, a month, a year or one of two months. */
export function spelled(chance: Chance, month: number): string {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1]
  const how = chance.whole(1, 20)
  if (how <= 9)
    return `${monthName(month)}-${two(chance.pick([1, 15, monthLength(year, ofYear), chance.whole(1, 28)]))}`
  if (how <= 17) return monthName(month)
  if (how <= 18) return String(year)
  const other = month + chance.pick([-9, -1, 1, 2, 9])
  return `[${monthName(Math.min(month, other))},${monthName(Math.max(month, other))}]`
}

/** A month from which so many are counted to 2022-12, usually enough, often only just; `off` short at worst. */
export function startMonth(chance: Chance, needed: number): number {
  const exact = LAST - needed + 1
  const early = exact - chance.whole(1, 40)
  return exact + (chance.fact([0, 0, -1, early - exact, early - exact], [1, 2, 13, chance.whole(-60, 60)]) ?? 1)
}

/** One to three stretches from a month on, with gaps, shared months, ends left out or turned round. */
export function periods(chance: Chance, first: number): Period[] {
  const list: Period[] = []
  let month = first
  for (let left = chance.pick([1, 1, 2, 2, 3]); left > 0; left--) {
    const end = month + chance.whole(0, 40)
    const from = spelled(chance, month)
    const open = left === 1 ? chance.often(0.7) : chance.often(0.05)
    const to = chance.often(0.04) ? month - chance.whole(1, 30) : end
    list.push(open ? { from } : { from, to: spelled(chance, to) })
    month = end + chance.pick([-3, 0, 1, 1, 2, 6])
  }
  return chance.often(0.2) ? list.reverse() : list
}

/** A day for an evidence item: around the title's month, the limit, the bridge day, or anywhere. */
export function evidenceDate(chance: Chance, titleMonth: number): string | undefined {
  const inside = Math.min(titleMonth + chance.whole(1, 40), LAST - 4)
  return chance.fact(
    [
      spelled(chance, inside),
      spelled(chance, inside),
      spelled(chance, titleMonth + chance.whole(0, 1)),
      chance.pick(AROUND_THE_BRIDGE),
    ],
    [
      spelled(chance, titleMonth + chance.whole(-2, 2)),
      chance.pick(AROUND_THE_LIMIT),
      chance.pick(AROUND_THE_LIMIT),
      spelled(chance, chance.whole(LAST - 150, LAST + 3)),
    ],
  )
}
