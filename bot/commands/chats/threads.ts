import type { Conversation } from '../../../okr/conversation.ts'
import { asBody, bodyAs } from '../bodies.ts'
import {
  conversationDocument,
  conversationId as conversationDocumentId,
  conversationOfDocument,
  emptyConversation,
} from '../conversation/documents.ts'
import { askFor, outboxId } from '../outbox.ts'
import { conversationOf } from '../partitions.ts'
import type { Document, Operation, StoredDocument } from '../ports/document-store.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError, retryWhenStale } from '../store-errors.ts'
import { chatIds, chatsOf, chatTypes, type Thread, type ThreadLink } from './documents.ts'

type Needs = Pick<Ports, 'store' | 'clock'>

export interface Topic {
  tenantId: string
  cycleId: string
  okrId: string
}

export interface ThreadPlace {
  teamId: string
  channelId: string
  serviceUrl: string
  conversationId: string
}

/** How many earlier comments a new thread begins with. */
const earlierComments = 20

/** Which OKR's conversation this thread of a channel mirrors; undefined: it is none of ours. */
export function findThread({ store }: Pick<Ports, 'store'>) {
  return async (tenantId: string, conversationId: string): Promise<ThreadLink | undefined> => {
    const document = await store.get(chatsOf(tenantId), chatIds.thread(conversationId))
    return document === undefined ? undefined : bodyAs<ThreadLink>(document)
  }
}

export function threadDocument(thread: Thread): Document {
  return { id: chatIds.posting(thread.channelId), type: chatTypes.posting, body: asBody(thread) }
}

/** The thread of a conversation in one channel, open or not. */
export async function readThread(
  store: Ports['store'],
  { tenantId, cycleId, okrId }: Topic,
  channelId: string,
): Promise<{ thread: Thread; document: StoredDocument } | undefined> {
  const document = await store.get(conversationOf(tenantId, cycleId, okrId), chatIds.posting(channelId))
  return document === undefined ? undefined : { thread: bodyAs<Thread>(document), document }
}

export type Linked =
  | { outcome: 'linked' | 'already' }
  /** The conversation has another thread in this channel. */
  | { outcome: 'elsewhere'; conversationId: string }
  /** The thread mirrors another OKR's conversation. */
  | { outcome: 'taken'; by: ThreadLink }

/** Makes a thread of a channel the mirror of an OKR's conversation, and asks for the latest comments to be posted there. */
export function linkThread({ store, clock }: Needs) {
  return (topic: Topic, place: ThreadPlace): Promise<Linked> =>
    retryWhenStale(async () => {
      const { tenantId, cycleId, okrId } = topic
      const index = await findThread({ store })(tenantId, place.conversationId)
      if (index !== undefined && (index.cycleId !== cycleId || index.okrId !== okrId))
        return { outcome: 'taken', by: index }
      const known = await readThread(store, topic, place.channelId)
      const open = known?.thread.closed ? undefined : known?.thread.conversationId
      if (open !== undefined && open !== place.conversationId)
        return { outcome: 'elsewhere', conversationId: open }
      // Found before anything can be written in the thread: a reply that finds no conversation would be lost.
      if (index === undefined) {
        const link: ThreadLink = { conversationId: place.conversationId, cycleId, okrId }
        const document = {
          id: chatIds.thread(place.conversationId),
          type: chatTypes.thread,
          body: asBody(link),
        }
        await store.create(chatsOf(tenantId), document)
      }
      if (open === place.conversationId) return { outcome: 'already' }
      await writeLink(store, clock.now(), topic, place, known)
      return { outcome: 'linked' }
    })
}

async function writeLink(
  store: Ports['store'],
  now: string,
  { tenantId, cycleId, okrId }: Topic,
  place: ThreadPlace,
  known: { thread: Thread; document: StoredDocument } | undefined,
): Promise<void> {
  const partition = conversationOf(tenantId, cycleId, okrId)
  const waitingId = outboxId('channel-thread', chatIds.posting(place.channelId))
  const found = await store.getMany(partition, [conversationDocumentId, waitingId])
  const stored = found.find(({ id }) => id === conversationDocumentId)
  const waiting = found.find(({ id }) => id === waitingId)
  const conversation = stored ? conversationOfDocument(stored) : emptyConversation(cycleId, okrId)
  const { turn } = known?.thread ?? {}
  const thread: Thread = {
    ...place,
    postedSeq: Math.max(known?.thread.postedSeq ?? 0, conversation.seq - earlierComments, 0),
    ...(turn === undefined ? {} : { turn }),
  }
  const { conversationId, serviceUrl, channelId } = place
  const changed = saveThreads(stored, conversation, [
    ...conversation.channelThreads.filter((one) => one.channelId !== channelId),
    { conversationId, serviceUrl, channelId },
  ])
  await store.transact(partition, [
    changed,
    known === undefined
      ? { op: 'create', document: threadDocument(thread) }
      : { op: 'replace', document: threadDocument(thread), etag: known.document.etag },
    askFor('channel-thread', chatIds.posting(channelId), { cycleId, okrId, channelId }, now, waiting),
  ])
}

/** The thread was deleted in Teams, or the bot was removed from its team. */
export function closeThread({ store }: Pick<Ports, 'store'>) {
  return async (topic: Topic, channelId: string): Promise<void> => {
    const partition = conversationOf(topic.tenantId, topic.cycleId, topic.okrId)
    let closed: string | undefined
    await retryWhenStale(async () => {
      const known = await readThread(store, topic, channelId)
      if (known === undefined || known.thread.closed) return
      closed = known.thread.conversationId
      const { turn, sending, ...thread } = known.thread
      const stored = await store.get(partition, conversationDocumentId)
      const operations: Operation[] = [
        { op: 'replace', document: threadDocument({ ...thread, closed: true }), etag: known.document.etag },
      ]
      if (stored !== undefined) {
        const conversation = conversationOfDocument(stored)
        const others = conversation.channelThreads.filter((one) => one.channelId !== channelId)
        operations.push(saveThreads(stored, conversation, others))
      }
      await store.transact(partition, operations)
    })
    if (closed === undefined) return
    const index = await store.get(chatsOf(topic.tenantId), chatIds.thread(closed))
    if (index === undefined) return
    await store.delete(chatsOf(topic.tenantId), index.id, index.etag).catch((error: unknown) => {
      if (!isStoreError(error, 'not-found') && !isStoreError(error, 'stale')) throw error
    })
  }
}

function saveThreads(
  stored: StoredDocument | undefined,
  conversation: Conversation,
  channelThreads: Conversation['channelThreads'],
): Operation {
  const document = conversationDocument({
    ...conversation,
    channelThreads,
    version: conversation.version + 1,
  })
  return stored === undefined ? { op: 'create', document } : { op: 'replace', document, etag: stored.etag }
}
