import { describe, expect, it } from 'vitest'
import { commandSpecs } from '../../src/commands/list.ts'
import { textEndings } from '../../src/report/renderers.ts'
import { zhicheng } from '../support/run.ts'

describe('the help', () => {
  it('is in one language, down to what stands for arguments', async () => {
    const { out } = await zhicheng(['--help'])
    expect(out).toContain('用法：zhicheng [选项] [命令]')
    expect(out).not.toMatch(/\[(?:options|command|file)/u)
    expect((await zhicheng(['--help', '--lang', 'en'])).out).toContain('Usage: zhicheng [options] [command]')
  })

  it.each(commandSpecs.map(({ name }) => name))('of %s has no English values', async (name) => {
    const { out } = await zhicheng([name, '--help'])
    expect(out).not.toMatch(/[[<][a-z]/u)
  })

  it('of a command comes by help, too, and of none where there is no such command', async () => {
    expect(await zhicheng(['help', 'check'])).toEqual(await zhicheng(['check', '--help']))
    expect((await zhicheng(['help'])).out).toBe((await zhicheng(['--help'])).out)
    expect(await zhicheng(['help', 'chekc'])).toMatchObject({ status: 2, err: expect.stringContaining('check') })
  })

  it.each([
    [['schema'], '缺少参数 <名称>：哪一种：applicant 申报人、report'],
    [['form'], '缺少参数 <种类>：pledge 或 letter'],
    [['check', 'a.csv', '--out'], '选项 --out <文件> 缺少值'],
    [['schema', '--lang', 'en'], 'Argument <name> is missing: Which: applicant, report or policy'],
  ])('is not needed to know what is lacking: %j', async (args, line) => {
    expect((await zhicheng(args)).err).toContain(line)
  })

  it('of check names every ending it writes, what holds by default, and an example with a workbook', async () => {
    const { out } = await zhicheng(['check', '--help'])
    for (const ending of ['.xlsx', ...Object.keys(textEndings), '.xlsm', '.jsonl']) expect(out).toContain(ending)
    expect(out).toMatch(/默认\s+terminal/u)
    expect(out).toMatch(/默认\s+unknown/u)
    expect(out).toContain('--out 报告.xlsx')
  })

  it('of page says what its argument is', async () => {
    expect((await zhicheng(['page', '--help'])).out).toContain('写到哪个文件（默认 zhicheng.html）')
  })
})

describe('a choice that is none', () => {
  it.each([
    ['--status', [], '就绪（ready）、待确认（confirm）'],
    ['--status', ['--lang', 'en'], 'To confirm (confirm)'],
    ['--only', [], '岗位限额（quota）'],
    ['--only', ['--lang', 'en'], 'Post quota (quota)'],
  ])('of %s %s is answered with the words that are taken', async (option, flags, words) => {
    const { err, status } = await zhicheng(['check', 'x.csv', option, '好', ...flags])
    expect([status, err.includes(words)]).toEqual([2, true])
  })
})
