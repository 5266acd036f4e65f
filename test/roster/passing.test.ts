import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { InputError } from '../../src/diagnostics.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import { rowsIn } from '../../src/roster/passing-pieces.ts'
import { openWorksheet } from '../../src/roster/passing-workbook.ts'
import { UnfitWorksheet } from '../../src/roster/unfit.ts'
import { readWorkbook } from '../../src/roster/workbook.ts'
import { WorksheetRows } from '../../src/roster/worksheet-rows.ts'
import { zhicheng } from '../support/run.ts'
import { partOf, repacked } from '../support/workbook.ts'

const options = { overrides: new Map(), asOf: 20220916 }
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-passing-'))

type Grid = readonly (readonly unknown[])[]

/** A workbook of people with whatever cells, its texts shared or not. */
function bookOf(
  rows: Grid,
  { shared = true, date1904 = false, change = (_: XLSX.WorkSheet): void => {} } = {},
): Buffer {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['姓名', '工作单位', '现职称', '取得时间', '备注'],
    ...rows.map((row) => [...row]),
  ])
  change(sheet)
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, '人员')
  if (date1904) book.Workbook = { WBProps: { date1904: true } }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: shared, compression: true }) as Buffer
}

interface Plain {
  readonly row: number
  readonly cells: readonly unknown[]
}

/** Without the blanks at the end of a row. */
const trimmed = (cells: readonly unknown[]): readonly unknown[] =>
  cells.slice(0, cells.findLastIndex((one) => one !== null) + 1)

/** The cells of the sheet of people as one reader or the other finds them. */
async function passed(bytes: Buffer): Promise<Plain[] | undefined> {
  const open = await openWorksheet('x.xlsx', bytes, options, defaultLimits, 1).catch(unfit)
  if (!open) return undefined
  const read = await rowsIn('x.xlsx', '人员', open.format, defaultLimits)
  const rows = await Promise.resolve()
    .then(() => [...open.pieces].flatMap(read))
    .catch(unfit)
  if (!rows) return undefined
  return rows.map(({ row, cells, faults }) => ({
    row,
    cells: trimmed(
      Array.from({ length: Math.max(cells.length, ...[...(faults?.keys() ?? [])].map((at) => at + 1), 0) }, (_, at) => {
        const cell = cells[at]
        if (cell === undefined) return faults?.get(at) ?? null
        return typeof cell === 'string' ? { text: cell } : { ...cell }
      }),
    ),
  }))
}

/** What is unfit to be read as it passes is read whole. */
function unfit(error: unknown): undefined {
  if (!(error instanceof UnfitWorksheet)) throw error
}

async function whole(bytes: Buffer): Promise<Plain[]> {
  const [sheet] = await readWorkbook('x.xlsx', bytes, false, defaultLimits)
  if (!sheet) throw new Error('no sheet')
  return sheet.usedRows.map((row) => ({
    row,
    cells: Array.from({ length: Math.max(...sheet.usedColumns(row), -1) + 1 }, (_, at) => {
      const cell = sheet.cell(row, at)
      if (!cell) return sheet.fault(row, at) ?? null
      const { text, number, format, date1904 } = cell
      return number === undefined ? { text } : { text, number, format, ...(date1904 ? { date1904 } : {}) }
    }),
  }))
}

const text = fc.oneof(
  fc.constantFrom(
    '同 上',
    ' 两边空 ',
    '第一行\n第二行',
    'a&b<c>"d\'',
    '_x000D_',
    '_x005F_x0041_',
    '𠮷野',
    '18.6',
    '=1+1',
    '〃一',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replace(/[^\P{C}\n]/gu, '')),
)
const cell = fc.oneof(
  text,
  fc.integer({ min: -5, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
)
const grid = fc.array(fc.tuple(text, cell, cell, cell, cell), { minLength: 1, maxLength: 12 })

describe('a worksheet whose rows are read as they pass', () => {
  it('holds the cells that the whole reader finds, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), fc.boolean(), async (rows, shared, date1904) => {
        const bytes = bookOf(rows, { shared, date1904 })
        const rowsPassed = await passed(bytes)
        // A sheet that has to be read whole is, and nothing is lost.
        if (rowsPassed)
          expect(rowsPassed.filter(({ cells }) => cells.some((one) => one !== null))).toEqual(await whole(bytes))
      }),
      { numRuns: 60 },
    )
  })

  const row = ['甲', '某院', '工程师', 43_435, '']
  const faulty = (value: object) => (sheet: XLSX.WorkSheet) => Object.assign(sheet, { C2: value })

  it.each<[string, Buffer]>([
    [
      'formats of dates and of shown decimals',
      bookOf([row], { change: (sheet) => Object.assign(sheet.D2, { z: 'yyyy"年"m"月"' }) }),
    ],
    ['percentages', bookOf([row], { change: (sheet) => Object.assign(sheet, { D2: { t: 'n', v: 0.15, z: '0%' } }) })],
    ['days counted from 1904', bookOf([row], { date1904: true })],
    ['error values', bookOf([row], { change: faulty({ t: 'e', v: 0x2a, w: '#N/A' }) })],
    [
      'formulas that were never calculated',
      repacked(bookOf([row]), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(/<c r="C2"[^>]*>.*?<\/c>/u, '<c r="C2"><f>B2</f></c>'),
      ),
    ],
    [
      'texts of several runs with a pronunciation, inside the cell',
      repacked(bookOf([row]), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace(
          /<c r="C2"[^>]*>.*?<\/c>/u,
          '<c r="C2" t="inlineStr"><is><r><t>工程</t></r><rPh sb="0" eb="1"><t>gong</t></rPh><r><t>师</t></r></is></c>',
        ),
      ),
    ],
    [
      'the same among the shared texts',
      repacked(bookOf([row]), 'xl/sharedStrings.xml', (xml) =>
        xml.replace(
          '<t>工程师</t>',
          '<r><t>工程</t></r><rPh sb="0" eb="1"><t>gong</t></rPh><r><t xml:space="preserve">师 </t></r>',
        ),
      ),
    ],
    [
      'cells without addresses and elements with a prefix',
      repacked(bookOf([row], { shared: false }), 'xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replaceAll(/ r="[A-Z]+\d+"/gu, '')
          .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v)\b/gu, '<$1x:$2')
          .replace('xmlns=', 'xmlns:x='),
      ),
    ],
  ])('reads %s as the whole reader does', async (_, bytes) => {
    expect(await passed(bytes)).toEqual(await whole(bytes))
  })

  it.each<[string, Buffer]>([
    ['lists beside the people', withSheet(bookOf([row]), '论文')],
    [
      'a name that is merged over people further down',
      bookOf(
        Array.from({ length: 400 }, () => row),
        { change: (sheet) => Object.assign(sheet, { '!merges': [XLSX.utils.decode_range('A300:A302')] }) },
      ),
    ],
    [
      'so many blank rows above the header that the first rows do not show it',
      repacked(bookOf(Array.from({ length: 600 }, () => row)), 'xl/worksheets/sheet1.xml', (xml) =>
        xml
          .replaceAll(/(<row r="|<c r="[A-Z]+)(\d+)/gu, (_, lead, number) => `${lead}${Number(number) + 450}`)
          .replace(
            '<sheetData>',
            `<sheetData>${Array.from({ length: 450 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"/></row>`).join('')}`,
          ),
      ),
    ],
    [
      'dates as text',
      repacked(bookOf([row]), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<c r="D2"', '<c r="D2" t="d"')),
    ],
    [
      'rows without numbers, which would be counted on from rows of another piece',
      repacked(bookOf([row]), 'xl/worksheets/sheet1.xml', (xml) => xml.replaceAll(/<row r="\d+"/gu, '<row')),
    ],
    [
      'comments among the shared texts',
      repacked(bookOf([row]), 'xl/sharedStrings.xml', (xml) => xml.replace('<si>', '<!-- </si> --><si>')),
    ],
    [
      'a declaration of entities',
      repacked(bookOf([row]), 'xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY y "z">]><worksheet'),
      ),
    ],
  ])('is not read so where there are %s', async (_, bytes) => {
    expect(await passed(bytes)).toBeUndefined()
  })
})

describe('a damaged or hostile worksheet, read as it passes', () => {
  const bytes = bookOf(Array.from({ length: 30 }, (_, at) => [`某${at}`, '某院', '工程师', 43_435, '']))

  /** Every row of it, or why it is not read so. */
  async function outcome(file: Buffer): Promise<string> {
    try {
      return (await passed(file)) ? 'read' : 'read whole'
    } catch (error) {
      if (error instanceof UnfitWorksheet) return 'read whole'
      return error instanceof InputError ? 'refused' : String(error)
    }
  }

  it.each<[string, (xml: string) => string]>([
    ['a row that comes twice', (xml) => xml.replace('<row r="3"', '<row r="2"')],
    ['a row without a number', (xml) => xml.replace('<row r="3"', '<row r="x"')],
    ['a cell far to the right', (xml) => xml.replace('r="B3"', 'r="FAA3"')],
    ['a cell one column past what rosters need', (xml) => xml.replace('r="B3"', 'r="IW3"')],
    ['a cell at the end of the world', (xml) => xml.replace('r="B3"', 'r="XFD3"')],
    ['a cell beyond it', (xml) => xml.replace('r="B3"', 'r="ZZZZZZZ3"')],
    ['a style that is not there', (xml) => xml.replace('<c r="D3"', '<c r="D3" s="4096"')],
    ['an element that is not closed', (xml) => xml.replace('</v></c><c r="C3"', '</c><c r="C3"')],
    ['a type of cell nobody knows', (xml) => xml.replace('<c r="B3" t="s"', '<c r="B3" t="q"')],
  ])('%s: is read whole after all', async (_, change) => {
    expect(await outcome(repacked(bytes, 'xl/worksheets/sheet1.xml', change))).toBe('read whole')
  })

  it('rows of nearly nothing but a cell far out: gives up before the holes fill the memory', () => {
    const rows = new WorksheetRows([], (number) => ({ number, text: `${number}` }))
    const upTo = (last: number, from = 1): number => {
      let seen = 0
      for (let row = from; row <= last; row++)
        seen += rows.read(`<row r="${row}"><c r="IV${row}"><v>1</v></c></row>`).length
      return seen
    }
    const most = Math.floor(16_000_000 / 255)
    expect(upTo(most)).toBe(most)
    expect(() => upTo(most + 1, most + 1)).toThrow(UnfitWorksheet)
  })

  it('a shared text that is not there among the first rows: is refused, as by the whole reader', async () => {
    const damaged = repacked(bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/(<c r="B3" t="s"><v>)\d+/u, '$1999999'),
    )
    expect(await outcome(damaged)).toBe('refused')
  })

  it('whatever bytes of it are changed: it is read, read whole or refused', async () => {
    const xml = partOf(bytes, 'xl/worksheets/sheet1.xml')
    await fc.assert(
      fc.asyncProperty(fc.nat(xml.length - 1), fc.string({ unit: 'binary-ascii', maxLength: 3 }), async (at, put) => {
        const damaged = repacked(
          bytes,
          'xl/worksheets/sheet1.xml',
          () => `${xml.slice(0, at)}${put}${xml.slice(at + 1)}\n`,
        )
        expect(['read', 'read whole', 'refused']).toContain(await outcome(damaged))
      }),
      { numRuns: 100 },
    )
  })
})

/** The workbook with one more sheet that holds a row. */
function withSheet(bytes: Buffer, name: string): Buffer {
  const book = XLSX.read(bytes)
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['姓名', '论文题目'],
      ['甲', '一'],
    ]),
    name,
  )
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true }) as Buffer
}

/** A long text that does not pack well, so that the file is large. */
const remark = (at: number): string =>
  Array.from({ length: 160 }, (_, place) =>
    String.fromCharCode(0x4e00 + ((at * 7919 + place * place * 31 + 17 * at * place) % 20_000)),
  ).join('')

describe('check on a large workbook', () => {
  const people = Array.from({ length: 2400 }, (_, at): unknown[] => [
    at % 50 === 7 ? '李重名' : `某${at}`,
    at % 3 === 0 ? '平凉市虚构设计院' : '崆峒虚构机械公司',
    ['工程师', '助理工程师', '说不清', ''][at % 4],
    40_000 + (at % 3000),
    remark(at),
  ])
  const lines = (out: string): string[] => out.split('\n').filter(Boolean)
  const flags = ['--as-of', '2022-09-16', '--format', 'ndjson', '--fail-on', 'never']
  const built = (file: string, ...more: string[]): string =>
    execFileSync('node', ['bin/zhicheng.js', 'check', file, ...flags, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })

  it.each<[string, unknown[][]]>([
    ['', people],
    [
      ', also where a cell repeats the one above',
      people.map((row, at) => (at === 2200 ? [row[0], '〃', ...row.slice(2)] : row)),
    ],
  ])('gives the same people in one thread, in two, and read whole%s', async (name, rows) => {
    const file = join(folder, `large${name.length}.xlsx`)
    writeFileSync(file, bookOf(rows))
    const single = await zhicheng(['check', file, ...flags])
    const all = await zhicheng(['check', file, '--as-of', '2022-09-16', '--format', 'json', '--fail-on', 'never'])
    expect(lines(single.out)).toHaveLength(2400)
    expect(lines(single.out).map((line) => JSON.parse(line))).toEqual(JSON.parse(all.out).people)
    expect(built(file) === single.out).toBe(true)
    // Also where hardly anybody is asked for, or nobody.
    for (const more of [
      ['--person', '某1000'],
      ['--status', 'ready', '--only', 'seniority'],
    ])
      expect(built(file, ...more)).toBe((await zhicheng(['check', file, ...flags, ...more])).out)
    // Who stands on the list twice is told, and what cells say that cannot be read.
    const told = lines(single.err).map((line) => JSON.parse(line))
    expect(new Set(lines(single.err)).size).toBe(told.length)
    const codes = new Set(told.map(({ code }) => code))
    expect(codes).toEqual(
      new Set(
        JSON.parse(all.out).diagnostics.flatMap(({ severity, code }: { severity: string; code: string }) =>
          severity === 'note' ? [] : [code],
        ),
      ),
    )
    expect(codes).toContain('person-twice')
  })

  it('keeps to the person above whoever is named by 同上, wherever the rows are cut', async () => {
    const rows = people.map((row, at) => (at > 250 && at % 5 === 0 ? ['同上', '', '', 2018, remark(at)] : row))
    const file = join(folder, 'ditto.xlsx')
    writeFileSync(file, bookOf(rows))
    const { out } = await zhicheng(['check', file, ...flags])
    const all = await zhicheng(['check', file, '--as-of', '2022-09-16', '--format', 'json', '--fail-on', 'never'])
    expect(lines(out).map((line) => JSON.parse(line))).toEqual(JSON.parse(all.out).people)
    expect(built(file) === out).toBe(true)
  })

  const table = (rows: unknown[][]): Buffer => {
    const book = XLSX.utils.book_new()
    const header = ['姓名', '工作单位', '学历', '毕业时间', '备注']
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows]), '人员')
    return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer
  }
  const several = Array.from({ length: 3000 }, (_, at): unknown[] =>
    at % 2 === 0
      ? [`某${at}`, at % 6 === 0 ? `某院${at}` : '〃', '大专', '2001.7', remark(at)]
      : [at % 10 < 5 ? '同上' : `某${at - 1}`, '〃', at % 4 === 1 ? '本科' : '〃', '2005.7', remark(at)],
  )

  it.each<[string, unknown[][]]>([
    ['two rows each, named again or by 同上, their cells repeated by 〃', several],
    [
      'the header again on every page',
      several.flatMap((row, at) => (at % 39 === 0 ? [['姓名', '工作单位', '学历', '毕业时间', '备注'], row] : [row])),
    ],
    ['footers on every page', several.flatMap((row, at) => (at % 37 === 0 ? [['第1页'], row] : [row]))],
    ['rows without a name', several.flatMap((row, at) => (at % 41 === 0 ? [['', '某院'], row] : [row]))],
    [
      'long sums between',
      several.flatMap((row, at) =>
        at === 1500 ? [...Array.from({ length: 900 }, () => ['合计', remark(at)]), row] : [row],
      ),
    ],
  ])('gives the same people, read whole and in two threads, wherever the rows are cut: %s', async (name, rows) => {
    const file = join(folder, `cut-${name.length}.xlsx`)
    writeFileSync(file, table(rows))
    const { out } = await zhicheng(['check', file, ...flags])
    const all = await zhicheng(['check', file, '--as-of', '2022-09-16', '--format', 'json', '--fail-on', 'never'])
    expect(lines(out).map((line) => JSON.parse(line))).toEqual(JSON.parse(all.out).people)
    expect(built(file) === out).toBe(true)
  })

  it('goes on where it stopped when the sheet turns out odd half way', async () => {
    const file = join(folder, 'odd.xlsx')
    const bytes = bookOf(people)
    writeFileSync(
      file,
      repacked(bytes, 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<row r="2101"', '<row r="2101" r="2101"')),
    )
    const { out } = await zhicheng(['check', file, ...flags])
    expect(lines(out).map((line) => JSON.parse(line).name)).toEqual(people.map(([name]) => name))
    expect(built(file) === out).toBe(true)
    expect(readFileSync(file).length).toBeGreaterThan(1 << 17)
  })
})
