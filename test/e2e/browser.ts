import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Page,
} from 'playwright-core'
import { ensureChromium } from '../setup/chromium.ts'

export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Machines are shared and busy: a wait ends when what it waits for is there, hardly ever by this. */
const patienceMs = 60_000

export interface TestBrowser {
  /** A window of its own, with nothing remembered: another person at another machine. */
  window(options?: BrowserContextOptions): Promise<Page>
  context(options?: BrowserContextOptions): Promise<BrowserContext>
  /** Runs a test; when it fails, every open page is kept as a picture, and the test says where. */
  watch(test: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

/** Starts Chromium, headless and with nothing remembered. */
export async function startBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags })
  const context: TestBrowser['context'] = async (options = {}) => {
    const made = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options })
    made.setDefaultTimeout(patienceMs)
    return made
  }
  return {
    context,
    window: async (options) => (await context(options)).newPage(),
    watch: async (test) => {
      try {
        await test()
      } catch (error) {
        const pictures = await picturesOf(browser.contexts().flatMap((one) => one.pages()))
        if (pictures.length > 0) process.stderr.write(`What the pages showed:\n${pictures.join('\n')}\n`)
        throw error
      }
    },
    close: () => browser.close(),
  }
}

async function picturesOf(pages: Page[]): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-pictures-'))
  const pictures = await Promise.all(
    pages.map(async (page, index) => {
      const file = path.join(folder, `${index + 1}.png`)
      const taken = await page.screenshot({ path: file }).then(
        () => true,
        () => false,
      )
      return taken ? [`${file} (${page.url()})`] : []
    }),
  )
  return pictures.flat()
}

export interface TabPlace {
  person: string
  theme?: 'default' | 'dark' | 'contrast'
  surface?: 'personal' | 'channel' | 'sidePanel' | 'stage' | 'outlook'
  subPageId?: string
}

/** Opens the tab in the workbench’s Teams frame, as this person and at the tree unless it says otherwise; gives the tab. */
export async function openTab(page: Page, url: string, place: TabPlace): Promise<FrameLocator> {
  await page.goto(`${url}/?${new URLSearchParams({ view: 'tab', subPageId: 'tree', ...place })}`)
  return tabIn(page)
}

/** The tab's own document: in the frame of the host, in the frame of the workbench's page. */
export function tabIn(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Teams window"]').frameLocator('iframe[title="OKR Align"]')
}
