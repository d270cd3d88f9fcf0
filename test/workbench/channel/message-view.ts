import { z } from 'zod'
import { botName } from '../identities.ts'
import { personChatId } from './chat-ids.ts'
import type { ChatStore } from './chat-store.ts'
import type { ChatMessage } from './messages.ts'
import type { Roster } from './roster.ts'

/** A message as one person sees it, ready to be drawn. */
export type MessageView = Omit<ChatMessage, 'author' | 'reactions' | 'text' | 'attachments'> & {
  author: { id: string; name: string; isBot: boolean }
  text: string
  attachments: ChatMessage['attachments']
  reactions: { type: string; people: { id: string; name: string }[] }[]
  /** The action that the client sends by itself when this person sees the card. */
  refresh: unknown
}

/** Draws messages for a person: names, their own version of a card, nothing of what was deleted. */
export function messageViewer(store: ChatStore, roster: Roster) {
  const nameOf = (id: string) =>
    id === 'bot' ? botName : (roster.byObjectId(id)?.displayName ?? 'Somebody who left')
  return (message: ChatMessage, person: string): MessageView => {
    const deleted = message.deletedAt !== null
    const card = deleted ? undefined : store.cardView(message.conversation, message.id, person)
    const types = [...new Set(message.reactions.map(({ type }) => type))]
    const attachments = deleted ? [] : withCard(message.attachments, card)
    return {
      ...message,
      author: { id: message.author, name: nameOf(message.author), isBot: message.author === 'bot' },
      text: deleted ? '' : message.text,
      attachments,
      refresh: refreshFor(attachments, person),
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

/** A card's `refresh` names at most 60 people who get their own version of it without asking. */
function refreshFor(attachments: ChatMessage['attachments'], person: string): unknown {
  const parsed = refreshSchema.safeParse(
    attachments.find(({ contentType }) => contentType === adaptiveCard)?.content,
  )
  if (!parsed.success) return null
  const { action, userIds } = parsed.data.refresh
  return userIds.slice(0, 60).includes(personChatId(person)) ? action : null
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'
const refreshSchema = z.looseObject({
  refresh: z.looseObject({
    action: z.looseObject({ type: z.literal('Action.Execute') }),
    userIds: z.array(z.string()),
  }),
})

function withCard(attachments: ChatMessage['attachments'], card: unknown): ChatMessage['attachments'] {
  if (card === undefined) return attachments
  const index = attachments.findIndex(({ contentType }) => contentType === adaptiveCard)
  return attachments.map((attachment, at) => (at === index ? { ...attachment, content: card } : attachment))
}
