import { UsageError } from '../errors.ts'
import { save } from '../output/save.ts'
import { shownFile } from '../output/shown.ts'
import { builtInPolicies } from '../policy/built-in.ts'
import { policyTemplate } from '../report/policy-template.ts'
import { choosePolicy } from './choose-policy.ts'
import type { Shell } from './list.ts'
import { pageOptions } from './policy-page.ts'

/** `zhicheng policy new --year 2023 [--city 某市] [--from …] [--out …]`: a commented policy file to fill in. */
export async function newPolicy(flags: Readonly<Record<string, unknown>>, shell: Shell): Promise<number> {
  const text = flags.year as string | undefined
  if (text === undefined) throw new UsageError('policyYearMissing')
  if (!/^(?:19|20|21)\d\d$/u.test(text)) throw new UsageError('invalidNumber', { option: '--year', value: text })
  const base = await choosePolicy(flags.from as string | undefined)
  const { speak } = pageOptions(base, flags, shell)
  const city = flags.city as string | undefined
  const place = city === undefined ? base.id.replace(/-\d{4}$/u, '') : 'policy'
  // A policy that comes with the program keeps its name.
  const taken = builtInPolicies.some(({ id }) => id === `${place}-${text}`)
  const content = policyTemplate(
    base,
    { id: `${place}-${text}${taken ? '-local' : ''}`, year: Number(text), city },
    speak,
  )
  const file = flags.out as string | undefined
  if (file === undefined) {
    await shell.terminal.stdout.write(content)
    return 0
  }
  await save(file, content, { force: flags.force === true })
  await shell.terminal.stderr.write(`${speak.fill(shell.copy.policy.written, { file: shownFile(file) })}\n`)
  return 0
}
