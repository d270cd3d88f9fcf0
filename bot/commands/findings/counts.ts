import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import { type Checked, checkedDocument, checkedDocumentId } from './documents.ts'

/** How many open findings there are about each of these OKRs. */
export async function readChecked(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  okrIds: readonly string[],
): Promise<Map<string, Checked>> {
  const documents = await getAll(store, plan, okrIds.map(checkedDocumentId))
  return new Map(
    documents.map(({ id, body }) => [id.slice(checkedDocumentId('').length), bodyAs<Checked>({ body })]),
  )
}

/**
 * The operations that add to the counts. Written by their ETag, they also keep two checks apart that meet in an OKR: the
 * second sees what the first found.
 */
export async function changeCounts(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  okrIds: readonly string[],
  by: (okrId: string) => number,
): Promise<Operation[]> {
  const ids = [...new Set(okrIds)]
  const known = new Map(
    (await store.getMany(plan, ids.map(checkedDocumentId))).map((document) => [document.id, document]),
  )
  return ids.map((id) => {
    const old = known.get(checkedDocumentId(id))
    const before = old === undefined ? 0 : bodyAs<Checked>(old).findings
    const document = checkedDocument(id, { findings: Math.max(0, before + by(id)) })
    return old === undefined ? { op: 'create', document } : { op: 'replace', document, etag: old.etag }
  })
}
