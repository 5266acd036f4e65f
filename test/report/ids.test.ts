import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { maskIds } from '../../src/roster/values/resident-id.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-ids-'))
const at = (name: string): string => join(folder, name)

/** Resident IDs by where they stand; each is told from the others by its digits. */
const IDS = {
  'their own column': '622701199003070019',
  'the name': '622701198501011234',
  'the employer': '622701198502021235',
  'a date': '622701198503031236',
  'a column nobody knows': '622701198504041237',
  'a header': '622701198505051238',
  'the title of a paper': '622701198506061239',
  'the name of a sheet': '622701198507071230',
  'the name of a file': '622701198508081231',
  'a number cell': '622701198509090000',
  'an old number of 15 digits': '622701850909001',
  'full width': '６２２７０１１９８５１０１０１２３４',
  'groups set apart': '622701 19851111 1234',
  'behind letters': '622701198512121233',
} as const
const STAFF = 'N8823104'

/** A roster in which people typed ID numbers wherever there was room. */
function roster(): string {
  const book = XLSX.utils.book_new()
  const people = [
    ['姓名', '身份证号', '工号', '工作单位', '现职称取得时间', '申报专业', '备注', IDS['a header']],
    [
      '张三',
      IDS['their own column'],
      STAFF,
      IDS['the employer'],
      IDS['a date'],
      `ID${IDS['behind letters']}`,
      'x',
      'y',
    ],
    [IDS['the name'], '', 'N2', '甲公司', '2018', IDS['groups set apart'], IDS['a column nobody knows'], ''],
    [Number(IDS['a number cell']), '', 'N3', IDS['full width'], '2018', '', '', ''],
    ['李四', IDS['an old number of 15 digits'], 'N4', IDS['an old number of 15 digits'], '2018', '', '', ''],
    ['王五', Number(IDS['a number cell']), 'N5', '乙公司', '2018', '', '', ''],
  ]
  const papers = [
    ['姓名', '工号', '论文题目', '期刊级别'],
    ['张三', STAFF, IDS['the title of a paper'], '核心'],
    [IDS['the name'], 'N9', '无主', '核心'],
  ]
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(people), '人员')
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(papers), '论文')
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x']]), IDS['the name of a sheet'])
  const path = at(`${IDS['the name of a file']}.xlsx`)
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return path
}

const path = roster()
const json = at(`${IDS['the name of a file']}.json`)
writeFileSync(
  json,
  JSON.stringify([
    {
      name: '张三',
      id: IDS['their own column'],
      employer: { name: IDS['the employer'] },
      papers: [{ title: IDS['the title of a paper'], level: 'core' }],
    },
    { name: IDS['the name'], id: '88231047', work: { startedAt: IDS['a date'] } },
  ]),
)
const asOf = ['--as-of', '2022-09-16']
const told = async (...args: string[]): Promise<string> => {
  const { out, err } = await zhicheng(args)
  return out + err
}
/** The text of a file; of an archive that of all its parts. */
const textIn = (file: string): string =>
  /\.(?:xlsx|docx)$/u.test(file)
    ? Object.values(new PizZip(readFileSync(file)).files)
        .map((part) => part.asText())
        .join('\n')
    : readFileSync(file, 'utf8')

const written = async (name: string, ...args: string[]): Promise<string> => {
  const text = await told(...args, at(name), '--force')
  return text + textIn(at(name))
}
const stream = async (...flags: string[]): Promise<string> => {
  const text = at(`${IDS['the name of a file']}.csv`)
  const book = XLSX.read(readFileSync(path))
  writeFileSync(text, XLSX.utils.sheet_to_csv(book.Sheets.人员 as XLSX.WorkSheet))
  return told('check', text, ...asOf, '--format', 'ndjson', ...flags)
}
/** An earlier report with everything in clear, and a person who is no longer there. */
const compared = async (...flags: string[]): Promise<string> => {
  const { out } = await zhicheng(['check', path, ...asOf, '--format', 'json', '--show-ids'])
  const earlier = JSON.parse(out)
  earlier.people.push({ ...earlier.people[0], name: IDS['the name'].replace('1234', '9999'), id: '622701198501019999' })
  for (const person of earlier.people) person.verdict = 'ready'
  writeFileSync(at('earlier.json'), JSON.stringify(earlier))
  return told('check', path, ...asOf, '--compare', at('earlier.json'), ...flags)
}

const SHOWN: readonly (readonly [string, () => Promise<string>])[] = [
  ...['terminal', 'json', 'ndjson', 'markdown', 'html', 'csv'].map(
    (format) => [`--format ${format}`, () => told('check', path, ...asOf, '--format', format)] as const,
  ),
  ...['terminal', 'json', 'ndjson', 'html'].map(
    (format) => [`people in JSON as ${format}`, () => told('check', json, ...asOf, '--format', format)] as const,
  ),
  ...['.xlsx', '.html', '.md', '.json', '.ndjson', '.csv'].map(
    (ending) => [`--out ${ending}`, () => written(`r${ending}`, 'check', path, ...asOf, '--out')] as const,
  ),
  ['one person in full', () => told('check', path, ...asOf, '--person', '张三')],
  ['a stream', () => stream()],
  [
    'standard input',
    async () => {
      const { out, err } = await zhicheng(['check', '-', ...asOf], {
        stdin: readFileSync(json, 'utf8').slice(1, -1).replace('},{"name"', '}\n{"name"'),
      })
      return out + err
    },
  ],
  [
    'progress at a terminal',
    async () => {
      const { out, err } = await zhicheng(['check', path, ...asOf], { tty: true })
      return out + err
    },
  ],
  ['--verbose', () => told('check', path, ...asOf, '--verbose')],
  ['--compare', () => compared()],
  ['--compare as JSON', () => compared('--format', 'json')],
  ['--compare as a page', () => compared('--format', 'html')],
  ['an error', () => told('check', at(`${IDS['the name']}.xlsx`), '--debug')],
  [
    'an error in JSON',
    async () => {
      writeFileSync(at('wrong.json'), `{"name":"甲","gender":"${IDS['a date']}","${IDS['a header']}":1}`)
      return told('check', at('wrong.json'), '--debug')
    },
  ],
  ['an error of use', () => told('check', path, '--assume', `${IDS['the name']}=1`, '--debug')],
  ['a pledge', () => written('p.docx', 'form', 'pledge', path, '--out')],
  ['a letter', () => written('l.docx', 'form', 'letter', path, '--employer', maskIds(IDS['the employer']), '--out')],
  ['a calendar', () => written('c.ics', 'calendar', path, ...asOf, '--ics')],
  [
    'the names of the files that are written',
    async () => {
      const named = (ending: string): string => at(`${IDS['the name of a file']}-new${ending}`)
      const all = [
        await told('template', named('.xlsx')),
        await told('page', named('.html')),
        await told('calendar', '--ics', named('.ics')),
        await told('form', 'pledge', '--out', named('.docx')),
        await told('policy', 'new', '--year', '2023', '--out', named('.yaml')),
      ]
      return all.map((text, index) => (text === '' ? `nothing told by ${index}: ${IDS['the name']}` : text)).join('\n')
    },
  ],
  ['what a policy changes', () => told('policy', 'diff', 'pingliang-2022', 'test/fixtures/policy-2023.yaml', path)],
]

describe('no ID number is shown in clear', () => {
  it.each(SHOWN)('%s', async (_, show) => {
    const text = (await show()).normalize('NFKC')
    expect(text.length).toBeGreaterThan(50)
    const shown = Object.entries(IDS).filter(([, id]) => text.includes(id.normalize('NFKC')))
    expect(shown).toEqual([])
    expect(text).not.toContain('622701198501019999')
    expect(text).not.toContain(STAFF)
    expect(text).not.toContain('88231047')
  })

  it('but with --show-ids, in its own column, and what stands elsewhere, too', async () => {
    const text = await told('check', path, ...asOf, '--format', 'json', '--show-ids')
    expect(text).toContain(IDS['their own column'])
    expect(text).toContain(IDS['the name'])
    expect(await stream('--show-ids')).toContain(IDS['the employer'])
  })
})

describe('what looks like an ID number', () => {
  it.each([
    ['18 digits', '622701199003070019', '622*************19'],
    ['the last one an X', '62270119900307001X', '622*************1X'],
    ['15 digits', '622701900307001', '622**********01'],
    ['inside a sentence', '证号622701199003070019。', '证号622*************19。'],
    ['a card of 19', '6227011990030700191', '622**************91'],
    ['14 digits are none', '20220916100000', '20220916100000'],
    ['nor is a date and time', '2022-09-15T10:00:00+08:00', '2022-09-15T10:00:00+08:00'],
    ['nor a telephone', '0933-8213456 13993312345', '0933-8213456 13993312345'],
  ])('%s', (_, text, shown) => expect(maskIds(text)).toBe(shown))
})
