import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speaker } from '../../src/copy/speak.ts'
import { zhCN } from '../../src/copy/zh-CN.ts'
import { fileAsker } from '../../src/interview/file-asker.ts'
import { interview } from '../../src/interview/interview.ts'
import { assessSession, type Bench, nextQuestion } from '../../src/interview/next.ts'
import { emptySession, type Session } from '../../src/interview/session.ts'
import type { Report } from '../../src/report/model.ts'
import { type Refusals, TOO_WIDE, TRY_EVERYTHING } from '../report/in-page.ts'
import { Browser, browserPath } from '../support/browser.ts'
import { day, rules } from '../support/judge.ts'
import { zhicheng } from '../support/run.ts'
import { randomSession } from '../support/walk.ts'

const bench: Bench = { rules, asOf: day('2022-09-16') }
const asOf = ['--as-of', '2022-09-16']

/** Verdict and statuses as the page shows them. */
const SHOWN = `({
  verdict: document.getElementById('verdict')?.dataset.verdict,
  statuses: [...document.querySelectorAll('[data-condition]')].map((one) => one.dataset.status),
})`

const keep = (session: Session): string =>
  `localStorage.setItem('zhicheng', ${JSON.stringify(JSON.stringify(session))})`

/** Answers the question of the moment the way a person does: by keyboard, choosing or typing. */
async function answer(page: Page, given: unknown): Promise<void> {
  const form = page.locator('form.question')
  const typed = form.locator('input[name=text]')
  if (given === undefined || given === '?') {
    const unknown = form.getByRole('button', { name: '不清楚' })
    return (await unknown.count()) > 0 ? unknown.click() : form.locator('button[type=submit]').click()
  }
  if ((await typed.count()) > 0 && typeof given === 'string') {
    await typed.fill(given)
    return typed.press('Enter')
  }
  for (const one of Array.isArray(given) ? given : [given]) {
    await form
      .locator('label.choice')
      .filter({ hasText: String(one) })
      .first()
      .locator('input')
      .press('Space')
  }
  return form.locator('button[type=submit]').click()
}

describe.skipIf(browserPath === undefined)(
  'the self-check page in a browser (needs Chromium, or CHROMIUM=path)',
  () => {
    let browser: Browser
    let html = ''

    beforeAll(async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'zhicheng-page-')), 'page.html')
      expect((await zhicheng(['page', file, ...asOf])).status).toBe(0)
      html = readFileSync(file, 'utf8')
      browser = await Browser.start()
    })
    afterAll(() => browser?.stop())

    it('is one file of less than 400 KB', () => {
      expect(Buffer.byteLength(html)).toBeLessThan(400_000)
    })

    it('agrees with check on random people', async () => {
      const { page, complaints } = await browser.open(html)
      for (let seed = 1; seed <= 200; seed++) {
        const session = randomSession(seed, bench)
        const { verdict, findings } = assessSession(session, bench)
        const expected = { verdict, statuses: findings.map(({ status }) => status) }
        // A browser under load may reload before it has written its store: then it is written again.
        const shown = async (): Promise<unknown> => {
          await page.evaluate(keep(session))
          await page.reload()
          return page.evaluate(SHOWN)
        }
        await expect.poll(shown, { timeout: 10_000, message: `walk ${seed}` }).toEqual(expected)
      }
      expect(complaints).toEqual([])
    }, 300_000)

    it.each(['enterprise', 'institution', 'ruled-out'])(
      'agrees with the interview and check of %s',
      async (persona) => {
        const answers = JSON.parse(readFileSync(`test/fixtures/personas/${persona}.json`, 'utf8'))
        const session = await interview(emptySession, {
          bench,
          speak: speaker('zh-CN', zhCN, rules.policy),
          asker: fileAsker(answers),
          say: async () => {},
          save: async () => {},
        })
        const { page } = await browser.open(html)
        const shown = async (): Promise<unknown> => {
          await page.evaluate(keep(session))
          await page.reload()
          return page.evaluate(SHOWN)
        }
        const { verdict, findings } = assessSession(session, bench)
        const expected = { verdict, statuses: findings.map(({ status }) => status) }
        await expect.poll(shown, { timeout: 10_000 }).toEqual(expected)
      },
    )

    it('asks what the interview asks, takes typed dates, and hands over the file that check reads', async () => {
      const { page, requests } = await browser.open(html)
      await page.evaluate('localStorage.clear()')
      await page.setViewportSize({ width: 360, height: 740 })
      await page.reload()
      const answers: Record<string, unknown> = {
        name: '王琼',
        'employer.name': '某设计院',
        'application.level': '中级',
        'title.level': '助理级',
        circumstances: [],
        'title.series': '工程',
        'title.obtainedAt': '2018年12月',
        evidence: [],
      }
      for (let count = 0; count < 60; count++) {
        const id = await page.evaluate(`document.querySelector('form.question h2')?.textContent ?? ''`)
        if (id === '') break
        const label = Object.keys(answers).find(
          (key) => labels[key] !== undefined && String(id).startsWith(labels[key] as string),
        )
        await answer(page, label === undefined ? undefined : answers[label])
      }
      expect(await page.locator('.done').count()).toBe(1)
      // What is printed: whose result it is, and how long there is to apply.
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.whose:visible').textContent()).toBe('王琼 · 某设计院')
      expect(await page.locator('.round:visible').textContent()).toContain('还有 14 天')
      await page.emulateMedia({ media: 'screen' })
      expect(await page.evaluate(TOO_WIDE)).toEqual([])
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()])
      expect(download.suggestedFilename()).toBe('王琼.json')
      const path = await download.path()
      const file = join(await mkdtemp(join(tmpdir(), 'zhicheng-page-')), '王琼.json')
      const { copyFileSync } = await import('node:fs')
      copyFileSync(path, file)
      const report = JSON.parse((await zhicheng(['check', file, '--format', 'json', ...asOf])).out) as Report
      const shown = (await page.evaluate(SHOWN)) as { verdict: string; statuses: string[] }
      expect(report.people[0]?.verdict).toBe(shown.verdict)
      expect(report.people[0]?.conditions.map(({ status }) => status)).toEqual(shown.statuses)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
        title: { level: 'assistant', obtainedAt: '2018-12' },
      })
      expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([])
    })

    it('keeps nothing unless asked, and forgets on request', async () => {
      const { page } = await browser.open(html)
      await page.evaluate('localStorage.clear()')
      await page.reload()
      await answer(page, '甲')
      expect(await page.evaluate('localStorage.length')).toBe(0)
      await page.locator('.tools input[type=checkbox]').check()
      expect(await page.evaluate('localStorage.length')).toBe(1)
      await page.reload()
      expect(await page.locator('form.question h2').textContent()).toContain('工作单位')
      page.once('dialog', (sure) => void sure.dismiss())
      await page.getByRole('button', { name: '清除全部回答' }).click()
      expect(await page.evaluate('localStorage.length')).toBe(1)
      page.once('dialog', (sure) => void sure.accept())
      await page.getByRole('button', { name: '清除全部回答' }).click()
      expect(await page.evaluate('localStorage.length')).toBe(0)
    })

    it.each(['{}', '[]', '{"answers":[{"id":"特长"}]}', 'x'])(
      'begins anew where what was kept is damaged: %s',
      async (kept) => {
        const { page } = await browser.open(html)
        await page.evaluate(`localStorage.setItem('zhicheng', ${JSON.stringify(kept)})`)
        await page.reload()
        expect(await page.locator('form.question h2').textContent()).toContain('姓名')
        await page.evaluate('localStorage.clear()')
      },
    )

    it('goes on with a file that was saved before', async () => {
      const { page } = await browser.open(html)
      await page.evaluate('localStorage.clear()')
      await page.reload()
      const person = { name: '甲', employer: { name: '某厂', kind: 'enterprise' }, title: null }
      const file = { name: '甲.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(person)) }
      await page.locator('#load').setInputFiles(file)
      expect(await page.locator('.whose').textContent()).toBe('甲 · 某厂')
      expect(await page.locator('.answers summary').textContent()).toContain('4')
    })

    it('changes an earlier answer and drops what hangs on it', async () => {
      const { page } = await browser.open(html)
      const session: Session = {
        answers: [
          { id: 'name', value: '甲' },
          { id: 'employer.name', value: '某厂' },
          { id: 'application.level', value: 'intermediate' },
          { id: 'title.level', value: 'assistant' },
          { id: 'title.series', value: 'engineering' },
          { id: 'title.obtainedAt', value: '2018-12' },
        ],
      }
      await page.evaluate(keep(session))
      await page.reload()
      await page.locator('.answers summary').click()
      await page.locator('.answers li').nth(3).getByRole('button').click()
      await page.locator('label.choice').filter({ hasText: '没有职称' }).locator('input').check()
      await page.locator('form.question button[type=submit]').click()
      expect(await page.locator('.answers li').count()).toBe(4)
    })

    it('lets nothing else run and nothing leave', async () => {
      const { page } = await browser.open(html)
      const tried = (await page.evaluate(TRY_EVERYTHING)) as Refusals
      expect(tried.sent).toBe(false)
      expect(tried.ran).toBe(false)
      expect(tried.refusals).toContain('connect-src')
    })
  },
)

/** How the questions that the test answers begin. */
const labels: Readonly<Record<string, string>> = {
  name: '姓名',
  'employer.name': '工作单位',
  'application.level': '申报职称',
  'title.level': '现职称？',
  circumstances: '有没有下面的特殊情况',
  'title.series': '现职称系列',
  'title.obtainedAt': '职称取得时间',
  evidence: '要录入哪些业绩材料',
}

it('the interview has a first question for everybody', () => {
  expect(nextQuestion({ answers: [] }, bench)?.id).toBe('name')
})
