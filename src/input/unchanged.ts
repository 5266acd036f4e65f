import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { InputError } from '../diagnostics.ts'

/** What tells that a file is no longer what it was. */
type Mark = Pick<Stats, 'size' | 'mtimeMs' | 'ino'>

/** Refuses a file that was written to while it was read: half of what was read would be old and half new. */
export function refuseChanged(path: string, before: Mark, after: Mark): void {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino) return
  throw new InputError({ severity: 'error', code: 'file-changed', params: { path }, file: path })
}

/** The pieces of a file as they come; ends in an `InputError` if the file is not what it was in the beginning. */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const before = await stat(path)
  for await (const piece of createReadStream(path)) yield piece as Uint8Array
  if (before.isFile()) refuseChanged(path, before, await stat(path))
}
