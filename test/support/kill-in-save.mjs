// Loaded before the program in a test: the process is killed when a file is whole but not yet in place.
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

promises.rename = () => process.kill(process.pid, 'SIGKILL')
syncBuiltinESMExports()
