import { InputError } from '../diagnostics.ts'
import { UsageError } from '../errors.ts'
import { nearest } from '../logic/nearest.ts'
import { builtInPolicies, defaultPolicy } from '../policy/built-in.ts'
import type { Policy } from '../policy/policy.ts'

/** The policy a user names by its id or file; the default where none is named. A wrong file is told by its first mistake. */
export async function choosePolicy(name: string | undefined): Promise<Policy> {
  if (name === undefined) return defaultPolicy
  const found = builtInPolicies.find(({ id }) => id === name)
  if (found) return found
  const policies = builtInPolicies.map(({ id }) => id)
  if (!/[./\\]/u.test(name))
    throw new UsageError('unknownPolicy', { policy: name, policies, nearest: nearest(name, policies) ?? '' })
  const { readPolicyFile } = await import('../input/policy-file.ts')
  const { policy, diagnostics } = await readPolicyFile(name)
  if (policy) return policy
  const [first] = diagnostics
  throw new InputError(first ?? { severity: 'error', code: 'policy-shape', file: name }, diagnostics.length - 1)
}
