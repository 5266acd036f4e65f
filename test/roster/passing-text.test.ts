import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/diagnostics.ts'
import { lineEndOf, parserOptions, rowEnds } from '../../src/roster/delimited.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import { rowsIn } from '../../src/roster/passing-pieces.ts'
import { openText } from '../../src/roster/passing-text.ts'

/** The pieces of a text, cut at the places given. */
async function* cutAt(text: string, places: readonly number[]): AsyncGenerator<string> {
  let from = 0
  for (const to of [...places].map((place) => place % (text.length + 1)).sort((a, b) => a - b)) {
    // A decoder never hands on half a character.
    if (to === from || /^[\udc00-\udfff]/.test(text.slice(to))) continue
    yield text.slice(from, to)
    from = to
  }
  if (from < text.length) yield text.slice(from)
}

/** Rows with content by their numbers, blank cells as ''. */
type Rows = Readonly<Record<number, readonly string[]>>

const filled = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

async function passed(text: string, places: readonly number[], limits = defaultLimits): Promise<Rows> {
  const { format, pieces } = await openText('x.csv', cutAt(text, places), limits)
  const read = await rowsIn('x.csv', 'x', format, limits)
  const rows: Record<number, readonly string[]> = {}
  for await (const piece of pieces)
    for (const { row, cells } of read(piece))
      rows[row] = filled(
        Array.from(cells, (cell) => {
          return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
        }),
      )
  return rows
}

function whole(text: string): Rows {
  const end = lineEndOf(text)
  const ends = end === undefined ? {} : { record_delimiter: text.includes('"') ? rowEnds(end) : [end] }
  const options = { ...parserOptions(text, defaultLimits), ...ends }
  const rows = parse(text, options) as string[][]
  return Object.fromEntries(
    [...rows.entries()].flatMap(([row, cells]) => {
      const some = filled(cells)
      return some.length > 0 ? [[row, some]] : []
    }),
  )
}

const cell = fc.oneof(
  fc.constantFrom('', '甲', '2018.1', '崆峒区，某院', ' 空 ', 'a b', '同上', '〃'),
  fc.string({ unit: fc.constantFrom('甲', 'b', '1', '.', ' ', '\u{20bb7}'), maxLength: 5 }),
)
const quotedCell = fc.oneof(cell, fc.constantFrom('"a,b"', '"两\n行"', '"他说""好"""', '"回\r\n车"'))
const places = fc.array(fc.nat(400), { maxLength: 6 })
const textOf = (of: fc.Arbitrary<string>, end: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.array(of, { minLength: 1, maxLength: 5 }), { maxLength: 60 }), fc.boolean())
    .map(([rows, last]) => rows.map((cells) => cells.join(',')).join(end) + (last ? end : ''))
/** A mark, a header and rows, all with one end of lines; then more of them, with quotes. */
const texts = fc
  .tuple(fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\ufeff'))
  .chain(([end, mark]) =>
    fc
      .tuple(textOf(cell, end), textOf(quotedCell, end))
      .map(([plain, quoted]) => ({ plain: `${mark}姓名,单位,a,b,c${end}${plain}`, quoted: `${end}${quoted}` })),
  )

describe('separated text, read as it comes in', () => {
  it('holds the rows that a parser finds in the whole, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(texts, places, async ({ plain }, cuts) => {
        // The separator and the ends of lines are told by the beginning, which must be long enough to show them.
        const begun = cuts.filter((place) => place > 20)
        expect(await passed(plain, begun)).toEqual(whole(plain))
      }),
    )
  })

  it('also from the first quote on, where a cell may hold line ends and separators', async () => {
    await fc.assert(
      fc.asyncProperty(texts, places, async ({ plain, quoted }, cuts) => {
        const begun = cuts.filter((place) => place > 20)
        expect(await passed(plain + quoted, begun)).toEqual(whole(plain + quoted))
      }),
    )
  })

  it.each([
    ['one line end of the old Mac', '姓名,单位\r甲,某院\r', { 0: ['姓名', '单位'], 1: ['甲', '某院'] }],
    ['a return at the very end of a piece', '姓名,单位\r\n甲,某院', { 0: ['姓名', '单位'], 1: ['甲', '某院'] }],
    ['no line end at all', '姓名,单位', { 0: ['姓名', '单位'] }],
    ['nothing', '', {}],
  ])('takes %s', async (_, text, rows) => {
    for (let place = 0; place <= text.length; place++) expect(await passed(text, [place])).toEqual(rows)
  })

  it('counts the line of an unclosed quote from the beginning of the text', async () => {
    const text = `姓名,备注\n${'甲,好\n'.repeat(200)}乙,"未完\n丙,好\n`
    const refused = await passed(text, [50, 700]).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(InputError)
    expect((refused as InputError).diagnostic).toMatchObject({ code: 'csv-quote', params: { line: '202' } })
  })

  it.each([
    ['a line', `姓名\n${'甲'.repeat(2000)}\n`],
    ['a line that does not end', `姓名\n${'甲'.repeat(2000)}`],
    ['a quoted cell', `姓名\n"${'甲'.repeat(2000)}"\n`],
  ])('refuses %s beyond the limit instead of collecting it', async (_, text) => {
    await expect(passed(text, [100, 900, 1500], { ...defaultLimits, cell: 10 })).rejects.toMatchObject({
      diagnostic: { code: 'limit-cell' },
    })
  })
})
