import { asBody, bodyAs } from '../bodies.ts'
import type { Ports } from '../ports/ports.ts'
import { isStoreError, retryWhenStale } from '../store-errors.ts'
import { type ChatTopic, chatIds, chatsOf, chatTypes, type PersonChat } from './documents.ts'

type Storing = Pick<Ports, 'store'>

/** Half a year: an answer to an older message is treated as a new one. */
const topicTtlSeconds = 180 * 24 * 3600

/**
 * Remembers where a person can be reached: told by the channel at the installation, and again with every message.
 * Tells whether they could not be reached before.
 */
export function rememberPersonChat({ store }: Storing) {
  return async (tenantId: string, chat: Omit<PersonChat, 'opened'>): Promise<boolean> => {
    let isNew = false
    await changePersonChat(store, tenantId, chat.personId, (known) => {
      isNew = known === undefined
      return known?.conversationId === chat.conversationId && known.serviceUrl === chat.serviceUrl
        ? known
        : { ...known, ...chat }
    })
    return isNew
  }
}

/** The person removed the app: they are not written to any more. */
export function forgetPersonChat({ store }: Storing) {
  return (tenantId: string, personId: string): Promise<void> =>
    retryWhenStale(async () => {
      const document = await store.get(chatsOf(tenantId), chatIds.person(personId))
      if (document === undefined) return
      await store.delete(chatsOf(tenantId), document.id, document.etag).catch((error: unknown) => {
        if (!isStoreError(error, 'not-found')) throw error
      })
    })
}

export function findPersonChat({ store }: Storing) {
  return async (tenantId: string, personId: string): Promise<PersonChat | undefined> => {
    const document = await store.get(chatsOf(tenantId), chatIds.person(personId))
    return document === undefined ? undefined : bodyAs<PersonChat>(document)
  }
}

/** Remembers the OKR that a person looks at in the chat. */
export function rememberOpened({ store }: Storing) {
  return (tenantId: string, personId: string, opened: { cycleId: string; okrId: string }): Promise<void> =>
    changePersonChat(store, tenantId, personId, (known) =>
      known === undefined || (known.opened?.okrId === opened.okrId && known.opened.cycleId === opened.cycleId)
        ? known
        : { ...known, opened },
    )
}

/** Remembers what a message of the bot is about. */
export function rememberTopic({ store }: Storing) {
  return async (
    tenantId: string,
    message: { conversationId: string; messageId: string },
    topic: ChatTopic,
  ): Promise<void> => {
    const id = chatIds.topic(message.conversationId, message.messageId)
    const document = { id, type: chatTypes.topic, body: asBody(topic), ttl: topicTtlSeconds }
    await retryWhenStale(async () => {
      const known = await store.get(chatsOf(tenantId), id)
      if (known === undefined) await store.create(chatsOf(tenantId), document)
      else await store.replace(chatsOf(tenantId), document, known.etag)
    })
  }
}

/** What the first of these messages that is known is about. */
export function findTopic({ store }: Storing) {
  return async (
    tenantId: string,
    conversationId: string,
    messageIds: readonly string[],
  ): Promise<ChatTopic | undefined> => {
    const ids = messageIds.slice(0, 10).map((messageId) => chatIds.topic(conversationId, messageId))
    if (ids.length === 0) return undefined
    const found = await store.getMany(chatsOf(tenantId), ids)
    const document = ids.map((id) => found.find((one) => one.id === id)).find((one) => one !== undefined)
    return document === undefined ? undefined : bodyAs<ChatTopic>(document)
  }
}

function changePersonChat(
  store: Ports['store'],
  tenantId: string,
  personId: string,
  change: (known: PersonChat | undefined) => PersonChat | undefined,
): Promise<void> {
  const partition = chatsOf(tenantId)
  return retryWhenStale(async () => {
    const document = await store.get(partition, chatIds.person(personId))
    const known = document === undefined ? undefined : bodyAs<PersonChat>(document)
    const next = change(known)
    if (next === undefined || next === known) return
    const written = { id: chatIds.person(personId), type: chatTypes.person, body: asBody(next) }
    if (document === undefined) await store.create(partition, written)
    else await store.replace(partition, written, document.etag)
  })
}
