import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'

/** Around deflated data, gzip puts a head and a tail, which begins with the checksum. */
const GZIP_HEAD = 10
const GZIP_TAIL = 8
/** The most a member can be long where the archive is not of the kind some spreadsheets do not open. */
const LONGEST = 0xffff_ffff
/** The first moment an archive knows, in whatever zone: equal input gives equal bytes. */
const FIRST_MOMENT = new Date(1980, 0, 1)

/** Bytes packed together. */
const TOGETHER = 262_144
/** Bytes a character may take. */
const WIDEST = 3

/** A member of an archive, packed while it is written. Several may be written side by side. */
export class Member {
  readonly name: string
  private readonly gzip = createGzip({ chunkSize: 65_536 })
  private readonly packed: Uint8Array<ArrayBuffer>[] = []
  private length = 0
  /** Bytes that come together, those that wait to be packed, and room that can be used again. */
  private bytes = Buffer.allocUnsafe(TOGETHER)
  private used = 0
  private readonly waiting: Buffer<ArrayBuffer>[] = []
  private readonly room: Buffer<ArrayBuffer>[] = []
  private busy: Promise<void> = Promise.resolve()

  constructor(name: string) {
    this.name = name
    this.gzip.on('data', (chunk: Uint8Array<ArrayBuffer>) => this.packed.push(chunk))
  }

  /** Adds a text; true where `pass` should be called before the next. */
  add(text: string): boolean {
    const most = text.length * WIDEST
    if (this.used + most > this.bytes.length) {
      this.wait()
      if (most > this.bytes.length) this.bytes = Buffer.allocUnsafe(most)
    }
    this.used += this.bytes.write(text, this.used)
    return this.waiting.length > 0
  }

  private wait(): void {
    if (this.used === 0) return
    this.waiting.push(this.bytes.subarray(0, this.used))
    this.length += this.used
    if (this.length > LONGEST) throw new RangeError(`${this.name}: over 4 GB`)
    this.bytes = this.room.pop() ?? Buffer.allocUnsafe(TOGETHER)
    this.used = 0
  }

  /** Hands on what waits to be packed, which goes on while more is added. */
  async pass(): Promise<void> {
    for (const bytes of this.waiting.splice(0)) {
      await this.busy
      this.busy = new Promise<void>((done) => {
        this.gzip.write(bytes, () => {
          if (bytes.buffer.byteLength === TOGETHER) this.room.push(Buffer.from(bytes.buffer))
          done()
        })
      })
    }
  }

  async end(): Promise<void> {
    this.wait()
    await this.pass()
    await this.busy
    const ended = once(this.gzip, 'end')
    this.gzip.end()
    await ended
  }

  /** Gives up what is not finished. */
  drop(): void {
    this.gzip.destroy()
  }

  /** Hands the finished member to an archive, and forgets it. */
  addTo(zip: Zip): void {
    const all = this.packed.splice(0)
    const tail = Buffer.concat(all.slice(-2)).subarray(-GZIP_TAIL)
    const file: ZipInputFile = {
      filename: this.name,
      size: this.length,
      crc: tail.readUInt32LE(0),
      compression: 8,
      mtime: FIRST_MOMENT,
    }
    zip.add(file)
    for (const chunk of without(all, GZIP_HEAD, GZIP_TAIL)) file.ondata?.(null, chunk, false)
    file.ondata?.(null, new Uint8Array(), true)
  }
}

/** Chunks without so many bytes at the beginning and the end. */
function without(chunks: readonly Uint8Array<ArrayBuffer>[], head: number, tail: number): Uint8Array<ArrayBuffer>[] {
  const end = chunks.reduce((sum, { length }) => sum + length, 0) - tail
  let at = 0
  return chunks.map((chunk) => {
    const cut = chunk.subarray(Math.max(0, head - at), Math.max(0, end - at))
    at += chunk.length
    return cut
  })
}

/** The bytes of an archive of finished members. */
export function* archiveOf(members: Iterable<Member>): Generator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const member of members) {
    member.addTo(zip)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready
}
