import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../src/facts/catalogue/catalogue.ts'

describe('a label that was renamed because it misled', () => {
  it.each([
    ['performance.confirmed', '业绩条件是否符合', '业绩是否已对照确认'],
    ['application.quotaAvailable', '申报级别上是否有空岗', '是否有岗位'],
  ])('%s is called %s, and rosters that say %s are still read', (path, label, before) => {
    expect(fieldAt(path)?.zh).toBe(label)
    expect(fieldAt(path)?.headers).toContain(before)
  })
})
