import { rm } from 'node:fs/promises'
import { plainApplicant, type Session } from '../interview/session.ts'
import { save } from '../output/save.ts'

/** The interview asks before it starts over; after that every answer replaces the last state. */
const PRIVATE = { force: true, mode: 0o600 }

/** Beside the person's file, while the interview lasts: what was asked, so that it can go on. */
export const sessionFile = (file: string): string => `${file}.session`

/** Writes the person's file and the session, each whole or not at all, readable by the owner only. */
export async function savePrivately(file: string, session: Session): Promise<void> {
  await save(file, `${JSON.stringify(plainApplicant(session), null, 2)}\n`, PRIVATE)
  await save(sessionFile(file), JSON.stringify(session), PRIVATE)
}

/** The interview is over: only the person's file stays. */
export const removeSession = (file: string): Promise<void> => rm(sessionFile(file), { force: true })
