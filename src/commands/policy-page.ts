import { Chalk } from 'chalk'
import { speaker } from '../copy/speak.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import type { Policy } from '../policy/policy.ts'
import { prepareRules, type Rules } from '../policy/rules.ts'
import type { PageOptions } from '../report/policy-show.ts'
import { colourLevel } from '../terminal.ts'
import { choosePolicy } from './choose-policy.ts'
import type { Shell } from './list.ts'

/** Columns of a page where the output is no terminal. */
const WIDTH = 100

/** How a page about a policy is laid out on this terminal, with the policy's names in the texts. */
export function pageOptions(policy: Policy, flags: Readonly<Record<string, unknown>>, shell: Shell): PageOptions {
  const { stdout, env } = shell.terminal
  return {
    speak: speaker(shell.lang, shell.copy, policy),
    chalk: new Chalk({ level: colourLevel(stdout, env, flags.color !== false) }),
    width: stdout.columns ?? WIDTH,
  }
}

/** The policy of `--policy`, made ready, and a page to write about it. */
export async function openPage(
  flags: Readonly<Record<string, unknown>>,
  shell: Shell,
): Promise<{ rules: Rules; options: PageOptions }> {
  const policy = await choosePolicy(flags.policy as string | undefined)
  return { rules: prepareRules(policy, chineseCalendar()), options: pageOptions(policy, flags, shell) }
}
