import { describe, expect, it } from 'vitest'
import { SAMPLE, zhicheng } from '../support/run.ts'

describe('whoever reads a roster', () => {
  it.each([
    ['check', ['check', SAMPLE]],
    ['form', ['form', 'pledge', SAMPLE, '--out', '/nowhere/p.docx']],
    ['calendar', ['calendar', SAMPLE]],
    ['policy diff', ['policy', 'diff', 'pingliang-2022', 'test/fixtures/policy-2023.yaml', SAMPLE]],
  ])('%s: refuses what goes over a limit, and takes the option that raises it', async (_, args) => {
    const refused = await zhicheng([...args, '--limits', 'rows=2'])
    expect(refused.status).toBe(2)
    expect(refused.err).toContain('--limits rows=')
    const read = await zhicheng([...args, '--limits', 'rows=200'])
    expect(read.err).not.toContain('--limits')
  })
})
