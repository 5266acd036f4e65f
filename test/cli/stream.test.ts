import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { people } from '../second-reading/people.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-stream-'))
const at = (name: string): string => join(folder, name)
const asOf = ['--as-of', '2022-09-16']
const lines = (text: string): string[] => text.split('\n').filter(Boolean)

/** People as NDJSON, each with a name of its own. */
const ndjson = (count: number): string =>
  people(3, count)
    .map((person, index) => `${JSON.stringify({ ...person, name: `甲${index}` })}\n`)
    .join('')

describe('check as a filter', () => {
  it('gives for separated text, person by person, what the whole report gives', async () => {
    const book = XLSX.read(readFileSync(SAMPLE))
    const text = XLSX.utils.sheet_to_csv(book.Sheets.人员 as XLSX.WorkSheet)
    const rows = text.split('\n')
    // Long enough to pass through the head into the part that is read row by row.
    const long = [...rows.slice(0, 3), ...Array.from({ length: 20 }, () => rows.slice(3, 25)).flat()].join('\n')
    for (const [name, bytes] of [
      ['utf8.csv', Buffer.from(long)],
      ['utf16.csv', Buffer.from(`\ufeff${long}`, 'utf16le')],
    ] as const) {
      writeFileSync(at(name), bytes)
      const streamed = await zhicheng(['check', at(name), ...asOf, '--format', 'ndjson', '--quiet'])
      const whole = await zhicheng(['check', at(name), ...asOf, '--format', 'json', '--quiet'])
      const reports = JSON.parse(whole.out).people
      expect(reports).toHaveLength(440)
      expect(lines(streamed.out).map((line) => JSON.parse(line))).toEqual(reports)
      expect(streamed.status).toBe(whole.status)
    }
  })

  it('keeps to the person above whoever is named by 同上, and to the cell above a 〃, wherever the rows are cut', async () => {
    const people = Array.from({ length: 500 }, (_, at) => {
      if (at % 48 === 47) return '同上,〃,2018'
      return at % 50 === 49 ? `某${at},〃,` : `某${at},${at < 100 ? `某院${at}` : ''},`
    })
    writeFileSync(at('ditto.csv'), `姓名,工作单位,毕业时间\n${people.join('\n')}\n`)
    const streamed = await zhicheng(['check', at('ditto.csv'), ...asOf, '--format', 'ndjson', '--quiet'])
    const whole = await zhicheng(['check', at('ditto.csv'), ...asOf, '--format', 'json', '--quiet'])
    const reports = JSON.parse(whole.out).people
    expect(reports).toHaveLength(490)
    expect(lines(streamed.out).map((line) => JSON.parse(line))).toEqual(reports)
    const employerOf = (who: string): unknown => reports.find(({ name }: { name: string }) => name === who).employer
    expect(employerOf('某99')).toBe('某院98')
    // A 〃 below a blank repeats the blank.
    expect(employerOf('某449')).toBeUndefined()
  })

  it('reads a saved mapping, a line that names the separator, and tells an unclosed quote, as the whole does', async () => {
    writeFileSync(at('map.json'), '{"单位哪一类":"employer.kind"}')
    writeFileSync(at('mapped.csv'), 'sep=;\n姓名;单位哪一类\n甲;企业\n')
    const flags = ['--map-file', at('map.json'), ...asOf, '--format', 'ndjson', '--quiet']
    const { out } = await zhicheng(['check', at('mapped.csv'), ...flags])
    expect(JSON.parse(out).conditions[0].facts).toMatchObject([{ path: 'employer.kind', value: 'enterprise' }])
    writeFileSync(at('quote.csv'), '姓名,备注\n甲,"未完\n乙,好\n')
    const streamed = await zhicheng(['check', at('quote.csv'), ...asOf, '--format', 'ndjson'])
    const whole = await zhicheng(['check', at('quote.csv'), ...asOf])
    expect([streamed.status, streamed.err]).toEqual([whole.status, whole.err])
    expect(whole.status).toBe(2)
  })

  it.each([
    ['a header without people', 'head.csv', '姓名,学历\n'],
    ['a sum and no people', 'sum.csv', '姓名,学历\n合计,3\n'],
    ['no line', 'none.ndjson', ''],
    ['blank lines', 'blank.ndjson', '\n\n'],
  ])('says that a file holds nobody, as the whole does: %s', async (_, name, text) => {
    writeFileSync(at(name), text)
    const streamed = await zhicheng(['check', at(name), ...asOf, '--format', 'ndjson'])
    expect([streamed.status, JSON.parse(streamed.err).severity]).toEqual([2, 'error'])
    expect((await zhicheng(['check', at(name), ...asOf])).status).toBe(2)
  })

  it('takes an empty pipe for what it is: nobody to judge', async () => {
    expect(await zhicheng(['check', '-', ...asOf, '--format', 'ndjson'], { stdin: '' })).toEqual({
      status: 0,
      out: '',
      err: '',
    })
  })

  it('refuses text that begins as UTF-8 and goes on otherwise', async () => {
    const long = Buffer.from(`姓名,备注\n${'甲,好\n'.repeat(20_000)}`)
    writeFileSync(at('mixed.csv'), Buffer.concat([long, Buffer.from([0xd5, 0xc5, 0x2c, 0xba, 0xc3, 0x0a])]))
    const { status, err } = await zhicheng(['check', at('mixed.csv'), ...asOf, '--format', 'ndjson'])
    expect(status).toBe(2)
    expect(err).toContain('UTF-8')
  })

  it('tells which column is read as what, without ID numbers', async () => {
    const id = '620402198001011234'
    writeFileSync(at(`${id}.csv`), `姓名（${id}）,学历\n王伟,本科\n`)
    const { err } = await zhicheng(['check', at(`${id}.csv`), ...asOf, '--format', 'ndjson', '--verbose'])
    expect(err).toContain('→ 姓名')
    expect(err).not.toContain(id)
  })

  it('keeps no state between lines: eight parts together give what the whole gives', async () => {
    const all = ndjson(400)
    const whole = await zhicheng(['check', '-', ...asOf, '--format', 'ndjson'], { stdin: all })
    const rows = lines(all)
    const parts = await Promise.all(
      Array.from({ length: 8 }, (_, part) =>
        zhicheng(['check', '-', ...asOf, '--format', 'ndjson'], {
          stdin: `${rows.slice(part * 50, part * 50 + 50).join('\n')}\n`,
        }),
      ),
    )
    const withoutPlace = (text: string): unknown[] =>
      lines(text).map((line) =>
        JSON.parse(line.replace(/"source":\{[^}]*\}/u, '"source":{}').replace(/-:\d+#/gu, '-#')),
      )
    expect(parts.flatMap(({ out }) => withoutPlace(out))).toEqual(withoutPlace(whole.out))
  })

  it('gives the same bytes in Shanghai, Greenwich and Los Angeles', () => {
    writeFileSync(at('zones.ndjson'), ndjson(800))
    const inZone = (zone: string): string =>
      execFileSync(
        'node',
        [
          'bin/zhicheng.js',
          'check',
          at('zones.ndjson'),
          '--format',
          'ndjson',
          '--quiet',
          '--fail-on',
          'never',
          ...asOf,
        ],
        {
          encoding: 'utf8',
          env: { ...process.env, TZ: zone },
          maxBuffer: 1 << 28,
        },
      )
    const here = inZone('Asia/Shanghai')
    expect(lines(here)).toHaveLength(800)
    for (const zone of ['UTC', 'America/Los_Angeles']) expect(inZone(zone) === here, zone).toBe(true)
  })

  it('ends quietly when nobody reads any more', () => {
    writeFileSync(at('many.ndjson'), ndjson(3000))
    const command = `node bin/zhicheng.js check ${at('many.ndjson')} --format ndjson --as-of 2022-09-16 | head -1`
    const out = execFileSync('bash', ['-c', command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    expect(JSON.parse(out).name).toBe('甲0')
  })

  it('answers the first line before the second is written', async () => {
    const child = spawn('node', ['bin/zhicheng.js', 'check', '-', '--format', 'ndjson', ...asOf])
    const first = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))))
    child.stdin.write(`${lines(ndjson(1))[0]}\n`)
    expect(JSON.parse(lines(await first)[0] ?? '').name).toBe('甲0')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
  })
})
