import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import express from 'express'
import { chromium } from 'playwright-core'
import { ensureChromium } from '../setup/chromium.ts'
import { buildIfChanged, pageBundle } from '../workbench/front/build.ts'
import { infoRoutes } from '../workbench/front/info-routes.ts'
import { peopleRoutes } from '../workbench/front/people-routes.ts'
import { tabRoutes } from '../workbench/front/tab-routes.ts'
import { identities } from '../workbench/identities.ts'
import { buildStandIns } from '../workbench/stand-ins.ts'
import { openState } from '../workbench/state.ts'

const root = path.resolve(__dirname, '../..')

const card = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text, size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' },
    { type: 'FactSet', facts: [{ title: 'Owner', value: 'Ada **Byron**' }] },
    {
      type: 'Input.Text',
      id: 'comment',
      label: 'Your comment',
      isRequired: true,
      errorMessage: 'Say something.',
    },
  ],
  actions: [
    { type: 'Action.Execute', title: 'Comment', verb: 'comment', data: { okr: 'o1' }, style: 'positive' },
    { type: 'Action.OpenUrl', title: 'Open in the tab', url: deepLink('okr/o1') },
  ],
})

function deepLink(subEntityId: string): string {
  return `https://teams.microsoft.com/l/entity/${identities.teamsAppId}/okr-align?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`
}

/** The stand-ins, the workbench's page in Chromium, and a bot of a few lines that speaks the wire protocol. */
export async function startPageRig() {
  await buildIfChanged(root, pageBundle, () => {})
  const app = express()
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const state = openState(':memory:')
  const standIns = await buildStandIns(state, {
    baseUrl: url,
    frontUrl: url,
    organisationName: 'Example',
    recordFile: undefined,
    now: Date.now,
  })
  const { directory, entra } = standIns
  directory.load(
    identities.tenantId,
    [
      { id: 'ada', displayName: 'Ada Byron', jobTitle: 'CEO', timeZone: 'Europe/London' },
      {
        id: 'bo',
        displayName: 'Bo Lind',
        managerId: 'ada',
        jobTitle: 'Engineer',
        timeZone: 'America/New_York',
      },
      {
        id: 'zoe',
        displayName: 'Zoë Ångström',
        managerId: 'ada',
        jobTitle: 'Writer',
        timeZone: 'Europe/Berlin',
      },
    ],
    { domain: 'example.org' },
  )
  let failNext = false
  app.post('/api/messages', express.json(), async (request, response) => {
    const { type, text, conversation, serviceUrl, value } = request.body
    if (type === 'message' && failNext) {
      failNext = false
      return void response.status(503).end()
    }
    if (type === 'invoke') {
      const { comment } = value.action.data
      return void response.json({
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: card(`Thank you for “${comment}”`),
      })
    }
    if (type === 'message')
      await fetch(`${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await entra.mintIdentityToken('https://api.botframework.com')}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          type: 'message',
          ...(text.includes('card')
            ? {
                attachments: [
                  {
                    contentType: 'application/vnd.microsoft.card.adaptive',
                    content: card('Win back customers'),
                  },
                ],
              }
            : { text: `You said _${text}_, see [the plan](${deepLink('okr/plan')})` }),
        }),
      })
    response.status(200).end()
  })
  app.use(standIns.app)
  app.use(
    '/workbench',
    peopleRoutes(
      {
        everyone: () => directory.people(identities.tenantId),
        find: (id) => directory.find(identities.tenantId, id),
      },
      standIns.tokenFor,
    ),
    standIns.controls,
    tabRoutes(state),
    infoRoutes({ organisation: 'Example', topLeader: 'ada', root }),
    express.static(path.join(root, pageBundle.output)),
  )
  const page = path.join(root, pageBundle.output)
  app.get('/', (_request, response) => response.sendFile('page/index.html', { root: page }))
  app.get('/tab/', (request, response) => {
    response.send(`<!doctype html><html lang="en"><title>App</title><h1>${request.originalUrl}</h1></html>`)
  })
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  context.setDefaultTimeout(10_000)
  return {
    url,
    standIns,
    failNextMessage: () => {
      failNext = true
    },
    async open(query: Record<string, string>) {
      const opened = await context.newPage()
      await opened.goto(`${url}/?${new URLSearchParams(query)}`)
      return opened
    },
    /** Puts an event into everybody's calendar, as the product would through Graph. */
    async invite(subject: string, start: string, end: string) {
      const answer = await fetch(`${url}/graph/v1.0/users/ada/events`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${await entra.mintAppToken()}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          subject,
          body: {
            contentType: 'html',
            content: `<p>Agenda</p><a href="${deepLink('session/s1')}">Open the session</a>`,
          },
          start: { dateTime: start, timeZone: 'UTC' },
          end: { dateTime: end, timeZone: 'UTC' },
          attendees: [
            { type: 'required', emailAddress: { address: 'bo.lind@example.org', name: 'Bo Lind' } },
          ],
          isOnlineMeeting: true,
          onlineMeetingProvider: 'teamsForBusiness',
        }),
      })
      const event = await answer.json()
      if (!answer.ok) throw new Error(JSON.stringify(event))
      return event
    },
    async stop() {
      await browser.close()
      await standIns.channel.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      state.close()
    },
  }
}
