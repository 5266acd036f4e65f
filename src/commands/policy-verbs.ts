import { UsageError } from '../errors.ts'
import { nearest } from '../logic/nearest.ts'
import { builtInPolicies, defaultPolicy } from '../policy/built-in.ts'
import { errorLine, reportDiagnostic } from '../report/diagnostics.ts'
import { coverage } from '../report/policy-coverage.ts'
import { showPolicy } from '../report/policy-show.ts'
import { oneOf, policyFormats } from './check-options.ts'
import { choosePolicy } from './choose-policy.ts'
import type { Shell } from './list.ts'
import { pageOptions } from './policy-page.ts'

type Flags = Readonly<Record<string, unknown>>
type Verb = (files: readonly string[], flags: Flags, shell: Shell) => Promise<number>

/** Runs `zhicheng policy VERB …`; resolves to the exit status. */
export async function runPolicy(
  verb: string | undefined,
  files: readonly string[],
  flags: Flags,
  shell: Shell,
): Promise<number> {
  const allowed = Object.keys(verbs)
  if (verb === undefined) throw new UsageError('policyVerbMissing', { allowed })
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (run) {
    const other = Object.keys(flags).find((name) => OWN.has(name) && !(TAKES[verb] ?? []).includes(name))
    if (other !== undefined) throw new UsageError('policyOption', { option: `--${OWN.get(other)}`, verb })
    return run(files, flags, shell)
  }
  throw new UsageError('policyVerbUnknown', { value: verb, allowed, nearest: nearest(verb, allowed) ?? '' })
}

const list: Verb = async (files, flags, shell) => {
  atMost(0, files)
  const { speak, chalk } = pageOptions(defaultPolicy, flags, shell)
  const text = shell.copy.policy
  for (const policy of builtInPolicies) {
    const { id, year, document, standard } = policy
    const mark = policy === defaultPolicy ? chalk.dim(` ${text.isDefault}`) : ''
    const line = speak.fill(text.listLine, { id, year, document: document.number, standard: standard.kind })
    await shell.terminal.stdout.write(`${line}${mark}\n`)
  }
  return 0
}

const show: Verb = async (files, flags, shell) => {
  atMost(1, files)
  const policy = await choosePolicy(files[0])
  const format = oneOf('--format', flags.format ?? 'terminal', policyFormats)
  const text =
    format === 'json' ? `${JSON.stringify(policy, null, 2)}\n` : showPolicy(policy, pageOptions(policy, flags, shell))
  await shell.terminal.stdout.write(text)
  return 0
}

/** 0 where the file can be used, whatever else is worth knowing; 2 where it cannot. */
const check: Verb = async (files, flags, shell) => {
  atMost(1, files)
  const [file] = files
  if (file === undefined) throw new UsageError('policyFileMissing')
  const { readPolicyFile } = await import('../input/policy-file.ts')
  // A built-in policy is named by its id, as everywhere else.
  const builtIn = builtInPolicies.find(({ id }) => id === file)
  const { policy, diagnostics } = builtIn ? { policy: builtIn, diagnostics: [] } : await readPolicyFile(file)
  const { speak } = pageOptions(policy ?? defaultPolicy, flags, shell)
  for (const found of diagnostics)
    await shell.terminal.stderr.write(`${errorLine(reportDiagnostic(found, speak), speak)}\n`)
  if (!policy) return 2
  const { id, year, document, standard } = policy
  const params = { file, id, year, document: document.number, standard: standard.kind }
  await shell.terminal.stdout.write(`${speak.fill(shell.copy.policy.checked, params)}\n`)
  return 0
}

const cover: Verb = async (files, flags, shell) => {
  atMost(1, files)
  const policy = await choosePolicy(files[0])
  await shell.terminal.stdout.write(coverage(policy, pageOptions(policy, flags, shell)))
  return 0
}

const verbs: Readonly<Record<string, Verb>> = {
  list,
  show,
  check,
  new: async (files, flags, shell) => {
    atMost(0, files)
    return (await import('./policy-new.ts')).newPolicy(flags, shell)
  },
  diff: async (files, flags, shell) => (await import('./policy-diff.ts')).diffPolicies(files, flags, shell),
  coverage: cover,
}

/** Options that only some of the verbs take: what the parser calls them, and how they are typed. */
const OWN: ReadonlyMap<string, string> = new Map([
  ['limits', 'limits'],
  ['year', 'year'],
  ['city', 'city'],
  ['from', 'from'],
  ['out', 'out'],
  ['force', 'force'],
  ['format', 'format'],
  ['asOf', 'as-of'],
])

const TAKES: Readonly<Record<string, readonly string[]>> = {
  show: ['format'],
  new: ['year', 'city', 'from', 'out', 'force'],
  diff: ['limits', 'asOf'],
}

function atMost(count: number, files: readonly string[]): void {
  const extra = files[count]
  if (extra !== undefined) throw new UsageError('tooManyArguments', { value: extra })
}
