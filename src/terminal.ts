/** What a command sees of the world outside: streams, environment, the clock. Tests put their own in. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970, for "today". */
  now(): number
}

/** A stream to write to. `write` resolves once more may be written; false where nobody reads any more. */
export interface Output {
  readonly isTTY: boolean
  readonly columns: number | undefined
  write(text: string | Uint8Array): Promise<boolean>
}

/** Whether colour is wanted on a stream: only on a terminal, and not with NO_COLOR, TERM=dumb or --no-color. */
export function colourLevel(output: Output, env: Terminal['env'], wanted: boolean): 0 | 1 {
  const off = !wanted || !output.isTTY || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  return off ? 0 : 1
}

/** Wraps a process stream; a reader that goes away (EPIPE) is no error, anything else is told to `failed`. */
export function outputOf(stream: NodeJS.WriteStream, failed: (error: NodeJS.ErrnoException) => void): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true
    if (error.code !== 'EPIPE') failed(error)
  })
  return {
    get isTTY() {
      return stream.isTTY === true
    },
    get columns() {
      return stream.columns
    },
    write: (text) =>
      new Promise((resolve) => {
        if (closed) return resolve(false)
        stream.write(text, (error) => resolve(!error && !closed))
      }),
  }
}
