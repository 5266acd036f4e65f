/** How many results a memory keeps; past that it starts anew, so that no input can make it grow without end. */
const LIMIT = 4096

/** A function that remembers its results by its one argument. */
export function remembered<K extends string | number, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as V
    if (known.size >= LIMIT) known.clear()
    const value = make(key)
    known.set(key, value)
    return value
  }
}
