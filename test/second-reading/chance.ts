/** A small deterministic source of choices; `care` (0 to 1) is how often a fact comes out as usual. */
export type Chance = {
  /** True with probability p. */
  often: (p: number) => boolean
  /** A whole number from low to high, both included. */
  whole: (low: number, high: number) => number
  /** One of a list. */
  pick: <T>(list: readonly [T, ...T[]]) => T
  /** One of the usual values, or, where care fails, any of the others or nothing. */
  fact: <T>(usual: readonly [T, ...T[]], others: readonly T[]) => T | undefined
}

/** Numbers from 0 up to 1, always the same for a seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Choices drawn from a source of numbers. */
export function chanceFrom(next: () => number, care: number): Chance {
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(list: readonly [T, ...T[]]): T => list[whole(0, list.length - 1)] ?? list[0]
  const often = (p: number) => next() < p
  return {
    often,
    whole,
    pick,
    fact: (usual, others) => (often(care) ? pick(usual) : pick([undefined, ...others])),
  }
}

/** The same object without the keys that hold nothing: a fact not stated has no key. */
export function stated<T extends object>(facts: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T
}
