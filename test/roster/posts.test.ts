import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import type { Report } from '../../src/report/model.ts'
import { mergedQuota } from '../../src/roster/quota-table.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-posts-'))
const PEOPLE = [
  ['姓名', '单位', '是否纳入岗位管理', '申报级别'],
  ['甲', '甲院', '是', '副高级'],
]

/** A workbook of one person, with the posts of their employer. */
function workbook(name: string, person: string, posts: number): string {
  const book = XLSX.utils.book_new()
  const people = PEOPLE.map((row, index) => (index === 0 ? row : [person, ...row.slice(1)]))
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(people), '人员')
  const table = [
    ['单位', '申报级别', '岗位数'],
    ['甲院', '副高级', posts],
  ]
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(table), '岗位')
  const path = join(folder, name)
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  return path
}

async function quotaOf(...files: string[]) {
  const { out } = await zhicheng(['check', ...files, '--as-of', '2022-09-16', '--format', 'json'])
  const { people, diagnostics }: Report = JSON.parse(out)
  const quota = people.map(({ conditions }) => conditions.find(({ id }) => id === 'quota'))
  return { quota, told: diagnostics.filter(({ code }) => code === 'posts-differ') }
}

describe('posts that two files state', () => {
  const one = workbook('一.xlsx', '甲', 2)
  const same = workbook('二.xlsx', '乙', 2)
  const other = workbook('三.xlsx', '丙', 1)

  it('count once where both state the same', async () => {
    const { quota, told } = await quotaOf(one, same)
    expect(quota.map((found) => found?.status)).toEqual(['met', 'met'])
    expect(told).toEqual([])
  })

  it.each([
    ['in one order', [one, other], '三.xlsx', 2, 1],
    ['and in the other', [other, one], '一.xlsx', 1, 2],
  ])('count nowhere where they differ, %s, and that is told', async (_, files, second, before, after) => {
    const { quota, told } = await quotaOf(...files)
    expect(quota.map((found) => [found?.status, found?.needs])).toEqual([
      ['missing', ['quota.posts']],
      ['missing', ['quota.posts']],
    ])
    expect(told).toMatchObject([
      {
        severity: 'warning',
        file: expect.stringContaining(second),
        params: { employer: '甲院', first: before, second: after },
      },
    ])
  })
})

describe('posts filled in by hand', () => {
  const [inFirst, inSecond] = [
    { file: 'a', quota: new Map([['甲院 associate-senior', 2]]) },
    { file: 'b', quota: new Map([['甲院 associate-senior', 1]]) },
  ]
  it('settle what two files state differently', () => {
    const { table, diagnostics } = mergedQuota([inFirst, inSecond], new Map([['甲院 associate-senior', 3]]))
    expect(table).toEqual(new Map([['甲院 associate-senior', 3]]))
    expect(diagnostics).toEqual([])
  })

  it('leave those of others as they are', () => {
    expect(mergedQuota([inFirst], new Map([['乙院 intermediate', 1]])).table).toEqual(
      new Map([
        ['甲院 associate-senior', 2],
        ['乙院 intermediate', 1],
      ]),
    )
  })

  it('are no table where nobody states any', () => {
    expect(mergedQuota([{ file: 'a', quota: undefined }]).table).toBeUndefined()
  })
})
