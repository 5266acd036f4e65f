import { describe, expect, it } from 'vitest'
import { SAMPLE, zhicheng } from '../support/run.ts'

const asOf = ['--as-of', '2022-09-16']

describe('what a person sees of the sample roster', () => {
  it.each([
    ['the report in Chinese', 'sample.zh-CN.txt', []],
    ['the report in English', 'sample.en.txt', ['--lang', 'en']],
    ['one person', 'sample-one.zh-CN.txt', ['--person', '孙丙']],
    ['those who are not eligible', 'sample-ineligible.zh-CN.txt', ['--status', 'ineligible']],
  ])('%s', async (_, file, flags) => {
    const { out, status } = await zhicheng(['check', SAMPLE, ...asOf, ...flags])
    expect(status).toBe(1)
    await expect(out).toMatchFileSnapshot(`../golden/${file}`)
  })

  it('fits a narrow terminal: no line is wider than its 40 columns', async () => {
    const { default: width } = await import('fast-string-width')
    const { out } = await zhicheng(['check', SAMPLE, ...asOf, '--person', '孙丙'], { columns: 40 })
    expect(out.split('\n').filter((line) => width(line) > 40)).toEqual([])
  })

  it('is coloured on a terminal only, and not with NO_COLOR, TERM=dumb or --no-color', async () => {
    const coloured = async (world: Parameters<typeof zhicheng>[1], ...flags: string[]): Promise<boolean> =>
      (await zhicheng(['check', SAMPLE, ...asOf, ...flags], world)).out.includes('\u001b[')
    expect(await coloured({ tty: true })).toBe(true)
    expect(await coloured({ tty: false })).toBe(false)
    expect(await coloured({ tty: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured({ tty: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await coloured({ tty: true }, '--no-color')).toBe(false)
  })
})
