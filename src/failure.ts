import { type Command, CommanderError } from 'commander'
import type { Shell } from './commands/list.ts'
import { inWords } from './copy/places.ts'
import { speaker } from './copy/speak.ts'
import type { Copy } from './copy/words.ts'
import { InputError } from './diagnostics.ts'
import { UsageError } from './errors.ts'
import type { Params } from './logic/finding.ts'
import { nearest } from './logic/nearest.ts'
import { errorLine, reportDiagnostic } from './report/diagnostics.ts'
import { harmless } from './report/harmless.ts'
import { maskIds } from './roster/values/resident-id.ts'

/** One line on standard error: what is wrong, where, what to do. A stack only with `--debug`. */
export async function tellFailure(
  error: unknown,
  shell: Shell,
  program: Command,
  args: readonly string[],
): Promise<void> {
  const { terminal } = shell
  await terminal.stderr.write(`${shown(lineFor(error, shell, program))}\n`)
  if (args.includes('--debug') && error instanceof Error) {
    const lines = (error.stack ?? '').split('\n').map(shown)
    await terminal.stderr.write(`${lines.join('\n')}\n`)
  }
}

/** Nothing that acts on a screen, no ID number. */
const shown = (line: string): string => harmless(maskIds(line))

function lineFor(error: unknown, { lang, copy }: Shell, program: Command): string {
  const speak = speaker(lang, copy)
  if (error instanceof InputError) {
    const rest = error.more > 0 ? speak.fill(copy.policy.moreMistakes, { count: error.more }) : ''
    return errorLine(reportDiagnostic(error.diagnostic, speak), speak) + rest
  }
  const say = (code: keyof typeof copy.cli, params: Params = {}): string => {
    const close = params.nearest
    const suggestion =
      typeof close === 'string' && close !== '' ? speak.fill(copy.cli.didYouMean, { nearest: close }) : ''
    const template = copy.cli[code]
    const message = speak.fill(template, { ...params, suggestion })
    return speak.fill(copy.cli.error, { message: template.includes('{suggestion}') ? message : message + suggestion })
  }
  if (error instanceof UsageError) return say(error.code as keyof typeof copy.cli, error.params)
  if (error instanceof CommanderError) return commanderLine(error, program, copy, say)
  if (error instanceof RangeError && /string length/iu.test(error.message)) return say('tooLong')
  return say('crashed', { message: error instanceof Error ? error.message : String(error) })
}

/** What the option parser complains of, in the program's words. */
function commanderLine(
  { code, message }: CommanderError,
  program: Command,
  copy: Copy,
  say: (
    code: 'unknownOption' | 'unknownCommand' | 'missingValue' | 'missingArgument' | 'extraArgument',
    params: Params,
  ) => string,
): string {
  const quoted = /'([^']*)'/u.exec(message)?.[1] ?? ''
  // What another command takes is no hint.
  const called = program.commands.filter((command) => command.name() === program.args[0])
  const options = (called.length > 0 ? called : program.commands).flatMap((command) =>
    command.options.map(({ long }) => long ?? ''),
  )
  const names = program.commands.map((command) => command.name())
  switch (code) {
    case 'commander.unknownOption':
      return say('unknownOption', { option: quoted, nearest: nearest(quoted, options) ?? '' })
    case 'commander.optionMissingArgument':
      return say('missingValue', { option: inWords(quoted, copy) })
    case 'commander.excessArguments': {
      const [command] = called
      return say('extraArgument', { value: command?.args[command.registeredArguments.length] ?? '' })
    }
    case 'commander.missingArgument': {
      const [command] = called
      const about = command?.registeredArguments.find((one) => one.name() === quoted)?.description ?? ''
      return say('missingArgument', { name: inWords(`<${quoted}>`, copy), about })
    }
    default: {
      const command = quoted || program.args[0] || message
      return say('unknownCommand', { command, nearest: nearest(command, names) ?? '' })
    }
  }
}
