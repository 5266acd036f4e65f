import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { complete } from '../second-reading/complete.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'
import { fillIn, headingOf, open, rowsOf } from '../support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-supplement-'))
const at = (name: string): string => join(folder, name)
const file = (name: string, text: string): string => {
  writeFileSync(at(name), text)
  return at(name)
}
const asOf = ['--as-of', '2022-09-16']
const SHEET = '待补充事项'

async function check(...args: string[]): Promise<Report> {
  return JSON.parse((await zhicheng(['check', ...args, ...asOf, '--format', 'json'])).out)
}

/** Writes the report workbook of some files. */
async function workbook(name: string, ...files: string[]): Promise<string> {
  await zhicheng(['check', ...files, ...asOf, '--quiet', '--force', '--out', at(name)])
  return at(name)
}

/** What somebody who knows would write, by field. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/^employer\.kind$/u, '企业'],
  [/^employer\.affiliation$/u, '本市单位'],
  [/^employer\.level$/u, '县级'],
  [/positionManaged|hardship|obtainedOutside|blacklisted|settledResult|collective$/u, '否'],
  [/^work\.engineering$/u, '是'],
  [/^title\.series$/u, '工程'],
  [/^title\.level$/u, '助理工程师'],
  [/^title\.(?:obtained|appointed)At$/u, '2016-03'],
  [/^education\[0\]\.level$/u, '本科'],
  [/degree$/u, '学士'],
  [/^application\.level$/u, '中级'],
  [/^application\.specialty$/u, '机械'],
  [/^application\.validity$/u, '全省有效'],
  [/^application\.channel$/u, '全省有效通道'],
  [/^application\.type$/u, '晋升'],
  [/\.hours$/u, '96'],
  [/\.professionalHours$/u, '64'],
  [/certificateNo$/u, 'GS2022-000123'],
  [/quota\.posts$/u, '5'],
  [/publicity\.startsAt$/u, '2022-09-15'],
  [/similarity$/u, '9%'],
  [/./u, '是'],
]

const answerTo = (path: string): string => ANSWERS.find(([form]) => form.test(path))?.[1] ?? ''

/** Fills in the sheet of missing facts; `wanted` picks the rows. Answers how many cells were filled. */
function answer(path: string, wanted: (row: Readonly<Record<string, string>>) => string | undefined): number {
  const book = open(path)
  const { columns, below } = headingOf(book, SHEET, '填写')
  const sheet = book.Sheets[SHEET]
  const cells: [string, string, string][] = []
  for (let row = below; sheet?.[`A${row}`] !== undefined; row++) {
    const read = Object.fromEntries(
      [...columns].map(([title, letter]) => [title, String(sheet[`${letter}${row}`]?.v ?? '')]),
    )
    const text = wanted(read)
    if (text !== undefined) cells.push([SHEET, `${columns.get('填写')}${row}`, text])
  }
  fillIn(path, cells)
  return cells.length
}

describe('from the blank roster to everybody decided', () => {
  it('template, filled with names only, then what is asked for, round by round', async () => {
    const roster = at('花名册.xlsx')
    expect((await zhicheng(['template', roster])).status).toBe(0)
    fillIn(roster, [
      ['人员', 'A5', '张三'],
      ['人员', 'A6', '李四'],
      ['人员', 'B6', 'GH0007'],
    ])
    const files = [roster]
    let open_ = 1
    for (let round = 1; round <= 5 && open_ > 0; round++) {
      const list = await workbook(`补${round}.xlsx`, ...files)
      open_ = answer(list, ({ 字段: path }) => answerTo(path ?? ''))
      files.push(list)
    }
    expect(open_).toBe(0)
    const { people, diagnostics, inputs, missingFacts } = await check(...files)
    expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(people.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['张三', 'ready'],
      ['李四', 'ready'],
    ])
    expect(missingFacts).toEqual([])
    expect(inputs.map(({ people: count }) => count)[0]).toBe(2)
  })

  it('the sample roster: nobody is left without information', async () => {
    const files = [SAMPLE]
    for (let round = 1; round <= 3; round++) {
      const list = await workbook(`样${round}.xlsx`, ...files)
      if (answer(list, ({ 字段: path }) => answerTo(path ?? '')) === 0) break
      files.push(list)
    }
    const { summary, diagnostics, people } = await check(...files)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(summary.incomplete).toBe(0)
    expect(people.flatMap(({ conditions }) => conditions.filter(({ status }) => status === 'missing'))).toEqual([])
  })
})

describe('a filled fact', () => {
  it('is cited by the cell it was written into', async () => {
    const person = file('one.json', JSON.stringify({ ...complete, work: {} }))
    const list = await workbook('one.xlsx', person)
    expect(answer(list, ({ 字段: path }) => (path === 'work.engineering' ? '是' : undefined))).toBe(1)
    const { people } = await check(person, list)
    const condition = people[0]?.conditions.find(({ id }) => id === 'engineering-work')
    expect(condition?.status).toBe('met')
    expect(condition?.facts).toMatchObject([{ value: true, source: expect.stringMatching(/^待补充事项!E\d+$/u) }])
  })

  it('is understood from an English list, too', async () => {
    const person = file('en.json', JSON.stringify({ ...complete, employer: { ...complete.employer, kind: undefined } }))
    await zhicheng(['check', person, ...asOf, '--quiet', '--lang', 'en', '--out', at('en.xlsx')])
    const { columns, below } = headingOf(open(at('en.xlsx')), 'Supply', 'Fill in')
    fillIn(at('en.xlsx'), [['Supply', `${columns.get('Fill in')}${below}`, 'Enterprise']])
    const { people } = await check(person, at('en.xlsx'))
    expect(people[0]?.conditions.find(({ id }) => id === 'employer-scope')?.status).toBe('met')
  })

  it('is read as carefully as any cell of a roster: a wrong word is told with its cell', async () => {
    const person = file('two.json', JSON.stringify({ ...complete, work: {} }))
    const list = await workbook('two.xlsx', person)
    answer(list, () => '也许')
    const { diagnostics } = await check(person, list)
    expect(diagnostics).toMatchObject([
      { code: 'unknown-value', cell: expect.stringMatching(/^待补充事项!E/u), person: complete.name },
    ])
  })

  it('of a title that the person does not have leaves nothing half stated', async () => {
    const person = file('three.json', JSON.stringify({ ...complete, title: undefined }))
    const list = await workbook('three.xlsx', person)
    answer(list, ({ 字段: path }) => (path === 'title.level' ? '无' : path === 'title.series' ? undefined : undefined))
    const { people, diagnostics } = await check(person, list)
    expect(diagnostics).toEqual([])
    expect(people[0]?.conditions.find(({ id }) => id === 'series-transfer')?.status).toBe('not-applicable')
  })

  it('stands as a sheet of the roster, too', async () => {
    const roster = at('合一.xlsx')
    await zhicheng(['template', roster])
    fillIn(roster, [['人员', 'A5', '张三']])
    const list = await workbook('合一补.xlsx', roster)
    answer(list, ({ 字段: path }) => (path === 'work.engineering' ? '是' : undefined))
    const { read, utils, write } = await import('xlsx')
    const joined = read(readFileSync(roster))
    const filled = read(readFileSync(list)).Sheets[SHEET]
    if (filled) utils.book_append_sheet(joined, filled, SHEET)
    writeFileSync(roster, write(joined, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
    const { people } = await check(roster)
    expect(people).toHaveLength(1)
    expect(people[0]?.conditions.find(({ id }) => id === 'engineering-work')?.status).toBe('met')
  })
})

describe('whose fact it is', () => {
  const twins = (ids: boolean): string =>
    file(`twins-${ids}.csv`, `姓名,工号,单位性质\n王五,${ids ? 'A001' : ''},企业\n王五,${ids ? 'B002' : ''},企业\n`)

  it('is told by the number where two share a name', async () => {
    const list = await workbook('ids.xlsx', twins(true))
    answer(list, ({ 字段: path, 证号: id }) => (path === 'work.engineering' && id?.endsWith('02') ? '是' : undefined))
    const { people } = await check(twins(true), list)
    expect(people.map(({ conditions }) => conditions.find(({ id }) => id === 'engineering-work')?.status)).toEqual([
      'missing',
      'met',
    ])
  })

  it('is told by the source cell where there is no number', async () => {
    const list = await workbook('places.xlsx', twins(false))
    answer(list, ({ 字段: path, 出处: place }) =>
      path === 'work.engineering' && place?.endsWith('!3') ? '是' : undefined,
    )
    const { people } = await check(twins(false), list)
    expect(people.map(({ conditions }) => conditions.find(({ id }) => id === 'engineering-work')?.status)).toEqual([
      'missing',
      'met',
    ])
  })

  it.each([
    ['nobody of that name is on the roster', '姓名,单位性质\n赵六,企业\n', 'supplement-unmatched'],
    [
      'two share the name and the place does not tell',
      '姓名,单位性质\n赵六,企业\n王五,\n钱七,\n王五,\n王五,\n',
      'supplement-ambiguous',
    ],
  ])('is refused, never guessed, where %s', async (_, other, code) => {
    const list = await workbook('refused.xlsx', twins(false))
    answer(list, ({ 字段: path }) => (path === 'work.engineering' ? '是' : undefined))
    const roster = file('other.csv', other)
    const { people, diagnostics } = await check(roster, list)
    expect(diagnostics.filter(({ severity }) => severity === 'error').every((found) => found.code === code)).toBe(true)
    expect(diagnostics.some((found) => found.code === code)).toBe(true)
    expect(
      people.flatMap(({ conditions }) =>
        conditions.filter(({ id, status }) => id === 'engineering-work' && status === 'met'),
      ),
    ).toEqual([])
  })

  it('asks once for the posts of an employer, whoever applies there', async () => {
    const roster = file(
      'posts.json',
      JSON.stringify(
        [1, 2].map((n) => ({ ...complete, name: `某${n}`, employer: { ...complete.employer, name: '甲厂' } })),
      ),
    )
    const table = at('岗位.xlsx')
    await zhicheng(['template', table])
    fillIn(table, [
      ['岗位', 'A4', '乙厂'],
      ['岗位', 'B4', '中级'],
      ['岗位', 'C4', '2'],
      ['人员', 'A5', '某3'],
    ])
    const list = await workbook('posts.xlsx', roster, table)
    const rows = rowsOf(open(list), SHEET).filter((row) => row.includes('quota.posts'))
    expect(rows).toHaveLength(1)
    answer(list, ({ 字段: path }) => (path === 'quota.posts' ? '1' : undefined))
    const { people } = await check(roster, table, list)
    expect(people[1]?.conditions.find(({ id }) => id === 'quota')).toMatchObject({
      status: 'confirm',
      params: { posts: 1, applicants: 2 },
    })
  })
})
