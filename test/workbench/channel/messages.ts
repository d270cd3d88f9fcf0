/** A message as the stand-in keeps it and the page shows it. */
export type ChatMessage = {
  conversation: string
  id: string
  /** The first message of the channel thread that this one answers; null for that first one and in personal chat. */
  root: string | null
  /** 'bot', or the person's id. */
  author: string
  createdAt: number
  editedAt: number | null
  deletedAt: number | null
  text: string
  textFormat: 'plain' | 'markdown' | 'xml'
  attachments: Attachment[]
  attachmentLayout: 'list' | 'carousel'
  suggestedActions: CardAction[]
  mentions: Mention[]
  reactions: Reaction[]
  /** How the bot took a person's message; null where the bot gets none. */
  delivery: Delivery | null
  /** Rises with every change anywhere in the chat. */
  version: number
}

export type Attachment = { contentType: string; content?: unknown; contentUrl?: string; name?: string }
export type CardAction = { type: string; title: string; value: unknown }
export type Mention = { id: string; name: string; text: string }
export type Reaction = { type: string; person: string; at: number }
export type Delivery = { state: 'sending' | 'delivered' } | { state: 'failed'; reason: string }

export type MessageContent = Pick<
  ChatMessage,
  'text' | 'textFormat' | 'attachments' | 'attachmentLayout' | 'suggestedActions' | 'mentions'
>

export const emptyContent: MessageContent = {
  text: '',
  textFormat: 'plain',
  attachments: [],
  attachmentLayout: 'list',
  suggestedActions: [],
  mentions: [],
}

export type Conversation = {
  id: string
  kind: 'personal' | 'channel'
  name: string
  /** Whose personal chat with the bot it is. */
  person: string | null
  /** Version of the newest change in it; 0 while it is empty. */
  version: number
  lastMessageAt: number | null
}

export const reactionTypes = ['like', 'heart', 'laugh', 'surprised', 'sad', 'angry'] as const
