/** What a file is by its first bytes; the ending of its name is not trusted. */
export type FileKind = 'zip' | 'ole' | 'page' | 'json' | 'text' | 'binary' | 'empty'

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Files that are often handed in by mistake and look like text at first: PDF, RAR, 7z, gzip, JPEG, PNG. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
]
const HEAD = 4096

/** Tells zip-based and old workbooks, pages, JSON and plain text apart. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (starts(bytes, 0x50, 0x4b)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole'
  if (OTHERS.some((signature) => starts(bytes, ...signature))) return 'binary'
  const head = bytes.subarray(0, HEAD)
  const wide = wideEncoding(bytes)
  if (!wide && head.includes(0)) return 'binary'
  const first = new TextDecoder(wide ?? 'latin1')
    .decode(head)
    .replace(/^(?:\ufeff|ï»¿)/u, '')
    .trimStart()
  if (first === '') return bytes.length > HEAD ? 'text' : 'empty'
  if (first[0] === '<') return 'page'
  return first[0] === '{' || first[0] === '[' ? 'json' : 'text'
}

const NO_TEXT = (code: number): boolean =>
  code < 9 || (code > 13 && code < 32) || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)

/** UTF-16 by its mark; without one, by the empty halves of its commas and line ends, which all stand on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (starts(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (starts(bytes, 0xfe, 0xff)) return 'utf-16be'
  const zeros = [0, 0]
  bytes.subarray(0, HEAD).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < 2) return undefined
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be'
  // What reads as private signs or controls is no text.
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD))
  return [...text.slice(0, -1)].some((sign) => NO_TEXT(sign.charCodeAt(0))) ? undefined : encoding
}

/** The encoding by byte order mark, else strict UTF-8, else GB18030 (which GBK is part of). */
export function encodingOf(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide) return wide
  try {
    // A file cut in the middle of its last character is still UTF-8.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

/** The text of a file. */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)
