import { run } from './program.ts'
import { outputOf } from './terminal.ts'

process.on('SIGINT', () => process.exit(130))

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  now: Date.now,
})
