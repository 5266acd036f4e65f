import { describe, expect, it } from 'vitest'
import { en } from '../../src/copy/en.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { builtInPolicies } from '../../src/policy/built-in.ts'
import { outline } from '../../src/policy/outline.ts'
import { pingliang2022 } from '../../src/policy/pingliang-2022.ts'
import { policySchema } from '../../src/policy/schema.ts'

/** Every place of a policy where something is stated: lists are one, and so is a date with its clause. */
function leaves(value: unknown, path = ''): readonly string[] {
  const isDate = typeof value === 'object' && value !== null && 'clause' in value
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDate) return [path]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`))
}

/** What a policy may state besides what the built-in one does. */
const optional = ['qualificationTable', 'training.years', 'performance']

describe('the schema of a policy', () => {
  it.each(builtInPolicies.map((policy) => [policy.id, policy] as const))(
    'accepts the built-in %s, unchanged',
    (_, policy) => {
      expect(policySchema.parse(policy)).toEqual(policy)
    },
  )

  it.each(['dates', 'papers', 'citations', 'publicity', 'ledger'])('asks a whole policy for %s', (key) => {
    const { [key]: _, ...rest } = pingliang2022 as unknown as Record<string, unknown>
    expect(policySchema.safeParse(rest).success).toBe(false)
  })

  it('accepts achievements that count longer than seniority does', () => {
    const dates = { ...pingliang2022.dates, achievementCutoff: { date: '2023-03-31', clause: '四(二)' } }
    expect(policySchema.safeParse({ ...pingliang2022, dates }).success).toBe(true)
  })
})

describe('the outline', () => {
  it('names everything a policy settles, once', () => {
    const shown = outline.map(({ path }) => path)
    const settled = leaves(pingliang2022).filter((path) => !/^(?:citations|ledger|namesEn)(?:\.|$)/u.test(path))
    expect([...shown].sort()).toEqual([...settled, ...optional].sort())
  })

  it.each([
    ['Chinese', zhCN],
    ['English', en],
  ])('has a label for everything: %s', (_, copy) => {
    expect(Object.keys(copy.policy.labels)).toEqual(outline.map(({ path }) => path))
  })
})
