import type { Copy } from '../copy/words.ts'
import type { Terminal } from '../terminal.ts'
import { explainSpec } from './explain.ts'
import { policySpec } from './policy.ts'
import { schemaSpec } from './schema.ts'
import { templateSpec } from './template-spec.ts'

/** What every command gets: the world outside, the language and its words. */
export interface Shell {
  readonly terminal: Terminal
  readonly lang: 'zh-CN' | 'en'
  readonly copy: Copy
}

type Text = (copy: Copy) => string

/** A command as data; its code loads when it runs. */
export interface CommandSpec {
  readonly name: string
  readonly summary: Text
  readonly args?: readonly (readonly [string, Text])[]
  /** Flags, description, and whether the option may be given several times. */
  readonly options: readonly (readonly [flags: string, text: Text, repeatable?: boolean])[]
  /** A line to type, or one with words of the language in it, and what it does. */
  readonly examples?: readonly (readonly [line: string | Text, text: Text])[]
  run(args: readonly unknown[], flags: Readonly<Record<string, unknown>>, shell: Shell): Promise<number>
}

const check: CommandSpec = {
  name: 'check',
  summary: ({ cli }) => cli.check,
  args: [['[files...]', ({ cli }) => cli.files]],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--as-of <date>', ({ cli }) => cli.asOf],
    ['--sheet <name>', ({ cli }) => cli.sheet],
    ['--map <column=field>', ({ cli }) => cli.map, true],
    ['--map-file <file>', ({ cli }) => cli.mapFile],
    ['--limits <name=n>', ({ cli }) => cli.limits, true],
    ['--assume <field=value>', ({ cli }) => cli.assume, true],
    [
      '--format <format>',
      ({ cli }) => `${cli.format} (terminal | json | ndjson | markdown | html | csv; ${cli.byDefault} terminal)`,
    ],
    ['--out <file>', ({ cli }) => cli.out, true],
    ['--status <verdicts>', ({ cli }) => cli.status, true],
    ['--person <name>', ({ cli }) => cli.person],
    ['--only <condition>', ({ cli }) => cli.only],
    ['--compare <report>', ({ cli }) => cli.compare],
    ['--fail-on <kind>', ({ cli }) => `${cli.failOn} (${cli.byDefault} unknown)`],
    ['--show-ids', ({ cli }) => cli.showIds],
    ['--force', ({ cli }) => cli.force],
    ['--limit <n>', ({ cli }) => cli.limit],
    ['--quiet', ({ cli }) => cli.quiet],
    ['--verbose', ({ cli }) => cli.verbose],
  ],
  examples: [
    [({ cli }) => `zhicheng check ${cli.rosterFile}`, ({ cli }) => cli.exampleRoster],
    [({ cli }) => `zhicheng check ${cli.rosterFile} --out ${cli.reportFile}`, ({ cli }) => cli.exampleWorkbook],
    [({ cli }) => `zhicheng check ${cli.rosterFile} --format json > report.json`, ({ cli }) => cli.exampleJson],
    ['cat people.ndjson | zhicheng check - --format ndjson', ({ cli }) => cli.examplePipe],
  ],
  async run([files], flags, { terminal, lang, copy }) {
    const { check: run } = await import('./check.ts')
    const { choosePolicy } = await import('./choose-policy.ts')
    const policy = await choosePolicy(flags.policy as string | undefined)
    return run(files as readonly string[], flags, terminal, lang, copy, policy)
  },
}

const policyOf = async (flags: Readonly<Record<string, unknown>>) => {
  const { choosePolicy } = await import('./choose-policy.ts')
  return choosePolicy(flags.policy as string | undefined)
}

const ask: CommandSpec = {
  name: 'ask',
  summary: ({ cli }) => cli.ask,
  args: [['[file]', ({ cli }) => cli.askFile]],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--as-of <date>', ({ cli }) => cli.asOf],
    ['--resume', ({ cli }) => cli.resume],
    ['--answers <file>', ({ cli }) => cli.answers],
    ['--force', ({ cli }) => cli.force],
  ],
  examples: [
    ['zhicheng ask me.json', ({ cli }) => cli.exampleAsk],
    ['zhicheng ask me.json --resume', ({ cli }) => cli.exampleResume],
  ],
  async run([file], flags, { terminal, lang, copy }) {
    const { ask: run } = await import('./ask.ts')
    return run(file as string | undefined, flags, terminal, lang, copy, await policyOf(flags))
  },
}

const calendar: CommandSpec = {
  name: 'calendar',
  summary: ({ cli }) => cli.calendar,
  args: [['[file]', ({ cli }) => cli.calendarFile]],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--as-of <date>', ({ cli }) => cli.asOf],
    ['--limits <name=n>', ({ cli }) => cli.limits, true],
    ['--ics <file>', ({ cli }) => cli.ics],
    ['--force', ({ cli }) => cli.force],
    ['--quiet', ({ cli }) => cli.quiet],
  ],
  examples: [['zhicheng calendar --ics round.ics', ({ cli }) => cli.exampleCalendar]],
  async run([file], flags, { terminal, lang, copy }) {
    const { calendar: run } = await import('./calendar.ts')
    return run(file as string | undefined, flags, terminal, lang, copy, await policyOf(flags))
  },
}

const form: CommandSpec = {
  name: 'form',
  summary: ({ cli }) => cli.form,
  args: [
    ['<kind>', ({ cli }) => cli.formKind],
    ['[file]', ({ cli }) => cli.formFile],
  ],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--as-of <date>', ({ cli }) => cli.asOf],
    ['--limits <name=n>', ({ cli }) => cli.limits, true],
    ['--out <file>', ({ cli }) => cli.formOut],
    ['--person <name>', ({ cli }) => cli.person],
    ['--employer <name>', ({ cli }) => cli.employer],
    ['--force', ({ cli }) => cli.force],
    ['--quiet', ({ cli }) => cli.quiet],
  ],
  examples: [
    [({ cli }) => `zhicheng form pledge ${cli.rosterFile}`, ({ cli }) => cli.examplePledge],
    [({ cli }) => `zhicheng form letter ${cli.rosterFile}`, ({ cli }) => cli.exampleLetter],
  ],
  async run([kind, file], flags, { terminal, lang, copy }) {
    const { form: run } = await import('./form.ts')
    return run(String(kind), file as string | undefined, flags, terminal, lang, copy, await policyOf(flags))
  },
}

const page: CommandSpec = {
  name: 'page',
  summary: ({ cli }) => cli.page,
  args: [['[file]', ({ cli }) => cli.pageFile]],
  options: [
    ['--policy <id|file>', ({ cli }) => cli.policy],
    ['--as-of <date>', ({ cli }) => cli.pageAsOf],
    ['--force', ({ cli }) => cli.force],
    ['--quiet', ({ cli }) => cli.quiet],
  ],
  examples: [[({ cli }) => `zhicheng page ${cli.pageExample}`, ({ cli }) => cli.examplePage]],
  async run([file], flags, { terminal, lang, copy }) {
    const { page: run } = await import('./page.ts')
    return run(file as string | undefined, flags, terminal, lang, copy, await policyOf(flags))
  },
}

const completion: CommandSpec = {
  name: 'completion',
  summary: ({ cli }) => cli.completion,
  args: [['<shell>', ({ cli }) => cli.shell]],
  options: [],
  examples: [['source <(zhicheng completion bash)', ({ cli }) => cli.exampleCompletion]],
  async run([shell]) {
    const { completionScript } = await import('./completion.ts')
    return completionScript(String(shell))
  },
}

/** Every command, in the order of the help. */
export const commandSpecs: readonly CommandSpec[] = [
  check,
  ask,
  templateSpec,
  calendar,
  form,
  page,
  explainSpec,
  policySpec,
  schemaSpec,
  completion,
]
