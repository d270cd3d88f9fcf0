import type { JsonObject } from './document-store.ts'

/** One conversation of the channel: a person's chat with the bot, or a thread of a Teams channel. */
export interface ChatAddress {
  serviceUrl: string
  conversationId: string
}

/** A Teams channel; `teamId` is the team's own conversation id. */
export interface ChannelAddress {
  serviceUrl: string
  teamId: string
  channelId: string
}

/** What is shown: a card, and plain text for notifications and for clients that draw no cards. */
export interface ChatMessage {
  text: string
  card?: JsonObject
}

export type ChatErrorCode =
  /** Too many requests: again after `retryAfterMs`. */
  | 'throttled'
  /** Refused for now, certainly not taken: again later. */
  | 'unavailable'
  /** No answer came: it may or may not have been taken. */
  | 'unknown'
  /** The person blocked the bot, or an administrator did. */
  | 'blocked'
  /** The conversation, thread or message is gone, or the bot is not a member. */
  | 'gone'
  /** The channel will never take this message. */
  | 'rejected'

export class ChatError extends Error {
  readonly code: ChatErrorCode
  readonly retryAfterMs: number | undefined
  constructor(code: ChatErrorCode, message: string, options?: ErrorOptions & { retryAfterMs?: number }) {
    super(message, options)
    this.name = 'ChatError'
    this.code = code
    this.retryAfterMs = options?.retryAfterMs
  }
}

/** Speaks in Teams on the bot's behalf. Never repeats a request by itself; throws ChatError. */
export interface Chat {
  send(to: ChatAddress, message: ChatMessage): Promise<{ messageId: string }>
  update(to: ChatAddress, messageId: string, message: ChatMessage): Promise<void>
  remove(to: ChatAddress, messageId: string): Promise<void>
  /** A new thread of a channel, begun by this message. */
  startThread(
    channel: ChannelAddress,
    message: ChatMessage,
  ): Promise<{ conversationId: string; messageId: string }>
  /** The ids of a team's channels. */
  channelsOf(team: { serviceUrl: string; teamId: string }): Promise<string[]>
  /** The Entra object id behind a member of a conversation, given any of their ids; undefined: not a member. */
  memberOf(to: ChatAddress, anyId: string): Promise<string | undefined>
}
