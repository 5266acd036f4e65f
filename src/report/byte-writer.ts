const QUOTE = 0x22
const BRACE = 0x7d
const COMMA = 0x2c
const ZERO = 0x30

/** Bytes to begin with; a batch that is written together fits in. */
const ROOM = 1 << 19

/**
 * Bytes put one behind the other. Pieces are copied as they are: joining texts with Chinese characters and turning
 * them into bytes anew for every person takes many times as long.
 */
export class ByteWriter {
  private buffer = Buffer.allocUnsafe(ROOM)
  /** Where the next byte goes. */
  at = 0

  /** What was put since it was last taken; good until something is put again. */
  take(): Uint8Array {
    const bytes = this.buffer.subarray(0, this.at)
    this.at = 0
    return bytes
  }

  put(piece: Uint8Array): void {
    this.makeRoom(piece.length)
    this.buffer.set(piece, this.at)
    this.at += piece.length
  }

  text(text: string): void {
    this.makeRoom(text.length * 3)
    this.at += this.buffer.write(text, this.at)
  }

  comma(): void {
    this.makeRoom(1)
    this.buffer[this.at++] = COMMA
  }

  /** The end of a place that is a number, and of the object it stands in: `17"}`. */
  numberAndEnd(number: number): void {
    this.makeRoom(24)
    const { buffer } = this
    let digits = 1
    for (let rest = number; rest >= 10; rest = Math.floor(rest / 10)) digits++
    let rest = number
    for (let at = this.at + digits - 1; at >= this.at; at--) {
      buffer[at] = ZERO + (rest % 10)
      rest = Math.floor(rest / 10)
    }
    this.at += digits
    buffer[this.at++] = QUOTE
    buffer[this.at++] = BRACE
  }

  /** What stands from one place to another, once more. */
  again(from: number, to: number): void {
    this.makeRoom(to - from)
    this.buffer.copyWithin(this.at, from, to)
    this.at += to - from
  }

  private makeRoom(length: number): void {
    if (this.at + length <= this.buffer.length) return
    const more = Buffer.allocUnsafe(2 * (this.at + length))
    this.buffer.copy(more, 0, 0, this.at)
    this.buffer = more
  }
}
