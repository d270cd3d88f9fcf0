import { directoryOf } from '../partitions.ts'
import type { JsonObject, Partition, StoredDocument } from '../ports/document-store.ts'

/** A person's own chat with the bot: where they can be reached. */
export interface PersonChat {
  personId: string
  serviceUrl: string
  conversationId: string
  /** The OKR whose card they opened last: what "comment …" is about. */
  opened?: { cycleId: string; okrId: string }
}

/** A team in which the app is installed. */
export interface TeamChat {
  teamId: string
  serviceUrl: string
  name?: string
  groupId?: string
}

/** The channel in which the conversations of a unit's OKRs run. */
export interface UnitChannel {
  unitId: string
  teamId: string
  channelId: string
  serviceUrl: string
  connectedBy: string
  connectedAt: string
}

/** Which conversation a channel's thread mirrors. */
export interface ThreadLink {
  conversationId: string
  cycleId: string
  okrId: string
}

/** What a message of the bot in a person's chat is about, so that an answer to it finds its place. */
export interface ChatTopic {
  cycleId: string
  okrId: string
  commentId?: string
}

export const chatTypes = {
  person: 'person-chat',
  team: 'team-chat',
  unitChannel: 'unit-channel',
  thread: 'thread-link',
  topic: 'chat-topic',
} as const

export function chatsOf(tenantId: string): Partition {
  return directoryOf(tenantId, 'chats')
}

/** Ids of the channel are opaque and may hold any character. */
export const chatIds = {
  person: (personId: string) => `person:${personId}`,
  team: (teamId: string) => `team:${encodeURIComponent(teamId)}`,
  unitChannel: (unitId: string) => `unit-channel:${unitId}`,
  thread: (conversationId: string) => `thread:${encodeURIComponent(conversationId)}`,
  topic: (conversationId: string, messageId: string) =>
    `topic:${encodeURIComponent(conversationId)}:${encodeURIComponent(messageId)}`,
}

/** A stored body as what was written there: only this folder writes documents of these types. */
export function bodyAs<Body extends object>(document: StoredDocument): Body {
  return document.body as JsonObject & Body
}

export function asBody(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject
}
