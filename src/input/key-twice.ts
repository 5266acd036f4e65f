import { count } from '../roster/weigh.ts'

const COLON_APART = /"\s+:/u

/**
 * A key that stands twice in one object of a JSON text, where the last would count without a word; `plain` is what the
 * text says. Most texts hold as many keys as what they say, and need not be looked through.
 */
export function keyTwice(text: string, plain: unknown): string | undefined {
  return count(text, '":', Number.POSITIVE_INFINITY) === keysIn(plain) && !COLON_APART.test(text)
    ? undefined
    : found(text)
}

/** An applicant is no deeper; what is, is looked through. */
const DEEPEST = 16

function keysIn(plain: unknown, depth = 0): number {
  if (typeof plain !== 'object' || plain === null) return 0
  if (depth > DEEPEST) return Number.NaN
  let keys = 0
  if (Array.isArray(plain)) for (const item of plain) keys += keysIn(item, depth + 1)
  else for (const key in plain) keys += 1 + keysIn((plain as Record<string, unknown>)[key], depth + 1)
  return keys
}

/** Looks through the text sign by sign: a string may be longer than a pattern can hold. */
function found(text: string): string | undefined {
  const open: Set<string>[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '{') open.push(new Set())
    else if (sign === '}') open.pop()
    if (sign !== '"') continue
    const end = endOfString(text, at)
    const isKey = /^\s*:/u.test(text.slice(end + 1, end + 1 + MOST_BLANKS))
    const keys = open.at(-1)
    if (isKey && keys) {
      const key = String(JSON.parse(text.slice(at, end + 1)))
      if (keys.has(key)) return key
      keys.add(key)
    }
    at = end
  }
  return undefined
}

/** Blanks that may stand between a key and its colon. */
const MOST_BLANKS = 1000

/** Where the string that begins at a quote ends. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  for (; at > 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at
  }
  return text.length
}
