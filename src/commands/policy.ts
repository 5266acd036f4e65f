import type { CommandSpec } from './list.ts'

/** `zhicheng policy …`: one command with a verb, so that a mistyped verb can be told apart from a file. */
export const policySpec: CommandSpec = {
  name: 'policy',
  summary: ({ cli }) => cli.policyCommand,
  args: [
    ['[verb]', ({ cli }) => cli.policyVerb],
    ['[files...]', ({ cli }) => cli.policyRest],
  ],
  options: [
    ['--limits <name=n>', ({ cli }) => cli.limits, true],
    ['--year <year>', ({ cli }) => cli.policyYear],
    ['--city <name>', ({ cli }) => cli.policyCity],
    ['--from <id|file>', ({ cli }) => cli.policyFrom],
    ['--out <file>', ({ cli }) => cli.policyOut],
    ['--force', ({ cli }) => cli.force],
    ['--format <format>', ({ cli }) => `${cli.policyFormat} (terminal | json)`],
    ['--as-of <date>', ({ cli }) => cli.asOf],
  ],
  examples: [
    ['zhicheng policy show', ({ cli }) => cli.examplePolicyShow],
    ['zhicheng policy new --year 2023 --out new.yaml', ({ cli }) => cli.examplePolicyNew],
    ['zhicheng policy check new.yaml', ({ cli }) => cli.examplePolicyCheck],
    ['zhicheng policy diff old.yaml new.yaml roster.xlsx', ({ cli }) => cli.examplePolicyDiff],
  ],
  async run([verb, rest], flags, shell) {
    const { runPolicy } = await import('./policy-verbs.ts')
    return runPolicy(verb as string | undefined, (rest ?? []) as readonly string[], flags, shell)
  },
}
