import type { NoticeSubject } from '../notices/ask-notice.ts'
import { directoryOf } from '../partitions.ts'
import type { Partition } from '../ports/document-store.ts'

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

/** A channel's thread of a conversation: in the conversation's own partition, one for each channel. */
export interface Thread {
  teamId: string
  channelId: string
  serviceUrl: string
  /** Absent: its first message is not known to be there yet. */
  conversationId?: string
  /** How often a first message was sent whose answer was lost. */
  lostStarts?: number
  /** Every comment up to this number has been dealt with: posted, left out, or written in the thread itself. */
  postedSeq: number
  /** Deleted in Teams: it gets no more posts, and no new thread takes its place unless somebody asks. */
  closed?: boolean
  /** Who posts now. One at a time, so that comments stand in order. */
  turn?: { holder: string; until: string }
  /** Written before a post is sent: found later, nobody knows whether it arrived. */
  sending?: { commentId: string; seq: number; again?: boolean }
  /** Was being sent when a server died: it is sent again, and says so. */
  resend?: string
}

/**
 * A comment's message in a channel's thread. theirs: a person wrote it there. unknown: sent, and no answer came; parked:
 * told to people, so the next try is one by hand. left: the channel does not take it, or the message is gone.
 */
export interface Post {
  commentId: string
  conversationId: string
  state: 'posted' | 'theirs' | 'unknown' | 'parked' | 'left' | 'deleted-before'
  messageId?: string
  /** Which version of the comment it shows. */
  shown?: string
}

/** A message in a person's own chat that is kept in line with what it tells of. sending: sent, and no answer is known. */
export interface SentNotice {
  personId: string
  state: 'sending' | 'sent' | 'left'
  serviceUrl: string
  conversationId: string
  messageId?: string
}

export interface CommentNotice extends SentNotice {
  commentId: string
}

/** Of a request, a dependency or a change: the subject as the effect named it, and a fingerprint of the card that is shown. */
export interface PersonNotice extends SentNotice {
  subject: NoticeSubject
  shown?: string
}

export const chatTypes = {
  person: 'person-chat',
  team: 'team-chat',
  unitChannel: 'unit-channel',
  thread: 'thread-link',
  topic: 'chat-topic',
  posting: 'channel-thread',
  post: 'channel-post',
  notice: 'chat-notice',
  personNotice: 'person-notice',
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
  posting: (channelId: string) => `thread:${encodeURIComponent(channelId)}`,
  post: (channelId: string, commentId: string) => `post:${encodeURIComponent(channelId)}:${commentId}`,
  notice: (commentId: string, personId: string) => `notice:${commentId}:${personId}`,
  personNotice: (key: string) => `person-notice:${key}`,
}
