import http from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { answerRequest } from '../../bot/commands/alignment/answer-request.ts'
import { askForAlignment } from '../../bot/commands/alignment/ask-for-alignment.ts'
import { decideProposal } from '../../bot/commands/alignment/decide-proposal.ts'
import { listRequests } from '../../bot/commands/alignment/list-requests.ts'
import { getAlignment } from '../../bot/commands/alignment/view-alignment.ts'
import { withdrawRequest } from '../../bot/commands/alignment/withdraw-request.ts'
import { addComment } from '../../bot/commands/conversation/add-comment.ts'
import { deleteComment, editComment, reactToComment } from '../../bot/commands/conversation/change-comment.ts'
import { getConversation } from '../../bot/commands/conversation/get-conversation.ts'
import {
  answerDependency,
  putRiskOwner,
  removeDependency,
} from '../../bot/commands/dependencies/change-dependency.ts'
import { getDependency } from '../../bot/commands/dependencies/get-dependency.ts'
import { listDependencies } from '../../bot/commands/dependencies/list-dependencies.ts'
import { putDependency } from '../../bot/commands/dependencies/put-dependency.ts'
import { listUnits } from '../../bot/commands/directory/find.ts'
import { getMe } from '../../bot/commands/directory/get-me.ts'
import { createKeyResult } from '../../bot/commands/okrs/create-key-result.ts'
import { createObjective } from '../../bot/commands/okrs/create-objective.ts'
import { describePath } from '../../bot/commands/okrs/describe-path.ts'
import { editOkr } from '../../bot/commands/okrs/edit-okr.ts'
import { getHistory } from '../../bot/commands/okrs/get-history.ts'
import { getOkr } from '../../bot/commands/okrs/get-okr.ts'
import { askFor, outboxId } from '../../bot/commands/outbox.ts'
import { conversationOf, directoryOf } from '../../bot/commands/partitions.ts'
import { deliverRollUp } from '../../bot/commands/plan/roll-up.ts'
import type { Ports } from '../../bot/commands/ports/ports.ts'
import { askForChange } from '../../bot/commands/readiness/ask-for-change.ts'
import { decideChangeRequest } from '../../bot/commands/readiness/decide-change-request.ts'
import { listChangeRequests } from '../../bot/commands/readiness/list-change-requests.ts'
import { filterTree } from '../../bot/commands/tree/filter-tree.ts'
import { outboxWorker } from '../../bot/outbox/worker.ts'
import { createBot } from '../../bot/teams/adapter.ts'
import { actor, cycleId, openFixture } from '../commands/fixture.ts'
import { teamId } from '../workbench/channel/chat-ids.ts'
import { channelStandIn } from '../workbench/channel/stand-in.ts'
import { entraStandIn } from '../workbench/entra/stand-in.ts'
import { openDirectory } from '../workbench/graph/directory.ts'
import { identities } from '../workbench/identities.ts'
import { botTokenVerifier } from '../workbench/stand-ins.ts'
import { openState } from '../workbench/state.ts'

export const tenantId = identities.tenantId
/** Served by the same deployment, with people of the same ids. */
const otherTenantId = 'tenant-b'
export const publicUrl = 'https://okr.example.com'

export type Rig = Awaited<ReturnType<typeof startRig>>

export interface MessageView {
  id: string
  text: string
  author: { id: string; name: string; isBot: boolean }
  attachments: { contentType: string; content?: unknown }[]
  reactions: { type: string; people: { id: string }[] }[]
  deletedAt: number | null
  editedAt: number | null
}

export interface Thread {
  message: MessageView
  replies: MessageView[]
}

/** The people of the fixture, as the channel knows them; Gus is a guest and Zoe is nobody of the organisation. */
const channelPeople = ['ola', 'dee', 'tim', 'mia', 'max', 'pia', 'gus', 'zoe'].map((id) => ({
  id,
  displayName: `${id.charAt(0).toUpperCase()}${id.slice(1)} ${id === 'max' ? 'Miller' : 'Smith'}`,
  timeZone: 'Europe/London',
}))

/** The real bot with real commands and the embedded store, behind a real socket, on the stand-in of the channel. */
export async function startRig() {
  const fixture = await openFixture([tenantId, otherTenantId])
  const state = openState(':memory:')
  const directory = openDirectory(state)
  directory.load(tenantId, channelPeople, { domain: 'example.org' })
  const app = express()
  const server = http.createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const entra = await entraStandIn({
    state,
    directory,
    issuerBase: baseUrl,
    tenants: [{ id: tenantId, name: 'Example', consented: true }],
    app: {
      clientId: identities.tabClientId,
      audience: identities.tabAudience,
      delegated: [],
      application: [],
      managedIdentity: {
        clientId: identities.botAppId,
        principalId: identities.managedIdentityPrincipalId,
      },
    },
  })
  const channel = await channelStandIn({
    state,
    directory,
    baseUrl,
    botEndpoint: `${baseUrl}/api/messages`,
    teamName: 'Example',
    verifyBotToken: botTokenVerifier(entra),
  })
  app.use('/botframework', channel.metadata)
  app.use('/connector', channel.connector)
  app.use('/workbench/chat', channel.controls)

  const reported: { fault: unknown; during: string }[] = []
  const commands = commandsOf(fixture.ports)
  const bot = createBot({
    appId: identities.botAppId,
    openIdMetadataUrl: `${baseUrl}/botframework/.well-known/openidconfiguration`,
    tenants: [tenantId, otherTenantId],
    token: () => entra.mintIdentityToken('https://api.botframework.com'),
    commands,
    ports: fixture.ports,
    actorOf: async (tenant, personId) =>
      personId === 'zoe' ? undefined : actor(personId, { tenantId: tenant }),
    linkTo: (cycle, okr) => `${publicUrl}/open/${cycle}/${okr}`,
    report: (fault, during) => reported.push({ fault, during }),
  })
  app.all('/api/messages', bot.handler)
  const handlers = { ...bot.effects, 'roll-up': deliverRollUp(fixture.ports) }
  const worker = (instanceId: string) =>
    outboxWorker({
      store: fixture.ports.store,
      clock: fixture.ports.clock,
      handlers,
      instanceId,
      log: (during, fault) => reported.push({ fault, during }),
    })
  const outbox = worker('first')
  channel.chat.settings.change({ rateLimits: false })

  /** Effects that are due and that this server delivers. */
  async function due(): Promise<unknown[]> {
    const entries = await fixture.ports.store.due(fixture.ports.clock.now(), 100)
    return entries.map(({ document }) => document.body.kind).filter((kind) => String(kind) in handlers)
  }

  async function call<Body = unknown>(method: string, path: string, body?: unknown) {
    const response = await fetch(`${baseUrl}/workbench/chat${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    return { status: response.status, body: (await response.json()) as Body }
  }

  async function personalChat(person: string): Promise<string> {
    const { body } = await call<{ id: string; kind: string }[]>('GET', `/conversations?person=${person}`)
    const found = body.find(({ kind }) => kind === 'personal')
    if (!found) throw new Error('Everybody has a chat with the bot.')
    return found.id
  }

  async function messages(person: string, conversation: string): Promise<Thread[]> {
    const query = new URLSearchParams({ person, conversation, limit: '200' })
    const { body } = await call<{ threads: Thread[] }>('GET', `/messages?${query}`)
    return body.threads
  }

  async function threads(channelId: string): Promise<Thread[]> {
    return messages('ola', channelId)
  }

  return {
    ...fixture,
    commands,
    due,
    threads,
    teamId: teamId(),
    secondServer: () => worker('second'),
    /** What could not be delivered, of one conversation. */
    async parked(okrId: string): Promise<{ key: unknown; reason: unknown }[]> {
      const page = await fixture.ports.store.list(conversationOf(tenantId, cycleId, okrId), {
        type: 'outbox',
        limit: 100,
      })
      return page.documents
        .filter(({ body }) => body.parked !== undefined)
        .map(({ body }) => ({ key: body.key, reason: body.parked }))
    },
    /** Asks for a parked effect again, as a person does who saw that it is missing. */
    async retry(okrId: string, commentId: string): Promise<void> {
      const partition = conversationOf(tenantId, cycleId, okrId)
      const { store, clock } = fixture.ports
      const waiting = await store.get(partition, outboxId('channel-comment', commentId))
      const payload = { cycleId, okrId, commentId }
      await store.transact(partition, [askFor('channel-comment', commentId, payload, clock.now(), waiting)])
    },
    /** The activity with which the channel told the bot of a message. */
    async sentOf(messageId: string): Promise<Record<string, unknown>> {
      const { body } = await call<Record<string, unknown>[]>('GET', '/sent')
      const found = body.findLast(({ id }) => id === messageId)
      if (found === undefined) throw new Error(`The channel told nothing of ${messageId}.`)
      return found
    },
    /** Tells the bot something as the channel would. */
    async tell(activity: unknown): Promise<void> {
      const response = await fetch(`${baseUrl}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await channel.tokens.mint()}`,
        },
        body: JSON.stringify(activity),
      })
      if (!response.ok) throw new Error(`The bot answered ${response.status}.`)
    },
    /** Delivers what the outbox holds, and lets time pass as long as something is to be tried again. */
    async deliver(): Promise<void> {
      await outbox.drain()
      for (let rounds = 0; rounds < 30; rounds++) {
        fixture.tick(60_000)
        if ((await due()).length === 0) return
        await outbox.drain()
      }
      throw new Error('The outbox does not come to rest.')
    },
    /** Presses a button as the person with the same id in the other tenant. */
    async pressElsewhere(person: string, action: unknown, inputs: object = {}): Promise<string> {
      const chat = await personalChat(person)
      const said = (await messages(person, chat)).findLast(({ message }) => message.author.id === person)
      const activity = await this.sentOf(said?.message.id ?? '')
      const { verb, data } = action as { verb: string; data: object }
      const answer = await this.post(
        {
          ...activity,
          type: 'invoke',
          name: 'adaptiveCard/action',
          value: { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } } },
          conversation: { id: `elsewhere:${chat}`, conversationType: 'personal', tenantId: otherTenantId },
          channelData: { tenant: { id: otherTenantId } },
        },
        await channel.tokens.mint(),
      )
      return JSON.stringify(await answer.json())
    },
    /** The plan of every unit is in this phase, as after an import of a running cycle. */
    async enterPhase(phase: string): Promise<void> {
      const { store } = fixture.ports
      const partition = directoryOf(tenantId, 'cycles')
      const known = await store.get(partition, cycleId)
      if (known === undefined) throw new Error('There is no cycle.')
      const { etag, ...document } = known
      await store.replace(partition, { ...document, body: { ...document.body, initialPhase: phase } }, etag)
    },
    /** A channel of the team, new. */
    async channelOf(person: string, name: string): Promise<string> {
      const { body } = await call<{ id: string }>('POST', '/channels', { person, name })
      return body.id
    },
    /** Writes in a channel; with a thread, as an answer in it. */
    async write(
      person: string,
      conversation: string,
      text: string,
      options: { thread?: string; mentions?: string[] } = {},
    ) {
      const sent = await call<MessageView & { delivery: { state: string } }>('POST', '/messages', {
        person,
        conversation,
        text,
        ...options,
      })
      if (sent.status !== 201) throw new Error(`The message was not sent: ${JSON.stringify(sent.body)}`)
      return sent.body
    },
    bot,
    baseUrl,
    channel,
    entra,
    reported,
    call,
    personalChat,
    messages,
    /** Sends a message to the bot and gives what the bot said then. */
    async say(person: string, text: string): Promise<MessageView[]> {
      const conversation = await personalChat(person)
      await call('POST', '/install', { person })
      const before = (await messages(person, conversation)).length
      const sent = await call<MessageView & { delivery: unknown }>('POST', '/messages', {
        person,
        conversation,
        text,
      })
      if (sent.status !== 201) throw new Error(`The message was not sent: ${JSON.stringify(sent.body)}`)
      const all = (await messages(person, conversation)).map(({ message }) => message)
      return all.slice(before).filter(({ author }) => author.isBot)
    },
    /** Presses a button of a card and gives what came back. */
    async press(person: string, conversation: string, message: string, action: unknown, inputs = {}) {
      const { body } = await call<{ outcome: string; card?: unknown; text?: string; reason?: string }>(
        'POST',
        '/actions',
        { person, conversation, message, action, inputs },
      )
      return body
    },
    post(body: unknown, token: string | undefined, headers: Record<string, string> = {}) {
      return fetch(`${baseUrl}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    },
    async stop() {
      await channel.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      state.close()
      await fixture.close()
    },
  }
}

function commandsOf(ports: Ports) {
  return {
    getMe: getMe({ ...ports, teamsAppId: identities.teamsAppId }),
    getOkr: getOkr(ports),
    getHistory: getHistory(ports),
    describePath: describePath(ports),
    filterTree: filterTree(ports),
    listUnits: listUnits(ports),
    getConversation: getConversation(ports),
    addComment: addComment(ports),
    editComment: editComment(ports),
    deleteComment: deleteComment(ports),
    react: reactToComment(ports),
    listDependencies: listDependencies(ports),
    getDependency: getDependency(ports),
    answerDependency: answerDependency(ports),
    putDependency: putDependency(ports),
    removeDependency: removeDependency(ports),
    putRiskOwner: putRiskOwner(ports),
    getAlignment: getAlignment(ports),
    listRequests: listRequests(ports),
    askForAlignment: askForAlignment(ports),
    answerRequest: answerRequest(ports),
    decideProposal: decideProposal(ports),
    withdrawRequest: withdrawRequest(ports),
    askForChange: askForChange(ports),
    listChangeRequests: listChangeRequests(ports),
    decideChangeRequest: decideChangeRequest(ports),
    createObjective: createObjective(ports),
    createKeyResult: createKeyResult(ports),
    editOkr: editOkr(ports),
  }
}

/** Every text of a card or message that a person can read. */
export function textOf(message: { text?: string; attachments?: { content?: unknown }[] }): string {
  return [message.text ?? '', ...(message.attachments ?? []).map(({ content }) => textIn(content))].join('\n')
}

export function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, part]) =>
      typeof part === 'string' && ['text', 'title', 'label', 'placeholder'].includes(name)
        ? part
        : textIn(part),
    )
    .filter((text) => text !== '')
    .join('\n')
}

/** The first action of a card with this title (and, when given, these data). */
export function actionIn(card: unknown, title: string, data: Record<string, unknown> = {}): unknown {
  if (Array.isArray(card)) {
    for (const part of card) {
      const found = actionIn(part, title, data)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (typeof card !== 'object' || card === null) return undefined
  const one = card as Record<string, unknown>
  const fits = (given: unknown) =>
    Object.entries(data).every(
      ([name, value]) => (given as Record<string, unknown> | undefined)?.[name] === value,
    )
  if (String(one.type).startsWith('Action.') && one.title === title && fits(one.data)) return one
  return actionIn(Object.values(one), title, data)
}

export function cardOf(message: MessageView | undefined): Record<string, unknown> {
  const content = message?.attachments[0]?.content
  if (typeof content !== 'object' || content === null) throw new Error('The message has no card.')
  return content as Record<string, unknown>
}
