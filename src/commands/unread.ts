import { InputError } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import type { Input } from '../input/read.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import type { CheckContext } from './check-shared.ts'
import { tellErrors } from './check-show.ts'

/**
 * Tells on standard error what of the files could not be read: whoever stands there is left out of what is made of
 * them. Resolves to the exit status so far; throws where nobody could be read.
 */
export async function tellUnread(
  inputs: readonly Input[],
  { terminal, speak }: Pick<CheckContext, 'terminal' | 'speak'>,
): Promise<number> {
  const errors = inputs.flatMap(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === 'error'))
  const [first] = errors
  if (first && inputs.every(({ entries }) => entries.length === 0)) throw new InputError(first, errors.length - 1)
  const diagnostics = errors.map((found) => reportDiagnostic(found, speak))
  await tellErrors({ diagnostics }, { terminal, speak }, false)
  return errors.length > 0 ? EXIT.open : EXIT.ready
}
