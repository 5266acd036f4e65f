import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-policy-'))
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const people = file('people.csv', '姓名\n甲\n')

/** Ten lists, each nine times the one before. */
const laughs = [...'bcdefghij'].reduce(
  ({ text, last }, name) => ({ text: `${text}${name}: &${name} [${`*${last},`.repeat(9)}]\n`, last: name }),
  { text: 'a: &a [x,x,x]\n', last: 'a' },
).text

describe('a hostile policy file is refused in a second, in one line, and reaches no prototype', () => {
  it.each([
    ['aliases that would unfold', laughs, '重复了别处的内容'],
    ['brackets without end', `a: ${'['.repeat(50_000)}`, '不合 YAML 写法'],
    ['a file that is far too large', 'x'.repeat(300_000), '不像政策文件'],
    ['thousands of keys', Array.from({ length: 3000 }, (_, at) => `k${at}: 1`).join('\n'), '缺少'],
    ['a key __proto__', 'extends: pingliang-2022\nid: x\n__proto__:\n  polluted: 1\n', '“__proto__”'],
    [
      'a key constructor',
      'extends: pingliang-2022\nid: x\nconstructor:\n  prototype: {polluted: 1}\n',
      '“constructor”',
    ],
    ['a step into __proto__', 'extends: pingliang-2022\nid: x\ndates:\n  __proto__: {polluted: 1}\n', '“__proto__”'],
  ])('%s', async (_, text, message) => {
    const started = performance.now()
    const { status, out, err } = await zhicheng(['check', people, '--policy', file('p.yaml', text)])
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain(message)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('keys nobody knows are not told one by one', async () => {
    const { err } = await zhicheng([
      'policy',
      'check',
      file('keys.yaml', Array.from({ length: 300 }, (_, at) => `k${at}: 1`).join('\n')),
    ])
    expect(err.match(/不认识的键/gu)).toHaveLength(20)
  })

  it.each([
    ['a mapping', '--map-file', '{"__proto__":"name","constructor":"constructor"}'],
    ['an earlier report', '--compare', '{"__proto__":{"polluted":1},"schemaVersion":1}'],
  ])('%s reaches none, either', async (_, option, text) => {
    const { status, err } = await zhicheng(['check', people, option, file('o.json', text)])
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('nor do answers', async () => {
    const answers = file('answers.json', '{"__proto__":{"polluted":1}}')
    const { status, err } = await zhicheng(['ask', join(folder, 'me.json'), '--answers', answers])
    expect([status, err.trimEnd().split('\n').length]).toEqual([2, 1])
  })
})
