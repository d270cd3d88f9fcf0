import type { Request, Response } from 'express'
import type { Chat } from './chat.ts'
import { personalConversationId } from './chat-ids.ts'
import type { ChatEvent, ChatStore } from './chat-store.ts'
import type { MessageView } from './message-view.ts'
import type { ChatMessage, Conversation } from './messages.ts'

const beatMs = 20_000
/** More than that was missed: the reader loads its conversation anew. */
const mostMissed = 500

type StreamParts = {
  chat: Chat
  store: ChatStore
  view: (message: ChatMessage, person: string) => MessageView
  show: (conversation: Conversation) => unknown
  person: string
}

/** Everything that changes in a person's conversations, as server-sent events; Last-Event-ID misses nothing. */
export function streamChat(request: Request, response: Response, parts: StreamParts): void {
  const { chat, store, view, show, person } = parts
  const personal = chat.personalChat(person).id
  const mayRead = (conversation: string) =>
    conversation === personal || store.conversation(conversation)?.kind === 'channel'
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  const write = (event: string, data: unknown, id?: number) =>
    response.write(
      `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
    )

  const since = Number(request.get('last-event-id') ?? request.query.since)
  const missed = Number.isInteger(since) && since >= 0 ? store.changedSince(since, mostMissed + 1) : []
  if (missed.length > mostMissed) write('reload', {})
  else
    for (const message of missed)
      if (mayRead(message.conversation)) write('message', view(message, person), message.version)
  write('ready', { version: store.version() }, store.version())

  const stop = store.onEvent((event: ChatEvent) => {
    if (event.kind === 'conversation') {
      const { conversation } = event
      if (conversation.kind === 'channel' || conversation.id === personalConversationId(person))
        write('conversation', show(conversation))
    } else if (mayRead(event.message.conversation) && (event.kind === 'message' || event.person === person))
      write('message', view(event.message, person), event.message.version)
  })
  const beat = setInterval(() => response.write(': still here\n\n'), beatMs)
  response.on('close', () => {
    clearInterval(beat)
    stop()
  })
}
