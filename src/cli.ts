import { endings } from './ending.ts'
import { EXIT } from './errors.ts'
import { run } from './program.ts'
import { outputOf } from './terminal.ts'

const args = process.argv.slice(2)
const { interrupted, outputFailed } = endings(args)
process.on('SIGINT', interrupted)

// Until there is a result: a prompt whose input ends (Ctrl-D) leaves nothing to wait for.
process.exitCode = EXIT.interrupted
process.exitCode = await run(args, {
  stdin: process.stdin,
  stdout: outputOf(process.stdout, outputFailed),
  // If stderr itself fails there is nowhere left to report it.
  stderr: outputOf(process.stderr, () => {}),
  env: process.env,
  now: Date.now,
})
