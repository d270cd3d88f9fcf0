import { botName } from '../identities.ts'
import type { ChatStore } from './chat-store.ts'
import type { ChatMessage } from './messages.ts'
import type { Roster } from './roster.ts'

/** A message as one person sees it, ready to be drawn. */
export type MessageView = Omit<ChatMessage, 'author' | 'reactions' | 'text' | 'attachments'> & {
  author: { id: string; name: string; isBot: boolean }
  text: string
  attachments: ChatMessage['attachments']
  reactions: { type: string; people: { id: string; name: string }[] }[]
}

export type ThreadView = { message: MessageView; replies: MessageView[] }

/** Draws messages for a person: names, their own version of a card, nothing of what was deleted. */
export function messageViewer(store: ChatStore, roster: Roster) {
  const nameOf = (id: string) =>
    id === 'bot' ? botName : (roster.byObjectId(id)?.displayName ?? 'Somebody who left')
  return (message: ChatMessage, person: string): MessageView => {
    const deleted = message.deletedAt !== null
    const card = deleted ? undefined : store.cardView(message.conversation, message.id, person)
    const types = [...new Set(message.reactions.map(({ type }) => type))]
    return {
      ...message,
      author: { id: message.author, name: nameOf(message.author), isBot: message.author === 'bot' },
      text: deleted ? '' : message.text,
      attachments: deleted ? [] : withCard(message.attachments, card),
      suggestedActions: deleted ? [] : message.suggestedActions,
      mentions: deleted ? [] : message.mentions,
      reactions: types.map((type) => ({
        type,
        people: message.reactions
          .filter((reaction) => reaction.type === type)
          .map((reaction) => ({ id: reaction.person, name: nameOf(reaction.person) })),
      })),
    }
  }
}

function withCard(attachments: ChatMessage['attachments'], card: unknown): ChatMessage['attachments'] {
  if (card === undefined) return attachments
  const index = attachments.findIndex(
    ({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive',
  )
  return attachments.map((attachment, at) => (at === index ? { ...attachment, content: card } : attachment))
}
