import type { Actor } from '../../okr/actor.ts'
import type { ChatTopic } from '../commands/chats/documents.ts'
import type { Chat, ChatMessage } from '../commands/ports/chat.ts'
import type { Ports } from '../commands/ports/ports.ts'
import type { BotCommands } from './bot-commands.ts'

/** What the bot's own code works with. */
export interface Bot {
  commands: BotCommands
  ports: Pick<Ports, 'store' | 'clock' | 'ids' | 'directory'>
  chat: Chat
  /** The person of the directory behind an Entra object id; undefined: not one of this organisation. */
  actorOf(tenantId: string, personId: string): Promise<Actor | undefined>
  /** The tab's deep link to an OKR. */
  linkTo(cycleId: string, okrId: string, title: string): string
  /** What went wrong without stopping anything: for the operator's log. Undefined: nothing more to say of it. */
  report(fault: unknown, during: string): void
}

/** A message, and what an answer to it will be about. */
export interface Said extends ChatMessage {
  topic?: ChatTopic
}

/** What a card's button gets back: a card in its place, or words below it. */
export type CardAnswer = { card: Said & Required<Pick<Said, 'card'>> } | { words: string }

/** What the bot answers to a turn: plain data, said in this order in the same conversation. */
export interface Answer {
  say?: Said[]
  /** To a card's button only. */
  card?: CardAnswer
}
