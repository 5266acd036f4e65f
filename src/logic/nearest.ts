import { distance } from 'fastest-levenshtein'

/** The known word closest to one that is unknown: at most about a third of its characters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor((word.length + 1) / 3)) + 1
  if (word.length < 2) return undefined
  for (const candidate of known) {
    if (candidate.length < 2 || Math.abs(candidate.length - word.length) >= least) continue
    const differs = distance(word, candidate)
    if (differs < least) [best, least] = [candidate, differs]
  }
  return best
}
