import * as z from 'zod/mini'
import type { CommentView } from '../../../okr/contract/conversation.ts'
import { type KeyValue, keep, recall } from './drafts.ts'
import { type Pending, pendingKey } from './pending.ts'

/** What sending came to. `rejected` carries the sentence to show. */
export type Sent = { ok: true; comment: CommentView } | { ok: false; reason: string; offline: boolean }

export interface OutboxPorts {
  store: KeyValue | undefined
  key: string
  send(pending: Pending): Promise<Sent>
  /** Called before the entry disappears, so that the confirmed comment takes its place without a gap. */
  confirmed(comment: CommentView): void | Promise<void>
}

export interface ConversationOutbox {
  entries(): readonly Pending[]
  subscribe(listener: () => void): () => void
  /** Takes what the person did; a later change of the same thing replaces an earlier one that failed or still waits. */
  put(pending: Pending): void
  /** Sends a failed entry again. */
  retry(key: string): void
  /** Sends again everything that failed for want of a connection. */
  retryOffline(): void
  discard(key: string): void
}

const mention = z.object({ personId: z.string(), name: z.string() })
const kept = z.array(
  z.union([
    z.object({
      op: z.literal('add'),
      commentId: z.string(),
      text: z.string(),
      replyTo: z.optional(z.string()),
      mentions: z.array(mention),
      at: z.string(),
      state: z.enum(['sending', 'failed']),
      reason: z.optional(z.string()),
    }),
    z.object({
      op: z.literal('edit'),
      commentId: z.string(),
      text: z.string(),
      at: z.string(),
      state: z.enum(['sending', 'failed']),
      reason: z.optional(z.string()),
    }),
  ]),
)

function recalled(ports: OutboxPorts): Pending[] {
  return (recall(ports.store, ports.key, kept) ?? []).map((entry) => {
    const { reason, ...rest } = entry
    const progress = { state: entry.state, ...(reason === undefined ? {} : { reason }) }
    if (rest.op === 'edit') return { ...rest, ...progress }
    const { replyTo, ...added } = rest
    return { ...added, ...(replyTo === undefined ? {} : { replyTo }), ...progress }
  })
}

/**
 * Sends what a person does in one conversation, one after the other, so that the order of their comments is kept.
 * What fails stays, with its reason, until it is sent again or discarded; texts survive a reload.
 */
export function createOutbox(ports: OutboxPorts): ConversationOutbox {
  let entries: readonly Pending[] = recalled(ports)
  const listeners = new Set<() => void>()
  let running = false

  const set = (next: readonly Pending[]): void => {
    entries = next
    const texts = next.filter((entry) => entry.op === 'add' || entry.op === 'edit')
    keep(ports.store, ports.key, texts.length > 0 ? texts : undefined)
    for (const listener of listeners) listener()
  }
  const replace = (current: Pending, next: Pending | undefined): void => {
    set(entries.flatMap((entry) => (entry === current ? (next ? [next] : []) : [entry])))
  }
  const deliver = async (entry: Pending): Promise<void> => {
    const sent = await ports.send(entry)
    if (!sent.ok) {
      replace(entry, { ...entry, state: 'failed', reason: sent.reason, offline: sent.offline })
      return
    }
    await ports.confirmed(sent.comment)
    replace(entry, undefined)
  }
  const run = async (): Promise<void> => {
    if (running) return
    running = true
    try {
      for (;;) {
        const next = entries.find((entry) => entry.state === 'sending')
        if (!next) return
        await deliver(next)
      }
    } finally {
      running = false
    }
  }
  const sendAgain = (matches: (entry: Pending) => boolean): void => {
    set(
      entries.map((entry) => {
        if (entry.state !== 'failed' || !matches(entry)) return entry
        const { reason: _, offline: __, ...rest } = entry
        return { ...rest, state: 'sending' }
      }),
    )
    void run()
  }

  void run()
  return {
    entries: () => entries,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    put(pending) {
      const key = pendingKey(pending)
      set([...entries.filter((entry) => pendingKey(entry) !== key), pending])
      void run()
    },
    retry: (key) => sendAgain((entry) => pendingKey(entry) === key),
    retryOffline: () => sendAgain((entry) => entry.offline === true),
    discard(key) {
      set(entries.filter((entry) => pendingKey(entry) !== key || entry.state === 'sending'))
    },
  }
}
