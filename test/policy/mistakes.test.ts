import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPolicyFile } from '../../src/input/policy-file.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-policy-'))
let count = 0
const file = (text: string, name = `${++count}.yaml`): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** A policy file for another year, as somebody writes it from a notice. */
const whole = `extends: pingliang-2022
id: other-2023
year: 2023
document:
  number: 某发〔2023〕1号
  title: 某通知
  issuer: 某局
  date: 2023-08-01
dates:
  applicationDeadline: {date: 2023-10-31, clause: 一}
  employerDeadline: {date: 2023-10-31, clause: 一}
  achievementCutoff: {date: 2023-10-31, clause: 四}
  seniorityCutoff: {date: 2023-12-31, clause: 四}
papers:
  caps: {core: 15, provincial: 25}
standard:
  kind: local
  title: 某标准
  rows:
    - {target: intermediate, attainment: bachelor, prior: assistant, years: 4}
    - {target: associate-senior, attainment: bachelor, prior: intermediate, years: 5}
performance:
  - level: intermediate
    validity: province
    need: 1
    items:
      - {id: a, evidence: paper, atLeast: 1}
      - {id: b, statement: 某项}
`

const told = async (text: string) => {
  const { policy, diagnostics } = await readPolicyFile(file(text))
  return {
    policy,
    told: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, cell = '' }) => `${/:(\d+):\d+$/u.exec(cell)?.[1]} ${code}`),
  }
}

describe('a policy file', () => {
  it('needs no more than what differs', async () => {
    const { policy, told: mistakes } = await told(whole)
    expect(mistakes).toEqual([])
    expect(policy?.training.hours).toBe(90)
    expect(policy?.dates.seniorityCutoff).toEqual({ date: '2023-12-31', clause: '四' })
  })

  it('takes no clause, ledger or optional date over from another notice', async () => {
    const { policy } = await told(whole)
    expect(policy?.ledger).toEqual([])
    expect(policy?.citations.seniority).toEqual([])
    expect(policy?.dates.reviewBy).toBeUndefined()
  })

  it.each([
    ['terminal', 'zh-CN', '〔〕'],
    ['markdown', 'zh-CN', '〔〕'],
    ['html', 'zh-CN', '〔〕'],
    ['terminal', 'en', '[]'],
  ])('leaves no empty brackets where it cites no clause: %s %s', async (format, lang, brackets) => {
    const args = ['templates/示例花名册.xlsx', '--policy', file(whole), '--as-of', '2023-09-01', '--format', format]
    const { out } = await zhicheng(['check', ...args, '--lang', lang])
    expect(out.length).toBeGreaterThan(1000)
    expect(out).not.toContain(brackets)
  })

  it('keeps clauses and ledger where it extends the same notice', async () => {
    const { policy } = await told('extends: pingliang-2022\nid: ours\nintegrity: {barYears: 2}\n')
    expect(policy?.ledger).toHaveLength(66)
    expect(policy?.citations.seniority).toEqual(['四(一)', '四(三)', '附件1·二'])
  })

  it('may extend another file beside it', async () => {
    const base = file(whole)
    const { policy } = await readPolicyFile(file(`extends: ${base}\nid: third\ntraining: {hours: 72}\n`))
    expect([policy?.year, policy?.training.hours, policy?.training.professionalHours]).toEqual([2023, 72, 60])
  })

  it('may be JSON', async () => {
    const { policy } = await readPolicyFile(
      file('{"extends": "pingliang-2022", "id": "ours", "publicity": null}', 'p.json'),
    )
    expect(policy?.publicity).toBeNull()
  })

  it('is asked about names of the old place where the place changes', async () => {
    const { diagnostics } = await readPolicyFile(
      file('extends: pingliang-2022\nid: ours\nnames: {city: 某市, system: 某系统}\n'),
    )
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning policy-names'])
    expect(diagnostics[0]?.params?.names).toEqual([
      'reviewer',
      'provincialDepartment',
      'news',
      'trainingPlatform',
      'localStandard',
    ])
  })

  it('drops English names where their Chinese is replaced', async () => {
    const { policy } = await told('extends: pingliang-2022\nid: ours\nnames: {city: 某市}\n')
    expect(policy?.namesEn?.city).toBeUndefined()
    expect(policy?.namesEn?.system).toBeDefined()
  })
})

/** What is replaced by what, and the one message it leads to, at its line. */
const mistakes: readonly (readonly [what: string, from: string | RegExp, to: string, message: string])[] = [
  ['a missing date', / {2}seniorityCutoff.*\n/u, '', '9 policy-taken-over'],
  ['a missing clause', '2023-10-31, clause: 四}', '2023-10-31}', '12 policy-taken-over'],
  ['a date left empty', 'seniorityCutoff: {date: 2023-12-31,', 'seniorityCutoff: {date: ,', '13 policy-empty'],
  ['a date that does not exist', '2023-12-31', '2023-11-31', '13 policy-date'],
  ['a date in another spelling', '2023-12-31', '2023/12/31', '13 policy-date'],
  ['a date without its day', '2023-12-31', '2023-12', '13 policy-date'],
  ['a date as a number', '2023-12-31', '20231231', '13 policy-date'],
  ['a date that is only a date', '{date: 2023-12-31, clause: 四}', '2023-12-31', '13 policy-type'],
  ['a date of another decade', '2023-12-31', '2032-12-31', '13 policy-date-year'],
  [
    'a deadline before the notice',
    '{date: 2023-10-31, clause: 一}\n  emp',
    '{date: 2023-07-31, clause: 一}\n  emp',
    '10 policy-date-order',
  ],
  [
    'an employer’s deadline before the notice',
    'employerDeadline: {date: 2023-10-31,',
    'employerDeadline: {date: 2023-07-31,',
    '11 policy-date-order',
  ],
  [
    'reviews that end before applications do',
    'dates:\n',
    'dates:\n  reviewBy: {date: 2023-10-30, clause: 一}\n',
    '10 policy-date-order',
  ],
  [
    'defences that end before applications do',
    'dates:\n',
    'dates:\n  defenceBy: {date: 2023-10-30, clause: 一}\n',
    '10 policy-date-order',
  ],
  ['a date two years on', '2023-12-31', '2025-01-01', '13 policy-date-year'],
  ['a notice of two years ago', 'date: 2023-08-01', 'date: 2021-12-31', '8 policy-date-year'],
  [
    'more professional hours than hours',
    'papers:',
    'training: {hours: 60, professionalHours: 61}\npapers:',
    '14 policy-over',
  ],
  [
    'a clause handed to a condition there is not',
    'papers:',
    'ledger:\n  - {n: 1, cite: 一, kinds: [deadline], summary: {zh: 某条, en: a clause}, handling: [{by: condition, id: no-such}]}\npapers:',
    '15 policy-value',
  ],
  [
    'a clause handed to a material there is not',
    'papers:',
    'ledger:\n  - {n: 1, cite: 一, kinds: [deadline], summary: {zh: 某条, en: a clause}, handling: [{by: material, id: no-such}]}\npapers:',
    '15 policy-value',
  ],
  [
    'a clause handed to a date there is not',
    'papers:',
    'ledger:\n  - {n: 1, cite: 一, kinds: [deadline], summary: {zh: 某条, en: a clause}, handling: [{by: date, id: no-such}]}\npapers:',
    '15 policy-value',
  ],
  [
    'a clause handed to a advisory there is not',
    'papers:',
    'ledger:\n  - {n: 1, cite: 一, kinds: [deadline], summary: {zh: 某条, en: a clause}, handling: [{by: advisory, id: no-such}]}\npapers:',
    '15 policy-value',
  ],
  ['no document of its own', /document:\n(?: {2}.*\n)+/u, '', '3 policy-taken-over'],
  ['a cap of 150 %', 'core: 15', 'core: 150', '15 policy-range'],
  ['a cap with its sign', 'core: 15', 'core: 15%', '15 policy-percent'],
  ['a cap in words', 'core: 15', 'core: 十五', '15 policy-type'],
  ['caps the wrong way round', '{core: 15, provincial: 25}', '{core: 25, provincial: 15}', '15 policy-over'],
  ['an unknown level', 'target: associate-senior', 'target: associate-seniour', '21 policy-value-nearest'],
  ['a level that is none', 'target: associate-senior', 'target: 高工', '21 policy-value'],
  ['a prior title as high as the target', 'prior: intermediate', 'prior: associate-senior', '21 policy-row-order'],
  [
    'the same row twice',
    'target: associate-senior, attainment: bachelor, prior: intermediate',
    'target: intermediate, attainment: bachelor, prior: assistant',
    '21 policy-twice',
  ],
  ['years that are no whole number', 'years: 5', 'years: 4.5', '21 policy-whole'],
  [
    'rows without the name of their standard',
    '  kind: local\n  title: 某标准\n',
    '',
    '17 policy-standard-name, 17 policy-standard-name',
  ],
  ['a duplicate id of an item', 'id: b', 'id: a', '28 policy-twice'],
  ['more items needed than there are', 'need: 1', 'need: 3', '25 policy-need'],
  ['an item that is neither tally nor statement', 'id: b, statement: 某项', 'id: b', '28 policy-item'],
  ['a tally without a number', ', atLeast: 1', '', '27 policy-missing'],
  ['a level papers do not have', 'evidence: paper,', 'evidence: paper, countsAs: city,', '27 policy-value'],
  ['an unknown key', 'papers:', 'paper:', '14 policy-key-nearest'],
  ['an unknown key deep inside', 'core: 15', 'cor: 15', '15 policy-key-nearest'],
  ['a key like no other', 'papers:', 'zzzz:', '14 policy-key'],
  ['the same key twice', 'year: 2023\n', 'year: 2023\nyear: 2023\n', '4 yaml-twice'],
  ['a key of another place', 'year: 2023\n', 'year: 2023\nbarYears: 3\n', '4 policy-key-elsewhere'],
  [
    'dates that are not indented',
    /dates:\n(?: {2}.*\n)+/u,
    'dates:\napplicationDeadline: {date: 2023-10-31, clause: 一}\nemployerDeadline: {date: 2023-10-31, clause: 一}\n',
    '10 policy-key-elsewhere',
  ],
  ['a line indented too far', '  issuer:', '    issuer:', '6 yaml-indent'],
  ['a line indented by a tab', '  issuer:', '\tissuer:', '7 yaml-tab'],
  ['no blank after the colon', 'year: 2023', 'year:2023', '3 yaml-colon'],
  ['a full-width colon', 'year: 2023', 'year：2023', '3 yaml-wide-colon'],
  ['a quote that is not closed', 'title: 某通知', 'title: "某通知', '6 yaml-char'],
  ['no id', 'id: other-2023\n', '', '1 policy-missing'],
  ['the id of a built-in policy', 'id: other-2023', 'id: pingliang-2022', '2 policy-id-taken'],
  ['an id nobody can type', 'id: other-2023', 'id: 某市2023', '2 policy-id'],
  ['a base that does not exist', 'extends: pingliang-2022', 'extends: pingliang-2021', '1 policy-extends'],
  ['a year in words', 'year: 2023', 'year: 二〇二三', '3 policy-type'],
  ['a list where a value belongs', 'number: 某发〔2023〕1号', 'number: [某发〔2023〕1号]', '5 policy-type'],
]

describe('a mistake in a policy file gets one message, at its line:', () => {
  it.each(mistakes)('%s', async (_, from, to, message) => {
    const text = whole.replace(from, to)
    expect(text).not.toBe(whole)
    const { policy, told: found } = await told(text)
    expect(found.join(', ')).toBe(message)
    expect(policy).toBeUndefined()
  })

  it.each([
    ['caps alike', 'core: 15', 'core: 25'],
    ['as many items needed as there are', 'need: 1', 'need: 2'],
    ['deadlines on the day of the notice', 'date: 2023-08-01', 'date: 2023-10-31'],
    ['reviews that end with applications', 'dates:\n', 'dates:\n  reviewBy: {date: 2023-10-31, clause: 一}\n'],
    ['a date of the year after', '2023-12-31', '2024-12-31'],
    ['a notice of the year before', 'date: 2023-08-01', 'date: 2022-01-01'],
    ['as many professional hours as hours', 'papers:', 'training: {hours: 60, professionalHours: 60}\npapers:'],
  ])('and %s are none', async (_, from, to) => {
    const text = whole.replace(from, to)
    expect(text).not.toBe(whole)
    expect((await told(text)).told).toEqual([])
  })

  it.each([
    ['an empty file', '', 'policy-shape'],
    ['a list', '- a\n', 'policy-shape'],
    ['text', '通知\n', 'policy-shape'],
  ])('%s', async (_, text, code) => {
    expect((await told(text)).told).toEqual([`1 ${code}`])
  })

  it('a file that extends itself', async () => {
    const path = file('', 'self.yaml')
    writeFileSync(path, 'extends: ./self.yaml\nid: self\n')
    expect((await readPolicyFile(path)).diagnostics.map(({ code }) => code)).toEqual(['policy-extends-circle'])
  })

  it('says so in both languages, with line and column', async () => {
    const path = file(whole.replace('core: 15', 'core: 150'))
    const chinese = await zhicheng(['policy', 'check', path])
    expect(chinese.status).toBe(2)
    expect(chinese.err).toBe(`错误：${path}:15:16 “papers.caps.core”的 150 超出范围；应当 ≤ 100\n`)
    const english = await zhicheng(['policy', 'check', path, '--lang', 'en'])
    expect(english.err).toBe(`Error: ${path}:15:16 "papers.caps.core": 150 is out of range. It must be ≤ 100\n`)
  })

  it('stops check with one line that counts the rest', async () => {
    const path = file(whole.replace('core: 15', 'core: 150').replace('need: 1', 'need: x'))
    const { status, err } = await zhicheng(['check', 'templates/示例花名册.xlsx', '--policy', path])
    expect(status).toBe(2)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain('另有 1 处')
  })
})
