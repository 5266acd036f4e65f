import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { complete } from '../second-reading/complete.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-'))
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const check = (...args: string[]) => zhicheng(['check', ...args, '--as-of', '2022-09-16'])
const report = async (...args: string[]): Promise<Report> => JSON.parse((await check(...args, '--format', 'json')).out)

describe('exit statuses', () => {
  const ready = file('ready.json', JSON.stringify(complete))
  const open = file('open.json', JSON.stringify({ ...complete, work: {} }))
  const out = file('out.json', JSON.stringify({ ...complete, work: { engineering: false } }))
  it.each([
    ['everybody is ready', [ready], 0],
    ['somebody is not eligible', [ready, out], 1],
    ['nobody is ineligible, somebody not ready', [ready, open], 3],
    ['somebody not ready does not count with --fail-on unmet', [open, '--fail-on', 'unmet'], 0],
    ['somebody ineligible counts with --fail-on unmet', [out, '--fail-on', 'unmet'], 1],
    ['nothing counts with --fail-on never', [out, '--fail-on', 'never'], 0],
    ['a file that is not there', [join(folder, 'no.xlsx')], 2],
    ['no file at all', [], 2],
    ['an option that does not exist', [ready, '--formt', 'json'], 2],
    ['a value an option does not take', [ready, '--format', 'xml'], 2],
    ['a field that does not exist', [ready, '--assume', 'employer.knd=enterprise'], 2],
  ])('%s', async (_, args, status) => {
    expect((await check(...args)).status).toBe(status)
  })
})

describe('options take words as well as codes', () => {
  const names = async (...args: string[]): Promise<string[]> =>
    (await report(SAMPLE, ...args)).people.map(({ name }) => name)

  it.each<[string, string[], string[]]>([
    ['verdicts', ['--status', '不符合，待确认'], ['--status', 'ineligible,confirm']],
    ['a condition', ['--only', '岗位限额'], ['--only', 'quota']],
    ['a field to be assumed', ['--assume', '隶属关系=本市'], ['--assume', 'employer.affiliation=local']],
  ])('%s', async (_, words, codes) => {
    expect(await report(SAMPLE, ...words)).toEqual(await report(SAMPLE, ...codes))
  })

  it('in the language of the moment', async () => {
    expect(await names('--status', 'Not eligible', '--lang', 'en')).toEqual(await names('--status', 'ineligible'))
  })

  it('a field that a column is read as', async () => {
    const odd = file('odd.csv', '姓名,单位哪一类\n甲,企业\n')
    const [person] = (await report(odd, '--map', '单位哪一类=单位性质')).people
    expect(person?.conditions[0]?.facts).toMatchObject([{ path: 'employer.kind', value: 'enterprise' }])
  })

  it('but not a label that several fields share', async () => {
    const { status, err } = await check(SAMPLE, '--map', '等级=级别')
    expect([status, err.includes('没有字段“级别”')]).toEqual([2, true])
  })
})

it.each(['2022年9月16日', '2022.9.16', '20220916'])('the day may be written as in rosters: %s', async (asOf) => {
  const [said, plain] = await Promise.all(
    [asOf, '2022-09-16'].map((day) => zhicheng(['check', SAMPLE, '--as-of', day, '--format', 'csv'])),
  )
  expect(said).toEqual(plain)
})

it.each(['2022-09', '44820', '2022年'])('but not less exactly than to the day: %s', async (asOf) => {
  expect((await zhicheng(['check', SAMPLE, '--as-of', asOf])).status).toBe(2)
})

describe('bad input says in one line what is wrong, where and what to do', () => {
  it.each([
    ['an empty file', file('empty.xlsx', ''), '空文件'],
    ['binary junk with a workbook ending', file('junk.xlsx', new Uint8Array([1, 0, 2, 0, 3])), '不是能识别的花名册'],
    ['a truncated workbook', file('cut.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])), '已损坏或不完整'],
    ['a table without names', file('noname.csv', '甲,乙\n1,2\n'), '没有找到带“姓名”的表头行'],
    ['broken JSON', file('broken.json', '{"name": '), '不是合法的 JSON'],
    ['JSON that is no person', file('list.json', '"张三"'), '应当是一个人'],
    [
      'an unknown key, with the nearest known one',
      file('key.json', '{"name":"甲","employr":{}}'),
      '最接近的是“employer”',
    ],
    [
      'an unknown value, with the nearest known one',
      file('value.json', '{"name":"甲","employer":{"kind":"enterprize"}}'),
      '最接近的是“enterprise”',
    ],
    ['an impossible date', file('date.json', '{"name":"甲","birthDate":"2018-02-30"}'), '2018-02-30'],
  ])('%s', async (_, path, text) => {
    const { status, out, err } = await check(path)
    expect(status).toBe(2)
    expect(out).toBe('')
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(text)
    expect(err).not.toMatch(/\n\s+at /u)
  })

  it('a line of NDJSON that cannot be read is told; the others are judged', async () => {
    const path = file('people.ndjson', `${JSON.stringify(complete)}\n{"name": 7}\nnot json\n`)
    const { status, out, err } = await check(path, '--format', 'ndjson')
    expect(status).toBe(3)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).code),
    ).toEqual(['json-type', 'json-syntax'])
  })

  it('a mistyped option names the nearest', async () => {
    expect((await check(SAMPLE, '--formt', 'json')).err).toContain('--format')
  })
})

describe('the JSON report', () => {
  it('is the same, byte for byte, for the same input', async () => {
    const [first, second] = [await check(SAMPLE, '--format', 'json'), await check(SAMPLE, '--format', 'json')]
    expect(first.out).toBe(second.out)
  })

  it('names the cell of every fact it used', async () => {
    const { people } = await report(SAMPLE)
    const sources = people.flatMap(({ conditions }) =>
      conditions.flatMap(({ facts }) => facts.map(({ source }) => source)),
    )
    expect(sources.length).toBeGreaterThan(500)
    expect(sources.filter((source) => !/^[\u4e00-\u9fa5]+![A-Z]+\d+$/u.test(source))).toEqual([])
  })

  it('shows ID numbers masked unless asked', async () => {
    const masked = JSON.stringify(await report(SAMPLE))
    expect(masked).not.toMatch(/\d{15}/u)
    expect(JSON.stringify(await report(SAMPLE, '--show-ids'))).toMatch(/000000198503150/u)
  })

  it('has needs exactly where a condition is missing something', async () => {
    for (const { conditions } of (await report(SAMPLE)).people) {
      for (const { status, needs } of conditions) expect(needs.length > 0).toBe(status === 'missing')
    }
  })

  it('lists every assumption with the number of people it was used for', async () => {
    const { assumptions, people } = await report(SAMPLE, '--assume', 'employer.kind=企业')
    expect(assumptions).toEqual([{ path: 'employer.kind', value: 'enterprise', people: 1 }])
    const facts = people.flatMap(({ conditions }) => conditions.flatMap(({ facts: all }) => all))
    expect(facts.filter(({ source }) => source === '--assume').map(({ value }) => value)).toContain('enterprise')
  })

  it('never shows a number that looks like an ID, not even from the wrong column', async () => {
    const path = file('shifted.csv', '姓名,职称取得时间,现职称\n甲,622701199003070019,622701199003070019\n')
    for (const format of ['terminal', 'json', 'html', 'markdown', 'csv']) {
      const { out, err } = await check(path, '--format', format)
      expect(out + err, format).not.toContain('622701199003070019')
    }
    expect((await check(path, '--assume', 'id=622701199003070019')).status).toBe(2)
  })

  it('reads standard input for every format', async () => {
    const line = JSON.stringify(complete)
    const { out, status } = await zhicheng(['check', '-', '--format', 'json', '--as-of', '2022-09-16'], { stdin: line })
    expect(status).toBe(0)
    expect((JSON.parse(out) as Report).people).toHaveLength(1)
  })

  it('reads a column the program does not know by --map', async () => {
    const path = file('mapped.csv', '姓名,单位哪一类\n甲,企业\n')
    const kind = async (...flags: string[]) =>
      (await report(path, ...flags)).people[0]?.conditions[0]?.facts.find(({ path: at }) => at === 'employer.kind')
        ?.value
    expect(await kind()).toBeUndefined()
    expect(await kind('--map', '单位哪一类=employer.kind')).toBe('enterprise')
  })

  it('judges quota by the batch: more applicants than posts are for the employer to settle', async () => {
    const { people } = await report(SAMPLE)
    const quota = people.find(({ name }) => name === '赵甲')?.conditions.find(({ id }) => id === 'quota')
    expect(quota).toMatchObject({ status: 'confirm', params: { posts: 3, applicants: 5, over: 2 } })
  })
})
