import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process of its own left behind. */
export interface Ended {
  readonly status: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

interface World {
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Modules loaded before the program. */
  readonly preload?: readonly string[]
}

/** Runs the built program as a process of its own. */
export function child(args: readonly string[], { env, preload = [] }: World = {}): Ended {
  const imports = preload.flatMap((name) => ['--import', `./test/support/${name}`])
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...imports, 'bin/zhicheng.js', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: env ?? process.env,
  })
  return { status, signal, out: stdout, err: stderr }
}

/** Runs it and measures: seconds by the clock, megabytes at the peak. */
export function measured(args: readonly string[]): Ended & { seconds: number; megabytes: number } {
  const usage = join(mkdtempSync(join(tmpdir(), 'zhicheng-usage-')), 'usage')
  const started = performance.now()
  const ended = child(args, { env: { ...process.env, USAGE: usage }, preload: ['usage.mjs'] })
  const seconds = (performance.now() - started) / 1000
  return { ...ended, seconds, megabytes: Number(readFileSync(usage, 'utf8')) / 1024 }
}

/** Runs a line of the shell in which `zhicheng` is the built program. */
export function shell(line: string): Ended {
  const text = `zhicheng() { '${process.execPath}' bin/zhicheng.js "$@"; }; ${line}`
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', text], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status, signal, out: stdout, err: stderr }
}
