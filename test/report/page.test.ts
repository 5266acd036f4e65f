import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/model.ts'
import { Browser, browserPath, pagesOf } from '../support/browser.ts'
import { HOSTILE, render, reportOn } from '../support/report.ts'
import { SAMPLE, zhicheng } from '../support/run.ts'
import { CONTRAST_AND_NAMES, type Refusals, TIME_FILTER, type Times, TOO_WIDE, TRY_EVERYTHING } from './in-page.ts'

if (!browserPath)
  console.warn('test/report/page.test.ts: no Chromium found (set CHROMIUM to its path); page not tested')

const shown = (page: Page): Promise<string[]> =>
  page.locator('#list > li:visible > details > summary b').allTextContents()

describe.skipIf(!browserPath)('the page in a browser', () => {
  let browser: Browser
  let sample: Report
  let html: string

  beforeAll(async () => {
    browser = await Browser.start()
    sample = JSON.parse((await zhicheng(['check', SAMPLE, '--format', 'json'])).out) as Report
    html = await render(sample, 'html')
  })
  afterAll(() => browser.stop())

  it('asks for nothing but itself, complains of nothing, and may load or send nothing', async () => {
    const { page, requests, complaints } = await browser.open(html)
    await page.locator('#list summary').first().click()
    await page.locator('.card').first().waitFor()
    expect(requests).toEqual([page.url()])
    expect(complaints).toEqual([])
    const refused: Refusals = await page.evaluate(TRY_EVERYTHING)
    expect(refused.sent).toBe(false)
    expect(refused.ran).toBe(false)
    expect(refused.refusals).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr'])
  })

  it('finds people by name, employer, verdict and condition, and tells how many', async () => {
    const { page } = await browser.open(html)
    const found = page.locator('#found')
    expect(await found.textContent()).toBe('显示 22 人，共 22 人')
    await page.fill('#query', '孙丙')
    expect(await shown(page)).toEqual(['孙丙'])
    await page.fill('#query', '崆峒 蒋')
    expect(await shown(page)).toEqual(['蒋寅'])
    await page.fill('#query', '')
    await page.click('.tile.ineligible')
    expect(await shown(page)).toHaveLength(sample.summary.ineligible)
    await page.click('.tile.incomplete')
    expect(await found.textContent()).toBe(`显示 ${sample.summary.ineligible + sample.summary.incomplete} 人，共 22 人`)
    await page.click('#reset')
    await page.selectOption('#condition', { label: '委托函 (1)' })
    expect(await shown(page)).toEqual(['秦未'])
    await page.click('#reset')
    await page.selectOption('#employer', '华亭虚构乡水利工作站')
    expect(await shown(page)).toEqual(
      sample.people.filter(({ employer }) => employer?.startsWith('华亭')).map(({ name }) => name),
    )
  })

  it('shows all that is known of a person when opened, by keyboard too', async () => {
    const { page } = await browser.open(html)
    const person = sample.people.find(({ name }) => name === '孙丙')
    const item = page.locator('#list > li', { hasText: '孙丙' })
    await item.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    const card = item.locator('.card')
    await card.waitFor()
    const text = (await card.textContent()) ?? ''
    for (const condition of person?.conditions ?? []) expect(text).toContain(condition.text)
    for (const action of person?.actions ?? []) expect(text).toContain(action.text)
    for (const item of person?.evidence ?? []) expect(text).toContain(item.name)
    expect(text).toContain('最早 2023 年度可报（2023-02-01 所在的月份满足')
    expect(text).toContain('任职年限自 2018-03 计至 2022-12 共 58 个月，要求 60 个月，差 2 个月')
    expect(text).toMatch(/聘任时间 2018-03 人员!R6/u)
    const clause = card.locator('.clause', { hasText: '四(三)' }).first()
    expect(await clause.getAttribute('aria-label')).toMatch(/^四\(三\): .*2022年12月31日/u)
  })

  it('prints a page a person behind the summary, and only those shown', async () => {
    const { page } = await browser.open(html)
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + 22)
    await page.fill('#query', '崆峒')
    const count = (await shown(page)).length
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1 + count)
    expect(await page.locator('details[open]').count()).toBe(0)
    const alone = await browser.open(await render({ ...sample, people: sample.people.slice(2, 3) }, 'html'))
    expect(pagesOf(await alone.page.pdf({ preferCSSPageSize: true }))).toBe(1)
  })

  it('fits a phone: nothing is wider than 360 points, open or not', async () => {
    const { page } = await browser.open(html)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.click('#open')
    const wide: string[] = await page.evaluate(TOO_WIDE)
    expect(wide).toEqual([])
  })

  it('fits a phone in English, too, and does not scroll sideways', async () => {
    const english = await zhicheng(['check', SAMPLE, '--format', 'html', '--lang', 'en'])
    const { page } = await browser.open(english.out)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.click('#open')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
  })

  it('has a heading for everything, a name for every field, and enough contrast', async () => {
    const { page } = await browser.open(html)
    await page.click('#open')
    const faults: string[] = await page.evaluate(CONTRAST_AND_NAMES)
    expect(faults).toEqual([])
  })

  it('shows hostile names as text', async () => {
    const people = Object.values(HOSTILE).map((name) => ({
      name,
      employer: { name },
      papers: [{ title: name, level: 'core' }],
    }))
    const { page, complaints, requests } = await browser.open(await render(await reportOn(people), 'html'))
    await page.click('#open')
    expect(await shown(page)).toContain(HOSTILE.script)
    expect(await page.locator('.card', { hasText: HOSTILE.image }).count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    expect(complaints).toEqual([])
    expect(requests).toHaveLength(1)
  })

  it('stays quick with 5,000 people', async () => {
    const people = Array.from({ length: 5000 }, (_, index) => {
      const person = sample.people[index % sample.people.length]
      return { ...person, name: `${person?.name}${index}` }
    }) as Report['people']
    const big = await render({ ...sample, people }, 'html')
    expect(Buffer.byteLength(big)).toBeLessThan(8_000_000)
    const { page } = await browser.open(big)
    const { loaded, filtered, count }: Times = await page.evaluate(TIME_FILTER)
    expect(count).toBe(228)
    // About 0.8 s and 0.05 s on two idle cores; the bounds leave room for a busy machine.
    expect(loaded).toBeLessThan(5000)
    expect(filtered).toBeLessThan(1500)
  })
})
