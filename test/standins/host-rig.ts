import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express from 'express'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { ensureChromium } from '../setup/chromium.ts'
import { buildIfChanged, pageBundle } from '../workbench/front/build.ts'
import { peopleRoutes } from '../workbench/front/people-routes.ts'
import { tabRoutes } from '../workbench/front/tab-routes.ts'
import { openState } from '../workbench/state.ts'
import { hostUrl, routeRealHosts } from './real-host.ts'

const root = path.resolve(__dirname, '../..')
const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const ada = {
  id: 'ada',
  displayName: 'Ada Byron',
  mail: 'ada.byron@example.org',
  jobTitle: null,
  department: null,
  timeZone: 'Europe/London',
}

/** The host page at the real origins, framing a page that has Microsoft's own teams-js and nothing else. */
export async function startHostRig() {
  await buildIfChanged(root, pageBundle, () => {})
  const state = openState(':memory:')
  const app = express()
  app.use(
    '/workbench',
    peopleRoutes(
      { everyone: () => [ada], find: (id) => (id === ada.id ? ada : undefined) },
      async (person) => (person === ada.id ? 'token-of-ada' : undefined),
    ),
    tabRoutes(state),
    express.static(path.join(root, pageBundle.output)),
  )
  const teamsJs = fs.readFileSync(
    path.join(root, 'node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js'),
    'utf8',
  )
  app.get('/teams.js', (_request, response) => void response.type('text/javascript').send(teamsJs))
  app.get(['/tab', '/stage', '/dialog'], (request, response) => {
    response.send(
      `<!doctype html><title>App</title><script src="/teams.js"></script><h1>${request.path}</h1>`,
    )
  })
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const front = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser: Browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags })
  const context = await browser.newContext()
  await routeRealHosts(context, front)

  return {
    front,
    /** Opens the app somewhere in Teams or Outlook; gives the host's page and the app's frame. */
    async open(where: 'teams' | 'outlook', parameters: Record<string, string>) {
      const page = await context.newPage()
      await page.goto(hostUrl(where, { person: ada.id, content: `${front}/tab`, ...parameters }))
      return { page, app: await frameAt(page, `${front}/tab`) }
    },
    async stop() {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      state.close()
    },
  }
}

/** The frame that shows this address, when it has loaded. */
export async function frameAt(page: Page, url: string): Promise<Frame> {
  const known = page.frames().find((frame) => frame.url().startsWith(url))
  const frame =
    known ??
    (await page.waitForEvent('framenavigated', { predicate: (candidate) => candidate.url().startsWith(url) }))
  await frame.waitForLoadState('load')
  return frame
}
