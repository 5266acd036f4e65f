/** Strings, of which those before a colon are keys, and the ends of objects. */
const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gu

/** A key that stands twice in one object of a JSON text that can be parsed, where the last would count without a word. */
export function keyTwice(text: string): string | undefined {
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
