import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvField } from '../../src/report/csv.ts'
import { harmlessJson } from '../../src/report/harmless.ts'
import { md } from '../../src/report/markdown-text.ts'
import { textEndings, textRenderers } from '../../src/report/renderers.ts'
import { check, HOSTILE, render, reportOn } from '../support/report.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const asOf = ['--as-of', '2022-09-16']

describe('the report as JSON, written a person at a time', () => {
  it.each([0, 1, 3])('is what it is written in one go, with %i people', async (count) => {
    const whole = await reportOn([{ name: '甲' }, { name: HOSTILE.bidi }, { name: '"people": []' }])
    const report = { ...whole, people: whole.people.slice(0, count) }
    expect(await render(report, 'json')).toBe(`${harmlessJson(report, 2)}\n`)
  })
})

describe('the sample roster', () => {
  it.each([
    ['as Markdown: a summary with a line a person', 'sample.md', ['--format', 'markdown']],
    ['as Markdown in English', 'sample.en.md', ['--format', 'markdown', '--lang', 'en']],
    ['as Markdown: one person in full', 'sample-one.md', ['--format', 'markdown', '--person', '孙丙']],
    ['as a table for spreadsheet programs', 'sample.csv', ['--format', 'csv']],
  ])('%s', async (_, file, flags) => {
    const { out, status } = await zhicheng(['check', SAMPLE, ...asOf, ...flags])
    expect(status).toBe(1)
    await expect(out).toMatchFileSnapshot(`../golden/${file}`)
  })

  it('has a format for every ending of a text file', () => {
    expect(Object.values(textEndings).sort()).toEqual(Object.keys(textRenderers).sort())
  })
})

describe('a table', () => {
  it('begins with a byte order mark, ends its lines by the standard, and has as many fields in every line', async () => {
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, '--format', 'csv'])
    expect(out.startsWith('\ufeff姓名,')).toBe(true)
    expect(out.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    const rows: string[][] = parse(out, { bom: true })
    expect(rows).toHaveLength(23)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([27]))
  })

  it.each([
    ['a formula is neutralised', '=1+1', "'=1+1"],
    ['so are a sum, a difference and a reference', '+1', "'+1"],
    ['a difference', '-1', "'-1"],
    ['a reference', '@SUM(A1)', "'@SUM(A1)"],
    ['a formula behind a blank', ' =1', "' =1"],
    ['one in full-width spelling', '＝1', "'＝1"],
    ['one behind a tab', '\t=1', "' =1"],
    ['one behind a return', '\r=1', "' =1"],
    ['a resident ID stays whole', '622701199001011234', "'622701199001011234"],
    ['a leading zero stays', '007', "'007"],
    ['a comma is quoted', 'a,b', '"a,b"'],
    ['a quotation mark is doubled', '说"好"', '"说""好"""'],
    ['a line break is a blank', 'a\nb', 'a b'],
    ['a masked ID needs nothing', '622***********1234', '622***********1234'],
    ['a formula with a comma is neutralised and quoted', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('%s', (_, text, field) => expect(csvField(text)).toBe(field))
})

describe('text in Markdown', () => {
  it.each([
    ['no HTML', '<script>', '&lt;script&gt;'],
    ['no entity', '&lt;', '&amp;lt;'],
    ['no cell torn open', 'a|b', 'a\\|b'],
    ['no code', '`a`', '\\`a\\`'],
    ['no emphasis', '*a* _b_ ~c~', '\\*a\\* \\_b\\_ \\~c\\~'],
    ['no link', '[a](b)', '\\[a\\](b)'],
    ['no link by itself', 'http://a www.b c@d', 'http&#58;//a www&#46;b c&#64;d'],
    ['no heading', '# a', '\\# a'],
    ['no list', '- a', '\\- a'],
    ['no numbered list', '1. a', '1\\. a'],
    ['no second line', 'a\n\n---\nb', 'a --- b'],
  ])('%s', (_, text, shown) => expect(md(text)).toBe(shown))
})

describe('hostile names', () => {
  const people = Object.values(HOSTILE).map((name) => ({
    name,
    employer: { name },
    papers: [{ title: name, level: 'core' }],
  }))

  it.each(['html', 'markdown', 'csv', 'json', 'ndjson'] as const)(
    'neither act on a screen nor turn a line around: %s',
    async (format) => {
      const text = await render(await reportOn(people), format)
      expect(text).toContain('红')
      expect(text.replace(/^\ufeff/u, '').replaceAll(/\r?\n/gu, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    },
  )

  it('neither in the terminal, in the lines of a stream, nor in an error', async () => {
    const person = { name: HOSTILE.escape + HOSTILE.bidi }
    const outputs = [
      await check([person]),
      await zhicheng(['check', '-', '--format', 'ndjson'], { stdin: JSON.stringify(person) }),
      await zhicheng(['check', 'no\u001b[31m\u202esuch.xlsx']),
    ]
    for (const { out, err } of outputs) {
      expect(out + err).toMatch(/红|such/u)
      expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  it('neither in the list of columns, nor in what --debug adds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhicheng-names-'))
    const path = join(folder, `红${HOSTILE.escape}${HOSTILE.bidi}.csv`)
    writeFileSync(path, `姓名,工作单位（${HOSTILE.escape}）\n甲,乙\n`)
    for (const flags of [['--verbose'], ['--debug', '--sheet', HOSTILE.escape]]) {
      const { err } = await zhicheng(['check', path, ...flags, '--format', 'csv'])
      expect(err).toContain('红')
      expect(err.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    }
  })

  it('open no tag in the page', async () => {
    const page = await render(await reportOn(people), 'html')
    expect(page).not.toMatch(/<(?:script>alert|img)/u)
    expect(page.match(/<\/script>/gu)).toHaveLength(2)
  })
})
