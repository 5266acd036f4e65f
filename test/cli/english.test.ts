import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { commandSpecs } from '../../src/commands/list.ts'
import { vocabularies } from '../../src/facts/vocabulary.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { chineseInEnglish } from '../support/chinese.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-english-'))
const LOCAL = 'templates/本地标准示例.yaml'

/** Names of people and employers and everything else the roster says, cell by cell. */
function wordsOfSample(): readonly string[] {
  const book = XLSX.read(readFileSync(SAMPLE))
  const cells = book.SheetNames.flatMap((name) =>
    XLSX.utils.sheet_to_json<unknown[]>(book.Sheets[name] as XLSX.WorkSheet, { header: 1, raw: false }).flat(),
  )
  return [...book.SheetNames, ...cells.filter((cell): cell is string => typeof cell === 'string')]
}

const { document, names, specialties } = pingliang2022
const documents = [document.title, document.issuer, names.localStandard, SAMPLE, LOCAL, '本地标准示例（编造）']
const local = readFileSync(LOCAL, 'utf8')
const quoted = [...local.matchAll(/(?:name|statement|id): ([^,}\n]*\p{Script=Han}[^,}\n]*)/gu)].map(
  ([, word = '']) => word,
)
const allowed = [
  ...new Set([
    ...wordsOfSample(),
    ...documents,
    ...quoted,
    ...(pingliang2022.placeWords ?? []).flatMap(({ written, means }) => [written, means]),
    ...specialties.names,
    ...specialties.also,
    ...specialties.seniorOnly,
    ...vocabularies.series.map(({ code }) => code),
    ...chineseInEnglish,
  ]),
]
  .filter((word) => /\p{Script=Han}/u.test(word))
  .sort((a, b) => b.length - a.length)

/** What is left of a text once everything that stays Chinese in every language is taken away. */
function leftOver(text: string): readonly string[] {
  const plain = allowed
    .reduce((rest, word) => rest.replaceAll(word, ' '), text)
    .replace(/\p{Script=Han}+〔\d{4}〕\d+号/gu, ' ')
    .replace(/附件\d(?:·[一二三四五])?|[一二三四五](?:\([一二三四五六七]\)|¶\d)/gu, ' ')
    .replace(/(?<=["[ ,(])[一二三四五](?=[\]\\, "]|$)/gmu, ' ')
  return plain.split('\n').filter((line) => /[\p{Script=Han}，。、；：？！（）《》]/u.test(line))
}

const asOf = ['--as-of', '2022-09-16']

/** Every command on the sample; what has several faces shows each. */
const runs: readonly (readonly string[])[] = [
  ['check', SAMPLE, ...asOf],
  ['check', SAMPLE, ...asOf, '--verbose', '--assume', 'employer.level=county'],
  ['check', SAMPLE, ...asOf, '--format', 'json'],
  ...['ndjson', 'markdown', 'html', 'csv'].map((format) => ['check', SAMPLE, ...asOf, '--format', format]),
  ['check', SAMPLE, ...asOf, '--policy', LOCAL],
  ['check', SAMPLE, '--as-of', '2023-03-01'],
  ['calendar', ...asOf],
  ['explain'],
  ['explain', 'tenure'],
  ['explain', '四(三)'],
  ['explain', 'seniority'],
  ['explain', 'json-date'],
  ['policy', 'list'],
  ['policy', 'show'],
  ['policy', 'show', LOCAL],
  ['policy', 'coverage'],
  ['policy', 'check', LOCAL],
  ['policy', 'diff', 'pingliang-2022', LOCAL, SAMPLE, ...asOf],
  ['schema', 'applicant'],
  ['schema', 'report'],
  ['schema', 'policy'],
  ['--help'],
  ...commandSpecs.map(({ name }) => [name, '--help']),
]

/** Calls that fail, each in its own way. */
const failures: readonly (readonly string[])[] = [
  ['check'],
  ['check', 'no.xlsx'],
  ['check', SAMPLE, '--formt', 'json'],
  ['check', SAMPLE, '--format', 'xml'],
  ['check', SAMPLE, '--assume', 'employer.knd=x'],
  ['check', SAMPLE, '--policy', 'pingliang-2021'],
  ['chek'],
  ['policy'],
  ['policy', 'shw'],
  ['policy', 'diff', 'x'],
  ['policy', 'new'],
  ['explain', 'tenur'],
  ['schema', 'x'],
]

describe('the language', () => {
  it.each([
    ['before the command', ['--lang', 'en', 'calendar', '--as-of', '2022-09-16']],
    ['before it in one word', ['--lang=en', 'calendar', '--as-of', '2022-09-16']],
    ['behind it', ['calendar', '--as-of', '2022-09-16', '--lang', 'en']],
  ])('is taken %s', async (_, args) => {
    expect(await zhicheng(args)).toMatchObject({ status: 0, out: expect.stringContaining('Online application closes') })
  })
})

describe('in English', () => {
  it.each(runs.map((args) => [args.join(' '), args] as const))('%s has no Chinese of its own', async (_, args) => {
    const { out, err, status } = await zhicheng([...args, '--lang', 'en'], { columns: 100_000 })
    expect(status).not.toBe(2)
    expect(out.length).toBeGreaterThan(20)
    expect(leftOver(out + err)).toEqual([])
  })

  it.each(failures.map((args) => [args.join(' '), args] as const))(
    '%s fails without Chinese of its own',
    async (_, args) => {
      const { err, status } = await zhicheng([...args, '--lang', 'en'])
      expect(status).toBe(2)
      expect(leftOver(err)).toEqual([])
      expect(err.trimEnd().split('\n')).toHaveLength(1)
    },
  )

  it('a policy file with mistakes is told in English', async () => {
    const path = join(folder, 'wrong.yaml')
    writeFileSync(path, 'extends: pingliang-2022\nid: wrong\nyear: 2023\npapers: {caps: {core: x}}\n')
    const { err } = await zhicheng(['policy', 'check', path, '--lang', 'en'])
    expect(err.trimEnd().split('\n').length).toBeGreaterThan(2)
    expect(leftOver(err)).toEqual([])
  })

  it('a new policy file explains itself in English', async () => {
    const { out } = await zhicheng(['policy', 'new', '--year', '2023', '--lang', 'en'])
    const remarks = out.split('\n').map((line) => line.split('  # ')[1] ?? '')
    const chineseNames = [document.title, document.issuer, document.number, ...Object.values(names)]
    expect(leftOver(chineseNames.reduce((text, name) => text.replaceAll(name, ''), remarks.join('\n')))).toEqual([])
  })
})

describe('an option that a command does not take', () => {
  it.each([
    ['check', '--formt', '--format'],
    ['calendar', '--quite', '--quiet'],
    ['calendar', '--format', '--force'],
  ])('%s %s: is told with one that it takes', async (command, option, near) => {
    const { err, status } = await zhicheng([command, 'x', option, '--lang', 'en'])
    expect([status, err]).toEqual([2, `Error: There is no option ${option} (did you mean ${near}?)\n`])
  })
})

describe('every command', () => {
  it.each(commandSpecs.map(({ name }) => name))('%s: takes the options that all commands take', async (name) => {
    const { out } = await zhicheng([name, '--help'])
    for (const option of ['--no-color', '--lang <语言>', '--debug', '-h, --help']) expect(out).toContain(option)
  })
})
