import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAMPLE } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-offline-'))
const guarded = (...args: string[]) =>
  spawnSync('node', ['--import', './test/support/no-net.mjs', ...args], { encoding: 'utf8' })

describe('the program stays on this machine', () => {
  it('the guard of this test notices a socket', () => {
    const { status, stderr } = guarded('-e', "require('node:net').connect(1, '127.0.0.1')")
    expect([status, stderr]).toEqual([99, 'a socket was opened\n'])
  })

  it.each([
    ['check', SAMPLE, '--out', join(folder, 'r.xlsx'), '--out', join(folder, 'r.html'), '--fail-on', 'never'],
    ['calendar', '--ics', join(folder, 'r.ics')],
    ['template', join(folder, 't.xlsx')],
    ['form', 'pledge', SAMPLE, '--out', join(folder, 'p.docx')],
    ['page', join(folder, 'p.html')],
    ['ask', join(folder, 'a.json'), '--answers', 'test/fixtures/personas/enterprise.json', '--as-of', '2022-09-16'],
    ['policy', 'coverage'],
  ])('%s opens no socket', (...args) => {
    const { status, stderr } = guarded('bin/zhicheng.js', ...args)
    expect(stderr).not.toContain('socket')
    expect(status).toBe(0)
  })
})
