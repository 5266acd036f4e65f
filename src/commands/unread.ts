import { InputError } from '../diagnostics.ts'
import { EXIT } from '../errors.ts'
import { type Input, readInput } from '../input/read.ts'
import type { Policy } from '../policy/policy.ts'
import { reportDiagnostic } from '../report/diagnostics.ts'
import { readLimits } from '../roster/limits.ts'
import type { Terminal } from '../terminal.ts'
import { asOfDay, list } from './check-options.ts'
import type { CheckContext } from './check-shared.ts'
import { tellErrors } from './check-show.ts'

/**
 * Tells on standard error what of the files could not be read: whoever stands there is left out of what is made of
 * them. Resolves to the exit status so far; throws where nobody could be read.
 */
async function tellUnread(
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

/** Reads files of people by the words of a policy. */
export function readFor(
  files: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  policy: Policy,
  terminal: Terminal,
): Promise<readonly Input[]> {
  const options = {
    overrides: new Map(),
    asOf: asOfDay(flags.asOf as string | undefined, terminal.now),
    places: policy.placeWords,
    limits: readLimits(list(flags.limits)),
  }
  return Promise.all(files.map((file) => readInput(file, options)))
}

/** Reads files of people for what is made of them, and tells what could not be read. */
export async function readTelling(
  files: readonly string[],
  flags: Readonly<Record<string, unknown>>,
  policy: Policy,
  shown: Pick<CheckContext, 'terminal' | 'speak'>,
): Promise<{ readonly inputs: readonly Input[]; readonly status: number }> {
  const inputs = await readFor(files, flags, policy, shown.terminal)
  return { inputs, status: await tellUnread(inputs, shown) }
}
