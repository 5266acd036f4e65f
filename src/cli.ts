import { endings } from './ending.ts'
import { run } from './program.ts'
import { outputOf } from './terminal.ts'

const args = process.argv.slice(2)
const { interrupted, outputFailed } = endings(args)
process.on('SIGINT', interrupted)

process.exitCode = await run(args, {
  stdin: process.stdin,
  stdout: outputOf(process.stdout, outputFailed),
  // Nobody can be told that nobody can be told.
  stderr: outputOf(process.stderr, () => {}),
  env: process.env,
  now: Date.now,
})
