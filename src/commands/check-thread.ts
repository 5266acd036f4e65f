import { parentPort, workerData } from 'node:worker_threads'
import { speaker } from '../copy/speak.ts'
import { zhCN } from '../copy/zh-CN.ts'
import { InputError } from '../diagnostics.ts'
import { chineseCalendar } from '../facts/working-days.ts'
import { readBytes } from '../input/bytes.ts'
import { prepareRules } from '../policy/rules.ts'
import { PassingReader, type PassingUnit } from '../roster/passing-sheet.ts'
import { type OpenWorksheet, openWorksheet } from '../roster/passing-workbook.ts'
import { seenOf } from '../roster/same-person.ts'
import { UnfitWorksheet } from '../roster/unfit.ts'
import { Judge } from './check-judge.ts'
import type { FromThread, JudgedUnit, ThreadOrder } from './check-port.ts'

/** Units that the first thread has at hand before this one judges any itself. */
const AHEAD = 4
/** Units that may wait in all; they are judged, so each is about a megabyte. */
const MOST_AHEAD = 32

const order = workerData as ThreadOrder
const say = (message: FromThread, transfer: ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer)

/** Judges units in this thread. */
async function judging(): Promise<(reader: PassingReader, unit: PassingUnit) => JudgedUnit> {
  const { policy, lang, options } = order
  const copy = lang === 'en' ? (await import('../copy/en.ts')).en : zhCN
  const rules = prepareRules(policy, chineseCalendar())
  const judge = new Judge({ rules, asOf: options.asOf, speak: speaker(lang, copy, policy), options })
  return (reader, unit) => {
    const { entries, diagnostics } = reader.read(unit)
    const doubts = entries.flatMap((entry) => judge.add(entry))
    // The judge's bytes are its own; a copy goes to the other thread for good.
    return {
      bytes: new Uint8Array(judge.takeBytes()),
      verdicts: judge.takeVerdicts(),
      diagnostics,
      doubts,
      seen: entries.map(seenOf),
    }
  }
}

/** Hands out the units of a sheet, and judges those for which the first thread has no time. */
async function handOut({ head, units }: OpenWorksheet): Promise<void> {
  /** What the first thread has not done yet: units to judge, and everything. */
  let [unjudged, waiting] = [0, 0]
  let wake = (): void => {}
  parentPort?.on('message', (done: 'unit' | 'judged') => {
    if (done === 'unit') unjudged--
    waiting--
    wake()
  })
  const judge = await judging()
  const reader = new PassingReader(order.file, head, order.roster)
  // Only one thread can count to a limit.
  let alone = order.options.limit !== Number.POSITIVE_INFINITY
  let judged = false
  for (const unit of units) {
    if (unit.ditto) {
      // 同上 repeats a cell of another unit perhaps, which only the thread that read it has.
      if (judged) throw new UnfitWorksheet('ditto')
      alone = true
    }
    // The people among the first rows are the first thread's; this one only learns the columns from them.
    const inHead = !reader.started
    if (inHead) reader.read(unit)
    if (inHead || alone || unjudged < AHEAD) {
      say({ kind: 'unit', unit })
      unjudged++
    } else {
      judged = true
      const result = judge(reader, unit)
      say({ kind: 'judged', judged: result }, [result.bytes.buffer as ArrayBuffer])
    }
    waiting++
    // Whoever reads what the first thread writes may be slow.
    while (waiting >= (alone ? AHEAD : MOST_AHEAD)) await new Promise<void>((resolve) => (wake = resolve))
    // Lets in what the first thread has said meanwhile.
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}

try {
  const { file, roster, options } = order
  const open = await openWorksheet(file, await readBytes(file, options.limits), roster, options.limits)
  if (open) {
    say({ kind: 'open', head: open.head, told: open.told })
    await handOut(open)
    say({ kind: 'end' })
  } else say({ kind: 'unfit' })
} catch (error) {
  if (error instanceof InputError) say({ kind: 'refused', diagnostic: error.diagnostic })
  else if (error instanceof UnfitWorksheet) say({ kind: 'unfit' })
  else throw error
} finally {
  parentPort?.close()
}
