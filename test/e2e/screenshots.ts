/** `npm run screenshots`: the README's pictures, taken of the running demonstration. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { hostUrl, routeRealHosts } from '../standins/real-host.ts'
import { openTab, startBrowser, type TestBrowser } from './browser.ts'
import { openChat, threadWith } from './chat-steps.ts'
import { launchWorkbench } from './launch.ts'
import { openRow, rowOf } from './tab-steps.ts'

const root = path.resolve(import.meta.dirname, '../..')
const wide = { width: 1400, height: 900 }
const zone = 'Europe/Amsterdam'
const first = 'Crews dig once, in the right place'

interface Studio {
  url: string
  browser: TestBrowser
  /** The id of the person with this name. */
  id(name: string): string
}

/** Each picture's file name, and how its page, or the part of it that is shown, comes about. */
const pictures: Record<string, (studio: Studio) => Promise<Page | Locator>> = {
  async 'home-light'({ url, browser, id }) {
    const page = await window(browser)
    const tab = await openTab(page, url, { person: id('Beatriz Carvalho'), subPageId: 'home' })
    await tab.getByRole('heading', { name: 'Mine to do now' }).waitFor()
    return rested(page, tab)
  },

  async 'tree-light'({ url, browser, id }) {
    const page = await window(browser)
    const tab = await openTab(page, url, { person: id('Mirjam de Wit') })
    await openRow(rowOf(tab.getByRole('treegrid'), first))
    return rested(page, tab)
  },

  async 'tree-dark'({ url, browser, id }) {
    const page = await window(browser)
    const place = { person: id('Anjali Raghunathan'), theme: 'dark' } as const
    const tab = await openTab(page, url, place)
    await tab.getByRole('button', { name: 'Organisation' }).click()
    const tree = tab.getByRole('treegrid', { name: 'OKRs by organisation' })
    await openRow(rowOf(tree, 'Product & Engineering'))
    await rowOf(tree, 'Detection').waitFor()
    return rested(page, tab)
  },

  async 'details-light'({ url, browser, id }) {
    const page = await window(browser)
    const place = { person: id('Lucía Ferrer'), subPageId: 'okr:detection-false-alarms' }
    const tab = await openTab(page, url, place)
    const details = tab.getByRole('region', { name: 'Details' })
    await details.getByRole('article', { name: /^The same aim in 2 places/ }).waitFor()
    return rested(page, tab)
  },

  async 'readiness-light'({ url, browser, id }) {
    const page = await window(browser)
    const tab = await openTab(page, url, { person: id('Anjali Raghunathan'), subPageId: 'readiness' })
    await tab.getByRole('link', { name: /^Product & Engineering/ }).click()
    await tab.getByRole('heading', { name: 'Readiness of Product & Engineering' }).waitFor()
    return rested(page, tab)
  },

  async 'redundancy-light'({ url, browser, id }) {
    const page = await window(browser, { width: 1100, height: 900 })
    const tab = await openTab(page, url, { person: id('Mirjam de Wit'), subPageId: 'readiness' })
    await tab.getByRole('combobox', { name: 'Kind of finding' }).selectOption('redundancy')
    const card = tab.getByRole('article', { name: /Detection and Support/ })
    await card.waitFor()
    await rested(page, tab)
    return card
  },

  async 'request-chat'({ url, browser, id }) {
    const page = await window(browser, { width: 1100, height: 1400 })
    await openChat(page, url, id('Rosalind Achieng'), 'OKR Align')
    const request = page.getByRole('article').filter({ hasText: 'Lucía Ferrer asks you' })
    await request.getByRole('button', { name: 'Accept' }).waitFor()
    await rested(page)
    return request
  },

  async 'conversation-chat'({ url, browser, id }) {
    const page = await window(browser)
    await openChat(page, url, id('Lucía Ferrer'), 'Product & Engineering')
    const thread = threadWith(page, 'Twenty a night would be fine, sixty would not.')
    await thread.getByRole('button', { name: /earlier replies$/ }).click()
    await thread.getByText('Not quite the same: we count alarms that leave the model').waitFor()
    await thread.evaluate((element) => element.scrollIntoView({ block: 'end' }))
    return rested(page)
  },

  async 'schedule-light'({ url, browser, id }) {
    const page = await window(browser)
    const tab = await openTab(page, url, { person: id('Naledi Khumalo') })
    await tab.getByRole('link', { name: 'Sessions' }).click()
    await tab.getByRole('button', { name: 'New session' }).click()
    await tab.getByRole('combobox', { name: 'Unit' }).click()
    await tab.getByRole('option', { name: 'Customer Success' }).click()
    await tab.getByRole('radio', { name: 'Share session' }).check()
    await tab.getByRole('button', { name: 'Next' }).click()
    await tab.getByRole('button', { name: 'Next' }).click()
    await tab.getByRole('combobox', { name: 'Time also in' }).selectOption('Asia/Singapore')
    await tab.getByRole('radio').first().check()
    return rested(page, tab)
  },

  async calendar({ url, browser, id }) {
    const page = await window(browser)
    const anjali = id('Anjali Raghunathan')
    const { start } = await shareSession(url, anjali)
    await page.goto(
      `${url}/?${new URLSearchParams({ view: 'calendar', person: anjali, week: start.slice(0, 10) })}`,
    )
    await page.getByRole('button', { name: /^Share session/ }).click()
    await page.getByRole('button', { name: 'Join the Teams meeting' }).waitFor()
    return rested(page)
  },

  async 'side-panel-contrast'({ url, browser, id }) {
    const context = await browser.context({
      viewport: { width: 320, height: 800 },
      reducedMotion: 'reduce',
      timezoneId: zone,
    })
    await routeRealHosts(context, url)
    const page = await context.newPage()
    const anjali = id('Anjali Raghunathan')
    const { joinUrl, subject } = await shareSession(url, anjali)
    await page.goto(
      hostUrl('teams', {
        person: anjali,
        surface: 'sidePanel',
        theme: 'contrast',
        content: `${url}/tab/`,
        subPageId: 'sessions',
        joinUrl: joinUrl ?? '',
        meetingTitle: subject,
      }),
    )
    const tab = page.frameLocator('iframe[title="OKR Align"]')
    await tab.getByRole('link', { name: subject }).click()
    await tab.getByText("In everyone's calendar").waitFor()
    return rested(page, tab)
  },
}

function window(browser: TestBrowser, viewport = wide): Promise<Page> {
  return browser.window({ viewport, reducedMotion: 'reduce', timezoneId: zone })
}

/** Nothing loads any more, and nothing is under the pointer. */
async function rested(page: Page, tab?: FrameLocator): Promise<Page> {
  await tab?.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' })
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  return page
}

interface ShownEvent {
  subject: string
  start: string
  joinUrl: string | null
}

/** The next share session in a person's calendar. */
async function shareSession(url: string, person: string): Promise<ShownEvent> {
  const response = await fetch(`${url}/workbench/calendar/?person=${person}`)
  const { events } = (await response.json()) as { events: ShownEvent[] }
  const event = events.find(
    ({ subject, start }) => subject.startsWith('Share session') && Date.parse(start) > Date.now(),
  )
  if (event === undefined) throw new Error('The demonstration has no share session to come.')
  return event
}

async function takePictures(): Promise<void> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'okr-align-pictures-'))
  const workbench = await launchWorkbench(root, [], { DATA_DIR: dataDir, WORKBENCH_RECORD: '' })
  const browser = await startBrowser()
  try {
    const response = await fetch(`${workbench.url}/workbench/people`)
    const people = (await response.json()) as { id: string; displayName: string }[]
    const id = (name: string) => {
      const person = people.find(({ displayName }) => displayName === name)
      if (person === undefined) throw new Error(`Nobody in the demonstration is called ${name}.`)
      return person.id
    }
    fs.mkdirSync(path.join(root, 'docs'), { recursive: true })
    for (const [name, prepare] of Object.entries(pictures)) {
      await browser.watch(async () => {
        const shown = await prepare({ url: workbench.url, browser, id })
        await shown.screenshot({ path: path.join(root, 'docs', `${name}.png`) })
        const page = 'context' in shown ? shown : shown.page()
        await page.context().close()
        process.stdout.write(`docs/${name}.png\n`)
      })
    }
  } finally {
    await browser.close()
    await workbench.end('SIGTERM')
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

await takePictures()
