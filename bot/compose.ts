import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { Express } from 'express'
import { accept } from '../okr/result.ts'
import { answerRequest } from './commands/alignment/answer-request.ts'
import { decideProposal } from './commands/alignment/decide-proposal.ts'
import { listRequests } from './commands/alignment/list-requests.ts'
import { getAlignment } from './commands/alignment/view-alignment.ts'
import { addComment } from './commands/conversation/add-comment.ts'
import { deleteComment, editComment, reactToComment } from './commands/conversation/change-comment.ts'
import { getConversation } from './commands/conversation/get-conversation.ts'
import { answerDependency } from './commands/dependencies/change-dependency.ts'
import { getDependency } from './commands/dependencies/get-dependency.ts'
import { listDependencies } from './commands/dependencies/list-dependencies.ts'
import { createDirectory } from './commands/directory/directory.ts'
import { listUnits } from './commands/directory/find.ts'
import { getMe } from './commands/directory/get-me.ts'
import { roles } from './commands/directory/roles.ts'
import { deliverCheck } from './commands/findings/check.ts'
import { describePath } from './commands/okrs/describe-path.ts'
import { getOkr } from './commands/okrs/get-okr.ts'
import { deliverRollUp } from './commands/plan/roll-up.ts'
import type { DocumentStore } from './commands/ports/document-store.ts'
import type { Ports } from './commands/ports/ports.ts'
import { versions } from './commands/read-version.ts'
import { decideChangeRequest } from './commands/readiness/decide-change-request.ts'
import { listChangeRequests } from './commands/readiness/list-change-requests.ts'
import { deliverSessionEvent } from './commands/sessions/deliver-session-event.ts'
import { filterTree } from './commands/tree/filter-tree.ts'
import type { Config } from './config.ts'
import { graphCalendar } from './graph/calendar.ts'
import { graphClient } from './graph/client.ts'
import { graphDirectory } from './graph/directory.ts'
import { graphMeetings } from './graph/events.ts'
import { limiter } from './graph/limiter.ts'
import { type IdentityToken, managedIdentity } from './graph/managed-identity.ts'
import { graphTokens } from './graph/tokens.ts'
import { httpApp } from './http/app.ts'
import { tabAuthenticator } from './http/auth.ts'
import { apiHandlers } from './http/handlers.ts'
import { liveViews } from './http/live.ts'
import { wakeOnWrite } from './outbox/wake-on-write.ts'
import { outboxWorker } from './outbox/worker.ts'
import { readCsv } from './read-csv.ts'
import { openCosmosStore } from './store/cosmos-store.ts'
import { openSqliteStore } from './store/sqlite-store.ts'
import { createBot } from './teams/adapter.ts'

export interface Product {
  app: Express
  start(): void
  /** Lets what is under way finish, the requests in `served` included, then closes the store. */
  stop(served?: Promise<unknown>): Promise<void>
}

export type Log = (message: string, error?: unknown) => void

/** The personal tab's id in the manifest: where deep links lead. */
const tabEntityId = 'home'
const healthEveryMs = 5000

/** Builds the whole server from its configuration: the only place that knows every adapter. */
export function compose(config: Config, tabDirectory: string, log: Log): Product {
  const clock = { now: () => new Date().toISOString() }
  const identity = managedIdentity(config.identityClientId)
  const opened = openStore(config, identity)
  const store = wakeOnWrite(opened, () => {
    outbox.wake()
    live.poke()
  })
  const ports: Ports = { store, clock, ids: { next: randomUUID }, directory: createDirectory(store, clock) }
  const { remember, actorOf } = roles(ports)
  const links = { publicUrl: config.publicUrl, teamsAppId: config.teamsAppId, tabEntityId }

  const tokens = graphTokens({
    authority: config.entraAuthority,
    clientId: config.tab.clientId,
    identityClientId: config.identityClientId,
  })
  const graph = graphClient({ baseUrl: config.graphBaseUrl, tokens, limiter: limiter() })
  const calendar = graphCalendar(graph)
  const meetings = graphMeetings(graph, links)

  const bot = createBot({
    commands: {
      getMe: getMe({ ...ports, teamsAppId: config.teamsAppId }),
      getOkr: getOkr(ports),
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
      getAlignment: getAlignment(ports),
      listRequests: listRequests(ports),
      answerRequest: answerRequest(ports),
      decideProposal: decideProposal(ports),
      listChangeRequests: listChangeRequests(ports),
      decideChangeRequest: decideChangeRequest(ports),
    },
    ports,
    actorOf,
    linkTo: okrLink(links),
    report: (fault: unknown, during: string) => log(during, fault),
    appId: config.bot.appId,
    openIdMetadataUrl: config.bot.openIdMetadataUrl,
    tenants: config.tenants,
    token: async () => (await identity('https://api.botframework.com')).token,
  })

  const outbox = outboxWorker({
    store: opened,
    clock,
    instanceId: randomUUID(),
    log,
    handlers: {
      'roll-up': deliverRollUp(ports),
      check: deliverCheck(ports),
      'session-event': deliverSessionEvent({ ...ports, meetings, calendar }),
      ...bot.effects,
    },
  })

  const verify = tabAuthenticator({
    authority: config.entraAuthority,
    tenants: config.tenants,
    audiences: config.tab.audiences,
  })
  const authenticate: typeof verify = async (authorization) => {
    const signedIn = await verify(authorization)
    if (!signedIn.ok) return signedIn
    const { actor } = signedIn.value
    await remember(actor)
    if (actor.programLead || actor.guest) return signedIn
    // Entra says that somebody is a guest only where that claim is switched on: whom the organisation does not hold is none of it.
    const person = await ports.directory.person(actor.tenantId, actor.personId)
    return person?.active ? signedIn : accept({ ...signedIn.value, actor: { ...actor, guest: true } })
  }
  const { peek, read } = versions(ports)
  const live = liveViews({ authenticate, readVersion: read, peekVersion: peek })
  const health = watchStore(store)
  const app = httpApp({
    authenticate,
    handlers: apiHandlers({
      ...ports,
      readCsv,
      directorySource: graphDirectory(graph),
      calendar,
      chat: bot.chat,
      teamsAppId: config.teamsAppId,
    }),
    botMessages: bot.handler,
    changed: live.poke,
    live: live.handler,
    publicUrl: config.publicUrl,
    tabDirectory,
    health: health.read,
    log,
  })
  return {
    app,
    start: () => {
      health.start()
      outbox.start()
    },
    stop: async (served) => {
      health.stop()
      live.close()
      await Promise.all([outbox.stop(), served])
      await store.close()
    },
  }
}

function openStore(config: Config, identity: (resource: string) => Promise<IdentityToken>): DocumentStore {
  if (config.store.kind === 'sqlite') {
    fs.mkdirSync(path.dirname(config.store.file), { recursive: true })
    return openSqliteStore({ file: config.store.file, now: Date.now })
  }
  const { endpoint, database, key } = config.store
  if (key !== undefined) return openCosmosStore({ endpoint, database, key })
  return openCosmosStore({
    endpoint,
    database,
    credential: { getToken: () => identity(new URL(endpoint).origin) },
  })
}

/** The deep link to an OKR in Teams. */
function okrLink({ publicUrl, teamsAppId }: { publicUrl: string; teamsAppId: string }) {
  return (cycleId: string, okrId: string, title: string): string => {
    const query = new URLSearchParams({
      webUrl: `${publicUrl}/tab/#/okr/${encodeURIComponent(okrId)}`,
      label: title.slice(0, 100),
      context: JSON.stringify({ subEntityId: `okr:${cycleId}:${okrId}` }),
    })
    return `https://teams.microsoft.com/l/entity/${teamsAppId}/${tabEntityId}?${query}`
  }
}

/** Looks at the store now and then, so that the health check answers at once from what is known. */
function watchStore(store: DocumentStore) {
  let ok = true
  let timer: NodeJS.Timeout | undefined
  const look = () => {
    store.ping().then(
      () => {
        ok = true
      },
      () => {
        ok = false
      },
    )
  }
  return {
    read: () => ({ ok, store: ok ? 'reachable' : 'not reachable' }),
    start: () => {
      look()
      timer = setInterval(look, healthEveryMs)
    },
    stop: () => clearInterval(timer),
  }
}
