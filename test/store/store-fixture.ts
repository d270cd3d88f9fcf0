import { randomUUID } from 'node:crypto'
import {
  type DocumentStore,
  type ListQuery,
  limits,
  type Partition,
  type StoredDocument,
  StoreError,
} from '../../bot/commands/ports/document-store.ts'

// Properties and child processes take seconds on a busy machine; nothing here waits for time to pass.
jest.setTimeout(60_000)

/** One database, as an adapter's test file provides it. */
export interface StoreFixture {
  /** Another instance of the adapter over the same data, as another server has it. */
  open(): Promise<DocumentStore>
  /** Lets seconds pass for the database. */
  advance(seconds: number): Promise<void>
  remove(): Promise<void>
}

/** What the parts of the contract work with. */
export interface ContractContext {
  store(): DocumentStore
  open(): Promise<DocumentStore>
  advance(seconds: number): Promise<void>
  /** Runs on an instance of its own, so that nothing a client remembers can stand in for the database. */
  elsewhere<T>(work: (other: DocumentStore) => Promise<T>): Promise<T>
}

export function freshPartition(container: Partition['container'] = 'plan'): Partition {
  return { container, tenantId: randomUUID(), scope: randomUUID() }
}

export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
  } catch (error) {
    if (error instanceof StoreError && error.message.length > 10) return error.code
    throw error
  }
  return 'done'
}

export async function listAll(
  store: DocumentStore,
  partition: Partition,
  query: Omit<ListQuery, 'limit' | 'cursor'>,
  limit: number = limits.page,
): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = []
  let page = await store.list(partition, { ...query, limit })
  for (;;) {
    documents.push(...page.documents)
    if (page.cursor === undefined) return documents
    page = await store.list(partition, { ...query, limit, cursor: page.cursor })
  }
}
