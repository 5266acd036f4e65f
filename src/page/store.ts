import { isSession, plainApplicant, type Session } from '../interview/session.ts'
import { maskIds } from '../roster/values/resident-id.ts'

/** Where answers are kept if the person asks for it; nowhere else. */
const STORE = 'zhicheng'

/** The answers that were kept in this browser, if they can be read. */
export function keptSession(): Session | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(STORE) ?? 'null')
    return isSession(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps the answers in this browser; false where it does not let us. */
export function keepSession(session: Session): boolean {
  try {
    localStorage.setItem(STORE, JSON.stringify(session))
    return true
  } catch {
    return false
  }
}

export function forgetSession(): void {
  try {
    localStorage.removeItem(STORE)
  } catch {
    // nothing was kept
  }
}

/** Hands the answers over as the file that `check` reads. */
export function downloadPerson(session: Session, link: HTMLAnchorElement): void {
  const plain = plainApplicant(session)
  const name = typeof plain.name === 'string' && plain.name !== '' ? plain.name : 'zhicheng'
  const file = new Blob([`${JSON.stringify({ ...plain, name }, null, 2)}\n`], { type: 'application/json' })
  link.href = URL.createObjectURL(file)
  // A file's name is seen by more people than the file.
  link.download = `${maskIds(name).replace(/[\\/:*?"<>|]/gu, '_')}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
