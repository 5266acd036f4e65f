import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Helper, inOrder } from '../../src/commands/check-order.ts'
import type { Place } from '../../src/commands/check-second.ts'
import type { Judged } from '../../src/commands/check-unit.ts'
import type { Piece } from '../../src/roster/passing-pieces.ts'
import type { Above } from '../../src/roster/row.ts'

const VERDICTS = { people: 1, ready: 0, confirm: 0, incomplete: 0, ineligible: 0 }

/** Judges a unit of one line: says the line; 同上 says what stood above, or that it was not told. */
function judged({ lines: [line = ''] = [] }: { readonly lines?: readonly string[] }, above?: Above): Judged {
  const repeats = line === '同上'
  const said = repeats ? (above?.[0]?.text ?? '') : line
  return {
    bytes: Buffer.from(said),
    verdicts: VERDICTS,
    rows: 1,
    diagnostics: [],
    doubts: [],
    seen: [],
    above: repeats ? (above ?? []) : [{ text: line }],
    lacksAbove: repeats && above === undefined,
  }
}
const judge = { take: (unit: Piece, above?: Above) => judged(unit as { lines: readonly string[] }, above) }

/** A second thread that answers when its turn comes, and ends after so many answers. */
class Other implements Helper {
  readonly runs = true
  readonly taken: string[] = []
  private readonly waiting: Place[] = []
  private readonly turns: readonly boolean[]
  private answers: number
  private turn = 0

  constructor(turns: readonly boolean[], answers: number) {
    this.turns = turns
    this.answers = answers
  }

  get free(): boolean {
    if (this.turns[this.turn++ % this.turns.length]) this.answer()
    return this.answers > 0 && this.waiting.length < 3
  }

  judge(unit: Piece): Place {
    const place: Place = { unit }
    this.taken.push('lines' in unit ? (unit.lines[0] ?? '') : '')
    this.waiting.push(place)
    return place
  }

  has(place: Place): boolean {
    return this.waiting.includes(place)
  }

  async heard(): Promise<void> {
    this.answer()
  }

  private answer(): void {
    const place = this.waiting[0]
    if (!place) return
    if (this.answers-- <= 0) this.waiting.length = 0
    else {
      this.waiting.shift()
      place.judged = judged(place.unit as { lines: readonly string[] })
    }
  }
}

async function* unitsOf(lines: readonly string[], failure?: Error): AsyncGenerator<Piece> {
  for (const [first, line] of lines.entries()) yield { lines: [line], first }
  if (failure) throw failure
}

async function said(lines: readonly string[], other: Helper, failure?: Error): Promise<readonly string[]> {
  const all: string[] = []
  for await (const { bytes } of inOrder(unitsOf(lines, failure), judge, other)) all.push(Buffer.from(bytes).toString())
  return all
}

/** What a reader of the whole would say. */
function spelledOut(lines: readonly string[]): readonly string[] {
  let above = ''
  return lines.map((line) => {
    if (line !== '同上') above = line
    return line === '同上' ? above : line
  })
}

describe('units judged by two threads', () => {
  const line = fc.constantFrom('甲', '乙', '丙', '', '同上')
  const turns = fc.array(fc.boolean(), { minLength: 1, maxLength: 9 })

  it('come out in their order, each 同上 with what stands above it, whoever judged what and whenever one thread ends', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 60 }), turns, fc.nat(40), async (lines, answered, answers) => {
        expect(await said(lines, new Other(answered, answers))).toEqual(spelledOut(lines))
      }),
    )
  })

  it('are shared: the other thread takes some, not all', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => `第${at}`)
    const other = new Other([true, false], 1000)
    expect(await said(lines, other)).toEqual(lines)
    expect(other.taken.length).toBeGreaterThan(5)
    expect(other.taken.length).toBeLessThan(40)
  })

  it('that come behind one that cannot be judged are not shown', async () => {
    const odd = {
      take: (unit: Piece, above?: Above) => {
        if ('lines' in unit && unit.lines[0] === '丙') throw new Error('odd')
        return judge.take(unit, above)
      },
    }
    const all: string[] = []
    const read = async (): Promise<void> => {
      // The other thread takes what it can, and ends on what it cannot judge.
      const units = unitsOf(['甲', '乙', '丙', '丁', '戊'])
      for await (const { bytes } of inOrder(units, odd, new Other([false], 2))) all.push(Buffer.from(bytes).toString())
    }
    await expect(read()).rejects.toThrow('odd')
    expect(all).toEqual(['甲', '乙'])
  })

  it('that came before a failure are shown before it is told', async () => {
    const all: string[] = []
    const read = async (): Promise<void> => {
      const other = new Other([false], 1000)
      for await (const { bytes } of inOrder(unitsOf(['甲', '乙', '同上'], new Error('broken')), judge, other))
        all.push(Buffer.from(bytes).toString())
    }
    await expect(read()).rejects.toThrow('broken')
    expect(all).toEqual(['甲', '乙', '乙'])
  })
})
