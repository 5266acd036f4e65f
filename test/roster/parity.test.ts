import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { assess } from '../../src/assess.ts'
import type { Applicant } from '../../src/facts/applicant.ts'
import { catalogue } from '../../src/facts/catalogue/catalogue.ts'
import { sheetNames } from '../../src/facts/catalogue/field.ts'
import { applicantSchema } from '../../src/facts/schema.ts'
import { factsUnder } from '../../src/facts/stated.ts'
import { labelOf } from '../../src/facts/vocabulary.ts'
import { readInput } from '../../src/input/read.ts'
import { numbers } from '../second-reading/chance.ts'
import { people } from '../second-reading/people.ts'
import { day, rules } from '../support/judge.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-'))
const AS_OF = '2022-09-16'

type Row = Record<string, string | number>
const EXPERIENCE = {
  'title.appointments': '现职称聘任',
  'formerTitle.appointments': '转系列前聘任',
  'work.ruralService': '乡村工作',
}

function shown(path: string, value: unknown): string | number {
  const field = catalogue.find((one) => one.path === path.replace(/\[\d+\]/gu, '[]'))
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (field?.vocabulary) return labelOf(field.vocabulary, String(value), 'zh-CN')
  return typeof value === 'number' ? value : String(value)
}

/** The sheets of a roster as the blank workbook has them, one row a person or an item; each row keyed by its headers. */
function sheetsOf(applicants: readonly Applicant[]): Map<string, Row[]> {
  const sheets = new Map<string, Row[]>(sheetNames.map((name) => [name, []]))
  applicants.forEach((applicant, index) => {
    const who = { 姓名: applicant.name, 工号: `N${index + 1}` }
    const items = new Map<string, Row>()
    const main: Row = { ...who }
    if (applicant.title === null) main.现职称 = '无'
    for (const { path, value } of Object.keys(applicant).flatMap((key) => factsUnder(applicant, key))) {
      if (value === null || path === 'name') continue
      const [, list = '', , key = ''] = /^(.+)\[(\d+)\]\.(.+)$/u.exec(path) ?? []
      const field = catalogue.find((one) => one.path === path.replace(/\[\d+\]/gu, '[]'))
      if (!list || field?.sheet === '人员') {
        main[field?.zh ?? path] = shown(path, value)
        continue
      }
      const at = path.slice(0, path.lastIndexOf(']') + 1)
      const kind = EXPERIENCE[list as keyof typeof EXPERIENCE]
      const row = items.get(at) ?? { ...who, ...(kind ? { 类别: kind } : {}) }
      if (!items.has(at)) sheets.get(field?.sheet ?? '')?.push(row)
      items.set(at, row)
      row[kind ? (key === 'from' ? '起始时间' : '截止时间') : (field?.zh ?? key)] = shown(path, value)
    }
    sheets.get('人员')?.push(main)
  })
  return sheets
}

function workbook(sheets: ReadonlyMap<string, readonly Row[]>, shuffle: <T>(items: readonly T[]) => T[]): Buffer {
  const book = XLSX.utils.book_new()
  for (const [name, rows] of sheets) {
    const header = shuffle([...new Set(rows.flatMap((row) => Object.keys(row)))])
    const sheet = XLSX.utils.aoa_to_sheet([header, ...rows.map((row) => header.map((column) => row[column] ?? ''))])
    if (header.length > 0) XLSX.utils.book_append_sheet(book, sheet, name)
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}

const read = async (bytes: Uint8Array, name: string) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readInput(path, { overrides: new Map(), asOf: 20220916 })
}

/** Statuses only: facts carry their places, which differ. */
const judged = (applicant: Applicant) => {
  const { verdict, findings, evidence } = assess(rules, applicant, day(AS_OF))
  const plain = evidence.map(({ kind, index, status, countsAs }) => ({ kind, index, status, countsAs }))
  return { verdict, findings: findings.map(({ status, code }) => [status, code]), evidence: plain }
}

/** Items are numbered in the order of their rows, and of reasons that weigh the same the first is told. */
const unordered = ({ verdict, findings, evidence }: ReturnType<typeof judged>): unknown => ({
  verdict,
  statuses: findings.map(([status]) => status),
  evidence: evidence.map(({ index: _, ...item }) => JSON.stringify(item)).sort(),
})

/** What a roster has no column for, or cannot tell from nothing. */
function writable(person: unknown): Applicant {
  const applicant = applicantSchema.parse(person) as Applicant
  const single = applicant.qualifications?.slice(0, 1)
  return { ...applicant, ...(single ? { qualifications: single } : {}) }
}

const SEEDS = [1, 2, 3, 4, 5, 6]

describe('a roster and JSON give the same assessment', () => {
  const sheetOrder = <T>(items: readonly T[]): T[] => [...items]
  it.each(SEEDS)('random people, seed %i', async (seed) => {
    const stated = people(seed, 60).map(writable)
    const { entries, diagnostics } = await read(workbook(sheetsOf(stated), sheetOrder), `parity-${seed}.xlsx`)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(entries).toHaveLength(stated.length)
    entries.forEach(({ applicant }, at) => {
      expect(judged(applicant), JSON.stringify(stated[at])).toEqual(judged(stated[at] as Applicant))
    })
  })

  it.each(SEEDS)('whatever the order of rows and columns, seed %i', async (seed) => {
    const next = numbers(seed)
    const shuffle = <T>(items: readonly T[]): T[] =>
      items
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item)
    const stated = people(seed + 100, 30).map(writable)
    const sheets = sheetsOf(stated)
    const ordered = await read(workbook(sheets, sheetOrder), `order-${seed}.xlsx`)
    const mixed = new Map([...sheets].map(([name, rows]) => [name, shuffle(rows)]))
    const shuffled = await read(workbook(mixed, shuffle), `mixed-${seed}.xlsx`)
    const byName = (input: typeof ordered): unknown =>
      Object.fromEntries(input.entries.map(({ applicant }) => [applicant.name, unordered(judged(applicant))]))
    expect(byName(shuffled)).toEqual(byName(ordered))
  })
})
