import { PassThrough, Readable } from 'node:stream'
import { run } from '../../src/program.ts'
import type { Output } from '../../src/terminal.ts'

/** What a run of the program left behind. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

interface World {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  readonly tty?: boolean
  readonly now?: string
}

/** Runs the program in process, without a terminal unless asked for, on 16 September 2022. */
export async function zhicheng(args: readonly string[], world: World = {}): Promise<Ran> {
  const collect = (): Output & { text: string } => ({
    text: '',
    isTTY: world.tty ?? false,
    columns: world.columns,
    async write(text) {
      this.text += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    },
  })
  const [stdout, stderr] = [collect(), collect()]
  const stdin = world.stdin === undefined ? new PassThrough().end() : Readable.from([world.stdin])
  const status = await run(args, {
    stdin: stdin as NodeJS.ReadableStream,
    stdout,
    stderr,
    env: world.env ?? {},
    now: () => Date.parse(world.now ?? '2022-09-16T02:00:00Z'),
  })
  return { status, out: stdout.text, err: stderr.text }
}

export const SAMPLE = 'templates/示例花名册.xlsx'
