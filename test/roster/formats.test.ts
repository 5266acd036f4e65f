import { describe, expect, it } from 'vitest'
import { toPlain } from '../../src/facts/stated.ts'
import { type Input, readInput } from '../../src/input/read.ts'
import { type Entry, sourceText } from '../../src/roster/entry.ts'

const AS_OF = 20220916
const fixture = (name: string): string => `test/fixtures/rosters/${name}`
const read = (name: string): Promise<Input> => readInput(fixture(name), { overrides: new Map(), asOf: AS_OF })
const placeOf = (entry: Entry | undefined, path: string): string => sourceText(entry?.sourceOf(path) ?? '')
const plain = ({ entries }: Input): Record<string, unknown>[] =>
  entries.map(({ applicant }) => toPlain(applicant) as Record<string, unknown>)

/** The three people of every fixture, without their papers. */
const expected = [
  {
    name: '王琼',
    id: '000000198505010018',
    birthDate: '1985-05-01',
    employer: { name: '虚构设计院', kind: 'institution' },
    title: { level: 'intermediate', series: 'engineering', obtainedAt: '2018-12-01', appointedAt: '2018-12' },
    application: { level: 'associate-senior' },
    education: [{ level: 'bachelor', degree: 'bachelor', graduatedAt: '2008-07' }],
    continuingEducation: [
      { year: 2019, hours: 90 },
      { year: 2020, hours: 96 },
    ],
  },
  {
    name: '欧阳·雪',
    id: '000000199011020021',
    birthDate: '1990-11',
    employer: { name: '虚构设计院', kind: 'institution' },
    title: {
      level: 'assistant',
      series: 'engineering',
      obtainedAt: '2016-12',
      appointments: [{ from: '2017-01' }],
    },
    application: { level: 'intermediate' },
    education: [{ level: 'associate', degree: 'none', graduatedAt: '2010-07' }],
  },
  {
    name: '李四',
    id: '000000197707070037',
    birthDate: '2000-07',
    employer: { name: '虚构机械公司', kind: 'enterprise' },
    title: null,
    application: { level: 'intermediate' },
    education: [{ level: 'postgraduate', degree: 'master', graduatedAt: '2003-06-30' }],
    continuingEducation: [{ year: 2021, hours: 90 }],
  },
]
const papers: Record<string, unknown> = {
  王琼: [{ title: '虚构的论文', level: 'core', publishedAt: '2020-03', similarity: 12.4 }],
  李四: [{ title: '另一篇', level: 'provincial', publishedAt: '2021-06', similarity: 9 }],
}

const workbooks = ['roster.xlsx', 'roster.xlsm', 'roster.xls', 'roster.et', 'roster.ods', 'roster.fods']
const in1904 = ['roster-1904.xlsx', 'roster-1904.xls']
const single = ['page.xls', 'utf8.csv', 'utf8-bom.csv', 'gb18030.csv', 'utf16.csv', 'tabs.tsv']

describe('the same roster, saved by LibreOffice in every format, gives the same people and the same facts', () => {
  it.each([...workbooks, ...in1904])('%s, with papers on a second sheet', async (name) => {
    const withPapers = expected.map((person) =>
      papers[person.name] ? { ...person, papers: papers[person.name] } : person,
    )
    expect(plain(await read(name))).toEqual(withPapers)
  })

  it.each(single)('%s, a single sheet', async (name) => {
    expect(plain(await read(name))).toEqual(expected)
  })

  it.each(workbooks)('%s names the cell of every fact, also of a merged header', async (name) => {
    const [first, , third] = (await read(name)).entries
    expect(first?.row).toBe(4)
    expect(placeOf(first, 'title.obtainedAt')).toBe('人员!L4')
    expect(placeOf(first, 'continuingEducation[0].hours')).toBe('人员!O4')
    expect(placeOf(third, 'papers[0].publishedAt')).toBe('论文!D3')
  })

  it.each(['roster.xlsx', 'roster.xls', 'roster.xlsm'])(
    '%s: hidden rows and sheets are read, with a note',
    async (name) => {
      const notes = (await read(name)).diagnostics.filter(({ code }) => code.startsWith('hidden'))
      expect(notes.map(({ code, sheet, severity }) => ({ code, sheet, severity }))).toEqual([
        { code: 'hidden-rows', sheet: '人员', severity: 'note' },
        { code: 'hidden-sheet', sheet: '论文', severity: 'note' },
      ])
    },
  )

  it.each([...workbooks, ...in1904, ...single])('%s: nothing in it is an error', async (name) => {
    const errors = (await read(name)).diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors).toEqual([])
  })
})
