import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import width from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { readPolicyFile } from '../../src/input/policy-file.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'

const POLICY = 'test/fixtures/policy-2023.yaml'
const folder = mkdtempSync(join(tmpdir(), 'zhicheng-cli-policy-'))

describe('what a person sees of policies', () => {
  it.each([
    ['all rules', 'policy-show.zh-CN.txt', ['show']],
    ['all rules in English', 'policy-show.en.txt', ['show', '--lang', 'en']],
    ['where each clause goes', 'policy-coverage.zh-CN.txt', ['coverage']],
    ['where each clause goes, in English', 'policy-coverage.en.txt', ['coverage', '--lang', 'en']],
    ['two policies compared', 'policy-diff.zh-CN.txt', ['diff', 'pingliang-2022', POLICY]],
    [
      'whose verdict changes by a local standard',
      'policy-diff-people.zh-CN.txt',
      ['diff', 'pingliang-2022', 'templates/本地标准示例.yaml', SAMPLE, '--as-of', '2022-09-16'],
    ],
    [
      'the same in English',
      'policy-diff-people.en.txt',
      ['diff', 'pingliang-2022', 'templates/本地标准示例.yaml', SAMPLE, '--as-of', '2022-09-16', '--lang', 'en'],
    ],
    ['the list', 'policy-list.zh-CN.txt', ['list']],
    ['a new file', 'policy-new.zh-CN.yaml', ['new', '--year', '2023']],
  ])('%s', async (_, file, args) => {
    const { out, status } = await zhicheng(['policy', ...args], { columns: 80 })
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(`../golden/${file}`)
  })

  it.each([['show'], ['coverage'], ['diff', 'pingliang-2022', POLICY]])('%s fits 60 columns', async (...args) => {
    const { out } = await zhicheng(['policy', ...args], { columns: 60 })
    expect(out.split('\n').filter((line) => width(line) > 60)).toEqual([])
  })
})

describe('show', () => {
  it('shows every date, cap and table with its clause', async () => {
    const { out } = await zhicheng(['policy', 'show'])
    for (const text of [
      '2022-09-30〔四(二)〕',
      '15%〔附件1·四〕',
      '2/3〔附件1·三〕',
      '学历、职称、年限〔四(一)、四(三)、附件1·二〕',
    ])
      expect(out).toContain(text)
  })

  it('prints the policy as JSON for other programs', async () => {
    const { out } = await zhicheng(['policy', 'show', '--format', 'json'])
    expect(JSON.parse(out)).toEqual(pingliang2022)
  })
})

describe('coverage', () => {
  it('says of every clause what decides it, or why nothing does', async () => {
    const { out } = await zhicheng(['policy', 'coverage'])
    const clauses = out.split(/\n(?=[ \d]\d )/u).slice(1)
    expect(clauses).toHaveLength(66)
    expect(clauses.filter((clause) => !clause.includes('→'))).toEqual([])
  })
})

describe('new', () => {
  it('leaves what belongs to one notice empty, so that no date of last year slips through', async () => {
    const path = join(folder, 'new.yaml')
    expect((await zhicheng(['policy', 'new', '--year', '2023', '--out', path])).status).toBe(0)
    const { policy, diagnostics } = await readPolicyFile(path)
    expect(policy).toBeUndefined()
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['policy-empty']))
    expect(diagnostics).toHaveLength(12)
  })

  /** The file as its own head says: "# " taken away wherever a line begins with it. */
  const live = async (): Promise<string> =>
    (await zhicheng(['policy', 'new', '--year', '2022'])).out.replace(/^# /gmu, '')

  it('holds everything else as the base has it: with every "# " taken away it says the same', async () => {
    const text = (await live())
      .replace(/^ {2}[\w-]+: \[\].*\n/gmu, '')
      .replace(/^id: .*/mu, 'id: same')
      .replace(/^(document|citations|dates):(?:\n(?!\S).*)*\n/gmu, '')
    const path = join(folder, 'same.yaml')
    writeFileSync(path, text)
    const { policy, diagnostics } = await readPolicyFile(path)
    expect(diagnostics).toEqual([])
    expect(policy).toEqual({ ...pingliang2022, id: 'same' })
  })

  it('is valid once every "# " is taken away and what is empty is filled in with what stands beside it', async () => {
    const text = (await live())
      .replace(/^( +\w+): {2}# .*pingliang-2022：(.*)$/gmu, '$1: "$2"')
      .replace(/^id: .*/mu, 'id: full')
    const path = join(folder, 'full.yaml')
    writeFileSync(path, text)
    const { policy, diagnostics } = await readPolicyFile(path)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(policy?.dates.reviewBy).toMatchObject({ date: '2022-10-31', clause: '一' })
  })

  it('names another city, and never overwrites a file unasked', async () => {
    const path = join(folder, 'city.yaml')
    const args = ['policy', 'new', '--year', '2023', '--city', '某市', '--out', path]
    expect((await zhicheng(args)).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('names:\n  city: 某市')
    const again = await zhicheng(args)
    expect([again.status, again.err.includes('--force')]).toEqual([2, true])
    expect((await zhicheng([...args, '--force'])).status).toBe(0)
    expect(existsSync(path)).toBe(true)
  })
})

describe('a call that cannot be meant', () => {
  it.each([
    ['no verb', [], 'show'],
    ['a mistyped verb names the nearest', ['shw'], '是不是 show'],
    ['check without a file', ['check'], '写明政策文件'],
    ['diff with one policy', ['diff', 'pingliang-2022'], '两份政策'],
    ['new without a year', ['new'], '--year'],
    ['a policy that does not exist names the nearest', ['show', 'pingliang-2023'], '是不是 pingliang-2022'],
    ['a file that does not exist', ['check', 'no.yaml'], '找不到文件 no.yaml'],
    ['one argument too many', ['show', 'pingliang-2022', 'x'], '多出来的参数“x”'],
    ['a format that does not exist', ['show', '--format', 'xml'], 'terminal、json'],
  ])('%s', async (_, args, text) => {
    const { status, err, out } = await zhicheng(['policy', ...args])
    expect([status, out]).toEqual([2, ''])
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(text)
  })
})

describe('options of one verb', () => {
  it.each([
    ['show', '--year', '2023'],
    ['check', '--format', 'json'],
    ['diff', '--out', 'a.yaml'],
    ['coverage', '--as-of', '2022-09-16'],
  ])('are refused by another: policy %s %s', async (verb, option, value) => {
    const { status, err } = await zhicheng(['policy', verb, 'pingliang-2022', option, value])
    expect([status, err]).toEqual([2, `错误：policy ${verb} 没有选项 ${option}\n`])
  })

  it('a built-in policy can be checked by its id', async () => {
    expect((await zhicheng(['policy', 'check', 'pingliang-2022'])).status).toBe(0)
  })
})
