import { listAll } from '../list-all.ts'
import type { DocumentStore, Operation, Partition, StoredDocument } from '../ports/document-store.ts'
import { dependencyDocument, dependencyOf, dependencyType } from './documents.ts'

/** What the given OKRs need. Each has at most a few dozen. */
export async function dependenciesOf(
  store: DocumentStore,
  plan: Partition,
  okrIds: readonly string[],
): Promise<StoredDocument[]> {
  const lists = await Promise.all(
    okrIds.map((okrId) =>
      listAll(store, plan, { type: dependencyType, where: [{ key: 'okr', equals: okrId }] }),
    ),
  )
  return lists.flat()
}

/** Dependencies go with the OKR that needs them: into another unit. */
export async function moveDependencies(
  store: DocumentStore,
  plan: Partition,
  okrIds: readonly string[],
  unitId: string,
): Promise<Operation[]> {
  const documents = await dependenciesOf(store, plan, okrIds)
  return documents.map((document) => ({
    op: 'replace',
    document: dependencyDocument(dependencyOf(document), unitId),
    etag: document.etag,
  }))
}

/** Dependencies go with the OKR that needs them: away. */
export async function removeDependencies(
  store: DocumentStore,
  plan: Partition,
  okrIds: readonly string[],
): Promise<Operation[]> {
  const documents = await dependenciesOf(store, plan, okrIds)
  return documents.map(({ id, etag }) => ({ op: 'delete', id, etag }))
}
