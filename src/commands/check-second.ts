import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Language } from '../copy/language.ts'
import type { Policy } from '../policy/policy.ts'
import type { Piece } from '../roster/passing-pieces.ts'
import type { CheckOptions } from './check-options.ts'
import type { Judged, Source } from './check-unit.ts'

/** What the second thread needs to judge people: plain data. */
export interface ThreadOrder {
  readonly options: CheckOptions
  readonly policy: Policy
  readonly lang: Language
}

/** What is said to the second thread: which file the units that follow are from, and the units. */
export type ToThread = { readonly source: Source } | { readonly unit: Piece }
/** What it says: that it is ready for the units of a file, and the units judged in their order. */
export type FromThread = 'ready' | Judged

/** A unit in the line of those to be shown, judged or not. */
export interface Place {
  readonly unit: Piece
  judged?: Judged
}

/** Units that wait for the second thread while it judges one, so that it need not wait for this one. */
const AHEAD = 3

/**
 * A second thread that judges units beside this one. It never has to: what it has not judged when it fails, or where there
 * is none, is left to whoever asked.
 */
export class SecondThread {
  private readonly order: ThreadOrder
  private worker: Worker | undefined
  private ready = false
  private readonly waiting: Place[] = []
  private wake = (): void => {}

  constructor(order: ThreadOrder) {
    this.order = order
  }

  /** Starts the thread, if there is a second core and the program is built; there is much to be judged. */
  start(): void {
    // Only one thread can count to a limit.
    const alone = this.order.options.limit !== Number.POSITIVE_INFINITY
    if (this.worker || alone || import.meta.url.endsWith('.ts') || availableParallelism() < 2) return
    const worker = new Worker(new URL('./check-thread.js', import.meta.url), { workerData: this.order })
    worker.on('message', (said: FromThread) => {
      if (said === 'ready') this.ready = true
      else {
        const place = this.waiting.shift()
        if (place) place.judged = said
      }
      this.wake()
    })
    const fail = (): void => {
      this.worker = undefined
      this.ready = false
      this.waiting.length = 0
      this.wake()
    }
    worker.on('error', fail)
    worker.on('exit', fail)
    this.worker = worker
  }

  /** Whether the thread runs. */
  get runs(): boolean {
    return this.worker !== undefined
  }

  /** Whether the thread can take another unit. */
  get free(): boolean {
    return this.ready && this.waiting.length < AHEAD
  }

  /** Tells the thread from which file the next units are; it says when it is ready for them. */
  begin(source: Source): void {
    this.ready = false
    this.say({ source })
  }

  /** Has a unit judged. */
  judge(unit: Piece): Place {
    const place: Place = { unit }
    this.waiting.push(place)
    // A part of a buffer would be sent with the whole of it.
    if ('xml' in unit) {
      const xml = new Uint8Array(unit.xml)
      this.say({ unit: { xml } }, [xml.buffer])
    } else this.say({ unit })
    return place
  }

  /** Whether a place is still to be filled. */
  has(place: Place): boolean {
    return this.waiting.includes(place)
  }

  /** Waits until the thread has said something. */
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve
    })
  }

  async stop(): Promise<void> {
    this.worker?.removeAllListeners()
    await this.worker?.terminate()
    this.worker = undefined
  }

  private say(message: ToThread, transfer: ArrayBuffer[] = []): void {
    this.worker?.postMessage(message, transfer)
  }
}
