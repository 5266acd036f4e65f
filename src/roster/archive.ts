import { inflateRawSync } from 'node:zlib'
import { InputError } from '../diagnostics.ts'
import { type Limits, MEGABYTE, overLimit } from './limits.ts'

/** A member of a zip archive, still packed. */
interface Member {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly packed: Uint8Array
  /** The size it claims to have unpacked, in bytes. */
  readonly claimed: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record is 22 bytes and a comment of at most 65535. */
const END_REACH = 22 + 0xffff
const ZIP64 = 0xffffffff
const STORED = 0
const DEFLATED = 8

/** What a workbook is read from; pictures, fonts, macros and anything else is left packed. */
const READ = /^(?:mimetype$|.*\.(?:xml|rels)$|xl\/.*\.bin$)/iu
const UNREAD = /vbaProject|printerSettings|xl\/(?:media|embeddings|fonts)\//iu

/** A member of an archive, unpacked. */
export interface Content {
  readonly name: string
  readonly content: Buffer
}

/**
 * Unpacks what a workbook is read from, under the limit of unpacked megabytes, or so many `times` it where what is
 * unpacked is not made objects of.
 */
export function unpack(file: string, bytes: Uint8Array, limits: Limits, times = 1): readonly Content[] {
  const members = membersOf(file, bytes).filter(({ name }) => READ.test(name) && !UNREAD.test(name))
  const most = limits.unpacked * MEGABYTE * times
  if (members.reduce((sum, { claimed }) => sum + claimed, 0) > most) throw overLimit(file, limits, 'unpacked')
  let left = most
  return members.map((member) => {
    const content = contentOf(file, member, left, limits)
    left -= content.length
    return { name: member.name, content }
  })
}

function contentOf(file: string, member: Member, left: number, limits: Limits): Buffer {
  if (member.encrypted)
    throw new InputError({ severity: 'error', code: 'file-encrypted', params: { path: file }, file })
  if (member.method === STORED && member.packed.length <= left) return Buffer.from(member.packed)
  if (member.method === STORED || left <= 0) throw overLimit(file, limits, 'unpacked')
  if (member.method !== DEFLATED) throw damaged(file)
  try {
    // In one piece where the size it claims is true: put together from pieces, it would be there twice.
    const chunkSize = Math.max(64, Math.min(left, member.claimed + 1))
    return inflateRawSync(member.packed, { maxOutputLength: left, chunkSize })
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? overLimit(file, limits, 'unpacked')
      : damaged(file)
  }
}

const damaged = (file: string): InputError =>
  new InputError({ severity: 'error', code: 'file-damaged', params: { path: file }, file })

/** The members in the order of the central directory; an archive without one is damaged. */
function membersOf(file: string, bytes: Uint8Array): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    if (end === undefined) throw damaged(file)
    const members: Member[] = []
    let at = view.getUint32(end + 16, true)
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged(file)
      const nameLength = view.getUint16(at + 28, true)
      const extraLength = view.getUint16(at + 30, true)
      members.push(memberAt(view, bytes, at, nameLength, extraLength))
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    }
    return members
  } catch (error) {
    throw error instanceof InputError ? error : damaged(file)
  }
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_REACH); at--) {
    if (view.getUint32(at, true) === END) return at
  }
  return undefined
}

function memberAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): Member {
  let [packed, claimed] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const extra = at + 46 + nameLength
  for (let one = extra; one + 4 <= extra + extraLength; one += 4 + view.getUint16(one + 2, true)) {
    if (view.getUint16(one, true) !== 1) continue
    let value = one + 4
    if (claimed === ZIP64) {
      claimed = Number(view.getBigUint64(value, true))
      value += 8
    }
    if (packed === ZIP64) packed = Number(view.getBigUint64(value, true))
  }
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('local header')
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + packed > bytes.length) throw new RangeError('truncated')
  return {
    name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packed: bytes.subarray(start, start + packed),
    claimed,
  }
}

/** An archive of members that are not compressed, so that no later reader has to trust the sizes it claims. */
export function stored(members: readonly Content[]): Uint8Array {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, content } of members) {
    const label = Buffer.from(name)
    const sizes = Buffer.alloc(14)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    sizes.writeUInt16LE(label.length, 12)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(LOCAL, 0)
    sizes.copy(local, 14)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(ENTRY, 0)
    sizes.copy(entry, 16)
    entry.writeUInt32LE(at, 42)
    locals.push(local, label, content)
    entries.push(entry, label)
    at += 30 + label.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(
    entries.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...entries, end])
}
