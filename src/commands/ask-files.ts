import { rename, rm, writeFile } from 'node:fs/promises'
import { fileError } from '../input/bytes.ts'
import { plainApplicant, type Session } from '../interview/session.ts'

/** Beside the person's file, while the interview lasts: what was asked, so that it can go on. */
export const sessionFile = (file: string): string => `${file}.session`

/** Writes the person's file and the session, each whole or not at all, readable by the owner only. */
export async function savePrivately(file: string, session: Session): Promise<void> {
  await replace(file, `${JSON.stringify(plainApplicant(session), null, 2)}\n`)
  await replace(sessionFile(file), JSON.stringify(session))
}

/** The interview is over: only the person's file stays. */
export const removeSession = (file: string): Promise<void> => rm(sessionFile(file), { force: true })

async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await writeFile(temporary, text, { mode: 0o600 })
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw fileError(path, error)
  }
}
