import tab, { script } from '@bomb.sh/tab'
import { languages } from '../copy/language.ts'
import { zhCN } from '../copy/zh-CN.ts'
import { EXIT } from '../errors.ts'
import { conditionIds } from '../policy/policy.ts'
import { failOn, formats, oneOf, policyFormats, verdicts } from './check-options.ts'
import type { CommandSpec } from './list.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** Values that options and arguments take, where they are a fixed list. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  format: formats,
  'policy format': policyFormats,
  'fail-on': failOn,
  status: verdicts,
  only: conditionIds,
  lang: languages,
  kind: ['pledge', 'letter'],
  shell: shells,
}

/** The same of arguments. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  ...VALUES,
  verb: ['list', 'show', 'check', 'new', 'diff', 'coverage'],
  name: ['applicant', 'report', 'policy'],
  topic: ['tenure', ...conditionIds],
}

/** Options that every command takes. */
const EVERYWHERE: CommandSpec['options'] = [
  ['--no-color', ({ cli }) => cli.noColor],
  ['--lang <lang>', ({ cli }) => cli.lang],
  ['--debug', ({ cli }) => cli.debug],
]

/** `zhicheng completion <shell>`: prints the script that makes the shell ask the program for completions. */
export async function completionScript(shell: string): Promise<number> {
  script(oneOf('completion', shell, shells), 'zhicheng', 'zhicheng')
  return EXIT.ready
}

/** Answers a shell: prints the completions of what has been typed so far. */
export function complete(typed: readonly string[], specs: readonly CommandSpec[]): void {
  for (const spec of specs) {
    const command = tab.command(spec.name, spec.summary(zhCN))
    for (const [flags, text] of [...spec.options, ...EVERYWHERE]) {
      const name = /--([\w-]+)/u.exec(flags)?.[1] ?? ''
      const values = VALUES[`${spec.name} ${name}`] ?? VALUES[name]
      if (values) command.option(name, text(zhCN), (offer) => offerAll(offer, values))
      else if (flags.includes('<')) command.option(name, text(zhCN), () => {})
      else command.option(name, text(zhCN))
    }
    for (const [form] of spec.args ?? []) {
      const name = form.replace(/[^\w]/gu, '')
      const values = ARGUMENTS[name]
      command.argument(name, values ? (offer) => offerAll(offer, values) : undefined, form.includes('...'))
    }
  }
  tab.parse([...typed])
}

function offerAll(offer: (value: string, description: string) => void, values: readonly string[]): void {
  for (const value of values) offer(value, '')
}
