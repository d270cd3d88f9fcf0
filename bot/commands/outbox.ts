import { bodyAs } from './bodies.ts'
import type { Document, JsonObject, Operation, StoredDocument } from './ports/document-store.ts'
import type { EffectKind } from './ports/effects.ts'

/** An outbox document, to be written in the transaction of the change that causes the effect. */
export interface OutboxBody {
  kind: EffectKind
  key: string
  payload: JsonObject
  attempts: number
  createdAt: string
  /** Set while parked: why it could not be delivered. */
  parked?: string
  /** Why the last delivery has to be tried again. */
  reason?: string
  /** Which worker delivers it at the moment, and until when it has the entry for itself. */
  lease?: { owner: string; until: string }
}

export const outboxType = 'outbox'

export function outboxId(kind: EffectKind, key: string): string {
  return `outbox:${kind}:${key}`
}

export function outboxDocument(kind: EffectKind, key: string, payload: JsonObject, now: string): Document {
  const target = typeof payload.target === 'string' ? { target: payload.target } : {}
  return {
    id: outboxId(kind, key),
    type: outboxType,
    keys: { kind, ...target },
    body: { kind, key, payload, attempts: 0, createdAt: now },
    dueAt: now,
  }
}

/**
 * The operation that asks for an effect. An entry with the same key that still waits is replaced (and is due now, also
 * when it was parked): pass what `store.get` found. While a worker delivers it, it stays with that worker, which sees
 * the change and delivers again: two deliveries of one key never run at the same time.
 */
export function askFor(
  kind: EffectKind,
  key: string,
  payload: JsonObject,
  now: string,
  waiting?: StoredDocument,
): Operation {
  const document = outboxDocument(kind, key, payload, now)
  if (waiting === undefined) return { op: 'create', document }
  const { lease } = bodyAs<OutboxBody>(waiting)
  if (lease !== undefined && lease.until > now) {
    document.body.lease = { ...lease }
    document.dueAt = lease.until
  }
  return { op: 'replace', document, etag: waiting.etag }
}
