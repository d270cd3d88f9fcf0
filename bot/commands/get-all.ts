import { type DocumentStore, limits, type Partition, type StoredDocument } from './ports/document-store.ts'

/** Documents by their ids, however many: each once, in the order of the ids. Missing ones are left out. */
export async function getAll(
  store: Pick<DocumentStore, 'getMany'>,
  partition: Partition,
  ids: Iterable<string>,
): Promise<StoredDocument[]> {
  const wanted = [...new Set(ids)]
  const documents: StoredDocument[] = []
  for (let i = 0; i < wanted.length; i += limits.getMany) {
    documents.push(...(await store.getMany(partition, wanted.slice(i, i + limits.getMany))))
  }
  return documents
}
