import type { DocumentStore, ListQuery, Partition, StoredDocument } from './ports/document-store.ts'

/** Every page of a list that is known to be bounded: the children of one row, the members of one unit, an import. */
export async function listAll(
  store: Pick<DocumentStore, 'list'>,
  partition: Partition,
  query: Omit<ListQuery, 'limit' | 'cursor'>,
): Promise<StoredDocument[]> {
  const documents: StoredDocument[] = []
  let cursor: string | undefined
  do {
    const page = await store.list(partition, {
      ...query,
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    })
    documents.push(...page.documents)
    cursor = page.cursor
  } while (cursor !== undefined)
  return documents
}
