import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { type SheetName, sheetNames } from '../../src/facts/catalogue/field.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import type { Report } from '../../src/report/model.ts'
import { readTarget } from '../../src/roster/read-target.ts'
import { columnsOf, postsColumns } from '../../src/workbook/template-columns.ts'
import { examplesOf } from '../../src/workbook/template-examples.ts'
import { zhicheng } from '../support/run.ts'
import { fillIn, headingOf, open, partOf, rowsOf, sheetXml } from '../support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-template-'))
const blank = join(folder, '空白.xlsx')
const speak = speaker('zh-CN', zhCN, pingliang2022)
const subjects = [...sheetNames, '岗位']
const columns = [
  ...sheetNames.flatMap((name) => columnsOf(name, pingliang2022, speak)),
  ...postsColumns(pingliang2022, speak),
]

let book: ReturnType<typeof open>
beforeAll(async () => {
  expect((await zhicheng(['template', blank])).status).toBe(0)
  book = open(blank)
})

describe('the blank roster', () => {
  it('has a guide, a sheet a subject, and the long lists', () => {
    expect(book.SheetNames).toEqual(['填写说明', ...subjects, '字典'])
  })

  it('hides the long lists, which stay the lists of its cells', () => {
    expect(partOf(blank, 'xl/workbook.xml')).toMatch(/<sheet name="字典"[^>]*state="hidden"/u)
  })

  it('repeats the heading of the guide on every printed page, and prints the lines between cells to fill in', () => {
    const heading = rowsOf(book, '填写说明').findIndex(([first]) => first === '工作表')
    expect(heading).toBeGreaterThan(5)
    // The blank row above the heading is left out of the rows as read.
    expect(partOf(blank, 'xl/workbook.xml')).toContain(`填写说明!$${heading + 2}:$${heading + 2}<`)
    for (const name of subjects) expect(sheetXml(blank, name)).toMatch(/<printOptions gridLines="1"/u)
  })

  it('names all specialties of the notice in the guide', () => {
    const [row] = rowsOf(book, '填写说明').filter(([, title]) => title === '申报专业')
    expect(row?.[3]).toBe(pingliang2022.specialties.names.join('、'))
  })

  it.each(subjects)('%s: frozen and filtered heading with a note on every column, two marked examples', (name) => {
    const xml = sheetXml(blank, name)
    const { columns: headings, below } = headingOf(book, name, name === '岗位' ? '单位名称' : '姓名')
    expect(xml).toMatch(/<pane [^>]*state="frozen"/u)
    expect(xml).toMatch(/<autoFilter ref="A/u)
    expect(xml).toContain('orientation="landscape"')
    const sheet = book.Sheets[name]
    for (const letter of headings.values()) expect(sheet?.[`${letter}${below - 1}`].c?.[0]?.t.length).toBeGreaterThan(2)
    expect(String(sheet?.[`A${below}`].v)).toMatch(/^示例/u)
    expect(String(sheet?.[`A${below + 1}`].v)).toMatch(/^示例/u)
    expect(sheet?.[`A${below + 2}`]?.v).toBeUndefined()
  })

  it('keeps every cell to be filled in as text, so that dates and ID numbers stay as typed', () => {
    const sheet = book.Sheets.人员
    for (const address of ['B5', 'D5', 'S5', 'B900']) expect(sheet?.[address]?.z ?? '').toBe('@')
  })

  it('keeps lists inside cell rules to 255 characters and takes longer ones from the dictionary', () => {
    const rules = subjects.flatMap((name) =>
      [...sheetXml(blank, name).matchAll(/<formula1>([^<]*)<\/formula1>/gu)].map((found) => found[1] ?? ''),
    )
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.filter((rule) => rule.startsWith('"') && rule.length > 257)).toEqual([])
    expect(rules.filter((rule) => rule.startsWith('字典!')).length).toBeGreaterThan(0)
  })

  it('offers only what the reader takes without a word (a degree alone names its level, too)', () => {
    const odd = columns.flatMap(({ path, choices }) =>
      choices.flatMap((text) => {
        const target = path === 'application.level' || !path.startsWith('#') ? path : '#kind'
        const { problems = [] } = readTarget(target, { text }, 20220916)
        return problems.filter(({ code }) => code !== 'level-from-degree').map(({ code }) => `${path} ${text} ${code}`)
      }),
    )
    expect(odd).toEqual([])
  })

  it('writes examples only in columns that exist', () => {
    const known = new Set(columns.map(({ path }) => path))
    const used = subjects.flatMap((name) => examplesOf(name, 2022).flatMap((example) => Object.keys(example)))
    expect(used.filter((path) => !known.has(path))).toEqual([])
  })

  it.each(subjects)('%s: examples say what the lists of their cells offer', (name) => {
    const own =
      name === '岗位' ? postsColumns(pingliang2022, speak) : columnsOf(name as SheetName, pingliang2022, speak)
    const refused = examplesOf(name as SheetName, 2022).flatMap((example) =>
      Object.entries(example).filter(([path, text]) => {
        const column = own.find((one) => one.path === path)
        return column && !column.open && column.choices.length > 0 && !column.choices.includes(text)
      }),
    )
    expect(refused).toEqual([])
  })

  it('cites clauses and explains every column in the guide', () => {
    const rows = rowsOf(book, '填写说明')
    expect(rows.length).toBeGreaterThan(columns.length)
    expect(rows.some((row) => row.includes('二¶1、附件1·一'))).toBe(true)
  })

  it('repeats the heading on every printed page', () => {
    expect(partOf(blank, 'xl/workbook.xml')).toContain('人员!$1:$2')
  })
})

describe('read back', () => {
  it('has nobody as it is: examples are no people', async () => {
    const { status, err } = await zhicheng(['check', blank])
    expect(status).toBe(2)
    expect(err).toContain('表头下面没有人员')
  })

  it('filled in like the examples, is read without one diagnostic', async () => {
    const path = join(folder, '填好.xlsx')
    const real = subjects.flatMap((name) => {
      const { below } = headingOf(book, name, name === '岗位' ? '单位名称' : '姓名')
      return [0, 1].map((at) => {
        const text = String(book.Sheets[name]?.[`A${below + at}`].v)
        return [
          name,
          `A${below + at}`,
          text
            .replace('示例：', '')
            .replace(/^示例一.*/u, '甲某')
            .replace(/^示例二.*/u, '乙某'),
        ] as const
      })
    })
    fillIn(blank, real, path)
    const { out } = await zhicheng(['check', path, '--format', 'json', '--as-of', '2022-09-16'])
    const report = JSON.parse(out) as Report
    expect(report.diagnostics).toEqual([])
    expect(report.people.map(({ name }) => name)).toEqual(['甲某', '乙某'])
    expect(report.people.flatMap(({ evidence }) => evidence)).toHaveLength(8)
    expect(report.people[0]?.conditions.find(({ id }) => id === 'quota')?.params).toMatchObject({ posts: 3 })
  })
})

describe('the command', () => {
  it('does not write over a file unless told to', async () => {
    const { status, err } = await zhicheng(['template', blank])
    expect(status).toBe(2)
    expect(err).toContain('已存在')
    expect((await zhicheng(['template', blank, '--force'])).status).toBe(0)
  })

  it('writes .xlsx only', async () => {
    const { status, err } = await zhicheng(['template', join(folder, 'a.csv')])
    expect(status).toBe(2)
    expect(err).toContain('.xlsx')
  })
})
