import { bodyAs } from '../bodies.ts'
import { getAll } from '../get-all.ts'
import type { DocumentStore, Operation, Partition } from '../ports/document-store.ts'
import { type Checked, checkedDocument, checkedDocumentId } from './documents.ts'

/** How many open findings there are about each of these OKRs, for those concerned and for everybody. */
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

const none: Checked = { findings: 0, published: 0 }

/** Some counts taken away. */
export function negative(counts: ReadonlyMap<string, Checked>): Map<string, Checked> {
  return new Map(
    [...counts].map(([id, { findings, published }]) => [id, { findings: -findings, published: -published }]),
  )
}

/**
 * The operations that add to the counts. Written by their ETag, they also keep two checks apart that meet in an OKR: the
 * second sees what the first found.
 */
export async function changeCounts(
  store: Pick<DocumentStore, 'getMany'>,
  plan: Partition,
  by: ReadonlyMap<string, Checked>,
): Promise<Operation[]> {
  const ids = [...by.keys()]
  const known = new Map(
    (await store.getMany(plan, ids.map(checkedDocumentId))).map((document) => [document.id, document]),
  )
  return ids.map((id) => {
    const old = known.get(checkedDocumentId(id))
    const before = old === undefined ? none : { ...none, ...bodyAs<Checked>(old) }
    const change = by.get(id) ?? none
    const document = checkedDocument(id, {
      findings: Math.max(0, before.findings + change.findings),
      published: Math.max(0, before.published + change.published),
    })
    return old === undefined ? { op: 'create', document } : { op: 'replace', document, etag: old.etag }
  })
}
