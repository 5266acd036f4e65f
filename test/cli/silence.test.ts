import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { jsonSchema } from '../../src/report/json-schema.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-'))
const written = (name: string, content: string): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
const roster = written('rows.csv', '姓名,单位性质\n张三,企业\n,企业\n李四,企业\n')
const nobody = written('nobody.csv', '姓名,单位性质\n,企业\n')
const bare = written('bare.ndjson', '{"name":"甲"}\n')

describe('what cannot be read is told wherever a file is read', () => {
  it.each([
    ['form', ['form', 'pledge', roster, '--out', join(folder, 'a.docx')]],
    ['calendar', ['calendar', roster]],
    ['policy diff', ['policy', 'diff', 'pingliang-2022', 'pingliang-2022', roster]],
  ])('by %s', async (_, args) => {
    const { status, err } = await zhicheng(args)
    expect(status).toBe(3)
    expect(err).toContain('A3')
    expect(err).toContain('没有姓名')
  })

  it.each([
    ['form', ['form', 'pledge', nobody, '--out', join(folder, 'b.docx')]],
    ['calendar', ['calendar', nobody]],
  ])('by %s, which says why there is nobody', async (_, args) => {
    const { status, err } = await zhicheng(args)
    expect(status).toBe(2)
    expect(err).toContain('没有姓名')
  })

  it('also quietly: errors have no other place beside NDJSON', async () => {
    const { out, err } = await zhicheng(['check', '-', '--format', 'ndjson', '--quiet'], {
      stdin: '{"name":"甲"}\n{bad\n',
    })
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(err)).toMatchObject({ severity: 'error', cell: '-:2' })
  })
})

describe('nothing is chosen silently', () => {
  it('of a key written twice', async () => {
    const file = written('twice.json', '{"name":"甲","integrity":{"blacklisted":true,"blacklisted":false}}')
    const { status, err } = await zhicheng(['check', file])
    expect([status, err]).toEqual([2, expect.stringContaining('“blacklisted”写了两次')])
    const { err: line } = await zhicheng(['check', '-', '--format', 'ndjson'], {
      stdin: '{"name":"甲","papers":[{"title":"\\":\\"","title":"b"}]}\n',
    })
    expect(JSON.parse(line)).toMatchObject({ code: 'json-twice' })
  })

  it('of a key written twice in a text that is far too long, or with an escape', async () => {
    for (const rest of [`"x":"${'a'.repeat(9_000_000)}","x":1`, '"gender":"male","gend\\u0065r":"female"']) {
      const file = written('long.json', `{"name":"甲",${rest}}`)
      const { err } = await zhicheng(['check', file, '--limits', 'cell=10000000'])
      expect(err).toMatch(/写了两次/u)
    }
  })

  it('but of keys of two objects', async () => {
    const { err } = await zhicheng(['check', '-', '--format', 'ndjson'], {
      stdin: '{"name":"甲","achievements":[{"name":"a"},{"name":"{\\"name\\":1,\\"name\\":2}"}]}\n',
    })
    expect(err).toBe('')
  })

  it.each([
    [['--assume', 'employer.kind=enterprise', '--assume', 'employer.kind=institution'], '给了两个值'],
    [['--map', '单位=employer.name', '--map', '单位=application.specialty'], '给了两次'],
    [['--compare', 'old.json', '--format', 'csv'], '写不下 --compare 的结果'],
  ])('of %s', async (flags, message) => {
    const { status, err } = await zhicheng(['check', bare, ...flags])
    expect([status, err]).toEqual([2, expect.stringContaining(message)])
  })

  it('a column of --map that is nowhere is told, with the closest', async () => {
    const { out } = await zhicheng(['check', roster, '--map', '单位性制=employer.kind', '--format', 'json'])
    expect(JSON.parse(out).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'map-nearest', message: expect.stringContaining('“单位性质”') }),
    )
  })

  it('an argument too many is named', async () => {
    const { status, err } = await zhicheng(['calendar', roster, 'b'])
    expect([status, err]).toEqual([2, '错误：多出来的参数“b”\n'])
  })
})

describe('a person as JSON is told', () => {
  const toldOf = async (person: object) => {
    const { err } = await zhicheng(['check', '-', '--format', 'ndjson'], { stdin: `${JSON.stringify(person)}\n` })
    return JSON.parse(err.split('\n')[0] ?? '')
  }
  it.each([
    ['a key with two letters swapped', { name: '甲', nmae: 'x' }, '“name”'],
    ['a key that belongs further down', { name: '甲', hardship: true }, '“employer.hardship”'],
    ['a name that is too long', { name: '甲'.repeat(101) }, '超过 100 个字符'],
    ['a name that is blank', { name: ' ' }, '“name”'],
    ['a number out of its range', { name: '甲', application: { returnsAfterDeadline: 2 ** 53 } }, '≤ 99'],
  ])('%s', async (_, person, message) => {
    expect((await toldOf(person)).message).toContain(message)
  })
})

describe('answers in a file', () => {
  it('that no question asked for are named, and somebody without a name can be read all the same', async () => {
    const answers = written(
      'answers.json',
      '{"title.obtainedAt":"2018-13","title.level":"assistant","continuingEducation[year=1999].hours":90}',
    )
    const saved = join(folder, 'asked.json')
    const { err } = await zhicheng(['ask', saved, '--answers', answers])
    expect(err).toContain('continuingEducation[year=1999].hours')
    expect((await zhicheng(['check', saved, '--format', 'ndjson'])).err).toBe('')
  })
})

describe('a self-check', () => {
  it('masks a number that was typed as the name, and says first that the round is over', async () => {
    const answers = written('id.json', '{"name":"11010519491231002X"}')
    const { out } = await zhicheng(['ask', join(folder, 'id-asked.json'), '--answers', answers], {
      now: '2022-10-05T02:00:00Z',
    })
    expect(out).not.toContain('11010519491231002X')
    expect(out.split('\n').slice(0, 4).join('')).toContain('关闭')
  })
})

describe('two people of one name far down a list', () => {
  it('are two whether the list is read whole or as it comes in', async () => {
    const people = Array.from({ length: 230 }, (_, at) => `一部,申报人${at},企业,本科`)
    const rows = [...people, '一部,王伟,企业,本科', '二部,王伟,企业,大专']
    const file = written('far.csv', `部门,姓名,单位性质,学历\n${rows.join('\n')}\n`)
    const whole = JSON.parse((await zhicheng(['check', file, '--format', 'json'])).out).people.length
    const lines = (await zhicheng(['check', file, '--format', 'ndjson'])).out.trim().split('\n').length
    expect([whole, lines]).toEqual([232, 232])
  })
})

describe('a choice', () => {
  it('of verdicts takes no part of a name: 符合 is no 不符合', async () => {
    expect((await zhicheng(['check', SAMPLE, '--status', '符合'])).status).toBe(2)
  })
})

describe('nobody to judge', () => {
  it('on standard input is told as such', async () => {
    const { status, err } = await zhicheng(['check', '-', '--format', 'json'], { stdin: '' })
    expect([status, err]).toEqual([2, expect.stringContaining('里面没有人员')])
  })

  it('in a report is told how to give it with its roster', async () => {
    const report = join(folder, 'alone.xlsx')
    await zhicheng(['check', SAMPLE, '--out', report, '--quiet', '--as-of', '2022-09-16'])
    const { status, err } = await zhicheng(['check', report])
    expect([status, err]).toEqual([2, expect.stringContaining('和花名册一起给')])
  })
})

describe('after the deadline', () => {
  it('somebody whom nothing else holds back is told that they did not submit', async () => {
    const { out } = await zhicheng(['check', SAMPLE, '--as-of', '2022-10-05'])
    expect(out).toMatch(/✓ 郑庚.*\n.*没有写明提交过/u)
    expect((await zhicheng(['check', SAMPLE, '--as-of', '2022-09-16'])).out).not.toContain('没有写明提交过')
  })
})

describe('a session', () => {
  it.each(['{"answers":[null]}', '{"answers":["x"]}', '{}', 'null'])('that is damaged is told: %s', async (saved) => {
    const file = written('torn.json', '{"name":"甲"}')
    writeFileSync(`${file}.session`, saved)
    const { status, err } = await zhicheng(['ask', file, '--resume', '--answers', written('no.json', '{}')])
    expect([status, err]).toEqual([2, expect.stringContaining('读不懂')])
  })
})

describe('--person', () => {
  it.each([
    ['the whole number', '12', ['张三']],
    ['the end that a mask shows', '23', ['王五']],
    ['no end of which the mask hides hardly anything', '11', []],
    ['nothing', '', []],
  ])('takes %s', async (_, wish, names) => {
    const file = written('ids.csv', '姓名,工号\n张三,12\n李四,112\n王五,10023\n赵六,\n')
    const { out } = await zhicheng(['check', file, '--person', wish, '--format', 'json'])
    expect(JSON.parse(out).people.map(({ name }: { name: string }) => name)).toEqual(names)
  })

  it('tells that nobody is called so, also where people are judged as they come in', async () => {
    const file = written('some.csv', '姓名\n张三\n')
    const { err } = await zhicheng(['check', file, '--person', '王五', '--format', 'ndjson', '--as-of', '2022-09-16'])
    expect(err).toContain('没有人符合 --person“王五”')
  })
})

describe('a file that is written', () => {
  it.each([
    ['form', ['form', 'pledge', roster, '--out', 'a.pdf']],
    ['page', ['page', 'a.txt']],
    ['calendar', ['calendar', '--ics', 'a.txt']],
    ['template', ['template', 'a.txt']],
  ])('by %s ends as what it is', async (_, args) => {
    const { status, err } = await zhicheng(args)
    expect([status, err]).toEqual([2, expect.stringContaining('结尾')])
  })
})

describe('an assumption', () => {
  const assumed = async (...flags: string[]) => {
    const { out } = await zhicheng(['check', bare, '--format', 'json', ...flags.flatMap((one) => ['--assume', one])])
    const report = JSON.parse(out)
    const facts: { path: string; value: unknown }[] = report.people[0].conditions.flatMap(
      (one: { facts: unknown[] }) => one.facts,
    )
    return { facts, uses: report.assumptions.map((one: { people: number }) => one.people) }
  }
  it('makes a title where all that makes one is assumed', async () => {
    const { facts, uses } = await assumed('title.series=engineering', 'title.level=assistant', 'title.obtainedAt=2015')
    expect(uses).toEqual([1, 1, 1])
    expect(facts).toContainEqual({ path: 'title.level', value: 'assistant', source: '--assume' })
  })

  it('may be that there is none', async () => {
    for (const none of ['title=null', '现职称=无']) {
      const { facts } = await assumed(none)
      expect(facts).toContainEqual({ path: 'title', value: null, source: '--assume' })
    }
  })
})

describe('the report', () => {
  it('names standard input by the hash of what came in', async () => {
    const stdin = '{"name":"甲"}\r\n'
    const { out } = await zhicheng(['check', '-', '--format', 'json'], { stdin })
    expect(JSON.parse(out).inputs[0].sha256).toBe(createHash('sha256').update(stdin).digest('hex'))
  })

  it('states what is short without the tail of binary fractions', async () => {
    const year = { year: 2021, hours: 89.7, professionalHours: 59.9, certificateUploaded: true }
    const person = {
      name: '甲',
      employer: { kind: 'enterprise' },
      application: { level: 'intermediate' },
      title: { series: 'engineering', level: 'assistant', obtainedAt: '2021-01' },
      continuingEducation: [year],
    }
    const { out } = await zhicheng(['check', '-', '--format', 'json'], { stdin: `${JSON.stringify(person)}\n` })
    const found = JSON.parse(out).people[0].conditions.find((one: { id: string }) => one.id === 'continuing-education')
    expect(found.gap).toEqual({ hours: 0.3 })
    expect(found.text).not.toMatch(/\d\.\d{4}/u)
  })

  it('shows what moved in every file of JSON, as its schema says', async () => {
    const [old, again] = [join(folder, 'old.json'), join(folder, 'again.json')]
    await zhicheng(['check', bare, '--out', old])
    await zhicheng(['check', bare, '--compare', old, '--out', again])
    expect(JSON.parse(readFileSync(again, 'utf8')).changes).toEqual({ people: [], added: [], removed: [] })
    expect(jsonSchema('report', 'zh-CN', zhCN).properties).toHaveProperty('changes')
  })
})

describe('a policy file', () => {
  it('with an alias is refused where that stands', async () => {
    const file = written('loop.yaml', 'extends: pingliang-2022\nid: x1\nversion: "1"\na: &x [*x]\n')
    const { status, err } = await zhicheng(['policy', 'check', file])
    expect([status, err]).toEqual([2, expect.stringContaining(':4:')])
  })

  it('for a year that the program knows has an id of its own', async () => {
    const { out } = await zhicheng(['policy', 'new', '--year', '2022'])
    expect(out).toMatch(/^id: pingliang-2022-local$/mu)
  })
})

describe('the JSON Schema of a person', () => {
  const at = (...path: string[]): string => {
    let schema = jsonSchema('applicant', 'zh-CN', zhCN) as Record<string, Record<string, unknown>>
    for (const step of path) schema = (schema.properties as never)[step]
    return String(schema.pattern)
  }
  it.each([
    ['2018', true],
    ['2018-06', true],
    ['2018-06-15', true],
    ['[2018-01,2018-10]', true],
    ['[2018-07..2018-12]', true],
    ['??', false],
    ['2018.6', false],
    ['', false],
  ])('has a pattern for dates: %s', (text, fits) => {
    expect(new RegExp(at('birthDate'), 'u').test(text)).toBe(fits)
  })

  it.each([
    ['2022-09-15', true],
    ['2022-09-15T10:00:00+08:00', true],
    ['2022-09-15T10:00Z', true],
    ['2022-09-15 10:00', false],
  ])('has a pattern for moments: %s', (text, fits) => {
    expect(new RegExp(at('application', 'submittedAt'), 'u').test(text)).toBe(fits)
  })

  it('wants texts that say something', () => {
    expect(new RegExp(at('name'), 'u').test(' ')).toBe(false)
  })
})
