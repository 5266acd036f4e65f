import { open, realpath, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { InputError } from '../diagnostics.ts'
import { clearStale, draftBeside, giveUp } from './draft.ts'

export interface SaveOptions {
  /** Whether a file that is there may be replaced. */
  readonly force: boolean
  /** Files that are being read and must stay as they are, whatever else is allowed. */
  readonly inputs?: readonly string[]
  /** Who may read the file; the system's habit where absent. */
  readonly mode?: number
}

/**
 * Refuses a place that cannot be written to: a folder, an input, a file that is there already. An `InputError` that
 * names the file; asked before the work and once more before the file is put in place.
 */
export async function checkTarget(path: string, { force, inputs = [] }: SaveOptions): Promise<void> {
  const target = await realPath(path)
  for (const input of inputs)
    if (input !== '-' && (await realPath(input)) === target) throw refusal('write-input', path)
  const found = await stat(target).catch(() => undefined)
  if (found?.isDirectory()) throw refusal('write-folder', path)
  if (found && !force) throw refusal('file-exists', path)
  if (!found) await stat(dirname(target)).catch((error: unknown) => Promise.reject(failure(path, error)))
}

/** What a file is to hold: all of it, or piece by piece as it is made. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Writes a file whole or not at all: into a temporary file of the same folder that is then renamed. What goes wrong is
 * an `InputError` that says why, and leaves nothing behind; what goes wrong while the pieces are made is thrown as is.
 */
export async function save(path: string, content: Content, options: SaveOptions): Promise<void> {
  await checkTarget(path, options)
  const target = await realPath(path)
  await clearStale(target)
  const draft = draftBeside(target)
  const told = <T>(work: Promise<T>): Promise<T> => work.catch((error: unknown) => Promise.reject(failure(path, error)))
  try {
    const file = await told(open(draft, 'wx', options.mode))
    try {
      for await (const piece of piecesOf(content)) await told(file.writeFile(piece))
      await told(file.sync())
    } finally {
      await told(file.close())
    }
    await checkTarget(path, options)
    await told(rename(draft, target))
  } catch (error) {
    await unlink(draft).catch(() => {})
    throw error
  } finally {
    giveUp(draft)
  }
}

const piecesOf = (content: Content): AsyncIterable<Uint8Array> | readonly (string | Uint8Array)[] =>
  typeof content === 'string' || content instanceof Uint8Array ? [content] : content

/** Where a path leads: the file behind a link, the folder as it is even where the file is still to come. */
async function realPath(path: string): Promise<string> {
  const whole = resolve(path)
  try {
    return await realpath(whole)
  } catch {
    const folder = await realpath(dirname(whole)).catch(() => dirname(whole))
    return join(folder, basename(whole))
  }
}

/** What the operating system says, in codes of the diagnostics. A file open in Excel is EBUSY or EPERM on Windows. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'write-no-folder',
  ENOTDIR: 'write-no-folder',
  EACCES: 'write-denied',
  EROFS: 'write-denied',
  EBUSY: 'write-busy',
  EPERM: process.platform === 'win32' ? 'write-busy' : 'write-denied',
  ENOSPC: 'write-full',
  EDQUOT: 'write-full',
  EISDIR: 'write-folder',
}

function failure(path: string, error: unknown): InputError {
  const code = (error as { code?: string }).code ?? ''
  return refusal(CODES[code] ?? 'write-failed', path, code || String(error))
}

const refusal = (code: string, path: string, reason = ''): InputError =>
  new InputError({ severity: 'error', code, params: { path, reason }, file: '' })
