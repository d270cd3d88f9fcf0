import type { Refusal } from '../../../okr/refusal.ts'
import type { Result } from '../../../okr/result.ts'
import type { Directory } from './directory.ts'
import type { DocumentStore } from './document-store.ts'

export interface Clock {
  /** ISO 8601, UTC, milliseconds. */
  now(): string
}

export interface Ids {
  /** A fresh random id. */
  next(): string
}

/** What almost every command needs. */
export interface Ports {
  store: DocumentStore
  clock: Clock
  ids: Ids
  directory: Directory
}

/** What commands return: a value, or a refusal. Faults are thrown. */
export type Reply<Value> = Promise<Result<Value, Refusal>>
