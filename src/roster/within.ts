import { Script } from 'node:vm'
import { type Limits, overLimit } from './limits.ts'

/** Calls what it is given; see `within`. */
const CALL = new Script('work()')

/** When the reading of a file began, by the copy of the limits it is read under. */
const begun = new WeakMap<Limits, number>()

/** The limits for one file: its seconds run from here, over all its steps. */
export function fromNow(limits: Limits): Limits {
  const own = { ...limits }
  begun.set(own, performance.now())
  return own
}

/**
 * Does work that cannot be interrupted otherwise (a library that parses in one go) within the limit of seconds. The
 * timeout of a script ends whatever runs inside it, also code from outside the script, without a thread or a copy of
 * the result; it ends it so thoroughly that no `finally` inside is run. Ctrl-C works in it as everywhere else, but what
 * was pressed since the last turn of the loop is lost, because listeners are set aside: `signalsHeard` goes before it.
 */
export function within<T>(file: string, limits: Limits, work: () => T): T {
  try {
    const spent = performance.now() - (begun.get(limits) ?? performance.now())
    const timeout = Math.max(1, Math.min(Math.ceil(limits.seconds * 1000 - spent), LONGEST))
    return CALL.runInNewContext({ work }, { timeout, breakOnSigint: true }) as T
  } catch (error) {
    const { code } = error as { readonly code?: string }
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw overLimit(file, limits, 'seconds')
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') process.emit('SIGINT')
    throw error
  }
}

/** A whole turn of the loop, in which a Ctrl-C that came during long work is heard; the first step may end one. */
export const signalsHeard = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

/** The most a timer takes. */
const LONGEST = 2 ** 31 - 1
