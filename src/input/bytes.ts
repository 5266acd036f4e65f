import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { InputError } from '../diagnostics.ts'

/** The largest file that is read whole, in megabytes. */
const LIMIT_MB = 512

/** Reads a file whole; every way this can fail is an `InputError` that names the file. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > LIMIT_MB * 1024 * 1024) {
      throw new InputError({
        severity: 'error',
        code: 'file-too-large',
        params: { path, size: Math.round(size / 1024 / 1024), limit: LIMIT_MB },
        file: path,
      })
    }
    return await readFile(path)
  } catch (error) {
    throw error instanceof InputError ? error : fileError(path, error)
  }
}

/** What the operating system says of a file, in the program's words. */
export function fileError(path: string, error: unknown): InputError {
  const code = (error as { code?: string }).code ?? ''
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'file-not-found',
    ENOTDIR: 'file-not-found',
    EISDIR: 'file-is-folder',
  }
  return new InputError({
    severity: 'error',
    code: known[code] ?? 'file-unreadable',
    params: { path, reason: code || String(error) },
    file: path,
  })
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')
