import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { zhicheng } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zhicheng-'))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const check = (...args: string[]) => zhicheng(['check', ...args, '--as-of', '2022-09-16'])
const twice = async (...files: string[]): Promise<string[]> => {
  const { diagnostics } = JSON.parse((await check(...files, '--format', 'json')).out) as Report
  return diagnostics
    .filter(({ code }) => code === 'person-twice' || code === 'number-twice')
    .map(({ message }) => message.replaceAll(`${folder}/`, ''))
}

describe('the same person in two places is a warning that names both', () => {
  const one = file('一.csv', '姓名,工号,工作单位\n张三,7,甲厂\n李四,,甲厂\n王五,9,甲厂\n')
  it.each<[string, string, readonly string[]]>([
    ['the same number', '姓名,工号,工作单位\n张三,7,乙厂\n', ['出现两次：一.csv 一!A2 和 二.csv 二!A2']],
    [
      'the same name and employer, one without a number',
      '姓名,工号,工作单位\n李四,8,甲厂\n',
      ['出现两次：一.csv 一!A3 和 二.csv 二!A2'],
    ],
    ['the same name with another number', '姓名,工号,工作单位\n王五,10,甲厂\n', []],
    ['the same name at another employer, without a number', '姓名,工作单位\n李四,乙厂\n', []],
    ['one number under two names', '姓名,工号\n赵六,9\n', ['一.csv 一!A4 的 王五 和 二.csv 二!A2 的 赵六 证号相同']],
  ])('in two files: %s', async (_, text, expected) => {
    expect(await twice(one, file('二.csv', text))).toEqual(expected)
  })

  it('in a roster and a JSON file', async () => {
    const json = file('张三.json', '{"name":"张三","id":"7"}')
    expect(await twice(one, json)).toEqual([`出现两次：一.csv 一!A2 和 张三.json#/name`])
  })

  it('in one file: the cells alone', async () => {
    expect(await twice(file('三.csv', '姓名\n张三\n张三\n'))).toEqual(['出现两次：三!A2 和 三!A3'])
  })
})

describe('columns', () => {
  const odd = file('怪.csv', '姓名,单位哪一类,啥时候聘的\n张三,企业,2018.06\n')

  it('are settled once by a saved mapping; --map goes before it, --verbose shows what was used', async () => {
    const map = file('map.json', '{"单位哪一类": "employer.kind", "啥时候聘的": "title.obtainedAt"}')
    const { err } = await check(odd, '--map-file', map, '--map', '啥时候聘的=title.appointedAt', '--verbose')
    expect(err).toContain('怪!B 单位哪一类 → 单位性质 (employer.kind)')
    expect(err).toContain('怪!C 啥时候聘的 → 聘任时间 (title.appointedAt)')
  })

  it('that a mapping file names wrongly are an error that names the nearest field', async () => {
    const { status, err } = await check(odd, '--map-file', file('bad.json', '{"单位哪一类": "employer.knd"}'))
    expect([status, err]).toEqual([2, expect.stringContaining('是不是 employer.kind')])
  })

  it('that would settle the most people are named: the header to add, its sheet, or the column to complete', async () => {
    const few = await check(file('少.csv', '姓名,申报职称,单位性质\n张三,工程师,企业\n李四,,\n'))
    expect(few.out).toContain('申报职称：1 人；补齐“少”表“申报职称”列')
    expect(few.out).toContain('现职称：2 人；加一列“现职称”')
    const { out } = await check('templates/示例花名册.xlsx')
    expect(out).toMatch(/在“[^”]+”表填“[^”]+”列|补齐“[^”]+”表“[^”]+”列/u)
  })
})
