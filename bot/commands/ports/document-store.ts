/**
 * The document port: everything the product keeps goes through it. Two adapters (Cosmos DB, SQLite) are
 * held to one contract suite. Only `keys` can be filtered and ordered by, so only `keys` are indexed.
 */

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }
export type JsonObject = { [name: string]: Json }

/** A container is partitioned by tenant and then by scope: cycle id (plan), thread id (conversation), kind (directory). */
export interface Partition {
  container: 'plan' | 'conversation' | 'directory'
  tenantId: string
  scope: string
}

export type KeyValue = string | number | readonly string[]

/**
 * What is written. `body` is stored and returned exactly; `keys` are what `list` can filter and order by.
 * A key's name is 1–50 letters, digits or _, beginning with a letter; its text at most 1,024 bytes.
 */
export interface Document {
  id: string
  type: string
  keys?: Record<string, KeyValue>
  body: JsonObject
  /** Outbox entries only: when `due` returns it (ISO 8601, UTC, milliseconds: compared as text). */
  dueAt?: string
  /** Seconds after the last write at which the document disappears. */
  ttl?: number
}

/** What is read. The ETag changes on every write. */
export interface StoredDocument extends Document {
  etag: string
}

/** An outbox entry found by `due`, with the partition that it lives in. */
export interface DueDocument {
  partition: Partition
  document: StoredDocument
}

export type Operation =
  | { op: 'create'; document: Document }
  | { op: 'replace'; document: Document; etag: string }
  | { op: 'delete'; id: string; etag: string }

/** All conditions must hold. A document without the named key never matches. Types are compared strictly. */
export type Condition =
  | { key: string; equals: string | number }
  | { key: string; contains: string }
  | { key: string; from?: string | number; before?: string | number }

export interface ListQuery {
  type: string
  where?: Condition[]
  /**
   * Key to order by, then by id, both in code-point order, numbers before texts. Documents without it, or
   * with a list there, come first. Without `orderBy`: by id.
   */
  orderBy?: string
  /** Turns the whole order round: documents without the key come last, equal ones go by id downwards. */
  descending?: boolean
  /** 1–100. */
  limit: number
  /** Opaque, from an earlier page of the same query; usable in another process, stable under writes. */
  cursor?: string
}

export interface Page {
  documents: StoredDocument[]
  cursor?: string
}

export const limits = {
  operations: 100,
  transactionBytes: 2_000_000,
  documentBytes: 2_000_000,
  page: 100,
  getMany: 100,
} as const

export type StoreErrorCode =
  | 'conflict'
  | 'stale'
  | 'not-found'
  | 'too-large'
  | 'invalid'
  | 'throttled'
  | 'unavailable'

/** conflict: the id exists. stale: the ETag is not the current one. throttled, unavailable: try again later; the outcome of a write is unknown with `unavailable`. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
  }
}

export interface DocumentStore {
  get(partition: Partition, id: string): Promise<StoredDocument | undefined>
  /** Point reads of at most 100 ids in one partition, in one request, in the order of the ids. Missing ones are left out. */
  getMany(partition: Partition, ids: readonly string[]): Promise<StoredDocument[]>
  create(partition: Partition, document: Document): Promise<StoredDocument>
  replace(partition: Partition, document: Document, etag: string): Promise<StoredDocument>
  delete(partition: Partition, id: string, etag: string): Promise<void>
  /** All or nothing, in one partition, at most 100 operations and 2 MB, one for a document. Returns the new ETags in order (undefined for a delete). */
  transact(partition: Partition, operations: readonly Operation[]): Promise<(string | undefined)[]>
  list(partition: Partition, query: ListQuery): Promise<Page>
  /** The one cross-partition query, for the outbox alone: at most 100 documents with `dueAt` <= now, earliest first. */
  due(now: string, limit: number): Promise<DueDocument[]>
  /** Answers when the store can be read; throws StoreError 'unavailable' otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}
