import { UsageError } from '../errors.ts'
import { builtInPolicies, defaultPolicy } from '../policy/built-in.ts'
import type { Policy } from '../policy/policy.ts'

/** The policy a user names by its id; the default where none is named. */
export async function choosePolicy(name: string | undefined): Promise<Policy> {
  if (name === undefined) return defaultPolicy
  const found = builtInPolicies.find(({ id }) => id === name)
  if (found) return found
  throw new UsageError('unknownPolicy', { policy: name, policies: builtInPolicies.map(({ id }) => id) })
}
