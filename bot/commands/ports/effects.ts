import type { JsonObject, Operation, Partition } from './document-store.ts'

/** A side effect that was written with its cause and is delivered once by the outbox. */
export interface Effect {
  partition: Partition
  /** Deterministic: the same effect asked for twice is one. */
  key: string
  kind: EffectKind
  payload: JsonObject
  /** Deliveries tried before this one. */
  attempts: number
}

export type EffectKind =
  | 'roll-up'
  | 'check'
  | 'session-event'
  | 'channel-thread'
  | 'channel-comment'
  | 'chat-comment'
  | 'person-notice'

/**
 * done: the entry is deleted, together with `operations` in the same partition and transaction.
 * later: tried again then (an answer that is not there yet; uncounted: a 429, which is no failure). parked: shown to people with its reason, and retried only by hand.
 */
export type Delivery =
  | { outcome: 'done'; operations?: Operation[] }
  | { outcome: 'later'; at: string; reason: string; uncounted?: true }
  | { outcome: 'parked'; reason: string; operations?: Operation[] }

/** Delivers one effect. A thrown fault is tried again with growing pauses. */
export type EffectHandler = (effect: Effect) => Promise<Delivery>
