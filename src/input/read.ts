import { basename, extname } from 'node:path'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import { readDelimited } from '../roster/delimited.ts'
import type { Entry } from '../roster/entry.ts'
import type { QuotaTable } from '../roster/quota-table.ts'
import { type ColumnUse, type RosterOptions, readRoster } from '../roster/roster.ts'
import type { Sheet } from '../roster/sheet.ts'
import { decode, type FileKind, sniff } from '../roster/sniff.ts'
import type { SupplementRow } from '../roster/supplement.ts'
import { readPage, readWorkbook } from '../roster/workbook.ts'
import { readBytes, sha256 } from './bytes.ts'

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

/** Reads a roster or a file of applicants, whatever its format; what it is is told by its first bytes. */
export async function readInput(path: string, options: RosterOptions): Promise<Input> {
  const bytes = await readBytes(path)
  const kind = sniff(bytes)
  const base = { file: path, sha256: sha256(bytes), sheets: [], columns: [], quota: undefined, supplement: [] }
  if (kind === 'empty') throw new InputError({ severity: 'error', code: 'file-empty', params: { path }, file: path })
  if (kind === 'json' || isJsonName(path)) {
    const { readJson } = await import('./json.ts')
    return { ...base, ...readJson(path, decode(bytes), isLinesName(path)) }
  }
  return { ...base, ...readRoster(path, await sheetsOf(path, bytes, kind), options) }
}

const isJsonName = (path: string): boolean => /\.(?:json|ndjson|jsonl)$/iu.test(path)
const isLinesName = (path: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(path)

async function sheetsOf(path: string, bytes: Uint8Array, kind: FileKind): Promise<readonly Sheet[]> {
  if (kind === 'binary') throw new InputError({ severity: 'error', code: 'file-unknown', params: { path }, file: path })
  if (kind === 'text') return [readText(path, bytes)]
  try {
    const sheets = kind === 'page' ? await readPage(decode(bytes)) : await readWorkbook(bytes, kind === 'ole')
    if (sheets.length > 0) return sheets
  } catch (error) {
    const locked = /password|encrypt/iu.test(String(error))
    throw new InputError({
      severity: 'error',
      code: locked ? 'file-encrypted' : 'file-damaged',
      params: { path },
      file: path,
    })
  }
  throw new InputError({ severity: 'error', code: 'file-damaged', params: { path }, file: path })
}

function readText(path: string, bytes: Uint8Array): Sheet {
  try {
    return readDelimited(decode(bytes), basename(path, extname(path)))
  } catch {
    throw new InputError({ severity: 'error', code: 'file-damaged', params: { path }, file: path })
  }
}
