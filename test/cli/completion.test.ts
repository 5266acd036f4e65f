import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** What a shell is offered after what has been typed: the words, without what they mean. */
function offered(...typed: string[]): readonly string[] {
  const { stdout } = spawnSync(process.execPath, ['bin/zhicheng.js', 'complete', '--', ...typed], { encoding: 'utf8' })
  return stdout.split('\n').flatMap((line) => (line === '' || line.startsWith(':') ? [] : [line.split('\t')[0] ?? '']))
}

describe('completion offers', () => {
  it.each([
    ['commands', [''], ['check', 'ask', 'template', 'explain']],
    ['formats of a report', ['check', '--format', ''], ['terminal', 'ndjson', 'csv']],
    ['verdicts', ['check', '--status', ''], ['ready', 'ineligible']],
    ['conditions', ['check', '--only', ''], ['seniority', 'publicity']],
    ['forms', ['form', ''], ['pledge', 'letter']],
    ['what can be done with policies', ['policy', ''], ['show', 'diff']],
    ['topics to explain', ['explain', ''], ['tenure', 'quota']],
    ['languages', ['check', '--lang', ''], ['zh-CN', 'en']],
  ])('%s', (_, typed, words) => {
    expect(offered(...typed)).toEqual(expect.arrayContaining(words))
  })

  it('of formats only those that the command takes', () => {
    expect(offered('policy', 'show', '--format', '')).toEqual(['terminal', 'json'])
  })
})
