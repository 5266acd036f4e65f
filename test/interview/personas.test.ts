import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-ask-'))
const asOf = ['--as-of', '2022-09-16']

describe('the dialogue of three people', () => {
  it.each([
    ['an engineer of an enterprise, ready', 'enterprise', 0],
    ['a transferred engineer on contract, with open questions', 'institution', 3],
    ['somebody the notice rules out', 'ruled-out', 1],
  ])('%s', async (_, persona, expected) => {
    const file = join(folder, `${persona}.json`)
    const { out, status } = await zhicheng([
      'ask',
      file,
      '--answers',
      `test/fixtures/personas/${persona}.json`,
      ...asOf,
    ])
    await expect(out.replaceAll(file, 'me.json')).toMatchFileSnapshot(`../golden/ask-${persona}.txt`)
    expect(status).toBe(expected)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(`${file}.session`).mode & 0o777).toBe(0o600)
    const checked = await zhicheng(['check', file, '--format', 'json', ...asOf])
    expect(checked.status).toBe(expected)
    expect((JSON.parse(checked.out) as Report).people[0]?.name).toBe(JSON.parse(readFileSync(file, 'utf8')).name)
  })
})

describe('the interview without a terminal', () => {
  it('names the flag that replaces it', async () => {
    const { status, err } = await zhicheng(['ask', join(folder, 'none.json')])
    expect(status).toBe(2)
    expect(err).toContain('--answers')
  })

  it('does not write over a file that is there', async () => {
    const file = join(folder, 'twice.json')
    const answers = ['--answers', 'test/fixtures/personas/ruled-out.json', ...asOf]
    expect((await zhicheng(['ask', file, ...answers])).status).toBe(1)
    const again = await zhicheng(['ask', file, ...answers])
    expect(again.status).toBe(2)
    expect(again.err).toContain('--resume')
    expect((await zhicheng(['ask', file, ...answers, '--force'])).status).toBe(1)
  })

  it('says which answer of the file cannot be read', async () => {
    const answers = join(folder, 'answers.json')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(answers, '{"application.level": "特级"}')
    const { status, err } = await zhicheng(['ask', join(folder, 'bad.json'), '--answers', answers])
    expect(status).toBe(2)
    expect(err).toContain('application.level')
  })
})
