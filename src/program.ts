import { Command, CommanderError, Help } from 'commander'
import stringWidth from 'fast-string-width'
import { type CommandSpec, commandSpecs, type Shell } from './commands/list.ts'
import { type Language, languages } from './copy/language.ts'
import { inWords } from './copy/places.ts'
import type { Copy } from './copy/words.ts'
import { zhCN } from './copy/zh-CN.ts'
import { EXIT, UsageError } from './errors.ts'
import { tellFailure } from './failure.ts'
import { wrap } from './report/layout.ts'
import type { Terminal } from './terminal.ts'
import { tool } from './version.ts'

/**
 * Runs the program with its arguments and returns the exit status. The only place that maps failures to statuses;
 * what they say is made in `failure.ts`.
 */
export async function run(given: readonly string[], terminal: Terminal): Promise<number> {
  const args = helpLast(languageLast(given))
  const lang = languageOf(given)
  const copy = lang === 'en' ? (await import('./copy/en.ts')).en : zhCN
  const outcome = { status: EXIT.ready as number }
  const shell: Shell = { terminal, lang, copy }
  const program = buildProgram(shell, outcome)
  try {
    if (args.length === 0) {
      await terminal.stdout.write(program.helpInformation())
      return EXIT.failed
    }
    if (args[0] === 'complete') {
      // What shells call: not a command for people, so not in the help.
      const { complete } = await import('./commands/completion.ts')
      complete(args.slice(args.indexOf('--') + 1), commandSpecs)
      return EXIT.ready
    }
    await program.parseAsync([...args], { from: 'user' })
    return outcome.status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ready
    // An interrupt that came while something was computed goes before what came of it.
    await new Promise<void>((resolve) => setImmediate(resolve))
    await tellFailure(error, shell, program, args)
    return EXIT.failed
  }
}

/** The language must be known before the options are read: help and errors are words, too. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1]
  return at >= 0 && value === 'en' ? 'en' : 'zh-CN'
}

/** The language belongs to every command: said before its name, it is moved behind. */
function languageLast(args: readonly string[]): readonly string[] {
  const [first = ''] = args
  const own = first.startsWith('--lang=') ? 1 : first === '--lang' ? 2 : 0
  return args.length > own ? [...args.slice(own), ...args.slice(0, own)] : []
}

/** `zhicheng help check` is `zhicheng check --help`; what is no command is told. */
function helpLast([first, ...rest]: readonly string[]): readonly string[] {
  if (first !== 'help') return first === undefined ? [] : [first, ...rest]
  const isKnown = rest.length === 0 || commandSpecs.some(({ name }) => name === rest[0])
  return isKnown ? [...rest, '--help'] : rest
}

function buildProgram(shell: Shell, outcome: { status: number }): Command {
  const { copy, terminal } = shell
  const program = new Command('zhicheng')
  prepare(program, copy, terminal)
  program.description(copy.cli.description).version(tool.version, '-V, --version', copy.cli.version)
  program.addHelpText('after', () => `\n${copy.cli.exitCodes}`)
  for (const spec of commandSpecs) addCommand(program, spec, shell, outcome)
  return program
}

/** What every command shares: words of the language, output through the terminal, no exit of its own. */
function prepare(command: Command, copy: Copy, terminal: Terminal): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': copy.cli.usage,
    'Options:': copy.cli.options,
    'Commands:': copy.cli.commands,
    'Arguments:': copy.cli.argumentsTitle,
  }
  const places: Readonly<Record<string, string>> = copy.terms.places
  const placed = (text: string): string => inWords(text, copy)
  command
    .exitOverride()
    .helpOption('-h, --help', copy.cli.help)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: placed,
      styleSubcommandTerm: placed,
      styleOptionTerm: placed,
      styleArgumentTerm: (term) => places[term] ?? term,
      // Chinese characters take two columns and may be parted anywhere.
      displayWidth: stringWidth,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      formatHelp: (one, helper) =>
        Help.prototype.formatHelp.call(helper, one, helper).replace(`${titles['Usage:']} `, copy.cli.usage),
    })
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
}

function addCommand(program: Command, spec: CommandSpec, shell: Shell, outcome: { status: number }): void {
  const { copy, terminal } = shell
  const command = new Command(spec.name)
  prepare(command, copy, terminal)
  command.description(spec.summary(copy))
  for (const [name, text] of spec.args ?? []) command.argument(name, text(copy))
  for (const [flags, text, repeatable] of spec.options) {
    if (repeatable) command.option(flags, text(copy), (value: string, all: string[] = []) => [...all, value])
    else command.option(flags, text(copy))
  }
  command
    .option('--no-color', copy.cli.noColor)
    .option('--lang <lang>', `${copy.cli.lang} (${languages.join(' | ')})`)
    .option('--debug', copy.cli.debug)
  const examples =
    spec.examples?.map(([line, text]) => `  ${typeof line === 'string' ? line : line(copy)}\n      ${text(copy)}`) ?? []
  if (examples.length > 0) command.addHelpText('before', `${copy.cli.examples}\n${examples.join('\n')}\n`)
  command.action(async (...given: unknown[]) => {
    const flags = command.opts() as Record<string, unknown>
    checkLanguage(flags.lang)
    outcome.status = await spec.run(given.slice(0, -2), flags, shell)
  })
  program.addCommand(command)
}

function checkLanguage(lang: unknown): void {
  if (lang === undefined || (languages as readonly unknown[]).includes(lang)) return
  throw new UsageError('invalidChoice', { option: '--lang', value: String(lang), allowed: [...languages] })
}
