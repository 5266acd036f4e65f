import { pingliang2022 } from './pingliang-2022.ts'
import type { Policy } from './policy.ts'

/** The policies that come with the program, the default first. */
export const builtInPolicies: readonly Policy[] = [pingliang2022]

export const defaultPolicy = pingliang2022
