import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { piecesOf } from '../../src/input/unchanged.ts'
import { zhicheng } from '../support/run.ts'

const during = vi.hoisted(() => ({ read: (_: string): void => {} }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    readFile: async (path: string, ...rest: []) => {
      const content = await real.readFile(path, ...rest)
      during.read(path)
      return content
    },
  }
})

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-changed-'))
const roster = (name: string, people: number): string => {
  const path = join(folder, name)
  writeFileSync(path, `姓名\n${'张三\n'.repeat(people)}`)
  return path
}

describe('a file that is written to while it is read', () => {
  it('is refused where it is read whole', async () => {
    const path = roster('whole.csv', 3)
    during.read = (read) => {
      if (read === path) appendFileSync(path, '李四\n')
    }
    const { status, out, err } = await zhicheng(['check', path])
    during.read = () => {}
    expect([status, out, err.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(err).toContain('在读取时被改动了')
    expect((await zhicheng(['check', path, '--quiet', '--format', 'csv'])).status).toBe(3)
  })

  it('is told at the end where it is read as it comes', async () => {
    const path = roster('pieces.csv', 40_000)
    const read = async (change: () => void): Promise<number> => {
      let pieces = 0
      for await (const _ of piecesOf(path)) if (pieces++ === 0) change()
      return pieces
    }
    expect(await read(() => {})).toBeGreaterThan(1)
    await expect(read(() => appendFileSync(path, '李四\n'))).rejects.toMatchObject({
      diagnostic: { code: 'file-changed' },
    })
  })
})
