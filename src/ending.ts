import { writeSync } from 'node:fs'
import { cli as en } from './copy/en/cli.ts'
import { zhCN } from './copy/zh-CN.ts'
import { EXIT } from './errors.ts'
import { languageOf } from './program.ts'

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** The two ways the process ends from outside: Ctrl-C, and an output that takes no more. One line, then the status. */
export function endings(args: readonly string[]): {
  readonly interrupted: () => never
  readonly outputFailed: (error: NodeJS.ErrnoException) => never
} {
  const words = languageOf(args) === 'en' ? en : zhCN.cli
  const end = (line: string, status: number): never => {
    try {
      writeSync(2, `${line}\n`)
    } catch {
      // Standard error takes no more either.
    }
    process.exit(status)
  }
  return {
    interrupted: () => end(args[0] === 'ask' ? words.interruptedAsk : words.interrupted, EXIT.interrupted),
    outputFailed: ({ code = '' }) => {
      const message = (FULL.has(code) ? words.outputFull : words.outputFailed).replace('{reason}', code)
      return end(words.error.replace('{message}', message), EXIT.failed)
    },
  }
}
