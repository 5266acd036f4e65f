import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { InputError } from '../diagnostics.ts'
import { defaultLimits, type Limits, MEGABYTE, overLimit } from '../roster/limits.ts'
import { refuseChanged } from './unchanged.ts'

/** Reads a file whole; every way this can fail is an `InputError` that names the file. */
export async function readBytes(path: string, limits: Limits = defaultLimits): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    const most = limits.file * MEGABYTE
    if (found.size > most) throw overLimit(path, limits, 'file')
    if (found.isDirectory()) return await readFile(path)
    if (found.isFile()) {
      const bytes = await readFile(path)
      refuseChanged(path, { ...found, size: bytes.length }, await stat(path))
      return bytes
    }
    // A pipe or a device does not say how much it holds.
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > most) throw overLimit(path, limits, 'file')
    }
    return Buffer.concat(chunks)
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
