import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const part = (from: string, to: string): string => readme.slice(readme.indexOf(from), readme.indexOf(to))
const chinese = part('## 隐私与安全', '## English')
const english = part('### Privacy and security', '## 许可 Licence')
const rows = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('| '))
const testsIn = (line: string): readonly string[] =>
  line.match(/`test\/[\w./-]+`/gu)?.map((path) => path.slice(1, -1)) ?? []

describe('what the README promises of security', () => {
  it('is the same in both languages, promise by promise, each with the tests that hold it', () => {
    expect(rows(chinese).length).toBeGreaterThan(10)
    expect(rows(chinese).map(testsIn)).toEqual(rows(english).map(testsIn))
    const [, ...promises] = rows(chinese).map(testsIn)
    for (const tests of promises) {
      expect(tests.length).toBeGreaterThan(0)
      expect(tests.filter((path) => !existsSync(path))).toEqual([])
    }
  })

  it('has as many remarks in both', () => {
    const remarks = (text: string): number => text.split('\n').filter((line) => line.startsWith('- ')).length
    expect(remarks(chinese)).toBe(remarks(english))
  })
})
