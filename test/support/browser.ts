import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine, or the one CHROMIUM names; undefined where there is none. */
export const browserPath: string | undefined = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
)

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser with a profile of its own, for pages given as text. */
export class Browser {
  private readonly folder: string
  private readonly context: BrowserContext

  private constructor(folder: string, context: BrowserContext) {
    this.folder = folder
    this.context = context
  }

  static async start(): Promise<Browser> {
    const folder = await mkdtemp(join(tmpdir(), 'zhicheng-browser-'))
    const options = {
      executablePath: browserPath ?? '',
      headless: true,
      args: FLAGS,
      viewport: { width: 1200, height: 900 },
    }
    return new Browser(folder, await chromium.launchPersistentContext(join(folder, 'profile'), options))
  }

  /** Opens a page from a file, as from a mail attachment, and notes what it asks for and complains of. */
  async open(html: string): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const file = join(this.folder, `${this.context.pages().length}.html`)
    await writeFile(file, html)
    const page = await this.context.newPage()
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(file).href)
    return { page, requests, complaints }
  }

  async stop(): Promise<void> {
    await this.context.close()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** How many pages a PDF of this browser has. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0
