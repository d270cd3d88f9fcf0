import { randomUUID } from 'node:crypto'
import {
  type DocumentStore,
  type ListQuery,
  limits,
  type Partition,
  type StoredDocument,
  StoreError,
} from '../../bot/commands/ports/document-store.ts'

/** One database, as an adapter's test file provides it. */
export interface StoreFixture {
  /** Another instance of the adapter over the same data, as another server has it. */
  open(): Promise<DocumentStore>
  /** Lets seconds pass for the database. */
  advance(seconds: number): Promise<void>
  remove(): Promise<void>
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
