import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Language } from '../copy/language.ts'
import { type Diagnostic, InputError } from '../diagnostics.ts'
import type { Policy } from '../policy/policy.ts'
import type { PassingHead, PassingUnit } from '../roster/passing-sheet.ts'
import type { RosterOptions } from '../roster/roster.ts'
import type { Seen } from '../roster/same-person.ts'
import { UnfitWorksheet } from '../roster/unfit.ts'
import type { Verdicts } from './check-judge.ts'
import type { CheckOptions } from './check-options.ts'

/** What the other thread needs to read a workbook and to judge people: plain data. */
export interface ThreadOrder {
  readonly file: string
  readonly roster: RosterOptions
  readonly options: CheckOptions
  readonly policy: Policy
  readonly lang: Language
}

/** A unit of people that the other thread judged itself. */
export interface JudgedUnit {
  readonly bytes: Uint8Array
  readonly verdicts: Verdicts
  /** What was found in the cells, and in the facts. */
  readonly diagnostics: readonly Diagnostic[]
  readonly doubts: readonly Diagnostic[]
  readonly seen: readonly Seen[]
}

/** What the other thread says; units in their order. */
export type FromThread =
  | { readonly kind: 'open'; readonly head: PassingHead; readonly told: readonly Diagnostic[] }
  | { readonly kind: 'unit'; readonly unit: PassingUnit }
  | { readonly kind: 'judged'; readonly judged: JudgedUnit }
  | { readonly kind: 'end' }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

/** A sheet whose people come from the other thread, some of them judged already. */
export interface SheetFromThread {
  readonly head: PassingHead
  readonly told: readonly Diagnostic[]
  readonly units: AsyncIterable<PassingUnit | JudgedUnit>
}

/** Whether there is a second thread to be had: a second core, and a program that is built. */
export const hasSecondThread = (): boolean => !import.meta.url.endsWith('.ts') && availableParallelism() > 1

/**
 * Opens a workbook's large sheet of people in a second thread: it reads the rows, and judges itself what this thread
 * has no time for. Undefined where the workbook has to be read whole.
 */
export async function openInThread(order: ThreadOrder): Promise<SheetFromThread | undefined> {
  const thread = new Thread(order)
  const first = await thread.next()
  if (first.kind === 'open') return { head: first.head, told: first.told, units: unitsFrom(thread) }
  await thread.stop()
  return undefined
}

async function* unitsFrom(thread: Thread): AsyncGenerator<PassingUnit | JudgedUnit> {
  try {
    for (let said = await thread.next(); said.kind !== 'end'; said = await thread.next()) {
      if (said.kind === 'refused') throw new InputError(said.diagnostic)
      if (said.kind === 'unit') yield said.unit
      else if (said.kind === 'judged') yield said.judged
      else throw new UnfitWorksheet('second thread')
      thread.goOn(said.kind)
    }
  } finally {
    await thread.stop()
  }
}

/** The second thread, listened to one message at a time. */
class Thread {
  private readonly worker: Worker
  private readonly said: FromThread[] = []
  private failure: unknown
  private wake = (): void => {}

  constructor(order: ThreadOrder) {
    this.worker = new Worker(new URL('./check-thread.js', import.meta.url), { workerData: order })
    this.worker.on('message', (message: FromThread) => {
      this.said.push(message)
      this.wake()
    })
    const fail = (reason: unknown): void => {
      this.failure ??= reason
      this.wake()
    }
    this.worker.on('error', fail)
    this.worker.on('exit', () => fail(new UnfitWorksheet('second thread ended')))
  }

  async next(): Promise<FromThread> {
    while (true) {
      const message = this.said.shift()
      if (message) return message
      if (this.failure !== undefined) throw this.failure
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }

  /** Tells the thread that a unit is done, and of which kind it was. */
  goOn(kind: 'unit' | 'judged'): void {
    this.worker.postMessage(kind)
  }

  async stop(): Promise<void> {
    this.worker.removeAllListeners()
    await this.worker.terminate()
  }
}
