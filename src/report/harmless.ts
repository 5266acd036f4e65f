/** Line ends, tabs and Unicode's own separators: in a name or a title they mean a blank. */
const BREAKS = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/gu
/** Escapes and other controls of terminals, and the marks that reverse the direction of reading. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const HALF_PAIRS = /\p{Surrogate}/gu
const SUSPECT = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u

/**
 * Text of a roster as it may be shown anywhere: controls appear as signs (`␛`, `⟨202E⟩`) instead of acting on the
 * screen or turning the line around, line breaks become blanks. Applying it twice changes nothing.
 */
export function harmless(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(BREAKS, ' ').replace(CONTROLS, sign).replace(HALF_PAIRS, '\ufffd')
}

function sign(control: string): string {
  const code = control.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** The same data with every text in it harmless. What needs no change is not copied. */
export function harmlessData<T>(data: T): T {
  return clean(data) as T
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return harmless(data)
  if (typeof data !== 'object' || data === null) return data
  let copy: Record<string, unknown> | unknown[] | undefined
  for (const [key, value] of Object.entries(data)) {
    const cleaned = clean(value)
    if (cleaned === value) continue
    copy ??= Array.isArray(data) ? [...data] : { ...data }
    ;(copy as Record<string, unknown>)[key] = cleaned
  }
  return copy ?? data
}

/** What JSON itself leaves as it is although it acts on a screen; C0 controls it escapes. */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** JSON in which controls and marks of direction stand as `\u` escapes: the same data, nothing that acts on a screen. */
export function harmlessJson(data: unknown, indent?: number): string {
  return JSON.stringify(data, null, indent).replace(
    ACTING,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
