import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Told } from './policy-issues.ts'

/** A line and column, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A policy file as data, with the place of everything in it. */
export interface PolicyText {
  readonly plain: unknown
  /** Where a path stands, or the nearest thing above it; its key, or its value. */
  placeOf(path: readonly PropertyKey[], part: 'key' | 'value'): Place
}

/** What the parser's codes come to; whatever is not listed is a mistake of spelling. */
const CODES: Readonly<Record<string, string>> = {
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-indent',
  BLOCK_IN_FLOW: 'yaml-indent',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
  IMPLICIT_KEY: 'yaml-colon',
  MISSING_CHAR: 'yaml-char',
  TAB_AS_INDENT: 'yaml-tab',
  DUPLICATE_KEY: 'yaml-twice',
}

/** A key followed by the Chinese colon, which YAML takes for a letter. */
const FULL_WIDTH = /^(\s*(?:- )?[\w-]+)：/mu

/** Reads YAML (or JSON, which is YAML); the first mistake alone is told, the others follow from it. */
export function readYaml(text: string): { read?: PolicyText; mistake?: Told & Place } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const wide = FULL_WIDTH.exec(text)
  if (wide) {
    const key = wide[1] ?? ''
    return { mistake: { code: 'yaml-wide-colon', params: { key: key.trim() }, ...place(wide.index + key.length) } }
  }
  const [error] = document.errors
  if (error) {
    const code = CODES[error.code] ?? 'yaml-syntax'
    const at = code === 'yaml-char' ? opening(document, error.pos[0]) : error.pos[0]
    return { mistake: { code, params: { key: keyAt(text, at) }, ...place(at) } }
  }
  const alias = firstAlias(document)
  if (alias !== undefined)
    return { mistake: { code: 'yaml-alias', params: { key: keyAt(text, alias + 1) }, ...place(alias) } }
  try {
    return { read: { plain: document.toJS(), placeOf: (path, part) => place(offsetOf(document, path, part)) } }
  } catch {
    return { mistake: { code: 'yaml-syntax', params: { key: '' }, line: 1, column: 1 } }
  }
}

/** Where the first `*name` stands that repeats something; it may repeat what it stands in, without an end. */
function firstAlias(document: Document): number | undefined {
  let at: number | undefined
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return at
}

/** Where the quote or bracket begins that is not closed by an offset. */
function opening(document: Document, offset: number): number {
  let start = -1
  visit(document, (_, node) => {
    const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    const bracketed = isCollection(node) && node.flow === true
    const range = quoted || bracketed ? node.range : undefined
    if (range && range[0] > start && range[1] >= offset - 1) start = range[0]
  })
  return start < 0 ? offset : start
}

/** The word that begins at an offset. */
const keyAt = (text: string, offset: number): string => /^[\w-]*/u.exec(text.slice(offset))?.[0] ?? ''

function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = (document.contents as Node | null)?.range?.[0] ?? 0
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair || !isPair(pair)) return offset
      const key = pair.key as Node
      const value = pair.value as Node | null
      const last = index === path.length - 1
      offset = (last && part === 'value' && isScalar(value) && value.value !== null ? value : key).range?.[0] ?? offset
      node = value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = (node as Node | undefined)?.range?.[0] ?? offset
    } else return offset
  }
  return offset
}
