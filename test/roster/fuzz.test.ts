import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { catalogue } from '../../src/facts/catalogue/catalogue.ts'
import { sheetNames } from '../../src/facts/catalogue/field.ts'
import { zhicheng } from '../support/run.ts'

/** Files a fixture, each with up to 16 bytes changed. For a long run: `ZHICHENG_FUZZ=5000 npx vitest run test/roster/fuzz.test.ts`. */
const RUNS = Number(process.env.ZHICHENG_FUZZ ?? 25)
const FIXTURES = 'test/fixtures/rosters'
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-fuzz-'))

const damage = fc.record({
  changes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
    minLength: 4,
    maxLength: 16,
  }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }),
  format: fc.constantFrom('terminal', 'json', 'ndjson'),
})
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never

function damaged(whole: Uint8Array, { changes, cut }: Damage): Uint8Array {
  const bytes = Buffer.from(whole)
  for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value
  return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length))
}

/** A report, or one clear line. */
async function endsWell(name: string, bytes: Uint8Array, format: string): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const started = performance.now()
  const { status, out, err } = await zhicheng(['check', path, '--as-of', '2022-09-16', '--format', format])
  expect([0, 1, 2, 3]).toContain(status)
  expect(err).not.toMatch(/程序内部错误|\n\s+at /u)
  if (status === 2) {
    // What was wrong with single rows stands before it, a line each.
    const lines = err.trimEnd().split('\n')
    expect(format === 'ndjson' ? lines.filter((line) => !line.startsWith('{')).length : lines.length).toBeLessThan(2)
  } else if (format === 'json') expect(JSON.parse(out).people.length).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(30_000)
}

describe('a damaged file ends in a report or in one clear line', () => {
  it.each(readdirSync(FIXTURES))('%s with bytes changed or its end cut off', async (name) => {
    const whole = readFileSync(join(FIXTURES, name))
    await fc.assert(
      fc.asyncProperty(damage, (how) => endsWell(name, damaged(whole, how), how.format)),
      { numRuns: RUNS },
    )
  })

  it.each(readdirSync(FIXTURES).filter((name) => /\.(?:xls[xm]|ods)$/u.test(name)))(
    '%s with bytes changed inside the archive',
    async (name) => {
      const bytes = readFileSync(join(FIXTURES, name))
      const parts = Object.keys(new PizZip(bytes).files).filter((part) => /\.(?:xml|rels)$/u.test(part))
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...parts), damage, (part, how) => {
          const zip = new PizZip(bytes)
          zip.file(part, damaged(zip.file(part)?.asUint8Array() ?? new Uint8Array(), how))
          return endsWell(name, zip.generate({ type: 'uint8array' }), how.format)
        }),
        { numRuns: RUNS },
      )
    },
  )
})

describe('two columns of names', () => {
  it.each(['json', 'ndjson'])('are nobody to judge, and refused in one line: %s', async (format) => {
    const path = join(folder, 'twice.csv')
    writeFileSync(path, '姓名,姓名\n甲,乙\n')
    const { status, out, err } = await zhicheng(['check', path, '--format', format])
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain('两列都是“姓名”')
  })
})

const header = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...catalogue.map(({ zh }) => zh), '姓名', '工号', '序号', '备注') },
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '无',
    '同上',
    '是',
    '合计',
    '2018.6',
    '2018.12/4',
    '[2018-01,2018-10]',
    '工程师',
    '=1+1',
    '#REF!',
    '１８年',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.integer({ min: 30_000, max: 50_000 }),
  fc.boolean(),
  fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
)
const sheet = fc.record({
  name: fc.constantFrom(...sheetNames, '岗位', '待补充', 'Sheet1', 'toString'),
  above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
  head: fc.array(header, { minLength: 1, maxLength: 12 }),
  rows: fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }),
  merge: fc.option(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))),
})

describe('a random workbook ends in a report or in one clear line', () => {
  it.each(['xlsx', 'biff8', 'fods'] as const)('as %s', async (bookType) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(sheet, { selector: ({ name }) => name, minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom('json', 'ndjson'),
        async (sheets, named, format) => {
          const book = XLSX.utils.book_new()
          for (const { name, above, head, rows, merge } of sheets) {
            const made = XLSX.utils.aoa_to_sheet([...above, named ? ['姓名', ...head] : head, ...rows])
            if (merge)
              made['!merges'] = [
                { s: { r: merge[0], c: merge[1] }, e: { r: merge[0] + merge[2], c: merge[1] + merge[3] } },
              ]
            XLSX.utils.book_append_sheet(book, made, name)
          }
          await endsWell(`random.${bookType}`, XLSX.write(book, { type: 'buffer', bookType }) as Buffer, format)
        },
      ),
      { numRuns: RUNS * 4 },
    )
  })
})
