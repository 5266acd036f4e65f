import { createHash, randomBytes } from 'node:crypto'
import { unlinkSync } from 'node:fs'
import { readdir, stat, unlink } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A file system takes 255 bytes; a name of Chinese characters three times as many as it has characters. */
const NAME_KEPT = 40
/** A draft of another machine, or of a process number that is in use again, is stale once it is as old as this. */
const DAY = 24 * 60 * 60 * 1000

const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const hex = (number: number): string => number.toString(16).padStart(8, '0').slice(-8)
const prefixOf = (target: string): string => `.${[...basename(target)].slice(0, NAME_KEPT).join('')}.`

/** Drafts of this process that are neither in place nor removed. */
const open = new Set<string>()

/**
 * Where the text of a file stands until it is whole: beside it, `.NAME.HEX.tmp`. The figures say on which machine and
 * by which process, so that the next run can tell whether somebody is still writing. A process that ends in the middle
 * takes it along, unless it is killed.
 */
export function draftBeside(target: string): string {
  const mark = `${HOST}${hex(process.pid)}${randomBytes(4).toString('hex')}`
  const draft = join(dirname(target), `${prefixOf(target)}${mark}.tmp`)
  if (open.size === 0) process.on('exit', removeOpen)
  open.add(draft)
  return draft
}

/** Says that a draft is in place or removed. */
export function giveUp(draft: string): void {
  open.delete(draft)
  if (open.size === 0) process.off('exit', removeOpen)
}

function removeOpen(): void {
  for (const draft of open) {
    try {
      unlinkSync(draft)
    } catch {
      // It was not begun yet, or is in place already.
    }
  }
}

/** Removes the drafts that killed processes left beside a file. Whatever cannot be told for certain stays. */
export async function clearStale(target: string): Promise<void> {
  const folder = dirname(target)
  const prefix = prefixOf(target)
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!name.startsWith(prefix)) continue
    const [, host, process] = /^([0-9a-f]{8})([0-9a-f]{8})[0-9a-f]{8}\.tmp$/u.exec(name.slice(prefix.length)) ?? []
    if (host === undefined || process === undefined) continue
    const path = join(folder, name)
    const dead = host === HOST && !isRunning(Number.parseInt(process, 16))
    if (dead || (await ageOf(path)) > DAY) await unlink(path).catch(() => {})
  }
}

const ageOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  )

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return (error as { readonly code?: string }).code !== 'ESRCH'
  }
}
