import { extname } from 'node:path'
import type { Verdict } from '../assess.ts'
import type { Copy } from '../copy/words.ts'
import { UsageError } from '../errors.ts'
import { type Day, parseDay } from '../facts/day.ts'
import { dayInShanghai } from '../facts/moment.ts'
import { knownField } from '../input/assume.ts'
import { type ConditionId, conditionIds } from '../policy/policy.ts'
import { headerKey } from '../roster/columns.ts'
import type { Overrides } from '../roster/header.ts'
import { type Limits, readLimits } from '../roster/limits.ts'
import { readDate } from '../roster/values/dates.ts'
import type { Terminal } from '../terminal.ts'

export const formats = ['terminal', 'json', 'ndjson', 'markdown', 'html', 'csv'] as const
export const policyFormats = ['terminal', 'json'] as const
export type Format = (typeof formats)[number]
export const failOn = ['unmet', 'unknown', 'never'] as const
export const verdicts = ['ready', 'confirm', 'incomplete', 'ineligible'] as const

/** The options of `check`, read and checked. */
export interface CheckOptions {
  readonly asOf: Day
  readonly sheet: string | undefined
  readonly overrides: Overrides
  readonly mapFile: string | undefined
  readonly limits: Limits
  readonly assume: readonly string[]
  readonly format: Format
  readonly out: readonly string[]
  readonly status: readonly Verdict[]
  readonly person: string | undefined
  readonly only: ConditionId | undefined
  readonly compare: string | undefined
  readonly failOn: (typeof failOn)[number]
  readonly showIds: boolean
  readonly force: boolean
  readonly limit: number
  readonly colour: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

type Flags = Readonly<Record<string, unknown>>

/** Reads the flags of `check`; what cannot be meant is a `UsageError` that says what can. */
export function readOptions(files: readonly string[], flags: Flags, { now }: Terminal, copy: Copy): CheckOptions {
  if (files.length === 0) throw new UsageError('noFile')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('stdinOnce')
  return {
    asOf: asOfDay(flags.asOf as string | undefined, now),
    sheet: flags.sheet as string | undefined,
    overrides: readMaps(list(flags.map)),
    mapFile: flags.mapFile as string | undefined,
    limits: readLimits(list(flags.limits)),
    assume: list(flags.assume),
    format: oneOf('--format', flags.format ?? 'terminal', formats),
    out: list(flags.out),
    status: list(flags.status)
      .flatMap((value) => value.split(/[,，、]/u))
      .map((value) => oneOf('--status', value.trim(), verdicts, copy.terms.verdict, copy.report.aside)),
    person: flags.person as string | undefined,
    only:
      flags.only === undefined
        ? undefined
        : oneOf('--only', flags.only, conditionIds, copy.conditionTitles, copy.report.aside, true),
    compare: flags.compare as string | undefined,
    failOn: oneOf('--fail-on', flags.failOn ?? 'unknown', failOn),
    showIds: flags.showIds === true,
    force: flags.force === true,
    limit: flags.limit === undefined ? Number.POSITIVE_INFINITY : wholeNumber('--limit', String(flags.limit)),
    colour: flags.color !== false,
    quiet: flags.quiet === true,
    verbose: flags.verbose === true,
  }
}

/** The day things are judged as of: the one named, else today in Shanghai. */
export function asOfDay(text: string | undefined, now: () => number): Day {
  if (text === undefined) return dayInShanghai(now())
  const { value = '', problems } = readDate({ text })
  // 44820 is a day to a spreadsheet, and hardly to whoever types it here.
  const day = problems ? undefined : parseDay(value)
  if (day === undefined) throw new UsageError('invalidDate', { value: text })
  return day
}

/**
 * One of the values an option takes, as it is or by its name in the language of the moment; else an error that lists
 * them. With `parts` a part of one name does: 学历 for 学历、职称与任职年限.
 */
export function oneOf<T extends string>(
  option: string,
  value: unknown,
  allowed: readonly T[],
  names: Partial<Readonly<Record<T, string>>> = {},
  aside = '{text}',
  parts = false,
): T {
  const key = (text: string | undefined): string => String(text).toLowerCase()
  const found = allowed.find((one) => one === value) ?? allowed.find((one) => key(names[one]) === key(String(value)))
  if (found !== undefined) return found
  const [part, another] =
    parts && String(value).length > 1 ? allowed.filter((one) => key(names[one]).includes(key(String(value)))) : []
  if (part !== undefined && another === undefined) return part
  const words = allowed.map((one) => {
    const name = names[one]
    return name === undefined || key(name) === one ? one : `${name}${aside.replace('{text}', one)}`
  })
  throw new UsageError('invalidChoice', { option, value: String(value), allowed: words })
}

/** Refuses a name that would make a file look like what it is not. */
export function checkEnding(file: string, ending: string): void {
  if (extname(file).toLowerCase() !== ending) throw new UsageError('fileEnding', { file, ending })
}

/** A repeatable option. */
export const list = (value: unknown): readonly string[] => (value === undefined ? [] : (value as readonly string[]))

function wholeNumber(option: string, text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new UsageError('invalidNumber', { option, value: text })
  return Number(text)
}

/** All columns named by the user; one that is named twice would lose a fact. */
function readMaps(texts: readonly string[]): Overrides {
  const all = texts.map(readMap)
  const twice = all.find(([header], at) => all.findIndex(([other]) => other === header) !== at)
  if (twice) throw new UsageError('mapTwice', { column: twice[0] })
  return new Map(all)
}

/** `单位名=employer.name`. */
function readMap(text: string): readonly [string, string] {
  const cut = text.lastIndexOf('=')
  if (cut <= 0) throw new UsageError('invalidMap', { value: text })
  const path = text.slice(cut + 1).trim()
  return [headerKey(text.slice(0, cut)), knownField(path).path]
}
