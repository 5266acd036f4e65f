import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'
import { conditions } from '../src/conditions/list.ts'
import { zhCN } from '../src/copy/zh-CN.ts'
import { pingliang2022 } from '../src/policy/pingliang-2022.ts'
import { conditionIds } from '../src/policy/policy.ts'

/** The folders that know no file, screen, clock or environment. */
const CORE = '^src/(?:facts|logic|conditions|evidence|seniority|tenure|policy)/|^src/assess\\.ts$'

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

const sources = filesUnder('src')
const core = sources.filter((file) => new RegExp(CORE).test(file))

describe('the walls', () => {
  it('hold: the core imports nothing outside, conditions no other condition, and nothing goes in circles', async () => {
    const { output } = await cruise(['src'], {
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      ruleSet: {
        forbidden: [
          {
            name: 'core-stays-core',
            severity: 'error',
            from: { path: CORE },
            to: { path: '^src/', pathNot: `${CORE}|^src/diagnostics\\.ts$` },
          },
          { name: 'core-is-pure', severity: 'error', from: { path: CORE }, to: { dependencyTypes: ['core'] } },
          {
            name: 'no-circles',
            severity: 'error',
            from: {},
            to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
          },
          {
            name: 'conditions-stand-alone',
            severity: 'error',
            from: { path: '^src/conditions/', pathNot: '/list\\.ts$' },
            to: { path: '^src/conditions/', pathNot: '/(?:condition|parts)\\.ts$' },
          },
        ],
      },
    })
    const { summary, modules } = output as ICruiseResult
    expect(modules.length).toBeGreaterThan(100)
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  it('keep the clock, the screen and the environment out of the core', () => {
    const impure = /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|(?<![-\w])process\.|\bconsole\.|\bMath\.random\b|\bIntl\./u
    expect(core.length).toBeGreaterThan(50)
    expect(core.filter((file) => impure.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('keep the year and the city out of the code: they stand in the policy only', () => {
    // The forms are reproduced as the notice prints them.
    const policies = /src\/(?:policy\/(?:pingliang|built-in)|facts\/holidays|forms\/)/u
    const named = sources.filter((file) => {
      if (policies.test(file)) return false
      const text = withoutComments(readFileSync(file, 'utf8'))
      // The words show dates as examples of how to write one.
      return /平凉|甘肃|崆峒|[在驻][平甘]/u.test(text) || (!file.includes('copy/') && /\b2022\b/u.test(text))
    })
    expect(named).toEqual([])
  })
})

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')

describe('the lists', () => {
  it('hold every condition once, in the order of the report, each with a title and clauses', () => {
    expect(conditions.map(({ id }) => id)).toEqual(conditionIds)
    for (const id of conditionIds) {
      expect(zhCN.conditionTitles[id]).toBeTruthy()
      expect(pingliang2022.citations[id].length).toBeGreaterThan(0)
    }
  })

  it('account for every clause of the notice', () => {
    expect(pingliang2022.ledger).toHaveLength(66)
    expect(pingliang2022.ledger.filter(({ handling }) => handling.length === 0)).toEqual([])
  })

  it('keep files to two screens: code at most 240 lines, lists of data excepted', () => {
    const data = /src\/(?:facts\/(?:catalogue|vocabulary|holidays)|copy\/|policy\/(?:pingliang|policy))/u
    const long = sources.filter((file) => !data.test(file) && readFileSync(file, 'utf8').split('\n').length > 240)
    expect(long).toEqual([])
  })
})
