import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { InputError } from '../../src/diagnostics.ts'
import { save } from '../../src/output/save.ts'

const failing = vi.hoisted(() => ({ code: '' }))
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return {
    ...real,
    rename: (from: string, to: string) =>
      failing.code === ''
        ? real.rename(from, to)
        : Promise.reject(Object.assign(new Error(failing.code), { code: failing.code })),
  }
})

let folder = ''
beforeEach(() => {
  failing.code = ''
  folder = mkdtempSync(join(tmpdir(), 'zhicheng-save-'))
})
const at = (name: string): string => join(folder, name)
const codeOf = (path: string, options = { force: false }): Promise<string> =>
  save(path, 'new', options).then(
    () => 'written',
    (error: unknown) => (error instanceof InputError ? error.diagnostic.code : String(error)),
  )

describe('saving a file', () => {
  it('writes it whole', async () => {
    expect(await codeOf(at('a.txt'))).toBe('written')
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('never writes over a file without --force', async () => {
    writeFileSync(at('a.txt'), 'old')
    expect(await codeOf(at('a.txt'))).toBe('file-exists')
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('old')
    expect(await codeOf(at('a.txt'), { force: true })).toBe('written')
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('new')
  })

  it('never writes over an input, not even with --force, nor through a link to it', async () => {
    writeFileSync(at('in.xlsx'), 'old')
    symlinkSync(at('in.xlsx'), at('link.xlsx'))
    for (const path of [at('in.xlsx'), at('link.xlsx'), join(folder, '.', 'in.xlsx')]) {
      await expect(save(path, 'new', { force: true, inputs: [at('in.xlsx')] })).rejects.toMatchObject({
        diagnostic: { code: 'write-input' },
      })
    }
    expect(readFileSync(at('in.xlsx'), 'utf8')).toBe('old')
  })

  it('says when the folder is not there, or the place is a folder', async () => {
    mkdirSync(at('sub'))
    expect(await codeOf(at('no/a.txt'))).toBe('write-no-folder')
    expect(await codeOf(at('sub'), { force: true })).toBe('write-folder')
  })

  it.runIf(process.getuid?.() !== 0)('says when the folder may not be written to', async () => {
    mkdirSync(at('locked'))
    chmodSync(at('locked'), 0o555)
    expect(await codeOf(at('locked/a.txt'))).toBe('write-denied')
  })

  it.each([
    ['the disk is full', 'ENOSPC', 'write-full'],
    ['it is open in Excel', 'EBUSY', 'write-busy'],
    ['there is no permission', 'EACCES', 'write-denied'],
    ['the disk is read-only', 'EROFS', 'write-denied'],
    ['something else happens', 'EIO', 'write-failed'],
  ])('when %s, says so, keeps the old file and leaves nothing behind', async (_, code, told) => {
    writeFileSync(at('a.txt'), 'old')
    failing.code = code
    expect(await codeOf(at('a.txt'), { force: true })).toBe(told)
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.txt'])
    expect(existsSync(at('.a.txt'))).toBe(false)
  })

  async function* pieces(...texts: readonly (string | Error)[]): AsyncGenerator<Uint8Array> {
    for (const text of texts) {
      if (text instanceof Error) throw text
      yield Buffer.from(text)
    }
  }

  it('writes it piece by piece', async () => {
    await save(at('a.txt'), pieces('甲', '乙', '丙'), { force: false })
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('甲乙丙')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('when a piece cannot be made, keeps the old file, leaves nothing behind and passes on what went wrong', async () => {
    writeFileSync(at('a.txt'), 'old')
    const wrong = new RangeError('no piece')
    await expect(save(at('a.txt'), pieces('甲', wrong), { force: true })).rejects.toBe(wrong)
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })
})
