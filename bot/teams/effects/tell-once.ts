import { asBody, bodyAs } from '../../commands/bodies.ts'
import type { PersonChat, SentNotice } from '../../commands/chats/documents.ts'
import { forgetPersonChat, rememberTopic } from '../../commands/chats/person-chats.ts'
import { ChatError } from '../../commands/ports/chat.ts'
import type { DocumentStore, KeyValue, Partition } from '../../commands/ports/document-store.ts'
import type { Delivery } from '../../commands/ports/effects.ts'
import { isStoreError, retryWhenStale } from '../../commands/store-errors.ts'
import type { Bot, Said } from '../turn.ts'
import { laterAfter } from './effect-topic.ts'

/** A message is kept in line with what it tells of for so long. */
const ttlSeconds = 90 * 24 * 3600

/** The record of one message to one person: where it is kept, and what it is found by when what it tells of changes. */
export interface NoticeRecord {
  partition: Partition
  id: string
  type: string
  keys: Record<string, KeyValue>
}

export interface Telling<Body extends SentNotice> {
  record: NoticeRecord
  /** What the record says beside where and whether it was sent. */
  about: Omit<Body, keyof SentNotice>
  tenantId: string
  chat: PersonChat
  said: Said
  attempts: number
  /** For the operator's log. */
  during: string
}

/**
 * Tells a person something in their own chat, once: noted before it is sent, so that a server that dies in between sends
 * nothing twice. A notice too few is read in the tab, one too many annoys. Gives what there is to wait for.
 */
export async function tellOnce<Body extends SentNotice>(
  bot: Bot,
  { record, about, tenantId, chat, said, attempts, during }: Telling<Body>,
): Promise<Delivery | undefined> {
  const { store } = bot.ports
  const { personId, serviceUrl, conversationId } = chat
  const begun = await begin(store, record, {
    ...about,
    personId,
    state: 'sending',
    serviceUrl,
    conversationId,
  })
  if (!begun) return undefined
  try {
    const { messageId } = await bot.chat.send(chat, said)
    await changeNotice<SentNotice>(store, record, { state: 'sent', messageId })
    if (said.topic !== undefined)
      await rememberTopic(bot.ports)(tenantId, { conversationId, messageId }, said.topic)
    return undefined
  } catch (error) {
    const again = laterAfter(bot, error, attempts)
    if (again !== undefined) {
      // The channel certainly did not take it.
      await drop(store, record)
      return again
    }
    if (!(error instanceof ChatError)) throw error
    if (error.code === 'gone') await forgetPersonChat(bot.ports)(tenantId, personId)
    if (error.code !== 'blocked' && error.code !== 'gone') bot.report(error, during)
    if (error.code !== 'unknown') await changeNotice<SentNotice>(store, record, { state: 'left' })
    return undefined
  }
}

export function changeNotice<Body extends SentNotice>(
  store: DocumentStore,
  record: NoticeRecord,
  change: Partial<Body>,
): Promise<void> {
  return retryWhenStale(async () => {
    const known = await store.get(record.partition, record.id)
    if (known === undefined) return
    const document = documentOf(record, { ...bodyAs<Body>(known), ...change })
    await store.replace(record.partition, document, known.etag)
  })
}

/** False when the person has been told, or may have been. */
async function begin(store: DocumentStore, record: NoticeRecord, body: object): Promise<boolean> {
  try {
    await store.create(record.partition, documentOf(record, body))
    return true
  } catch (error) {
    if (isStoreError(error, 'conflict')) return false
    throw error
  }
}

async function drop(store: DocumentStore, { partition, id }: NoticeRecord): Promise<void> {
  const known = await store.get(partition, id)
  if (known !== undefined) await store.delete(partition, known.id, known.etag)
}

function documentOf({ id, type, keys }: NoticeRecord, body: object) {
  return { id, type, keys, body: asBody(body), ttl: ttlSeconds }
}
