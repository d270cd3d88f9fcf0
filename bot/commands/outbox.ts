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
 * when it was parked): pass what `store.get` found.
 */
export function askFor(
  kind: EffectKind,
  key: string,
  payload: JsonObject,
  now: string,
  waiting?: StoredDocument,
): Operation {
  const document = outboxDocument(kind, key, payload, now)
  return waiting ? { op: 'replace', document, etag: waiting.etag } : { op: 'create', document }
}
