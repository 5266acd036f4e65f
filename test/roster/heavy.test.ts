import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import PizZip from 'pizzip'
import { afterAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { en } from '../../src/copy/en.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import { weighJson, weighMarkup, weighRecords } from '../../src/roster/weigh.ts'
import { fromNow, within } from '../../src/roster/within.ts'
import { measured } from '../support/child.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-heavy-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A workbook with one part replaced by the same piece over and over. */
function flooded(part: string, head: string, piece: string, times: number, tail: string): Uint8Array {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['姓名'], ['张三']]), '人员')
  const zip = new PizZip(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  zip.file(part, Buffer.from(head + piece.repeat(times) + tail))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}
const SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const SHEET = 'xl/worksheets/sheet1.xml'

const record = (kind: number, content: Buffer): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt16LE(kind, 0)
  head.writeUInt16LE(content.length, 2)
  return Buffer.concat([head, content])
}
const numbers = (...all: number[]): Buffer => Buffer.from(new Uint16Array(all).buffer)

/** An old workbook of one sheet with the same record over and over: a few bytes a cell, an object each. */
function old(kind: number, content: Buffer, times: number): Buffer {
  const begin = (of: number): Buffer => record(0x809, Buffer.concat([numbers(0x600, of), Buffer.alloc(12)]))
  const end = record(0x0a, Buffer.alloc(0))
  const sheet = Buffer.concat([begin(0x10), ...Array.from({ length: times }, () => record(kind, content)), end])
  const place = Buffer.concat([numbers(0, 0, 0), Buffer.from([1, 0, 0x41])])
  const before = begin(5).length + record(0x85, place).length + end.length
  place.writeUInt32LE(before, 0)
  const container = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(container, '/Workbook', Buffer.concat([begin(5), record(0x85, place), end, sheet]))
  return XLSX.CFB.write(container, { type: 'buffer' }) as Buffer
}

const million = 1_000_000
/** One file for every reader is tried with the limits as they are, the others with a tenth of them. */
const WHOLE = new Set(['cells.xlsx', 'blank.xls', 'page.xls', 'people.json', 'commas.csv'])
const TENTH = ['--limits', 'cells=400000,rows=50000']

describe('a few megabytes that would unfold to gigabytes are refused in seconds and within a gigabyte', () => {
  it.each<[string, () => string, string]>([
    [
      'millions of cells',
      () =>
        file(
          'cells.xlsx',
          flooded(SHEET, `<worksheet ${SPACE}><sheetData>`, `<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`, 5200, ''),
        ),
      'cells',
    ],
    [
      'millions of merges',
      () => file('merges.xlsx', flooded(SHEET, '<worksheet>', '<mergeCell ref="D4:E5"/>', 0.11 * million, '')),
      'cells',
    ],
    [
      'millions of formats',
      () => file('formats.xlsx', flooded('xl/styles.xml', '<styleSheet>', '<xf numFmtId="0"/>', 0.11 * million, '')),
      'cells',
    ],
    [
      'millions of texts',
      () => file('texts.xlsx', flooded('xl/sharedStrings.xml', '<sst>', '<si><t/></si>', 0.51 * million, '')),
      'cells',
    ],
    [
      'an old workbook of blank cells in rows of two bytes each',
      () => file('blank.xls', old(0xbe, Buffer.concat([numbers(1, 0), Buffer.alloc(500), numbers(249)]), 10_500)),
      'cells',
    ],
    [
      'an old workbook of merges',
      () => file('merges.xls', old(0xe5, Buffer.concat([numbers(1000), Buffer.alloc(8000, 9)]), 105)),
      'cells',
    ],
    ['a page of cells', () => file('page.xls', `<table>${'<tr><td>a'.repeat(2.6 * million)}`), 'cells'],
    ['JSON of empty people', () => file('people.json', `[${'{},'.repeat(5.1 * million)}{}]`), 'cells'],
    [
      'JSON of one person with millions of keys',
      () => file('keys.json', `{${Array.from({ length: 0.51 * million }, (_, at) => `"${at}":0`).join()}}`),
      'cells',
    ],
    ['lines with nothing on them', () => file('lines.ndjson', '\n'.repeat(0.51 * million)), 'rows'],
    ['rows with nothing in them', () => file('rows.csv', `姓名\n${'\n'.repeat(0.51 * million)}`), 'rows'],
    [
      'cells with nothing in them',
      () => file('commas.csv', `姓名\n${`${','.repeat(2000)}\n`.repeat(10_500)}`),
      'cells',
    ],
  ])('%s', (_, make, limit) => {
    const path = make()
    const format = path.endsWith('.xlsx') ? 'ndjson' : 'json'
    const whole = WHOLE.has(basename(path))
    const flags = whole ? [] : TENTH
    const { status, out, err, seconds, megabytes } = measured(['check', path, '--format', format, ...flags])
    rmSync(path)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(`--limits ${limit}=`)
    expect(err).toContain(String(defaultLimits[limit as keyof typeof defaultLimits] / (whole ? 1 : 10)))
    expect([status, out]).toEqual([2, ''])
    expect(seconds).toBeLessThan(30)
    expect(megabytes).toBeLessThan(1024)
  })

  it('a million styled blank rows are no people', () => {
    const first = '<row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row>'
    const head = `<worksheet ${SPACE}><sheetData>${first}${first.replaceAll('1"', '2"').replace('姓名', '张三')}`
    const blank = '<row s="1" customFormat="1"><c s="1"/></row>'
    const path = file('styled.xlsx', flooded(SHEET, head, blank, million, '</sheetData></worksheet>'))
    const { status, out, seconds, megabytes } = measured(['check', path, '--format', 'ndjson', '--quiet'])
    rmSync(path)
    expect([status, out.match(/"name":"张三"/gu)?.length]).toEqual([3, 1])
    expect(seconds).toBeLessThan(30)
    expect(megabytes).toBeLessThan(1024)
  })

  it('a person of more keys than a roster has columns is not told key by key', async () => {
    const keys = Array.from({ length: 2001 }, (_, at) => `"k${at}":0`).join()
    for (const text of [`[{${keys}}]`, `{${keys}}`]) {
      const { status, err } = await zhicheng(['check', file('keys.json', text)])
      expect([status, err.includes('--limits columns=')]).toEqual([2, true])
    }
    const nested = `{"name":"甲","employer":{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":0`).join()}}}`
    const lines = await zhicheng(['check', file('nested.ndjson', nested), '--format', 'ndjson'])
    expect(lines.err.trimEnd().split('\n').length).toBeLessThanOrEqual(20)
  })
})

describe('the weight of a file', () => {
  it.each([
    ['a cell is one, whatever stands in it', '<c r="A1" t="s"><v>7</v></c>', 1],
    ['one with a prefix, too', '<x:c r="A1"><x:v>7</x:v></x:c>', 1],
    ['a cell closed at once is blank', '<c r="A1" s="1"/>', 0.2],
    [
      'a cell of an OpenDocument table',
      '<table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell>',
      1,
    ],
    ['a merge is several', '<mergeCell ref="A1:B2"/>', 5],
    ['comments, instructions and closing tags are nothing', '<?xml version="1.0"?><!-- <c> --></c>', 1],
    ['a tag that never ends is counted once', '<c <c <c', 3],
  ])('%s', (_, text, weight) => expect(weighMarkup(Buffer.from(text))).toBeCloseTo(weight, 5))

  it('counts the cells that one record of an old workbook holds', () => {
    expect(weighRecords(record(0xbe, Buffer.alloc(6 + 2 * 250)))).toBe(625)
    expect(weighRecords(record(0xbd, Buffer.alloc(6 + 6 * 10)))).toBe(25)
    expect(weighRecords(record(0x203, Buffer.alloc(14)))).toBe(2.5)
    expect(weighRecords(Buffer.from([1, 2, 3]))).toBe(0)
  })

  it('of JSON is half a cell a value, a whole one with a key', () => {
    expect(weighJson('{"a":1,"b":[1,2]}')).toBe(3)
  })
})

describe('the limit of seconds', () => {
  const limits = { ...defaultLimits, seconds: 1 }

  it('ends work that would not end by itself', () => {
    const started = performance.now()
    expect(() =>
      within('x.xlsx', limits, () => {
        for (;;);
      }),
    ).toThrow(expect.objectContaining({ diagnostic: expect.objectContaining({ code: 'limit-seconds' }) }))
    expect(performance.now() - started).toBeLessThan(5000)
  })

  it('runs on from step to step of one file', () => {
    const own = fromNow(limits)
    const busy = (): void => {
      for (const end = performance.now() + 700; performance.now() < end; );
    }
    within('x.xlsx', own, busy)
    expect(() => within('x.xlsx', own, busy)).toThrow('limit-seconds')
    within('y.xlsx', fromNow(limits), busy)
  })

  it('hands on what the work gives and throws', () => {
    const [value, fault] = [{}, new RangeError('own')]
    expect(within('x', limits, () => value)).toBe(value)
    expect(() =>
      within('x', limits, () => {
        throw fault
      }),
    ).toThrow(fault)
  })

  it('refuses a file in one line that names the limit and the option', () => {
    const path = file('slow.csv', `姓名\n${`${','.repeat(1900)}\n`.repeat(8_000)}`)
    const { status, err } = measured(['check', path, '--limits', 'seconds=1'])
    rmSync(path)
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(err).toContain('读了 1 秒还没有读完')
    expect(err).toContain('--limits seconds=4')
  })
})

describe('the limits', () => {
  it('each have a refusal in words, and stand in the help with their figures, in both languages', () => {
    for (const { cli, diagnostics } of [zhCN, en]) {
      for (const [name, figure] of Object.entries(defaultLimits)) {
        const words: readonly string[] = diagnostics[`limit-${name}` as keyof typeof diagnostics] ?? []
        expect(words.join(' ')).toContain('{limit}')
        expect(words.join(' ')).toContain(`--limits ${name}={more}`)
        expect(cli.limits).toContain(name)
        expect(cli.limits).toContain(String(figure))
      }
    }
  })
})
