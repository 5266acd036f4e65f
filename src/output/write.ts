import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError } from '../diagnostics.ts'
import { fileError } from '../input/bytes.ts'

/**
 * Writes a file whole or not at all: to a temporary file beside it, then renamed. An existing file is kept unless
 * `force` is set.
 */
export async function writeNew(path: string, content: string | Uint8Array, force: boolean): Promise<void> {
  if (!force && (await exists(path)))
    throw new InputError({ severity: 'error', code: 'file-exists', params: { path }, file: path })
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    const handle = await open(temporary, 'w')
    try {
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw fileError(path, error)
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  )
