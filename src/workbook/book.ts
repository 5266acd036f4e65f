import { Texts } from './cells.ts'
import { type Frame, frameOf, sheetPath } from './frame.ts'
import { archiveOf, Member } from './pack.ts'
import type { BookPlan, SheetPlan } from './plan.ts'
import { SheetWriter } from './sheet-writer.ts'

export { fitsInline, type SheetPlan } from './plan.ts'

/** Rows a sheet has room for, in every spreadsheet of today. */
const MOST_ROWS = 1_048_576
const TEXTS = 'xl/sharedStrings.xml'

/** The bytes of a workbook that is small enough to be held whole. */
export async function writeBook<Item>(plan: BookPlan<Item>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bookBytes(plan)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * The bytes of a workbook. Items are walked over once; their rows are packed as they come and forgotten, so what is
 * held is the packed file. No sheet gets more than `most` rows; where there are more, its last one says how many.
 */
export async function* bookBytes<Item>(plan: BookPlan<Item>, most = MOST_ROWS): AsyncGenerator<Uint8Array> {
  const texts = new Texts()
  const writers = new Map<number, SheetWriter<Item>>()
  const begin = (one: SheetPlan<Item>, position: number, { sheets, styles }: Frame, at: number): void => {
    const parts = { path: sheetPath(position), before: sheets[at]?.before ?? '', styles, texts, most }
    writers.set(position, new SheetWriter({ plan: one, ...parts }))
  }
  try {
    const plain = [...plan.sheets.entries()].flatMap(([position, one]) =>
      typeof one === 'function' ? [] : [{ position, one }],
    )
    const first = await frameOf(
      plan,
      plain.map(({ one }) => ({ plan: one, rows: one.body ? undefined : one.rows.length })),
    )
    plain.forEach(({ position, one }, at) => void begin(one, position, first, at))
    for (const item of plan.items ?? []) {
      for (const sheet of writers.values()) if (sheet.take(item)) await sheet.pass()
    }
    for (const sheet of writers.values()) sheet.settle(plan.full)
    const left = new Map([...writers.values()].flatMap((one) => (one.left > 0 ? [[one.plan.name, one.left]] : [])))
    const all = plan.sheets.map((one) => (typeof one === 'function' ? one(left) : one))
    const last = await frameOf(
      plan,
      all.map((one, position) => ({ plan: one, rows: writers.get(position)?.rows ?? Math.min(one.rows.length, most) })),
    )
    all.forEach((one, position) => {
      if (!writers.has(position)) begin(one, position, last, position)
      writers.get(position)?.settle(plan.full)
    })
    const sheets: Member[] = []
    for (const position of all.keys()) {
      const member = await writers.get(position)?.end(last.sheets[position]?.after ?? '')
      if (member) sheets.push(member)
    }
    yield* archiveOf(await around(sheets, last, texts))
  } finally {
    for (const sheet of writers.values()) sheet.drop()
  }
}

/** The members in their order: what programs look at to tell the kind of file stands first. */
async function around(sheets: readonly Member[], { others }: Frame, texts: Texts): Promise<readonly Member[]> {
  const before: Member[] = []
  const after: Member[] = []
  for (const [name, text] of others) {
    const member = new Member(name)
    for (const piece of name === TEXTS ? texts.xml() : [text]) if (member.add(piece)) await member.pass()
    await member.end()
    if (name.startsWith('xl/')) after.push(member)
    else before.push(member)
  }
  return [...before, ...sheets, ...after]
}
