import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { save } from '../../src/output/save.ts'
import { bookBytes, writeBook } from '../../src/workbook/book.ts'
import type { BookPlan, Row } from '../../src/workbook/plan.ts'
import { table } from '../../src/workbook/table.ts'
import { zhicheng } from '../support/run.ts'
import { open, partOf, rowsOf, sheetXml } from '../support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-long-'))
const at = (name: string): string => join(folder, name)

const COUNT = 6_000
const WORDS = ['满足', '不满足', '信息不足']
const rowOf = (n: number): readonly (string | number | undefined)[] => [
  `甲${n}`,
  `第${n}句，<b> & "引号"\n第二行 ${n}`,
  n % 7 === 0 ? undefined : n,
  WORDS[n % 3],
  n % 5 === 0 ? `=SUM(${n})` : `_x0041_ ${n}`,
]

/** A long table, a short one and one that sums up the long one. */
function plan(items: Iterable<number>): BookPlan<number> {
  let seen = 0
  let rows = 2
  const cells: string[] = []
  return {
    title: '题',
    day: '2022-09-16',
    items,
    full: (left) => `另有 ${left} 行`,
    sheets: [
      (left) =>
        table(
          '汇总',
          [{ title: '数', width: 9 }],
          [[seen], ...[...left].map(([name, count]): Row => [`${name} ${count}`])],
        ),
      table(
        '长表',
        ['名', '句', '数', '词', '式'].map((title) => ({ title, width: 12 })),
        (n: number) => {
          seen++
          rows++
          if (n % 1_000 === 0) cells.push(`E${rows}`)
          return [rowOf(n)]
        },
        {
          above: '上面一行',
          colours: [{ column: 3, words: { 满足: 'good', 不满足: 'bad' } }],
          choices: () => [{ range: cells.join(' '), values: ['是', '否'], strict: false }],
        },
      ),
      table('短表', [{ title: '名', width: 9 }], [['乙'], ['丙']]),
    ],
  }
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** What a sheet shows: blank cells as blank texts, numbers as text. */
const shown = (row: readonly unknown[]): string[] => row.map((value) => (value === undefined ? '' : String(value)))

async function piecesOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of source) pieces.push(piece)
  return pieces
}

describe('a long workbook', () => {
  it('has every row of its plan, with shared texts and without', async () => {
    const bytes = await writeBook(plan(numbers(COUNT)))
    const rows = rowsOf(open(bytes), '长表')
    expect(rows.slice(2)).toEqual(numbers(COUNT).map((n) => shown(rowOf(n))))
    const xml = sheetXml(bytes, '长表')
    expect(xml).toContain('t="s"')
    expect(xml).toContain('t="inlineStr"')
    expect(rowsOf(open(bytes), '短表')).toEqual([['名'], ['乙'], ['丙']])
  })

  it('filters, colours and offers lists down to the last row', async () => {
    const xml = sheetXml(await writeBook(plan(numbers(COUNT))), '长表')
    expect(xml).toContain(`<autoFilter ref="A2:E${COUNT + 2}"/>`)
    expect(xml).toContain(`<conditionalFormatting sqref="D3:D${COUNT + 2}">`)
    expect(xml).toContain('sqref="E3 E1003 E2003 E3003 E4003 E5003"')
  })

  it('states no extent it does not know yet, and the right one where it does', async () => {
    const bytes = await writeBook(plan(numbers(10)))
    expect(sheetXml(bytes, '长表')).not.toContain('<dimension')
    expect(sheetXml(bytes, '短表')).toContain('<dimension ref="A1:A3"/>')
    expect(open(bytes).Sheets.长表?.['!ref']).toBe('A1:E12')
  })

  it('keeps texts that look like formulas as text in every row, near the top and far below', async () => {
    const sheet = open(await writeBook(plan(numbers(COUNT)))).Sheets.长表
    for (const n of [0, 5, 5_000, 5_995]) {
      expect(sheet?.[`E${n + 3}`]).toMatchObject({ t: 's', v: `=SUM(${n})`, z: '@' })
      expect(sheet?.[`E${n + 3}`].f).toBeUndefined()
    }
    expect(sheet?.E4.v).toBe('_x0041_ 1')
  })

  it('sums up on its first sheet what stands on the others', async () => {
    expect(rowsOf(open(await writeBook(plan(numbers(37)))), '汇总')).toEqual([['数'], ['37']])
  })

  it('walks over what it is made from once', async () => {
    let walks = 0
    const items = {
      *[Symbol.iterator]() {
        walks++
        yield* numbers(5)
      },
    }
    await writeBook(plan(items))
    expect(walks).toBe(1)
  })

  it('comes in pieces that are the same bytes each time', async () => {
    const [one, other] = [await piecesOf(bookBytes(plan(numbers(COUNT)))), await writeBook(plan(numbers(COUNT)))]
    expect(one.length).toBeGreaterThan(5)
    expect(Buffer.concat(one).equals(other)).toBe(true)
  })

  it('has room for a row longer than what is packed together', async () => {
    const long = Array.from({ length: 40 }, (_, n) => `${n}${'长'.repeat(32_000)}`)
    const bytes = await writeBook({
      title: '',
      day: '2022-09-16',
      items: [1, 2],
      sheets: [
        table<number>(
          '长行',
          long.map(() => ({ title: '列', width: 9 })),
          () => [long],
        ),
      ],
    })
    expect(rowsOf(open(bytes), '长行').slice(1)).toEqual([long, long])
  })
})

describe('a sheet that is full', () => {
  const rows = async (count: number, most: number): Promise<string[][]> =>
    rowsOf(open(Buffer.concat(await piecesOf(bookBytes(plan(numbers(count)), most)))), '长表')

  it('says in its last row how many rows found no room', async () => {
    const found = await rows(50, 20)
    expect(found).toHaveLength(20)
    expect(found.at(-2)?.[0]).toBe('甲16')
    expect(found.at(-1)?.[0]).toBe('另有 33 行')
  })

  it('says nothing where the last row just fits', async () => {
    const found = await rows(18, 20)
    expect(found).toHaveLength(20)
    expect(found.at(-1)?.[0]).toBe('甲17')
  })

  it('says so even where it is the one that sums up', async () => {
    const sheets = [
      () =>
        table(
          '汇总',
          [{ title: '数', width: 9 }],
          numbers(30).map((n) => [n]),
        ),
    ]
    const short = { ...plan([]), sheets: [...sheets, ...plan([]).sheets.slice(1)] }
    const found = rowsOf(open(Buffer.concat(await piecesOf(bookBytes(short, 20)))), '汇总')
    expect([found.length, found.at(-1)?.[0]]).toEqual([20, '另有 12 行'])
  })

  it('is named where the book sums up', async () => {
    const bytes = Buffer.concat(await piecesOf(bookBytes(plan(numbers(50)), 20)))
    expect(rowsOf(open(bytes), '汇总')).toEqual([['数'], ['50'], ['长表 33']])
    expect(sheetXml(bytes, '长表')).toContain('<autoFilter ref="A2:E20"/>')
  })
})

describe('a workbook that cannot be finished', () => {
  it('leaves no file behind, and says why', async () => {
    const failing = function* (): Generator<number> {
      yield* numbers(20_000)
      throw new TypeError('no more')
    }
    await expect(save(at('never.xlsx'), bookBytes(plan(failing())), { force: false })).rejects.toThrow(
      new TypeError('no more'),
    )
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([])
  })
})

describe('the report on thousands of people', () => {
  const HEAD = '姓名,工号,工作单位,单位性质,学历,学位,毕业时间,现职称,职称取得时间,聘任时间,申报职称,申报专业'
  const person = (n: number): string =>
    [
      `某${n}`,
      `E${100_000 + n}`,
      `虚构第${n % 40}设计院`,
      ['企业', '事业单位', ''][n % 3],
      ['本科', '大专'][n % 2],
      ['学士', ''][n % 2],
      `${1990 + (n % 25)}.7`,
      ['工程师', '助理工程师', '无'][n % 3],
      `${2008 + (n % 14)}-05`,
      `${2008 + (n % 14)}-06`,
      ['高级工程师', '工程师'][n % 2],
      ['建筑', '机械', ''][n % 3],
    ].join(',')
  const roster = at('many.csv')
  writeFileSync(roster, [HEAD, ...numbers(1_000).map(person)].join('\n'))
  const check = async (...out: string[]): Promise<void> => {
    await zhicheng(['check', roster, '--as-of', '2022-09-16', '--quiet', ...out.flatMap((name) => ['--out', at(name)])])
  }

  it('says row by row what the JSON lines say, whichever of them is written first', async () => {
    await check('many.xlsx', 'many.ndjson')
    const people = readFileSync(at('many.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const book = open(at('many.xlsx'))
    expect(
      rowsOf(book, '人员')
        .slice(1)
        .map(([name]) => name),
    ).toEqual(people.map(({ name }) => name))
    expect(
      rowsOf(book, '条件明细')
        .slice(1)
        .map((row) => [row[0], row[4]]),
    ).toEqual(people.flatMap(({ name, conditions }) => conditions.map(({ text }: { text: string }) => [name, text])))
    const totals = rowsOf(book, '汇总').filter(([first]) => /^虚构第/u.test(first ?? ''))
    expect(totals.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(people.length)
  })

  it('is the same file, byte for byte, for the same roster', async () => {
    await check('one.xlsx')
    await check('other.xlsx')
    expect(readFileSync(at('one.xlsx')).equals(readFileSync(at('other.xlsx')))).toBe(true)
  })

  it('is an archive whose first member tells what it is', async () => {
    await check('kind.xlsx')
    expect(readFileSync(at('kind.xlsx')).subarray(30, 49).toString()).toBe('[Content_Types].xml')
    expect(partOf(at('kind.xlsx'), '[Content_Types].xml')).toContain('spreadsheetml.sheet.main+xml')
  })
})
