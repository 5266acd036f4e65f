import { speaker } from '../copy/speak.ts'
import { EXIT } from '../errors.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import type { Policy } from '../policy/policy.ts'
import { writeTemplate } from '../workbook/template.ts'
import { checkEnding } from './check-options.ts'
import type { Shell } from './list.ts'

/** `zhicheng template`: writes the blank roster. Resolves to the exit status. */
export async function template(
  file: string | undefined,
  { force }: { readonly force?: boolean },
  { terminal, lang, copy }: Shell,
  policy: Policy,
): Promise<number> {
  const speak = speaker(lang, copy, policy)
  const path = file ?? copy.workbook.defaultName
  checkEnding(path, '.xlsx')
  await save(path, await writeTemplate(policy, speak), { force: force === true })
  await terminal.stderr.write(`${speak.fill(copy.workbook.written, { file: shownFile(path) })}\n`)
  return EXIT.ready
}
