import { parentPort, workerData } from 'node:worker_threads'
import { speaker } from '../copy/speak.ts'
import { zhCN } from '../copy/zh-CN.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { prepareRules } from '../policy/rules.ts'
import { Judge } from './check-judge.ts'
import { readerFor } from './check-read.ts'
import type { FromThread, ThreadOrder, ToThread } from './check-second.ts'
import { UnitJudge } from './check-unit.ts'

// The second thread: judges the units it is given, in their order.

const { policy, lang, options } = workerData as ThreadOrder
const say = (message: FromThread, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)

const copy = lang === 'en' ? (await import('../copy/en.ts')).en : zhCN
const rules = prepareRules(policy, chineseCalendar())
const judge = new Judge({ rules, asOf: options.asOf, speak: speaker(lang, copy, policy), options })
let units: UnitJudge | undefined

async function take(said: ToThread): Promise<void> {
  if ('source' in said) {
    units = new UnitJudge(judge, await readerFor(said.source, options.limits), said.source)
    say('ready')
  } else if (units) {
    const judged = units.take(said.unit)
    // The judge's bytes are its own; a copy goes to the other thread for good.
    const bytes = new Uint8Array(judged.bytes)
    say({ ...judged, bytes }, [bytes.buffer])
  }
}

// What cannot be judged ends the thread, and is left to the other.
let last = Promise.resolve()
parentPort?.on('message', (said: ToThread) => {
  last = last.then(() => take(said)).catch(() => process.exit(1))
})
