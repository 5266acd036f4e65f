import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { readDelimited } from '../../src/roster/delimited.ts'
import { defaultLimits } from '../../src/roster/limits.ts'
import { readRoster } from '../../src/roster/roster.ts'
import { zhicheng } from '../support/run.ts'

const text = (affiliation: string): string => `姓名,隶属关系\n甲,${affiliation}\n`

function affiliationIn(written: string, places: typeof pingliang2022.placeWords): string | undefined {
  const sheet = readDelimited('a.csv', text(written), 'a', defaultLimits)
  const { entries } = readRoster('a.csv', [sheet], { overrides: new Map(), asOf: 20220916, places })
  return entries[0]?.applicant.employer?.affiliation
}

it.each([
  ['平凉市', 'local'],
  ['平凉', 'local'],
  ['中央在平单位', 'central'],
  ['中央驻平', 'central'],
  ['外省在平分支机构', 'out-of-province'],
  ['不在平凉', 'outside'],
])('%s is read by the names of the policy’s own place', (written, affiliation) => {
  expect(affiliationIn(written, pingliang2022.placeWords)).toBe(affiliation)
  expect(affiliationIn(written, [])).toBeUndefined()
})

it('a policy of another city does not take them over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-place-'))
  writeFileSync(join(folder, 'a.csv'), text('平凉市'))
  const check = async (...flags: string[]): Promise<string> =>
    (await zhicheng(['check', join(folder, 'a.csv'), '--as-of', '2022-09-16', '--format', 'json', ...flags])).out
  expect(JSON.parse(await check()).people[0].conditions[0].facts).toHaveLength(1)
  const other = JSON.parse(await check('--policy', 'test/fixtures/policy-2023.yaml'))
  expect(other.people[0].conditions[0].facts).toHaveLength(0)
})

it('two policies of two cities are compared with each reading its own place names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhicheng-two-places-'))
  writeFileSync(join(folder, 'a.csv'), text('不在平凉'))
  const policies = ['pingliang-2022', 'test/fixtures/policy-2023.yaml']
  const compare = async (...both: string[]): Promise<string> =>
    (await zhicheng(['policy', 'diff', ...both, join(folder, 'a.csv'), '--as-of', '2022-09-16'])).out
  expect(await compare(...policies)).toMatch(/甲（.*）：不符合 → 信息不足/u)
  expect(await compare(...policies.reverse())).toMatch(/甲（.*）：信息不足 → 不符合/u)
})
