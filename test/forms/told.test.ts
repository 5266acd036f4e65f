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
    ['nobody is called so', ['--person', '丙'], '没有人符合 --person“丙”'],
  ])('says why: %s', async (_, flags, why) => {
    const { err, status } = await zhicheng(['form', 'letter', roster, ...flags])
    expect([status, err.includes(why)]).toEqual([2, true])
  })
})
