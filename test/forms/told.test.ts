import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SAMPLE, zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-told-'))
const roster = join(folder, 'r.csv')
writeFileSync(roster, '姓名,工作单位,申报职称,隶属关系\n甲,某厂,工程师,本市\n乙,,,\n')

describe('the pledge', () => {
  it('says on the screen which blanks it could not fill, and whose', async () => {
    const { err } = await zhicheng(['form', 'pledge', roster, '--out', join(folder, 'a.docx')])
    expect(err).toContain('工作单位：1 人（乙）')
    expect(err).toContain('申报职称：1 人（乙）')
    expect(err).toContain('申报专业：2 人（甲、乙）')
  })

  it('says that only what is written by hand is left where everything is stated', async () => {
    const { err } = await zhicheng(['form', 'pledge', SAMPLE, '--out', join(folder, 'b.docx')])
    expect(err).toContain('签名、盖章和日期另行手写')
    expect(err).not.toContain('空着的')
  })

  it('says nothing of blanks of a blank form', async () => {
    const { err } = await zhicheng(['form', 'pledge', '--out', join(folder, 'c.docx')])
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('a letter for nobody', () => {
  it.each([
    ['nobody is of a unit that needs one', [], '其中 1 人没有写隶属关系'],
    ['nobody is of that employer', ['--employer', '某局'], '没有人符合 --employer“某局”'],
    ['everybody of that employer is of the city', ['--employer', '某厂'], '其中 0 人没有写隶属关系'],
    ['nobody is called so', ['--person', '丙'], '没有人符合 --person“丙”'],
  ])('says why: %s', async (_, flags, why) => {
    const { err, status } = await zhicheng(['form', 'letter', roster, ...flags])
    expect([status, err.includes(why)]).toEqual([2, true])
  })
})

describe('a letter', () => {
  const mixed = join(folder, 'mixed.csv')
  writeFileSync(mixed, '姓名,工作单位,隶属关系\n甲,某局,中央\n乙,某局,\n丙,某局,外省\n丁,某局,本市\n')

  it('names whom it may have to list, too', async () => {
    const { err } = await zhicheng(['form', 'letter', mixed, '--out', join(folder, 'd.docx')])
    expect(err).toContain('（1 人，')
    expect(err).toContain('2 人（乙、丙）')
  })

  it('for a named employer lists everybody but those who need none', async () => {
    const flags = ['--employer', '某局', '--out', join(folder, 'e.docx')]
    expect((await zhicheng(['form', 'letter', mixed, ...flags])).err).toContain('（3 人，')
  })
})

describe('pledges', () => {
  it('may be written for one employer', async () => {
    const flags = ['--employer', '某厂', '--out', join(folder, 'f.docx')]
    expect((await zhicheng(['form', 'pledge', roster, ...flags])).err).toContain('（1 人，')
    const nobody = await zhicheng(['form', 'pledge', roster, '--employer', '某局'])
    expect([nobody.status, nobody.err.includes('没有人符合 --employer“某局”')]).toEqual([2, true])
  })
})
