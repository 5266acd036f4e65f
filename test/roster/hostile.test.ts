import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-'))
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const check = (...args: string[]) => zhicheng(['check', ...args, '--as-of', '2022-09-16'])

const people = [
  ['姓名', '单位性质'],
  ['张三', '企业'],
]
const workbook = (rows: unknown[][] = people, bookType: XLSX.BookType = 'xlsx', sheet = '人员'): Buffer => {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Sheet1')
  book.SheetNames[0] = sheet
  book.Sheets = Object.fromEntries([[sheet, book.Sheets.Sheet1]]) as XLSX.WorkBook['Sheets']
  return XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer
}
/** A workbook with one part of its archive rewritten. */
const rewritten = (part: string, change: (text: string) => string, bytes = workbook()): Uint8Array => {
  const zip = new PizZip(bytes)
  zip.file(part, change(zip.file(part)?.asText() ?? ''))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
const SHEET = 'xl/worksheets/sheet1.xml'
const withRows = (rows: string): Uint8Array =>
  rewritten(SHEET, (text) => text.replace('</sheetData>', `${rows}</sheetData>`))
const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

/** Sets the unpacked size that the archive claims for every member, in both places. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = 0; at + 4 < copy.length; at++) {
    if (copy.readUInt32LE(at) === 0x02014b50) copy.writeUInt32LE(size, at + 24)
    if (copy.readUInt32LE(at) === 0x04034b50) copy.writeUInt32LE(size, at + 22)
  }
  return copy
}
const bomb = (): Uint8Array => {
  const zip = new PizZip(workbook())
  zip.file('xl/worksheets/sheet1.xml', Buffer.alloc(40 * 1024 * 1024, 0x20))
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
const encrypted = (): Buffer => {
  const container = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(container, 'EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]))
  XLSX.CFB.utils.cfb_add(container, 'EncryptedPackage', Buffer.alloc(4096, 7))
  return XLSX.CFB.write(container, { type: 'buffer' }) as Buffer
}

const MB = 1024 * 1024
const deep = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('what cannot be read is refused in one line that says why and what to do', () => {
  it.each<[string, () => string, string]>([
    [
      'a file over the limit',
      () => file('big.csv', Buffer.alloc(129 * MB, 0x41)),
      '128 MB 的上限；拆成几个文件，或用 --limits file=',
    ],
    ['a zip bomb', () => file('bomb.xlsx', bomb()), '解压后超过 16 MB 的上限'],
    ['a zip bomb that claims to be small', () => file('liar.xlsx', claiming(bomb(), 100)), '解压后超过 16 MB 的上限'],
    ['an archive that claims to be huge', () => file('huge.xlsx', claiming(workbook(), 0xfffffff0)), '解压后超过'],
    ['two million short lines', () => file('lines.csv', `姓名\n${'a\n'.repeat(2_000_000)}`), '超过 500000 行的上限'],
    ['too many columns', () => file('wide.csv', `姓名${',x'.repeat(3000)}\n甲\n`), '超过 2000 列的上限'],
    ['a text without end', () => file('long.csv', `姓名\n${'a'.repeat(50_000)}\n`), '超过 32767 字的上限'],
    [
      'a cell without end',
      () => file('long.xlsx', withRows(`<row r="3">${cell('A3', 'a'.repeat(50_000))}</row>`)),
      '--limits cell=',
    ],
    [
      'a quote that is never closed',
      () => file('quote.csv', '姓名,备注\n甲,"未完\n乙,好\n'),
      '从第 2 行起有引号没有配对',
    ],
    ['an encrypted workbook', () => file('locked.xlsx', encrypted()), '加了密码'],
    ['a truncated workbook', () => file('cut.xlsx', workbook().subarray(0, 3000)), '已损坏或不完整'],
    ['a truncated old workbook', () => file('cut.xls', workbook(people, 'biff8').subarray(0, 1500)), '已损坏或不完整'],
    [
      'a sheet that points at texts that are not there',
      () => file('lost.xlsx', withRows('<row r="3"><c r="A3" t="s"><v>999</v></c></row>')),
      '已损坏',
    ],
    [
      'a document',
      () => file('doc.xlsx', new PizZip().file('word/document.xml', '<x/>').generate({ type: 'uint8array' })),
      '已损坏或不完整',
    ],
    ['a PDF', () => file('pdf.csv', '%PDF-1.7\n1 0 obj\n'), '不是能识别的花名册'],
    ['a picture', () => file('png.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), '不是能识别的花名册'],
    ['binary data', () => file('bin.csv', Buffer.from([1, 2, 0, 0, 0, 3, 4, 0])), '不是能识别的花名册'],
    ['deeply nested JSON', () => file('deep.json', deep(200_000)), '应当是一个人'],
    ['a value that is deeply nested', () => file('deeper.json', `{"name":"甲","gender":${deep(100_000)}}`), '“gender”'],
    ['a table cell repeated a billion times', () => file('repeat.fods', repeated()), '超过 500000 行的上限'],
    ['a mapping that is none', () => file('x.csv', '姓名\n甲\n'), '不是列对应文件'],
  ])(
    '%s',
    async (name, make, text) => {
      const flags = [
        ...(name.startsWith('a mapping') ? ['--map-file', file('map.json', '["x"]')] : []),
        ...(name.startsWith('a zip bomb') ? ['--limits', 'unpacked=16'] : []),
      ]
      const started = performance.now()
      const path = make()
      const { status, out, err } = await check(path, ...flags)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      expect(err).toContain(text)
      expect([status, out]).toEqual([2, ''])
      expect(performance.now() - started).toBeLessThan(30_000)
      // Separated text passes through as lines, however long; everything else is refused in the same words.
      if (!path.endsWith('.csv'))
        expect(await check(path, ...flags, '--format', 'ndjson')).toEqual({ status, out, err })
    },
    60_000,
  )

  it('a limit is raised by --limits, and a wrong one names the right ones', async () => {
    const wide = file('wider.csv', `姓名${',x'.repeat(3000)}\n甲\n`)
    expect((await check(wide, '--limits', 'columns=4000')).status).toBe(3)
    expect((await check(wide, '--limits', 'column=4000')).err).toContain('是不是 columns')
  })

  it('a line of NDJSON that does not end is refused, not collected', async () => {
    const { status, err } = await check(file('endless.ndjson', 'a'.repeat(4_000_000)), '--format', 'ndjson')
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
  })
})

/** Claims more cells than any table has, in a few hundred bytes. */
function repeated(): string {
  const ns = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  return `<?xml version="1.0"?><office:document ${ns.join(' ')} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="人员"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="string" table:number-columns-repeated="1000"><text:p>姓名</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>`
}

describe('odd but readable workbooks are read, and quickly', () => {
  const million = (row: (at: number) => string): string => {
    const rows: string[] = []
    for (let at = 3; at <= 200_000; at++) rows.push(row(at))
    return rows.join('')
  }
  it.each<[string, () => Uint8Array]>([
    [
      'a sheet that claims to reach XFD1048576',
      () => rewritten(SHEET, (text) => text.replace(/<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"')),
    ],
    ['a stray cell at XFD1048576', () => withRows(`<row r="1048576">${cell('XFD1048576', 'x')}</row>`)],
    [
      'hundreds of thousands of styled blank rows',
      () => withRows(million((at) => `<row r="${at}" s="1" customFormat="1"><c r="A${at}" s="1"/></row>`)),
    ],
    [
      'a merge over the whole sheet',
      () =>
        rewritten(SHEET, (text) =>
          text.replace(
            '</sheetData>',
            '</sheetData><mergeCells count="1"><mergeCell ref="D4:XFD1048576"/></mergeCells>',
          ),
        ),
    ],
    ['a member that climbs out of the archive', () => rewritten('../../climbed.xml', () => '<x/>')],
    [
      'entities that would unfold',
      () =>
        rewritten(SHEET, (text) =>
          text
            .replace(
              '<worksheet',
              '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet',
            )
            .replace('</sheetData>', `<row r="9">${cell('A9', '&b;&c;')}</row></sheetData>`),
        ),
    ],
  ])(
    '%s',
    async (name, make) => {
      const started = performance.now()
      const { out, status } = await check(file('odd.xlsx', make()), '--format', 'json')
      const { people: found } = JSON.parse(out)
      expect(found[0]).toMatchObject({ name: '张三', source: { row: 2 } })
      expect(status).toBe(3)
      expect(out).not.toContain('root:')
      expect(out).not.toContain('aaaaaaaaaaaa')
      expect(performance.now() - started, name).toBeLessThan(30_000)
      const lines = await check(join(folder, 'odd.xlsx'), '--format', 'ndjson')
      expect([lines.status, JSON.parse(lines.out.split('\n')[0] ?? '')]).toEqual([status, found[0]])
    },
    60_000,
  )
})

describe('no name in the input reaches a prototype', () => {
  const clean = (): void => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>).c).toBeUndefined()
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  }
  const comment = (): Uint8Array => {
    const sheet = XLSX.utils.aoa_to_sheet(people)
    sheet.A1.c = [{ a: 'a', t: 't' }]
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, sheet, '人员')
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
    return rewritten('xl/comments1.xml', (text) => text.replace('ref="A1"', 'ref="__proto__"'), bytes)
  }

  it('the library is the one without the known faults', () => {
    expect(XLSX.version).toBe('0.20.3')
  })

  it.each<[string, () => string]>([
    ['a comment on the cell __proto__', () => file('comment.xlsx', comment())],
    [
      'headers',
      () =>
        file(
          'headers.xlsx',
          workbook([
            ['姓名', '__proto__', 'constructor', 'toString'],
            ['甲', 'a', 'b', 'c'],
          ]),
        ),
    ],
    ['headers under a group', () => file('group.csv', '姓名,现职称,\n,constructor,__proto__\n甲,工程师,工程师\n')],
    ['a sheet', () => file('sheet.xlsx', workbook(people, 'xlsx', '__proto__'))],
    ['a name', () => file('name.csv', '姓名\n__proto__\nconstructor\n')],
  ])('%s', async (_, make) => {
    const { status, err } = await check(make())
    expect([status, err]).toEqual([3, ''])
    clean()
  })

  it.each([
    ['a key of a person', '{"name":"甲","__proto__":{"title":null}}', '不认识的键“__proto__”'],
    ['a key inside', '{"name":"甲","employer":{"__proto__":{"c":1}}}', '不认识的键“__proto__”'],
    ['constructor', '{"name":"甲","constructor":{"prototype":{"c":1}}}', '不认识的键“constructor”'],
  ])('JSON: %s', async (_, text, message) => {
    const { status, err } = await check(file('proto.json', text))
    expect(err).toContain(message)
    expect(status).toBe(2)
    clean()
  })

  it.each([
    ['--map', '列=__proto__'],
    ['--map', '列=constructor.prototype'],
    ['--assume', '__proto__.c=1'],
    ['--assume', 'constructor=1'],
    ['--limits', '__proto__=1'],
  ])('%s %s', async (option, value) => {
    const { status, err } = await check(file('plain.csv', '姓名\n甲\n'), option, value)
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
    clean()
  })
})

describe('files with the wrong ending are read for what they are', () => {
  it.each<[string, () => string]>([
    ['a workbook called .csv', () => file('book.csv', workbook())],
    ['an old workbook called .xlsx', () => file('old.xlsx', workbook(people, 'biff8'))],
    ['text called .xls', () => file('text.xls', '姓名,单位性质\n张三,企业\n')],
    [
      'a page called .xlsx',
      () =>
        file('page.xlsx', '<table><tr><td>姓名</td><td>单位性质</td></tr><tr><td>张三</td><td>企业</td></tr></table>'),
    ],
    ['UTF-16 without a mark', () => file('bare.csv', Buffer.from('姓名,单位性质\r\n张三,企业\r\n', 'utf16le'))],
    [
      'a page in UTF-16',
      () =>
        file('wide.xls', Buffer.from('\ufeff<table><tr><td>姓名</td></tr><tr><td>张三</td></tr></table>', 'utf16le')),
    ],
    ['text with NUL in the middle', () => file('nul.csv', `姓名,备注\n张三,\n${'李四,\n'.repeat(600)}王五,a\0b\n`)],
    [
      'an archive with a stored member',
      () => file('stored.xlsx', new PizZip(workbook()).generate({ type: 'uint8array', compression: 'STORE' })),
    ],
  ])('%s', async (_, make) => {
    const { out } = await check(make(), '--format', 'json')
    expect(JSON.parse(out).people[0].name).toBe('张三')
  })
})
