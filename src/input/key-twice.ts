import { count } from '../roster/weigh.ts'

/** Strings, of which those before a colon are keys, and the ends of objects. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gu
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

function found(text: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const key = token.slice(1, token.lastIndexOf('"'))
      const keys = open.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return undefined
}
