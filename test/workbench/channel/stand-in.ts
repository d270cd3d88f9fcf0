import type { Router } from 'express'
import type { Directory } from '../graph/directory.ts'
import type { State } from '../state.ts'
import { type ChannelTokens, channelTokens } from './channel-tokens.ts'
import { Chat } from './chat.ts'
import { chatRoutes } from './chat-routes.ts'
import { openChatStore } from './chat-store.ts'
import { connectorRoutes } from './connector-routes.ts'
import { botDelivery } from './delivery.ts'
import { createFaults, createRateLimiter } from './faults.ts'
import { openRoster } from './roster.ts'

export type ChannelOptions = {
  state: State
  directory: Directory
  /** Where the stand-ins are reached over TLS. */
  baseUrl: string
  /** The bot's messaging endpoint. */
  botEndpoint: string
  teamName: string
  verifyBotToken: (token: string) => Promise<unknown>
  now?: () => number
}

export interface ChannelStandIn {
  /** The bot connector; mount at /connector of the TLS listener. */
  connector: Router
  /** OpenID metadata and keys of what the channel signs; mount at /botframework. */
  metadata: Router
  /** Chat for the page and tests; mount at /workbench/chat. */
  controls: Router
  chat: Chat
  tokens: ChannelTokens
  /** Waits until the bot has been told everything. */
  settled(): Promise<void>
}

/** The bot channel with Teams' semantics: one team of everybody, its channels, and everybody's chat with the bot. */
export async function channelStandIn(options: ChannelOptions): Promise<ChannelStandIn> {
  const { state, directory, baseUrl, teamName, now = Date.now } = options
  const serviceUrl = `${baseUrl}/connector/`
  const store = openChatStore(state, now)
  const tokens = await channelTokens(state, { baseUrl, serviceUrl, now })
  const delivery = botDelivery(options.botEndpoint, tokens)
  const roster = openRoster(directory)
  const chat = new Chat({ state, directory, store, delivery, serviceUrl, teamName, now })
  const faults = createFaults()
  store.failUnsent('The workbench was stopped before the bot had this message.')
  return {
    connector: connectorRoutes({
      chat,
      store,
      roster,
      faults,
      limiter: createRateLimiter(now),
      serviceUrl,
      teamName,
      now,
      verifyBotToken: options.verifyBotToken,
    }),
    metadata: tokens.router,
    controls: chatRoutes({ chat, store, roster, delivery, faults, tokens, teamName }),
    chat,
    tokens,
    settled: delivery.settled,
  }
}
