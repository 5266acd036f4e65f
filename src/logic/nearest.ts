import { distance } from 'fastest-levenshtein'

/** The known word closest to one that is unknown: at most about a third of its characters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor((word.length + 1) / 3)) + 1
  if (word.length < 2) return undefined
  for (const candidate of known) {
    if (candidate.length < 2 || Math.abs(candidate.length - word.length) >= least) continue
    const differs = isSwapped(word, candidate) ? 1 : distance(word, candidate)
    if (differs < least) [best, least] = [candidate, differs]
  }
  return best
}

/** Whether two neighbours changed places: nmae. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2) &&
    at < one.length
  )
}
