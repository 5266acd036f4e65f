import { readFile } from 'node:fs/promises'
import { UsageError } from '../errors.ts'
import { plainPerson, sessionOf } from '../interview/answers.ts'
import { emptySession, isSession, plainApplicant, type Session } from '../interview/session.ts'
import type { Params } from '../logic/finding.ts'
import { save } from '../output/save.ts'

/** The interview asks before it starts over; after that every answer replaces the last state. */
const PRIVATE = { force: true, mode: 0o600 }

/** Beside the person's file: what was asked and answered, so that it can go on, also after its end. */
export const sessionFile = (file: string): string => `${file}.session`

/** Writes the person's file and the session, each whole or not at all, readable by the owner only. */
export async function savePrivately(file: string, session: Session): Promise<void> {
  await save(file, `${JSON.stringify(plainApplicant(session), null, 2)}\n`, PRIVATE)
  await save(sessionFile(file), JSON.stringify(session), PRIVATE)
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

/** What the interview begins with: nothing, or with `resume` what was said before. */
export async function startOf(file: string, resume: boolean, force: boolean): Promise<Session> {
  const [person, saved] = await Promise.all([textOf(file), textOf(sessionFile(file))])
  if (resume) return savedSession(file, person, saved)
  if (person !== undefined && !force)
    throw new UsageError(saved === undefined ? 'fileExists' : 'sessionExists', { file })
  return emptySession
}

function savedSession(file: string, person: string | undefined, saved: string | undefined): Session {
  const params = { file, session: sessionFile(file) }
  if (saved === undefined && person === undefined) throw new UsageError('noSession', params)
  if (saved === undefined) return sessionOfPerson(person ?? '', params)
  try {
    const session: unknown = JSON.parse(saved)
    if (isSession(session)) return session
  } catch {
    // told below
  }
  throw new UsageError('badSession', params)
}

/** A person's file without a session beside it, from the page or written by hand. */
function sessionOfPerson(text: string, params: Params): Session {
  const read = plainPerson(text)
  if (!read) throw new UsageError('notAsked', params)
  return sessionOf(read)
}

/** The command that goes on with what was saved, judged by the same policy and day and in the same language. */
export function resumeCommand(file: string, flags: Readonly<Record<string, unknown>>): string {
  const same = [
    ['--policy', flags.policy],
    ['--as-of', flags.asOf],
    ['--lang', flags.lang],
  ].flatMap(([name, value]) => (typeof value === 'string' ? [name as string, value] : []))
  return ['zhicheng', 'ask', file, '--resume', ...same].map((word) => (/\s/u.test(word) ? `"${word}"` : word)).join(' ')
}
