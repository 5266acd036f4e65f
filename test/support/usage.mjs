// Loaded before the program in a test: writes the peak of memory (in kilobytes) to the file that USAGE names.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.USAGE, String(process.resourceUsage().maxRSS)))
