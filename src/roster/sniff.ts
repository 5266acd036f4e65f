/** What a file is by its first bytes; the ending of its name is not trusted. */
export type FileKind = 'zip' | 'ole' | 'page' | 'json' | 'text' | 'binary' | 'empty'

const starts = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Tells zip-based and old workbooks, pages, JSON and plain text apart. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (starts(bytes, 0x50, 0x4b)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole'
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return 'text'
  const head = bytes.subarray(0, 4096)
  if (head.includes(0)) return 'binary'
  const first = new TextDecoder('latin1').decode(head).replace(/^ï»¿/u, '').trimStart()
  if (first === '') return bytes.length > 4096 ? 'text' : 'empty'
  if (first[0] === '<') return 'page'
  return first[0] === '{' || first[0] === '[' ? 'json' : 'text'
}

/** Text by byte order mark, else strict UTF-8, else GB18030 (which GBK is part of). */
export function decode(bytes: Uint8Array): string {
  if (starts(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (starts(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
