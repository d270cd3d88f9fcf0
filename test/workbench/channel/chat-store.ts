import { EventEmitter } from 'node:events'
import type { SQLOutputValue } from 'node:sqlite'
import type { State } from '../state.ts'
import type { ChatMessage, Conversation, MessageContent } from './messages.ts'

export type ChatEvent =
  | { kind: 'message'; message: ChatMessage }
  | { kind: 'view'; message: ChatMessage; person: string }
  | { kind: 'conversation'; conversation: Conversation }

export interface ChatStore {
  conversation(id: string): Conversation | undefined
  conversations(): Conversation[]
  addConversation(conversation: Pick<Conversation, 'id' | 'kind' | 'name' | 'person'>): Conversation
  message(conversation: string, id: string): ChatMessage | undefined
  /** Newest first: the thread's messages, or the messages that begin threads (personal chat: all). */
  page(conversation: string, thread: string | null, before: string, size: number): ChatMessage[]
  replies(conversation: string, root: string): ChatMessage[]
  changedSince(version: number, limit: number): ChatMessage[]
  version(): number
  add(message: NewMessage, content: MessageContent): ChatMessage
  /** Saves what `change` makes of the message, under a new version. */
  change(conversation: string, id: string, change: (message: ChatMessage) => ChatMessage): ChatMessage
  /** The card that a person sees instead of the message's own, after acting on it. */
  cardView(conversation: string, id: string, person: string): unknown
  setCardView(conversation: string, id: string, person: string, card: unknown): void
  dropCardViews(conversation: string, id: string): void
  /** Marks what was on its way to the bot when the workbench ended. */
  failUnsent(reason: string): void
  onEvent(listener: (event: ChatEvent) => void): () => void
}

export type NewMessage = Pick<ChatMessage, 'conversation' | 'root' | 'author' | 'delivery'>

export function openChatStore(state: State, now: () => number): ChatStore {
  const { database } = state
  database.exec(`
    CREATE TABLE IF NOT EXISTS chat_conversations (
      id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, person TEXT
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS chat_messages (
      conversation TEXT NOT NULL, id TEXT NOT NULL, root TEXT, version INTEGER NOT NULL, message TEXT NOT NULL,
      PRIMARY KEY (conversation, id)
    ) WITHOUT ROWID;
    CREATE UNIQUE INDEX IF NOT EXISTS chat_messages_version ON chat_messages (version);
    CREATE INDEX IF NOT EXISTS chat_messages_thread ON chat_messages (conversation, root, id);
    CREATE TABLE IF NOT EXISTS chat_card_views (
      conversation TEXT NOT NULL, id TEXT NOT NULL, person TEXT NOT NULL, card TEXT NOT NULL,
      PRIMARY KEY (conversation, id, person)
    ) WITHOUT ROWID;
  `)
  const events = new EventEmitter({ captureRejections: false })
  events.setMaxListeners(0)
  const emit = (event: ChatEvent) => events.emit('event', event)

  const summary = `SELECT c.*, max(m.version) AS version, max(m.id) AS last_id FROM chat_conversations c
    LEFT JOIN chat_messages m ON m.conversation = c.id`
  const selectConversation = database.prepare(`${summary} WHERE c.id = ? GROUP BY c.id`)
  const selectConversations = database.prepare(`${summary} GROUP BY c.id ORDER BY c.name`)
  const insertConversation = database.prepare(
    'INSERT INTO chat_conversations (id, kind, name, person) VALUES (?, ?, ?, ?)',
  )
  const selectMessage = database.prepare(
    'SELECT message FROM chat_messages WHERE conversation = ? AND id = ?',
  )
  const selectPage = database.prepare(
    `SELECT message FROM chat_messages WHERE conversation = ? AND root IS ? AND id < ?
     ORDER BY id DESC LIMIT ?`,
  )
  const selectChanged = database.prepare(
    'SELECT message FROM chat_messages WHERE version > ? ORDER BY version LIMIT ?',
  )
  const selectVersion = database.prepare('SELECT max(version) AS version FROM chat_messages')
  const selectLastId = database.prepare('SELECT max(id) AS id FROM chat_messages WHERE conversation = ?')
  const save = database.prepare(
    'INSERT OR REPLACE INTO chat_messages (conversation, id, root, version, message) VALUES (?, ?, ?, ?, ?)',
  )
  const selectView = database.prepare(
    'SELECT card FROM chat_card_views WHERE conversation = ? AND id = ? AND person = ?',
  )
  const saveView = database.prepare('INSERT OR REPLACE INTO chat_card_views VALUES (?, ?, ?, ?)')
  const deleteViews = database.prepare('DELETE FROM chat_card_views WHERE conversation = ? AND id = ?')

  const version = () => Number(selectVersion.get()?.version ?? 0)
  const write = (message: ChatMessage): ChatMessage => {
    const saved = { ...message, version: version() + 1 }
    save.run(saved.conversation, saved.id, saved.root, saved.version, JSON.stringify(saved))
    return saved
  }
  const find = (conversation: string, id: string) => {
    const row = selectMessage.get(conversation, id)
    return row && toMessage(row)
  }

  return {
    version,
    conversation(id) {
      const row = selectConversation.get(id)
      return row && toConversation(row)
    },
    conversations: () => selectConversations.all().map(toConversation),
    addConversation({ id, kind, name, person }) {
      insertConversation.run(id, kind, name, person)
      const conversation: Conversation = { id, kind, name, person, version: 0, lastMessageAt: null }
      emit({ kind: 'conversation', conversation })
      return conversation
    },
    message: find,
    page: (conversation, thread, before, size) =>
      selectPage.all(conversation, thread, before, size).map(toMessage),
    replies: (conversation, root) =>
      selectPage.all(conversation, root, '\uffff', -1).map(toMessage).reverse(),
    changedSince: (since, limit) => selectChanged.all(since, limit).map(toMessage),
    add(message, content) {
      const saved = state.transaction(() => {
        // A message's id is its time in milliseconds, unique within the conversation.
        const last = Number(selectLastId.get(message.conversation)?.id ?? 0)
        const createdAt = Math.max(now(), last + 1)
        return write({
          ...message,
          ...content,
          id: String(createdAt),
          createdAt,
          editedAt: null,
          deletedAt: null,
          reactions: [],
          version: 0,
        })
      })
      emit({ kind: 'message', message: saved })
      return saved
    },
    change(conversation, id, change) {
      const saved = state.transaction(() => {
        const message = find(conversation, id)
        if (!message) throw new RangeError(`There is no message ${id} in ${conversation}.`)
        return write(change(message))
      })
      emit({ kind: 'message', message: saved })
      return saved
    },
    cardView(conversation, id, person) {
      const row = selectView.get(conversation, id, person)
      return row === undefined ? undefined : JSON.parse(String(row.card))
    },
    setCardView(conversation, id, person, card) {
      saveView.run(conversation, id, person, JSON.stringify(card))
      const message = find(conversation, id)
      if (message) emit({ kind: 'view', message, person })
    },
    failUnsent(reason) {
      const unsent = database
        .prepare(`SELECT message FROM chat_messages WHERE message ->> '$.delivery.state' = 'sending'`)
        .all()
      for (const message of unsent.map(toMessage))
        write({ ...message, delivery: { state: 'failed', reason } })
    },
    dropCardViews: (conversation, id) => void deleteViews.run(conversation, id),
    onEvent(listener) {
      events.on('event', listener)
      return () => events.off('event', listener)
    },
  }
}

function toMessage(row: Record<string, SQLOutputValue>): ChatMessage {
  return JSON.parse(String(row.message))
}

function toConversation(row: Record<string, SQLOutputValue>): Conversation {
  return {
    id: String(row.id),
    kind: row.kind === 'channel' ? 'channel' : 'personal',
    name: String(row.name),
    person: row.person === null || row.person === undefined ? null : String(row.person),
    version: Number(row.version ?? 0),
    lastMessageAt: row.last_id === null || row.last_id === undefined ? null : Number(row.last_id),
  }
}
