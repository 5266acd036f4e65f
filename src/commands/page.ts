import { readFile } from 'node:fs/promises'
import { type Language, speaker } from '../copy/speak.ts'
import type { Copy } from '../copy/words.ts'
import { EXIT } from '../errors.ts'
import { formatDay } from '../facts/day.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import { selfCheckPage } from '../page/html.ts'
import type { Policy } from '../policy/policy.ts'
import { pageProgram } from '../templates.ts'
import type { Terminal } from '../terminal.ts'
import { asOfDay, checkEnding } from './check-options.ts'

/** `zhicheng page`: writes the self-check as one offline page, for people without this program. */
export async function page(
  given: string | undefined,
  flags: Readonly<Record<string, unknown>>,
  terminal: Terminal,
  lang: Language,
  copy: Copy,
  policy: Policy,
): Promise<number> {
  const file = given ?? 'zhicheng.html'
  checkEnding(file, '.html')
  const speak = speaker(lang, copy, policy)
  const asOf = typeof flags.asOf === 'string' ? { asOf: formatDay(asOfDay(flags.asOf, terminal.now)) } : {}
  // The ledger is only read by commands of the terminal; without it the page stays small.
  const settings = { lang, policy: { ...policy, ledger: [] }, ...asOf }
  const program = await readFile(pageProgram, 'utf8')
  await save(
    file,
    selfCheckPage(program, settings, lang, {
      title: speak.fill(copy.report.title),
      needsScript: copy.selfCheck.needsScript,
    }),
    {
      force: flags.force === true,
    },
  )
  if (flags.quiet !== true)
    await terminal.stderr.write(`${speak.fill(copy.interview.calendar.written, { file: shownFile(file) })}\n`)
  return EXIT.ready
}
