/** Few enough that what is made of them stays in the processor's cache, enough that handing them on costs little. */
const PORTION = 48

/** Rows, lines or people in the portions in which they are read and judged together. */
export function* portions<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PORTION) yield all.slice(at, at + PORTION)
}
