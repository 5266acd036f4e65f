import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import type { Entry } from '../roster/entry.ts'
import { defaultLimits, type Limits } from '../roster/limits.ts'
import { readPage } from '../roster/page-tables.ts'
import type { QuotaTable } from '../roster/quota-table.ts'
import { readRoster } from '../roster/roster.ts'
import type { ColumnUse } from '../roster/settle.ts'
import type { Sheet } from '../roster/sheet.ts'
import type { RosterOptions } from '../roster/sheets.ts'
import { decode, type FileKind, sniff } from '../roster/sniff.ts'
import type { SupplementRow } from '../roster/supplement.ts'
import { maskIds } from '../roster/values/resident-id.ts'
import { fromNow, signalsHeard, within } from '../roster/within.ts'
import { readWorkbook } from '../roster/workbook.ts'
import { readBytes, sha256 } from './bytes.ts'
import { linesIn } from './lines.ts'
import { dataWithoutIds, withoutIds } from './private.ts'

/** Everything read from one file. */
export interface Input {
  readonly file: string
  readonly sha256: string
  readonly sheets: readonly string[]
  readonly columns: readonly ColumnUse[]
  readonly entries: readonly Entry[]
  readonly quota: QuotaTable | undefined
  /** Filled rows of a sheet of missing facts. */
  readonly supplement: readonly SupplementRow[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface InputOptions extends RosterOptions {
  readonly limits?: Limits
  /** Whether ID numbers may be shown; else those that stand where none belongs are masked. */
  readonly showIds?: boolean
}

/**
 * Reads a roster or a file of applicants, whatever its format; what it is is told by its first bytes. What cannot be
 * read at all is an `InputError`, whatever a library stumbled over.
 */
export async function readInput(path: string, options: InputOptions): Promise<Input> {
  const input = await readWhole(path, options)
  return options.showIds ? input : privately(input)
}

/** The input as it may be shown. */
const privately = (input: Input): Input => ({
  ...input,
  file: maskIds(input.file),
  sheets: input.sheets.map(maskIds),
  columns: dataWithoutIds(input.columns),
  entries: input.entries.map(withoutIds),
})

/** What every file has: its name and its fingerprint. */
const bareInput = (file: string, fingerprint: string) => ({
  file,
  sha256: fingerprint,
  sheets: [],
  columns: [],
  quota: undefined,
  supplement: [],
})

async function readWhole(path: string, options: InputOptions): Promise<Input> {
  const limits = fromNow(options.limits ?? defaultLimits)
  const bytes = await readBytes(path, limits)
  const kind = sniff(bytes)
  const base = bareInput(path, sha256(bytes))
  if (kind === 'empty') throw new InputError({ severity: 'error', code: 'file-empty', params: { path }, file: path })
  if (kind === 'json' || (kind === 'text' && isJsonName(path))) {
    const { readJson } = await import('./json.ts')
    await signalsHeard()
    return within(path, limits, () => ({ ...base, ...readJson(path, decode(bytes), isLinesName(path), limits) }))
  }
  const sheets = await sheetsOf(path, bytes, kind, limits)
  await signalsHeard()
  return within(path, limits, () => ({ ...base, ...readRoster(path, sheets, options) }))
}

/** Reads applicants from standard input, one a line, whole: for reports that need everybody. */
export async function readStandardInput(
  stdin: AsyncIterable<unknown>,
  { limits, showIds }: { readonly limits: Limits; readonly showIds: boolean },
): Promise<Input> {
  const { readJson } = await import('./json.ts')
  const lines: string[] = []
  const hash = createHash('sha256')
  async function* hashed(): AsyncGenerator<unknown> {
    for await (const piece of stdin) {
      hash.update(piece as string | Uint8Array)
      yield piece
    }
  }
  for await (const batch of linesIn('-', hashed(), limits)) for (const line of batch) lines.push(line)
  const input = { ...bareInput('-', hash.digest('hex')), ...readJson('-', lines.join('\n'), true, limits) }
  return showIds ? input : privately(input)
}

const isJsonName = (path: string): boolean => /\.(?:json|ndjson|jsonl)$/iu.test(path)
const isLinesName = (path: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(path)

async function sheetsOf(path: string, bytes: Uint8Array, kind: FileKind, limits: Limits): Promise<readonly Sheet[]> {
  const refused = (code: string): InputError =>
    new InputError({ severity: 'error', code, params: { path }, file: path })
  if (kind === 'binary') throw refused('file-unknown')
  try {
    const sheets = await read(path, bytes, kind, limits)
    if (sheets.length > 0) return sheets
  } catch (error) {
    if (error instanceof InputError) throw error
    throw refused(/password|encrypt/iu.test(String(error)) ? 'file-encrypted' : 'file-damaged')
  }
  throw refused('file-damaged')
}

async function read(path: string, bytes: Uint8Array, kind: FileKind, limits: Limits): Promise<readonly Sheet[]> {
  if (kind === 'text') {
    const { readDelimited } = await import('../roster/delimited.ts')
    const text = decode(bytes)
    await signalsHeard()
    return [within(path, limits, () => readDelimited(path, text, basename(path, extname(path)), limits))]
  }
  return kind === 'page' ? readPage(path, decode(bytes), limits) : readWorkbook(path, bytes, kind === 'ole', limits)
}
