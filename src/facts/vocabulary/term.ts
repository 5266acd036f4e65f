/** One word of a vocabulary: the code that is stored, its two labels, and the other ways people write it. */
export interface Term<Code extends string = string> {
  readonly code: Code
  readonly zh: string
  readonly en: string
  readonly spellings: readonly string[]
}

/** Makes a term; `spellings` is one string, separated by blanks or line breaks (no spelling contains one). The code and the labels count as spellings anyway. */
export function term<const Code extends string>(code: Code, zh: string, en: string, spellings = ''): Term<Code> {
  return { code, zh, en, spellings: spellings.split(/\s+/).filter(Boolean) }
}

/** A word that people write but that does not settle the value, and the codes it could stand for. */
export interface UnclearWord {
  readonly word: string
  readonly could: readonly string[]
}
