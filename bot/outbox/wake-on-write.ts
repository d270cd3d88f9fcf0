import type { Document, DocumentStore, Operation } from '../commands/ports/document-store.ts'

/** The same store; calls `wake` after each write that asks for an effect, so that nobody waits for the next look. */
export function wakeOnWrite(store: DocumentStore, wake: () => void): DocumentStore {
  const asksForEffect = (document: Document): boolean => document.dueAt !== undefined
  return {
    get: store.get.bind(store),
    getMany: store.getMany.bind(store),
    list: store.list.bind(store),
    due: store.due.bind(store),
    delete: store.delete.bind(store),
    ping: store.ping.bind(store),
    close: store.close.bind(store),
    async create(partition, document) {
      const stored = await store.create(partition, document)
      if (asksForEffect(document)) wake()
      return stored
    },
    async replace(partition, document, etag) {
      const stored = await store.replace(partition, document, etag)
      if (asksForEffect(document)) wake()
      return stored
    },
    async transact(partition, operations: readonly Operation[]) {
      const etags = await store.transact(partition, operations)
      if (operations.some((operation) => operation.op !== 'delete' && asksForEffect(operation.document)))
        wake()
      return etags
    },
  }
}
